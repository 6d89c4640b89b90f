import { type Corrected, fieldText, languageToName, valuesText } from '../i18n/changeText.ts';
import { fullDate } from '../i18n/dates.ts';
import { directionOf } from '../i18n/index.ts';
import { saidIn } from '../i18n/said.ts';
import { type Change, dayOfRevision, revisionOf } from '../model/change.ts';
import type { EventDetail } from '../model/event.ts';
import type { Said } from '../model/text.ts';
import styles from './Corrections.module.css';

interface SinceProps {
  readonly corrected: Corrected;
  /** The revision that the link names. */
  readonly revision: number;
  readonly id: string | undefined;
}

/** For who follows a link to an older revision: what it was, and each correction since, all but the first folded up. */
export function Since({ corrected, revision, id }: SinceProps) {
  const { detail } = corrected;
  const { words } = corrected.clocks;
  const day = dayOfRevision(detail, revision);
  const [first, ...more] = detail.changes.slice(revision - 1);
  return (
    <section className={styles['since']}>
      <p id={id}>{day !== null && words.changes.since(revision, fullDate(day, words))}</p>
      {first && <ChangeList corrected={corrected} changes={[first]} />}
      {more.length > 0 && (
        <details>
          <summary>{words.changes.more(more.length)}</summary>
          <ChangeList corrected={corrected} changes={more} />
        </details>
      )}
    </section>
  );
}

interface CorrectionsProps {
  readonly corrected: Corrected;
  readonly id: string | undefined;
}

/** Beside the status: that the record was corrected, how often and when; unfolded, how. */
export function Corrections({ corrected, id }: CorrectionsProps) {
  const { detail } = corrected;
  const { words } = corrected.clocks;
  const last = detail.changes.at(-1);
  if (!last) return null;
  return (
    <details className={styles['corrections']}>
      <summary id={id}>{words.changes.corrected(detail.changes.length, fullDate(last.date, words))}</summary>
      <ChangeList corrected={corrected} changes={detail.changes} />
    </details>
  );
}

interface NamedRevisionProps {
  readonly corrected: Corrected;
  /** null where the link names none. */
  readonly rev: number | null;
}

/** At the end of a card that a link leads to by its revision, where that is what stands here: which one it is. */
export function NamedRevision({ corrected, rev }: NamedRevisionProps) {
  const { detail } = corrected;
  const { words } = corrected.clocks;
  const current = revisionOf(detail);
  const day = dayOfRevision(detail, current);
  if (rev === null || rev < current || day === null) return null;
  return <p className={styles['revision']}>{words.changes.revision(current, fullDate(day, words))}</p>;
}

/** The revision that a link names, where it was corrected since. */
export function olderRevision(rev: number | null, detail: EventDetail): number | null {
  return rev !== null && rev < revisionOf(detail) ? rev : null;
}

interface ChangeListProps {
  readonly corrected: Corrected;
  readonly changes: readonly Change[];
}

function ChangeList({ corrected, changes }: ChangeListProps) {
  return (
    <ol role="list" className={styles['changes']}>
      {changes.map((change, row) => (
        <ChangeItem key={row} change={change} corrected={corrected} />
      ))}
    </ol>
  );
}

interface ChangeItemProps {
  readonly corrected: Corrected;
  readonly change: Change;
}

function ChangeItem({ change, corrected }: ChangeItemProps) {
  const { words } = corrected.clocks;
  const { date, field } = change;
  const reason = saidIn(change.reason, words.code);
  const [before, after] = valuesText(change, corrected);
  const language = languageToName(field, [before, after], words);
  const { nothing } = words.changes;
  return (
    <li>
      <p>
        <time dateTime={date}>{fullDate(date, words)}</time>
        {' · '}
        <b>{fieldText(field, corrected)}</b>
      </p>
      <p className={styles['values']}>
        <Value of="del" said={before} nothing={nothing} />
        {' → '}
        <Value of="ins" said={after} nothing={nothing} />
        {language !== null && ` ${words.card.inLanguage(language)}`}
      </p>
      <p>
        <span {...reason.marks}>{reason.text}</span>
        {reason.marks.lang !== undefined && ` ${words.card.inLanguage(reason.marks.lang)}`}
      </p>
    </li>
  );
}

interface ValueProps {
  readonly of: 'del' | 'ins';
  readonly said: Said | null;
  readonly nothing: string;
}

function Value({ of: Element, said, nothing }: ValueProps) {
  if (said === null) return <i>{nothing}</i>;
  return (
    <Element lang={said.language} dir={directionOf(said.language)}>
      {said.text}
    </Element>
  );
}

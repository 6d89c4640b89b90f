import { useId } from 'react';
import type { Dataset, Kind } from '../dataset/dataset.ts';
import { noKind } from '../dataset/opened/kinds.ts';
import type { InWords } from '../i18n/words.ts';
import { saidIn } from '../i18n/said.ts';
import { GroupMark } from '../marks/GroupMark.tsx';
import { Icon } from '../marks/Icon.tsx';
import { isOneOfOthers, type MarkLook } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import { Surroundings } from '../marks/Surroundings.tsx';
import { statuses, type Status } from '../model/status.ts';
import { useStore } from '../view/hooks.ts';
import { scaleOf } from '../view/rows.ts';
import styles from './Legend.module.css';
import { kindAt, LegendTimes } from './LegendTimes.tsx';

interface LegendProps {
  readonly dataset: Dataset;
  /** Of the page on how the story is made; null where there is none. */
  readonly method: string | null;
  readonly onClose: () => void;
}

/** What colours, signs, rings, bars and status words mean. */
export function Legend({ dataset, words, method, onClose }: InWords<LegendProps>) {
  const isMany = useStore((state) => scaleOf(state) !== null);
  const { legend } = words;
  const { kinds, columns } = dataset;
  const { values, codes } = columns.facets.status;
  // A file says nothing of who claims what, and how its places came about.
  const isFile = dataset.opened !== null;
  const none = kinds.find(({ name }) => isFile && saidIn(name, words.code).text === noKind);
  const named = kinds.filter((kind) => kind !== none);
  const others = named.filter(isOneOfOthers);
  const [other] = others;
  const othersNames = others.map(({ name }) => saidIn(name, words.code).text);
  if (others.length > mostNames) othersNames.splice(mostNames, Infinity, '…');
  const headingId = useId();
  const look = (at: number, footing: 'solid' | 'hollow', contested: boolean): MarkLook | null => {
    const kind = kindAt(kinds, at);
    return kind && { kind, footing, contested };
  };
  // Reported is what the plain ring says, whether or not an event of this story is.
  const isShown = (status: Status) => status === 'reported' || codes.includes(values.indexOf(status));
  return (
    <section
      className={styles['legend']}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id={headingId}>{legend.label}</h2>
        <button type="button" onClick={onClose}>
          {legend.close}
          <Icon name="close" />
        </button>
      </header>
      <div className={styles['table']}>
        {named.length > 0 && <h3>{legend.kinds}</h3>}
        <ul role="list">
          {named
            .filter((kind) => !isOneOfOthers(kind))
            .map((kind) => (
              <KindSign key={kind.id} kind={kind} language={words.code} />
            ))}
          {other && (
            <Sign
              className={styles['others']}
              look={{ kind: other, footing: 'solid', contested: false }}
              words={[legend.others(others.length), words.said.list(othersNames)]}
            />
          )}
          {none && named.length > 0 && (
            <Sign look={{ kind: none, footing: 'solid', contested: false }} words={[legend.noKind]} />
          )}
        </ul>
        {!isFile && <h3>{legend.marks}</h3>}
        <ul role="list">
          {!isFile && (
            <>
              <Sign look={look(1, 'solid', false)} words={legend.solid} />
              <Sign look={look(1, 'hollow', false)} words={legend.hollow} />
              <Sign look={look(2, 'solid', false)} words={legend.plain} />
              <Sign look={look(2, 'solid', true)} words={legend.broken} />
            </>
          )}
          <li>
            <GroupMark
              members={[
                look(0, 'solid', !isFile),
                look(0, 'solid', false),
                look(1, 'solid', false),
                look(1, 'solid', false),
              ].filter((member) => member !== null)}
              kinds={kinds}
              size={28}
            />
            <b>{legend.number[0]}</b>
            <small>{isMany ? legend.numberOfMany : legend.number[1]}</small>
          </li>
          {hasCircles(dataset) && (
            <li>
              <svg width={25} height={25} viewBox="2 2 28 28" overflow="visible" aria-hidden="true">
                <Surroundings />
              </svg>
              <b>{legend.circle[0]}</b>
              <small>{legend.circle[1]}</small>
            </li>
          )}
        </ul>
        <h3>{legend.timeline}</h3>
        <LegendTimes {...{ kinds, isFile, words }} />
        {!isFile && (
          <>
            <h3>{legend.statuses}</h3>
            <dl className={styles['statuses']}>
              {statuses.filter(isShown).map((status) => (
                <div key={status}>
                  <dt>{words.status.label[status]}</dt>
                  <dd>{words.statusNotes.meaning[status]}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {method !== null && (
          <p className={styles['more']}>
            <a href={method}>{words.choice.method}</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** So many events of a file tell whether any of its places is known as more than a point. */
const asked = 500;

/** Whether a place has a circle. */
function hasCircles({ opened, heads }: Dataset): boolean {
  if (opened === null) return true;
  return Array.from({ length: Math.min(asked, heads.length) }, (_, row) => opened.placed(row)).some(
    (placed) => placed !== null && placed.precision !== 'site',
  );
}

/** So many names of kinds that look alike are said. */
const mostNames = 60;

function KindSign({ kind, language }: { readonly kind: Kind; readonly language: string }) {
  const name = saidIn(kind.name, language);
  const meaning = saidIn(kind.meaning, language);
  return (
    <li>
      <Mark kind={kind} footing="solid" contested={false} size={25} />
      <b {...name.marks}>{name.text}</b>
      {meaning.text !== name.text && <small {...meaning.marks}>{meaning.text}</small>}
    </li>
  );
}

interface SignProps {
  readonly look: MarkLook | null;
  readonly words: readonly string[];
  readonly className?: string | undefined;
}

function Sign({ look, words: [name, meaning], className }: SignProps) {
  return (
    <li className={className}>
      {look ? <Mark {...look} size={25} /> : <span />}
      <b>{name}</b>
      <small>{meaning}</small>
    </li>
  );
}

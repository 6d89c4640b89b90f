import { type Parts as PartsOfFile, allAlike } from '../../formats/open/carrier.ts';
import { Choices } from './Choices.tsx';
import type { DraftProps, PageProps } from './pageProps.ts';
import { amongWords, shownName } from './fileName.ts';
import styles from './Opening.module.css';
import { unreadIn } from './unread.ts';

/** Of a file that holds several tables, which are read. */
export function Tables({ told, session, draft }: DraftProps) {
  const { parts } = draft.table.reading;
  if (parts === null || draft.isKept) return null;
  const { read, all, alike } = parts;
  const { parts: said } = told;
  const readable = all.filter(({ refusal }) => refusal === null);
  return (
    <section className={styles['questions']}>
      {readable.length > 1 && (
        <Choices
          legend={said.heading(readable.length)}
          note={null}
          options={[
            ...readable.map(({ name, rows }) => ({ value: name, label: said.of(shown(name), rows) })),
            ...(alike.length > 0 ? [{ value: allAlike, label: said.together(alike.map(shown)) }] : []),
          ]}
          value={read}
          onChange={session.openPart}
        />
      )}
      <Unreadable told={told} parts={parts} />
    </section>
  );
}

/** Those that cannot be read, each with the reason. */
function Unreadable({ told, parts: { all } }: Pick<PageProps, 'told'> & { readonly parts: PartsOfFile }) {
  const { parts: said, refusal: reasons } = told;
  const unreadable = all.flatMap(({ name, refusal }) => (refusal === null ? [] : [{ name, refusal }]));
  if (unreadable.length === 0) return null;
  return (
    <>
      <p>{said.unreadable(unreadable.length)}</p>
      <ul>
        {unreadable.map(({ name, refusal }) => (
          <li key={name}>
            <bdi>{shownName(name)}</bdi> <small>{reasons.is[refusal]}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Those that could have been read, and were not. */
export function Unread({ told, parts }: Pick<PageProps, 'told'> & { readonly parts: PartsOfFile }) {
  const names = unreadIn(parts).flatMap(({ name, refusal }) => (refusal === null ? [name] : []));
  return (
    <>
      {names.length > 0 && <p>{told.parts.unread(names.map(shown))}</p>}
      <Unreadable told={told} parts={parts} />
    </>
  );
}

function shown(name: string): string {
  return amongWords(shownName(name));
}

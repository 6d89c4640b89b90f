import type { GuessNote } from '../../dataset/opened/choice.ts';
import { allAlike } from '../../formats/open/carrier.ts';
import { encodingLabels, encodingName, encodingNamed } from '../../formats/open/encodingNames.ts';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import { useStore } from '../../view/hooks.ts';
import { needsOf } from '../stage.ts';
import { twoPlaces } from './draft.ts';
import { amongWords, shortName } from './fileName.ts';
import { isNeeded, parseNeeds } from './needs.ts';
import type { DraftProps } from './pageProps.ts';
import styles from './Opening.module.css';

/** What was read of the file itself. */
export function ReadFacts({ told, draft, session }: DraftProps) {
  const { read } = told;
  const { format, schema, reading, rows, refused, guessed, columns } = draft.table;
  const { encoding, delimiter, notes, parts } = reading;
  const waits = useStore(({ waiting }) => waiting && needsOf(waiting));
  const awaited = waits === null || isNeeded(waits, draft.name, rows) ? null : parseNeeds(waits);
  const isPlaceless = draft.mapping.place === null && !guessed.some(({ is }) => ofPlaces.has(is));
  const facts: readonly (readonly [string, string] | null)[] = [
    [read.rows, read.rowsRead(rows + refused, refused)],
    [read.format, formatText(format, read)],
    parts === null || parts.read === allAlike ? null : [read.part, parts.read],
    delimiter === null ? null : [read.delimiter, wordOf(read.delimiters, delimiter)],
  ];
  return (
    <section>
      {awaited && <p>{read.otherThanLink(amongWords(shortName(awaited.name)), awaited.rows)}</p>}
      {schema !== null && <p>{read.knownAs(wordOf(read.schemas, schema))}</p>}
      <dl className={styles['facts']}>
        {facts.map(
          (fact) =>
            fact && (
              <div key={fact[0]}>
                <dt>{fact[0]}</dt>
                <dd>
                  <bdi>{fact[1]}</bdi>
                </dd>
              </div>
            ),
        )}
        {encoding !== null && (
          <div>
            <dt>{read.encoding}</dt>
            <dd>
              <EncodingOf told={told} draft={draft} session={session} name={encoding} />
            </dd>
          </div>
        )}
        {(notes.length + guessed.length > 0 || isPlaceless) && (
          <div>
            <dt>{read.notes}</dt>
            <dd>
              {notes.map((note) => (
                <p key={note}>{noteText(note, read.noteOf)}</p>
              ))}
              {guessed.map(({ is, columns: seen }) => {
                const of = is === 'two-places' ? (twoPlaces(draft.table, draft.mapping.place) ?? []) : seen;
                if (is === 'two-places' && of.length === 0) return null;
                return <p key={is}>{read.guessed[is](of.map((column) => columns[column] ?? ''))}</p>;
              })}
              {isPlaceless && <p>{read.placeless}</p>}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** They say already why no place is taken. */
const ofPlaces: ReadonlySet<string> = new Set<GuessNote['is']>(['not-degrees', 'geometry-unread']);

/** What a text is in, which its bytes do not always tell: the file is read once more by another. */
function EncodingOf({
  told,
  draft,
  session,
  name,
}: Pick<DraftProps, 'told' | 'draft' | 'session'> & { readonly name: string }) {
  const chosen = encodingNamed(name);
  if (draft.isKept || chosen === null) return <bdi>{name}</bdi>;
  return (
    <select
      aria-label={told.read.encoding}
      value={chosen}
      onChange={({ target }) => {
        const next = encodingLabels.find((label) => label === target.value);
        if (next) session.openIn(next);
      }}
    >
      {encodingLabels.map((label) => (
        <option key={label} value={label}>
          {encodingName(label)}
        </option>
      ))}
    </select>
  );
}

/** Whoever wrote a kept file chose its key. */
function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** `csv.gz`: what it is, and what it is packed by. */
function formatText(format: string, { formats, packed }: OpenedWords['read']): string {
  const [inner = '', ...by] = format.split('.');
  const pack = (text: string, by: string) =>
    Object.hasOwn(packed, by) ? (packed[by]?.(text) ?? text) : text;
  return by.reduce(pack, wordOf(formats, inner));
}

/** Notes of carriers may bring something along after a colon: a sheet's name, a count. */
function noteText(note: string, noteOf: Readonly<Record<string, (besides: string) => string>>): string {
  const [id = '', ...besides] = note.split(':');
  return Object.hasOwn(noteOf, id) ? (noteOf[id]?.(besides.join(':').trim()) ?? note) : note;
}

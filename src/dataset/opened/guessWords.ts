import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import { type Candidate, type Column, type GuessNote, ranked, share } from './choice.ts';
import { fitOfName, idWords, timeWords, wholeNames } from './fieldNames.ts';

export interface WordsGuess {
  readonly mapping: Pick<Mapping, 'placeName' | 'title' | 'text' | 'kind' | 'source' | 'link' | 'id'>;
  readonly notes: readonly GuessNote[];
}

/**
 * Which columns name an event, tell of it, sort it and lead to its source, none of them twice. Links and ids first, which are known by what they
 * hold; a kind has few values; without a title a text that is short enough is one.
 */
export function guessWords(columns: readonly Column[], taken: readonly ColumnIndex[]): WordsGuess {
  const used = new Set(taken);
  const notes: GuessNote[] = [];
  const pick = (candidates: readonly Candidate[]): ColumnIndex | null => {
    const best = ranked(candidates).find(({ column }) => !used.has(column.index));
    if (best === undefined) return null;
    used.add(best.column.index);
    return best.column.index;
  };

  const named = (field: keyof typeof wholeNames, isFit: (column: Column) => boolean) =>
    columns.flatMap((column) => {
      const score = fitOfName(column.words, wholeNames[field]);
      return score > 0 && column.filled > 0 && isFit(column) ? [{ column, score }] : [];
    });
  const free = columns.filter(({ index, filled }) => !used.has(index) && filled > 0);

  const links = free.filter(isLinks);
  const link = pick(links.map((column) => ({ column, score: fitOfName(column.words, wholeNames.link) })));

  const ids = named('id', (column) => !isTimes(column) && !isLinks(column)).filter(
    ({ score }) => score > 100,
  );
  const repeating = ids.filter(({ column }) => repeats(column));
  const ownIds = free
    .filter((column) => isNamedId(column) && !isTimes(column) && !isLinks(column))
    .map((column) => ({ column, score: isOfSomething(column) ? 40 : 50 }));
  const id = pick([...ids.filter((one) => !repeating.includes(one)), ...ownIds]);
  if (id === null && repeating.length > 0) {
    notes.push({ is: 'id-repeats', columns: ranked(repeating).map(({ column }) => column.index) });
  }

  const kinds = named('kind', (column) => isWords(column) || column.whole === column.filled);
  const tooMany = kinds.filter(({ column }) => column.distinct === null || column.distinct > mostKinds);
  const kind = pick(kinds.filter((one) => !tooMany.includes(one)));
  if (kind === null && tooMany.length > 0) {
    notes.push({ is: 'kinds-many', columns: ranked(tooMany).map(({ column }) => column.index) });
  }

  const titleNamed = named('title', isWords).filter(
    ({ column, score }) => score > 100 || !isOfSomething(column),
  );
  const texts = named('text', isWords);
  const placeNames = named('placeName', isWords);
  const isSpokenFor = (column: Column) =>
    [...texts, ...placeNames, ...ids, ...kinds, ...named('source', isWords)].some(
      (one) => one.column === column,
    );
  const titles = [
    ...titleNamed,
    ...free
      .filter((column) => isTitles(column) && !isSpokenFor(column))
      .map((column) => ({ column, score: 0 })),
  ];
  // Without a title, a text that is short enough is one.
  const shortTexts = texts.filter(({ column }) => mean(column) <= longestTitle);
  const title = pick(titles.length > 0 ? titles : shortTexts);
  const text = pick(texts);
  const placeName = pick(placeNames);
  const source = pick(named('source', isWords));
  return { mapping: { placeName, title, text, kind, source, link, id }, notes };
}

const mostKinds = 200;
const longestTitle = 120;

function mean(column: Column): number {
  return share(column.bytes, column);
}

function isLinks(column: Column): boolean {
  return share(column.links, column) >= 0.5;
}

function isTimes(column: Column): boolean {
  const { yearFirst, ordered, named, written, clocks } = column;
  return share(yearFirst + ordered.cells + named + written + clocks, column) >= 0.5;
}

function isWords(column: Column): boolean {
  const { numbers, zones, wkt, geojson, pairs, degrees } = column;
  return (
    !isLinks(column) &&
    !isTimes(column) &&
    share(numbers + zones + wkt + geojson + pairs + degrees, column) < 0.5
  );
}

/** Words that differ from row to row, of a headline's length. */
function isTitles(column: Column): boolean {
  const isVaried = column.distinct === null || column.distinct > column.filled / 2;
  return (
    isWords(column) &&
    isVaried &&
    mean(column) >= 8 &&
    mean(column) <= longestTitle &&
    !column.words.some((word) => idWords.has(word))
  );
}

/** `actor_name` is no event's. */
function isOfSomething({ words }: Column): boolean {
  return words.length > 1 && !timeWords.event.has(words[0] ?? '') && !ofRows.has(words[0] ?? '');
}

const ofRows = new Set(['row', 'unique', 'record', 'entry', 'object']);

/** `row_id`, `Case No.`: another in each row. */
function isNamedId({ words, distinct, filled }: Column): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 && last !== 'code' && idWords.has(last) && (distinct === null || distinct === filled)
  );
}

/** Fewer different ones than half the rows. */
function repeats({ distinct, filled }: Column): boolean {
  return distinct !== null && filled > 2 && distinct <= filled / 2;
}

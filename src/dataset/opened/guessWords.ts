import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import { type Candidate, type Column, type GuessNote, ranked } from './choice.ts';
import { fitOfName, idWords, wholeNames } from './fieldNames.ts';
import { areOfTwoEnds } from './placeAmong.ts';
import { titlesAmong } from './guessTitle.ts';
import { differs, isLinks, namedAs, isOfSomething, isTimes, isWords, mean } from './wordColumns.ts';

export interface WordsGuess {
  readonly mapping: Pick<Mapping, 'placeName' | 'title' | 'text' | 'kind' | 'source' | 'link' | 'id'>;
  readonly notes: readonly GuessNote[];
}

/**
 * Which columns name an event, tell of it, sort it and lead to its source, none of them twice. Links and ids first, which are known by what they
 * hold; a kind has few values; without a title a text that is short enough is one, without a text what is as long and called so among other words.
 */
export function guessWords(
  columns: readonly Column[],
  taken: readonly ColumnIndex[],
  ofPlace: readonly ColumnIndex[],
  rows: number,
): WordsGuess {
  const used = new Set(taken);
  const pick = (candidates: readonly Candidate[]): ColumnIndex | null => {
    const best = ranked(candidates).find(({ column }) => !used.has(column.index));
    if (best === undefined) return null;
    used.add(best.column.index);
    return best.column.index;
  };
  const free = columns.filter(({ index, filled }) => !used.has(index) && filled > 0);
  const link = pick(linksAmong(free));
  const ids = idsAmong(columns, free, rows);
  const id = pick(ids.own);
  const kinds = kindsAmong(columns);
  const kind = pick(kinds.few);
  const texts = namedAs(columns, 'text', isWords);
  const placed = columns.filter(({ index }) => ofPlace.includes(index)).flatMap(({ words }) => words);
  const placeNames = namedAs(columns, 'placeName', isWords).filter(
    ({ column }) => !areOfTwoEnds(column.words, placed),
  );
  const isOfOthers = ({ words }: Column) => words.some((word) => ofOtherSources.has(word));
  const sources = namedAs(columns, 'source', (column) => isWords(column) && !isOfOthers(column));
  const others = [...placeNames, ...ids.named, ...kinds.few, ...kinds.many, ...sources];
  const spokenFor = new Set([...texts, ...others].map(({ column }) => column));
  const title = pick(titlesAmong(columns, free, { texts, spokenFor }, rows));
  const isProse = (column: Column) => isOfProse(column) && !spokenFor.has(column);
  const prose = free.filter(isProse).map((column) => ({ column, score: mean(column) }));
  const text = pick(texts) ?? pick(texts.length > 0 ? [] : prose);
  const placeName = pick(placeNames);
  const source = pick(sources);
  return {
    mapping: { placeName, title, text, kind, source, link, id },
    notes: [
      ...(id === null ? noteOf('id-repeats', ids.repeating) : []),
      ...(kind === null ? noteOf('kinds-many', kinds.many) : []),
    ],
  };
}

function noteOf(is: GuessNote['is'], candidates: readonly Candidate[]): readonly GuessNote[] {
  return candidates.length === 0
    ? []
    : [{ is, columns: ranked(candidates).map(({ column }) => column.index) }];
}

function linksAmong(free: readonly Column[]): readonly Candidate[] {
  return free
    .filter((column) => isLinks(column) && !column.words.some((word) => ofRights.has(word)))
    .map((column) => ({ column, score: fitOfName(column.words, wholeNames.link) }));
}

/** What has a source, and is no news. */
const ofOtherSources = new Set(
  'water weapon power energy fuel heat light food funding income ignition emission'.split(' '),
);

const ofRights = new Set('license licence licencia lizenz rights ліцензія лицензия'.split(' '));

/** Those named so; of them those that stand in many rows; and those that may be one, by what they hold as well. */
function idsAmong(columns: readonly Column[], free: readonly Column[], rows: number) {
  const canBe = (column: Column) => !isTimes(column) && !isLinks(column);
  // `eventid` of digits alone may look like days or instants.
  const canBeNamed = (column: Column) => canBe(column) || (isTimes(column) && column.whole === column.filled);
  const named = namedAs(columns, 'id', canBeNamed).filter(({ score }) => score > 100);
  const repeating = named.filter(({ column }) => repeats(column));
  const ofRows = free
    .filter((column) => isNamedId(column) && canBe(column) && column.filled * 2 > rows)
    .map((column) => ({ column, score: isOfSomething(column) ? 40 : 50 }));
  return { named, repeating, own: [...named.filter((one) => !repeating.includes(one)), ...ofRows] };
}

/** `row_id`, `Case No.`: another in each row. */
function isNamedId({ words, distinct, differing, filled }: Column): boolean {
  const last = words.at(-1) ?? '';
  const isOther = distinct === null ? (differing ?? filled) > filled * nearlyAll : distinct === filled;
  return words.length > 1 && last !== 'code' && idWords.has(last) && isOther;
}

/** Fewer different ones than half the rows. */
function repeats({ distinct, differing, filled }: Column): boolean {
  const different = distinct ?? differing;
  return different !== null && filled > 2 && different <= filled / 2;
}

/** Numbers of different texts are known to some percent. */
const nearlyAll = 0.9;

function kindsAmong(columns: readonly Column[]) {
  const isShort = (column: Column) => mean(column) <= longestKind || isShared(column);
  const canBe = (column: Column) => (isWords(column) && isShort(column)) || column.whole === column.filled;
  const kinds = namedAs(columns, 'kind', canBe);
  const many = kinds.filter(({ column }) => column.distinct === null || column.distinct > mostKinds);
  return { few: kinds.filter((one) => !many.includes(one)), many };
}

const mostKinds = 200;
const longestKind = 80;

/** The same words in many rows are a kind, however long they are. */
function isShared({ distinct, filled }: Column): boolean {
  return distinct !== null && filled >= 8 && distinct * 4 <= filled;
}

/** Sentences that differ from row to row, in a column whose name has a text's among others: lists of owners and of addresses are as long. */
function isOfProse(column: Column): boolean {
  const isOfTexts = column.words.some((word) => ofTexts.has(word));
  return isOfTexts && isWords(column) && differs(column) && mean(column) >= shortestProse;
}

const ofTexts: ReadonlySet<string> = new Set(wholeNames.text);
/** In bytes. */
const shortestProse = 40;

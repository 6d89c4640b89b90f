import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import { type Candidate, type Column, type GuessNote, ranked, share } from './choice.ts';
import { fitOfName, idWords, placeWords, timeWords, wholeNames } from './fieldNames.ts';

export interface WordsGuess {
  readonly mapping: Pick<Mapping, 'placeName' | 'title' | 'text' | 'kind' | 'source' | 'link' | 'id'>;
  readonly notes: readonly GuessNote[];
}

/**
 * Which columns name an event, tell of it, sort it and lead to its source, none of them twice. Links and ids first, which are known by what they
 * hold; a kind has few values; without a title a text that is short enough is one.
 */
export function guessWords(
  columns: readonly Column[],
  taken: readonly ColumnIndex[],
  rows: number,
): WordsGuess {
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
  const isMostly = ({ filled }: Column) => filled * 2 >= rows;
  const free = columns.filter(({ index, filled }) => !used.has(index) && filled > 0);

  const links = free.filter((column) => isLinks(column) && !column.words.some((word) => ofRights.has(word)));
  const link = pick(links.map((column) => ({ column, score: fitOfName(column.words, wholeNames.link) })));

  const isTimesToo = (column: Column) => isTimes(column) && column.whole < column.filled;
  const ids = named('id', (column) => !isTimesToo(column) && !isLinks(column)).filter(
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

  const kinds = named(
    'kind',
    (column) => (isWords(column) && mean(column) <= longestKind) || column.whole === column.filled,
  );
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
  // `name_en`, then, where nothing is, `volcano_name`; what most rows lack comes last.
  const inLanguages = free.filter(isWords).flatMap((column) => {
    const [words, cost] = withoutLanguage(column.words);
    const score = cost === 0 ? 0 : fitOfName(words, wholeNames.title) - cost;
    return score > 100 && isMostly(column) ? [{ column, score }] : [];
  });
  const taxa = named('taxon', isWords).flatMap(({ column, score }) =>
    score > 100 && isMostly(column) ? [{ column, score: score - 150 }] : [],
  );
  const ofOthers = titleNamed.length + inLanguages.length > 0 ? [] : free.filter(isNameOf);
  const isVaried = ({ distinct, filled }: Column) => distinct === null || distinct * 20 > filled;
  const titles = [
    ...titleNamed,
    ...inLanguages,
    ...taxa,
    ...ofOthers
      .filter((column) => isMostly(column) && !isSpokenFor(column) && isVaried(column))
      .map((column) => ({ column, score: -1 })),
    ...free
      .filter((column) => isTitles(column) && !isSpokenFor(column))
      .map((column) => ({ column, score: isMostly(column) ? 0 : -2 })),
  ];
  // Without a title, a text that is short enough is one; what many rows share, or lack, comes behind names that many share.
  const shortTexts = texts.filter(({ column }) => mean(column) <= longestTitle);
  const isOwn = (column: Column) => isMostly(column) && isVaried(column);
  const sharedNames = ofOthers.filter((column) => isMostly(column) && !isSpokenFor(column));
  const instead = shortTexts.some(({ column }) => isOwn(column))
    ? shortTexts
    : [
        ...shortTexts,
        ...(shortTexts.length > 0 ? sharedNames.map((column) => ({ column, score: 300 })) : []),
      ];
  const title = pick(titles.length > 0 ? titles : instead);
  const text = pick(texts);
  const placeName = pick(placeNames);
  const source = pick(named('source', isWords));
  return { mapping: { placeName, title, text, kind, source, link, id }, notes };
}

const ofRights = new Set('license licence licencia lizenz rights ліцензія лицензия'.split(' '));
const mostKinds = 200;
const longestTitle = 120;
const longestKind = 80;

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
    !column.words.some((word) => idWords.has(word) || isOfMeasures.has(word) || isOfTimes.has(word))
  );
}

const isOfMeasures = new Set([
  ...'size count number total amount measure role field'.split(' '),
  ...placeWords.lat,
  ...placeWords.lon,
]);
const isOfTimes = new Set([...timeWords.start, ...timeWords.end, ...timeWords.date]);

/** The name of something that a row is about: `volcano_name`, `lakename`, and not that of a place, of a person or of a file. */
function isNameOf(column: Column): boolean {
  const [, first = '', last = ''] = /^(\p{L}{3,}) ?(name)$/u.exec(column.words.join(' ')) ?? [];
  const isOfOthers = notOfEvents.has(first) || longNotOfEvents.some((word) => first.endsWith(word));
  return last === 'name' && isWords(column) && !isOfOthers;
}

const notOfEvents = new Set(
  'actor user sur fore code host path short author owner reporter source file column table field group first last middle full family given sur nick screen display perpetrator victim offender agency company organisation organization layer sheet short long common scientific species location place city town country state region province county district site station department area zone month'.split(
    ' ',
  ),
);
/** Of which `sourcename` and `mentionsourcename` may be made. */
const longNotOfEvents = [...notOfEvents].filter((word) => word.length > 4);

/** A name but for the language at its end, and what that costs: of several the English is taken. */
function withoutLanguage(words: readonly string[]): readonly [readonly string[], number] {
  const end = words.findLastIndex((word) => !languages.has(word)) + 1;
  const rest = words.slice(0, end);
  if (end === words.length || end === 0) return [words, 0];
  return [rest, words.slice(end).some((word) => word === 'en' || word === 'eng') ? 20 : 30];
}

const languages = new Set(
  'en eng uk ukr ru rus de deu ger fr fra fre es spa ar ara tr tur pl pol it ita pt por latn cyrl original local native'.split(
    ' ',
  ),
);

/** `actor_name` is no event's. */
function isOfSomething({ words }: Column): boolean {
  return words.length > 1 && !timeWords.event.has(words[0] ?? '') && !ofRows.has(words[0] ?? '');
}

const ofRows = new Set(['row', 'unique', 'record', 'entry', 'object']);

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

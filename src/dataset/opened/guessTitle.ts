import { type Candidate, type Column } from './choice.ts';
import { fitOfName, idWords, placeWords, timeWords, wholeNames } from './fieldNames.ts';
import { differs, namedAs, isOfSomething, isWords, mean } from './wordColumns.ts';

/** What a table has beside its titles: texts, and all columns whose names say that they are something else. */
export interface BesideTitles {
  readonly texts: readonly Candidate[];
  readonly spokenFor: ReadonlySet<Column>;
}

/** Which columns may name an event: those called so, names of what rows are about, words of a headline's length; without any, a text that is short enough. */
export function titlesAmong(
  columns: readonly Column[],
  free: readonly Column[],
  { texts, spokenFor }: BesideTitles,
  rows: number,
): readonly Candidate[] {
  const isMostly = ({ filled }: Column) => filled * 2 >= rows;
  const isThere = ({ filled }: Column) => filled * 10 >= rows;
  const isOwnName = (column: Column) => isNameOf(column) && isMostly(column) && !spokenFor.has(column);
  const called = titlesByName(columns, free.filter(isMostly));
  const namesOfOthers = free.filter(isOwnName);
  const titles = [
    ...called,
    ...free
      .filter((column) => isMostly(column) && !spokenFor.has(column))
      .flatMap((column) => (isNameForRows(column) || isSurname(column) ? [{ column, score: 1 }] : [])),
    ...(called.length > 0 ? [] : namesOfOthers.filter(isVaried).map((column) => ({ column, score: -1 }))),
    ...taxaAmong(columns).filter(({ column }) => isMostly(column)),
    ...free
      .filter((column) => isTitles(column) && isThere(column) && !spokenFor.has(column))
      .map((column) => ({ column, score: !isMostly(column) ? -2 : isNameOfOthers(column) ? -1.5 : 0 })),
  ];
  if (titles.length > 0) return titles;
  // What many rows share, or lack, comes behind names that many share.
  const short = texts.filter(({ column }) => mean(column) <= longestTitle);
  const isOwn = short.some(({ column }) => isMostly(column) && isVaried(column));
  const shared = short.length === 0 || isOwn ? [] : namesOfOthers;
  return [...short, ...shared.map((column) => ({ column, score: 300 }))];
}

/** Called a title, whatever is in it, or a name of words, also in one of several languages: `name_en`. */
function titlesByName(columns: readonly Column[], full: readonly Column[]): readonly Candidate[] {
  const isTitled = (column: Column) =>
    isWords(column) || (column.words.length === 1 && calledTitles.has(column.words[0] ?? ''));
  const inLanguages = full.filter(isWords).flatMap((column) => {
    const [words, cost] = withoutLanguage(column.words);
    const score = cost === 0 ? 0 : fitOfName(words, wholeNames.title) - cost;
    return score > 100 ? [{ column, score }] : [];
  });
  const called = namedAs(columns, 'title', isTitled);
  return [...called.filter(({ column, score }) => score > 100 || !isOfSomething(column)), ...inLanguages];
}

function taxaAmong(columns: readonly Column[]): readonly Candidate[] {
  return namedAs(columns, 'taxon', isWords)
    .filter(({ score }) => score > 100)
    .map(({ column, score }) => ({ column, score: score - 150 }));
}

const calledTitles = new Set(
  'title headline заголовок titel überschrift titre título titulo titolo tytuł العنوان عنوان'.split(' '),
);
const longestTitle = 120;

function isVaried({ distinct, filled }: Column): boolean {
  return distinct === null || distinct * 20 > filled;
}

/** Words that differ from row to row, of a headline's length. */
function isTitles(column: Column): boolean {
  return (
    isWords(column) &&
    differs(column) &&
    mean(column) >= 8 &&
    mean(column) <= longestTitle &&
    !isPartOfName(column) &&
    !column.words.some(
      (word) =>
        idWords.has(word) || /^\p{L}{3,}code$/u.test(word) || isOfMeasures.has(word) || isOfTimes.has(word),
    )
  );
}

/** `pref_name_for_society` */
function isNameForRows(column: Column): boolean {
  return /\bname (?:for|of) \p{L}+$/u.test(column.words.join(' ')) && isWords(column) && isVaried(column);
}

function isSurname(column: Column): boolean {
  return surnames.has(column.words.join('')) && isWords(column) && isVaried(column);
}

/** It tells less than the name behind it; of several people of a row, `cand1_name`, none is what the row is about. */
function isPartOfName({ words }: Column): boolean {
  const name = words.join('');
  return firstNames.has(name) || (name.endsWith('name') && words.some((word) => /^\p{L}+\d$/u.test(word)));
}

const surnames = new Set(
  'surname lastname familyname nachname прізвище фамилия nazwisko apellido cognome'.split(' '),
);
const firstNames = new Set('firstname givenname forename middlename vorname prénom prenom имя'.split(' '));

/** `utility_name`, beside that of what it runs. */
function isNameOfOthers({ words }: Column): boolean {
  return words.at(-1) === 'name' && words.some((word) => notOfEvents.has(word));
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
  if (isPartOfName(column)) return false;
  const isOfOthers = notOfEvents.has(first) || longNotOfEvents.some((word) => first.endsWith(word));
  return last === 'name' && isWords(column) && !isOfOthers;
}

const notOfEvents = new Set(
  'actor user sur fore code host path short author owner reporter source file column table field group first last middle full family given sur nick screen display perpetrator agency company utility operator provider supplier vendor contractor employer sponsor organisation organization layer sheet short long common scientific species location place city town country state region province county district site station department area zone month'.split(
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

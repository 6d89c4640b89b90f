import { readTime } from '../../model/cells/time.ts';
import type { CenturyMapping, Mapping, Question, TimeMapping } from '../../model/mapping.ts';
import { withOneDate } from './bothEnds.ts';
import { timeWords, wordsOfName } from './fieldNames.ts';
import { rowCells } from './rowCells.ts';
import type { Settled } from './settled.ts';
import type { Survey } from './survey.ts';
import type { TextTable } from './table.ts';

/** What is asked of centuries is answered by the years of four digits in the same column, or by a column of years of four digits, a season's, or an id's that begins with them, with which those of two digits agree. Yields how many rows are seen: all, as the survey has. */
export function* withCenturyBeside(
  table: TextTable,
  survey: Survey,
  { mapping, questions }: Settled,
): Generator<number, Settled> {
  let answered: Mapping = mapping;
  const open: Question[] = [];
  for (const question of questions) {
    const time = question.ask === 'century' ? answered[question.of] : null;
    const century =
      time?.by === 'column'
        ? (centuryWithin(table, time) ?? (yield* yearsBeside(table, survey, time)))
        : null;
    if (question.ask === 'century' && century !== null)
      answered = { ...answered, [question.of]: { ...time, century } };
    else open.push(question);
  }
  return inOneCentury({ mapping: withOneDate(answered), questions: open });
}

/** Ends are of the century of their starts, and it is asked of these alone. */
function inOneCentury({ mapping, questions }: Settled): Settled {
  const { time, end } = mapping;
  const isAskedOf = (of: 'time' | 'end') =>
    questions.some((question) => question.ask === 'century' && question.of === of);
  if (time?.by !== 'column' || end?.by !== 'column' || !isAskedOf('end')) return { mapping, questions };
  const { century } = time;
  if (century === undefined && !isAskedOf('time')) return { mapping, questions };
  return {
    mapping: century === undefined ? mapping : { ...mapping, end: { ...end, century } },
    questions: questions.filter((question) => question.ask !== 'century' || question.of === 'time'),
  };
}

type ByColumn = Extract<TimeMapping, { by: 'column' }>;

/**
 * The column whose cells begin with a year that agrees, but for one before or after, in nearly all of some thousands of rows; null where none
 * does. One year in all rows, or those of a collection's work, as an accession's, are no years of what it collects.
 */
function* yearsBeside(
  table: TextTable,
  survey: Survey,
  { column, order }: ByColumn,
): Generator<number, CenturyMapping | null> {
  const dated = survey.columns[column]?.filled ?? survey.rows;
  const candidates = survey.columns.flatMap(({ filled }, index) =>
    index !== column && filled >= dated * 0.9 && !isOfCollection(table.columns[index] ?? '') ? [index] : [],
  );
  if (candidates.length === 0) return null;
  const cells = rowCells(table);
  const agreed = candidates.map(() => 0);
  const years = candidates.map(() => new Set<string>());
  let compared = 0;
  const step = Math.max(1, Math.floor(table.length / mostRows));
  let looked = 0;
  for (let row = 0; row < table.length; row += step) {
    looked += candidates.length;
    if (looked > mostLooks) {
      looked = 0;
      yield table.length;
    }
    cells.read(row);
    const text = cells.text(column, longest);
    const read = readTime(text, order ?? 'day-first');
    const date = typeof read === 'string' && order === null ? readTime(text, 'month-first') : read;
    if (typeof date === 'string' || !date.isExpanded) continue;
    compared += 1;
    for (const [at, candidate] of candidates.entries()) {
      const [year] = /^(?:1[5-9]|20)\d\d/.exec(cells.text(candidate, 4)) ?? [];
      const apart = year === undefined ? 50 : Math.abs(Number(year) - date.start.year) % 100;
      if (year === undefined || (apart > 1 && apart !== 99)) continue;
      agreed[at] = (agreed[at] ?? 0) + 1;
      years[at]?.add(year);
    }
  }
  const telling = agreed.map((count, at) => ((years[at]?.size ?? 0) > 1 ? count : 0));
  const most = Math.max(0, ...telling);
  const best = candidates[telling.indexOf(most)];
  return best !== undefined && compared >= fewestRows && most >= compared * 0.95
    ? { by: 'column', column: best }
    : null;
}

/** The century in which all years of two digits stand among those of four digits, or next to them, where these are three times as many; null where none is. */
function centuryWithin(table: TextTable, { column, order }: ByColumn): CenturyMapping | null {
  const cells = rowCells(table);
  const short: number[] = [];
  let full = 0;
  let [first, last] = [Infinity, -Infinity];
  const step = Math.max(1, Math.floor(table.length / mostRows));
  for (let row = 0; row < table.length; row += step) {
    cells.read(row);
    const date = readTime(cells.text(column, longest), order ?? 'day-first');
    if (typeof date === 'string') continue;
    const { year } = date.start;
    if (date.isExpanded) short.push(year % 100);
    else {
      full += 1;
      first = Math.min(first, year - nextYears);
      last = Math.max(last, year + nextYears);
    }
  }
  if (short.length === 0 || full < Math.max(fewestRows, short.length * 3) || last - first >= 100) return null;
  const from = (['1930', '1900', '2000'] as const).find((start) =>
    short.every((digits) => {
      const years = Number(start) + ((((digits - Number(start)) % 100) + 100) % 100);
      return years >= first && years <= last;
    }),
  );
  return from === undefined ? null : { by: 'all', from };
}

/** A year that is missing among the others is no further from them. */
const nextYears = 2;

function isOfCollection(name: string): boolean {
  return wordsOfName(name).some(
    (word) => timeWords.kept.has(word) || timeWords.published.has(word) || ofCollections.has(word),
  );
}

const ofCollections = new Set(
  'accession accessions accessioned acc acquired acquisition archived catalogued cataloged catalogue catalog copyright deposited digitised digitized digitisation digitization digital donated edition inventory processed received recorded registered registration registry scan scanned transcribed version zugang erfasst digitalisiert оцифровано надходження поступления інвентарний инвентарный'.split(
    ' ',
  ),
);

/** Fewer could agree by chance. */
const fewestRows = 5;

const mostRows = 5000;
/** Cells looked at in one go. */
const mostLooks = 10_000;
const longest = 40;

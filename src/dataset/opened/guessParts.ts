import type { TimeMapping } from '../../model/mapping.ts';
import { type Column, ranked, share } from './choice.ts';
import { timeWords } from './fieldNames.ts';
import { has, withClock } from './guessClock.ts';

export interface Parts {
  readonly columns: readonly Column[];
  readonly year: Column;
  readonly month: Column | null;
  readonly day: Column | null;
}

/** Year, month and perhaps day apart, of which one name says the same but for these words, if any three do. */
export function partsOf(
  columns: readonly Column[],
  isFor: (words: readonly string[]) => boolean,
): Parts | null {
  const isBetween = (column: Column, least: number, most: number) =>
    share(column.whole + column.noughts, column) >= 0.9 &&
    column.leastOther >= least &&
    column.mostOther <= most &&
    [column.leastOther, ...column.codes.keys()].some((one) => one >= least && one <= most);
  const find = (words: ReadonlySet<string>, isFit: (column: Column) => boolean) =>
    ranked(
      columns
        .filter((column) => column.filled > 0 && isFor(column.words) && has(column.words, words))
        .filter((column) => !has(column.words, timeWords.kept) && !has(column.words, timeWords.published))
        .filter(isFit)
        .map((column) => ({ column, score: -column.words.length })),
    ).map(({ column }) => column);
  const years = find(timeWords.year, (column) => isBetween(column, -100_000, 9999));
  const months = find(
    timeWords.month,
    (column) => isBetween(column, 0, 12) || share(column.numbers, column) < 0.5,
  );
  const days = find(timeWords.day, (column) => isBetween(column, 0, 31));
  const besideYear = (year: Column, parts: readonly Column[]) =>
    parts.find((part) => part !== year && stemOf(part) === stemOf(year));
  const year = years.find((one) => besideYear(one, months)) ?? years[0];
  if (year === undefined) return null;
  const month = besideYear(year, months) ?? months[0];
  if (month === undefined || month === year) return null;
  const others = days.filter((column) => column !== month);
  const day = besideYear(year, others) ?? others[0] ?? null;
  return { columns: [year, month, ...(day === null ? [] : [day])], year, month, day };
}

/** What the names of a date's parts have in common: `iceon` of `iceon_year`. */
function stemOf({ words }: Column): string {
  return words.filter((word) => !partWords.some((among) => among.has(word))).join(' ');
}

const partWords = [timeWords.year, timeWords.month, timeWords.day];

export function inParts(
  { year, month, day }: Parts,
  clock: Column | null,
  finer: readonly Column[],
): TimeMapping {
  return {
    by: 'parts',
    year: year.index,
    month: month?.index ?? null,
    day: day?.index ?? null,
    ...withClock(clock, finer),
  };
}

import type { Epoch, Question, TimeMapping } from '../../model/mapping.ts';
import { type Column, share } from './choice.ts';
import { timeWords } from './fieldNames.ts';
import { has } from './guessClock.ts';

/** What the numbers of a column of times count; null: nothing, they are dates. */
export function epochOf(column: Column): Epoch | null {
  if (isAge(column)) return 'before-present';
  if (isDays(column)) return daysCounted(column)[0] ?? null;
  const { words } = column;
  const isNamed = has(words, timeWords.epoch);
  // Where the name says no more than which end it is, numbers may be anything: these are of 1990 and later.
  if (!isNamed && !has(words, timeWords.start) && !has(words, timeWords.end)) return null;
  if (share(column.compact, column) >= 0.5) return null;
  const counts = countsOf(column);
  return isNamed || column.leastOther >= (counts === 'seconds' ? 6.3e8 : 6.3e11) ? counts : null;
}

/** What is left to ask: digits of dates where the name says that they count, and days that count from two beginnings. */
export function countsAsked(
  columns: readonly Column[],
  time: TimeMapping | null,
  of: 'time' | 'end',
): readonly Question[] {
  const column = time?.by === 'column' ? columns[time.column] : undefined;
  if (column === undefined) return [];
  const isEither = share(column.compact, column) >= 0.5 && has(column.words, timeWords.counted);
  const counts = isEither ? countsOf(column) : null;
  const among = isDays(column) ? daysCounted(column) : counts === null ? [] : [null, counts];
  return among.length > 1 ? [{ ask: 'counts', of, column: column.index, among }] : [];
}

/** By how many digits they have, codes for what is not known left out. Where some are of before 1970 the largest tells, in a column that is named so. */
function countsOf(column: Column): Epoch | null {
  const coded = [...column.codes.values()].reduce((sum, rows) => sum + rows, 0);
  const told = { filled: column.filled - coded };
  const found = countsOf1970.find((counts) => share(column[counts], told) >= 0.9);
  if (found !== undefined || column.leastOther >= 0) return found ?? null;
  const largest = Math.max(-column.leastOther, column.mostOther);
  const isWhole = share(column.whole, column) >= 0.9;
  if (!isWhole || largest < 1e8 || !has(column.words, timeWords.instant)) return null;
  return countsOf1970.find((_, at) => largest < 1e11 * 1000 ** at) ?? null;
}

const countsOf1970 = ['seconds', 'milliseconds', 'microseconds', 'nanoseconds'] as const;

/** Days since 1900, 1970 or 1858: a column that is called a date holds nothing else so large and so small. */
function isDays(column: Column): boolean {
  const { words, leastOther: least, mostOther: most } = column;
  if (share(column.numbers, column) < 0.9 || !(has(words, timeWords.date) || has(words, timeWords.julian)))
    return false;
  return (least >= 10_000 && most < 73_051) || isJulianDay(column);
}

/**
 * What days may count, the likeliest first: those of spreadsheets alone where all are of 1980 to 2035; else whatever puts all of them there, and the
 * spreadsheet's all the same, whose they are in most files.
 */
function daysCounted(column: Column): readonly Epoch[] {
  const { words, leastOther: least, mostOther: most } = column;
  if (isJulianDay(column)) return ['julian-day'];
  if (has(words, timeWords.julian)) return ['julian'];
  const isRecent = (numberOf1970: number) => least >= numberOf1970 + 3652 && most < numberOf1970 + 24_106;
  if (isRecent(25_569)) return ['serial'];
  const others = [isRecent(0) ? 'days' : null, isRecent(40_587) ? 'julian' : null] as const;
  return ['serial', ...others.filter((counts) => counts !== null)];
}

/** Years before 1950, as the name says: how far off they may be stands beside them, and is none. */
function isAge(column: Column): boolean {
  const { words, leastOther: least, mostOther: most } = column;
  const isNamed = has(words, timeWords.ages) || words.join(' ').includes('before present');
  return (
    isNamed && !has(words, ofErrors) && share(column.numbers, column) >= 0.5 && least >= -100 && most > 100
  );
}

const ofErrors = new Set(
  'error err sd std stdev sigma uncertainty unc plusminus margin range n count'.split(' '),
);

/** Of 1582, when the calendar changed, to 2132. */
function isJulianDay({ leastOther, mostOther }: Column): boolean {
  return leastOther >= 2_299_161 && mostOther < 2_500_000;
}

import { unit } from '../../model/cells/moment.ts';
import { plainCell } from '../../model/cells/nothing.ts';
import type { ColumnIndex, Epoch, YearCodes } from '../../model/mapping.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { Side, SideRead, Tell } from './side.ts';
import type { TextTable } from './table.ts';
import type { ColumnSurvey, Tally } from './tally.ts';
import { withoutNoughts } from './yearColumn.ts';

/** Whether tables write a number for what is not known: 0, -1, and nines, eights or sevens alone, with a minus or without. */
export function isCode(number: number): boolean {
  const size = Math.abs(number);
  const whole = size | 0;
  return number === -1 || (size === whole && isRepeated[whole] === 1);
}

const isRepeated = new Uint8Array(100_000);
isRepeated[0] = 1;
for (const digit of [7, 8, 9])
  for (let number = digit; number < isRepeated.length; number = number * 10 + digit) isRepeated[number] = 1;

/** Counts a number that may be a year. */
export function countYearCode(number: number, tally: Tally): void {
  if (isCode(number)) tally.codes.set(number, (tally.codes.get(number) ?? 0) + 1);
  else {
    if (number < tally.leastOther) tally.leastOther = number;
    if (number > tally.mostOther) tally.mostOther = number;
    if (number < 0 || number > 12) tally.noMonths += 1;
    if (number < 0 || number > 31) tally.noDays += 1;
    if (number < -100_000 || number > 9999) tally.noYears += 1;
  }
}

/** Counts the year of a whole date: databases have 9999 and, where nothing was put in, 1. */
export function countYearOfDate(year: number, tally: Tally): void {
  if (year === 1 || year >= 7777) tally.codes.set(year, (tally.codes.get(year) ?? 0) + 1);
  else {
    if (year < tally.leastYear) tally.leastYear = year;
    if (year > tally.mostYear) tally.mostYear = year;
  }
}

/**
 * The years of a column that may be no years, least first, and how many rows have one: what several rows have in common and what is far from all others. A
 * year BC where no other is, or one of times to come, is far; else it has to be further from them than these are from each other. A year 0 is none
 * in any case, but numbers that count have one.
 */
export function yearCodesAmong(column: ColumnSurvey | undefined, epoch: Epoch | null): FoundCodes {
  const [least, most] = column === undefined ? [] : yearsOfOthers(column);
  if (column === undefined || least === undefined || most === undefined) return { years: [], rows: 0 };
  const { codes } = column;
  const found = [...codes].filter(
    ([year, rows]) => rows > 1 && (year !== 0 || epoch !== null) && isFar(year, least, most),
  );
  return {
    years: found
      .map(([year]) => year)
      .toSorted((one, other) => one - other)
      .map(String),
    rows: found.reduce((sum, [, rows]) => sum + rows, 0),
  };
}

/** Dates whose years are not counted are taken for those of our times. */
function yearsOfOthers(column: ColumnSurvey): readonly number[] {
  const { leastOther, mostOther, leastYear, mostYear, yearFirst, ordered, named, minusPadded } = column;
  const least = minusPadded > 0 ? -1000 : Math.min(leastOther, leastYear);
  const most = Math.max(mostOther, mostYear);
  if (least <= most) return [least, most];
  return yearFirst + ordered.cells + named > 0 ? [1500, 2100] : [];
}

interface FoundCodes {
  readonly years: readonly string[];
  readonly rows: number;
}

/**
 * How many years of a column are before Christ by a minus sign, codes left out: all, those with fewer than four digits, those with as many as ISO 8601 wants. The
 * short are told of with those after Christ that are short. A year 0000 is among the last, unless all others are of times in which it can only say that there is none.
 */
export function yearsBefore(column: ColumnSurvey | undefined) {
  if (column === undefined) return { minus: 0, short: 0, padded: 0 };
  const { minus, minusShort, minusPadded, plusShort, codes, leastOther } = column;
  const coded = yearCodesAmong(column, null)
    .years.map(Number)
    .filter((year) => year < 0);
  const rowsOf = (years: readonly number[]) => years.reduce((sum, year) => sum + (codes.get(year) ?? 0), 0);
  const noughts = leastOther > 1000 ? (codes.get(0) ?? 0) : 0;
  return {
    minus: minus - rowsOf(coded),
    short: minusShort - rowsOf(coded.filter((year) => year > -1000)) + plusShort,
    padded: Math.max(0, minusPadded - noughts),
  };
}

function isFar(year: number, least: number, most: number): boolean {
  if (year < 0 && least >= 0) return true;
  if (year > farAhead && most <= farAhead) return true;
  return Math.max(least - year, year - most) > Math.max(most - least, closest);
}

const farAhead = 3000;
/** In years: what is nearer is no stranger among few. */
const closest = 200;

/** Reads a time whose year may be a code: what the code says is told. */
export function codesTold(
  read: (side: Side) => SideRead,
  { bytes }: TextTable,
  codes: YearCodes | undefined,
  column: ColumnIndex,
  cells: RowCells,
  tell: Tell,
): (side: Side) => SideRead {
  if (codes === undefined || codes.mean === 'years') return read;
  const { mean } = codes;
  const years = new Set(codes.years.map(Number));
  const numberAt = memoCells(bytes, numberOfCell);
  return (side) => {
    const number = numberAt(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
    const isNumber = !Number.isNaN(number);
    const result = isNumber && years.has(number) ? 'read' : read(side);
    const isCoded = isNumber ? years.has(number) : side.start.unit > unit.year && years.has(side.start.year);
    if (result !== 'read' || !isCoded) return result;
    tell(mean === null ? 'year-code-unanswered' : 'year-code', column);
    return mean === null ? 'fault' : 'missing';
  };
}

/** The number that is all of a cell; NaN where it is more, or none. */
function numberOfCell(text: string): number {
  const plain = withoutNoughts(plainCell(text));
  return /^[+-]?\d{1,6}$/.test(plain) ? Number(plain) : NaN;
}

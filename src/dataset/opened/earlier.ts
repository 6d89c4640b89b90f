import { type Moment, dayOfMoment, hasClock, unit } from '../../model/cells/moment.ts';
import { readTime } from '../../model/cells/time.ts';
import type { ColumnIndex, DateOrder } from '../../model/mapping.ts';
import { rowCells } from './rowCells.ts';
import type { TextTable } from './table.ts';

/**
 * Which of two columns of dates is earlier in nearly every row that has both; `same`: their days are; `either`: now the one, now the other; `within`: the one
 * has years, of which the other says the day.
 */
export type Earlier = (
  one: ColumnIndex,
  other: ColumnIndex,
) => 'one' | 'other' | 'same' | 'either' | 'within';

/** Where no rows are at hand the one that was found first. */
export const byRank: Earlier = () => 'one';

/** By some thousands of rows of a table, days and months of both columns in that order in which more of them are dates. */
export function earlierIn(table: TextTable): Earlier {
  return (one, other) => {
    const [monthFirst, dayFirst] = [
      pairsOf(table, one, other, 'month-first'),
      pairsOf(table, one, other, 'day-first'),
    ];
    const pairs = dayFirst.length > monthFirst.length ? dayFirst : monthFirst;
    if (pairs.length > 0 && pairs.filter(isDayWithin).length >= pairs.length * 0.95) return 'within';
    const all = pairs.map(([first, last]) => apart(first, last));
    const before = all.filter((difference) => difference < 0).length;
    const after = all.filter((difference) => difference > 0).length;
    const few = all.length * 0.05;
    if (before <= few && after <= few) return 'same';
    return after <= few ? 'one' : before <= few ? 'other' : 'either';
  };
}

const mostRows = 4000;
const longest = 60;

type Pair = readonly [one: Moment, other: Moment];

/** What the two say, row by row, where both are dates. */
function pairsOf(table: TextTable, one: ColumnIndex, other: ColumnIndex, order: DateOrder): readonly Pair[] {
  const cells = rowCells(table);
  const momentIn = (column: ColumnIndex) => {
    const read = readTime(cells.text(column, longest), order);
    return typeof read === 'string' ? null : read.start;
  };
  const found: Pair[] = [];
  const step = Math.max(1, Math.floor(table.length / mostRows));
  for (let row = 0; row < table.length; row += step) {
    cells.read(row);
    const [first, last] = [momentIn(one), momentIn(other)];
    if (first !== null && last !== null) found.push([first, last]);
  }
  return found;
}

/** By the last two digits, which may be all that a date has of its year. */
function isDayWithin([{ unit: written, year }, other]: Pair): boolean {
  return written === unit.year && other.unit >= unit.day && (other.year - year) % 100 === 0;
}

/** How much later the one is. By their days, as one of the two may have no time of day; of one day by that, where both have. */
function apart(one: Moment, other: Moment): number {
  const days = dayOfMoment(one) - dayOfMoment(other);
  return days !== 0 || !hasClock(one) || !hasClock(other) ? days : one.time - other.time;
}

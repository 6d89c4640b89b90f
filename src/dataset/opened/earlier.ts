import { type Moment, dayOfMoment, hasClock } from '../../model/cells/moment.ts';
import { readTime } from '../../model/cells/time.ts';
import type { ColumnIndex, DateOrder } from '../../model/mapping.ts';
import { rowCells } from './rowCells.ts';
import type { TextTable } from './table.ts';

/** Which of two columns of dates is earlier in nearly every row that has both; `same`: their days are; `either`: now the one, now the other. */
export type Earlier = (one: ColumnIndex, other: ColumnIndex) => 'one' | 'other' | 'same' | 'either';

/** Where no rows are at hand the one that was found first. */
export const byRank: Earlier = () => 'one';

/** By some thousands of rows of a table, days and months of both columns in that order in which more of them are dates. */
export function earlierIn(table: TextTable): Earlier {
  return (one, other) => {
    const [monthFirst, dayFirst] = [
      differences(table, one, other, 'month-first'),
      differences(table, one, other, 'day-first'),
    ];
    const all = dayFirst.length > monthFirst.length ? dayFirst : monthFirst;
    const before = all.filter((difference) => difference < 0).length;
    const after = all.filter((difference) => difference > 0).length;
    const few = all.length * 0.05;
    if (before <= few && after <= few) return 'same';
    return after <= few ? 'one' : before <= few ? 'other' : 'either';
  };
}

const mostRows = 4000;
const longest = 60;

/** How much later the one is than the other, row by row, where both are dates. */
function differences(
  table: TextTable,
  one: ColumnIndex,
  other: ColumnIndex,
  order: DateOrder,
): readonly number[] {
  const cells = rowCells(table);
  const momentIn = (column: ColumnIndex) => {
    const read = readTime(cells.text(column, longest), order);
    return typeof read === 'string' ? null : read.start;
  };
  const found: number[] = [];
  const step = Math.max(1, Math.floor(table.length / mostRows));
  for (let row = 0; row < table.length; row += step) {
    cells.read(row);
    const difference = apart(momentIn(one), momentIn(other));
    if (difference !== null) found.push(difference);
  }
  return found;
}

/** By their days, as one of the two may have no time of day; of one day by that, where both have. */
function apart(one: Moment | null, other: Moment | null): number | null {
  if (one === null || other === null) return null;
  const days = dayOfMoment(one) - dayOfMoment(other);
  return days !== 0 || !hasClock(one) || !hasClock(other) ? days : one.time - other.time;
}

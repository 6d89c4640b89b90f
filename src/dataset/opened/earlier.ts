import { type Moment, dayOfMoment, hasClock } from '../../model/cells/moment.ts';
import { readTime } from '../../model/cells/time.ts';
import type { ColumnIndex } from '../../model/mapping.ts';
import { type RowCells, rowCells } from './rowCells.ts';
import type { TextTable } from './table.ts';

/** Which of two columns of dates is earlier in nearly every row that has both; `same`: their days are; `either`: now the one, now the other. */
export type Earlier = (one: ColumnIndex, other: ColumnIndex) => 'one' | 'other' | 'same' | 'either';

/** Where no rows are at hand the one that was found first. */
export const byRank: Earlier = () => 'one';

/** By some thousands of rows of a table. Days and months are read in one order for both. */
export function earlierIn(table: TextTable): Earlier {
  return (one, other) => {
    const cells = rowCells(table);
    const step = Math.max(1, Math.floor(table.length / mostRows));
    let compared = 0;
    let [before, after] = [0, 0];
    for (let row = 0; row < table.length; row += step) {
      cells.read(row);
      const difference = apart(momentIn(cells, one), momentIn(cells, other));
      if (difference === null) continue;
      compared += 1;
      if (difference < 0) before += 1;
      if (difference > 0) after += 1;
    }
    const few = compared * 0.05;
    if (before <= few && after <= few) return 'same';
    return after <= few ? 'one' : before <= few ? 'other' : 'either';
  };
}

const mostRows = 4000;
const longest = 60;

function momentIn(cells: RowCells, column: ColumnIndex): Moment | null {
  const read = readTime(cells.text(column, longest), 'month-first');
  const turned = typeof read === 'string' ? readTime(cells.text(column, longest), 'day-first') : read;
  return typeof turned === 'string' ? null : turned.start;
}

/** By their days, as one of the two may have no time of day; of one day by that, where both have. */
function apart(one: Moment | null, other: Moment | null): number | null {
  if (one === null || other === null) return null;
  const days = dayOfMoment(one) - dayOfMoment(other);
  return days !== 0 || !hasClock(one) || !hasClock(other) ? days : one.time - other.time;
}

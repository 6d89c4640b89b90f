import { daysInMonth } from '../../model/calendar.ts';
import { type Moment, unit } from '../../model/cells/moment.ts';
import { plainCell } from '../../model/cells/nothing.ts';
import type { CenturyMapping, ColumnIndex } from '../../model/mapping.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { Side } from './side.ts';

/** Puts a year of two digits, read as one from 1930 to 2029, into its century; false where that has no such day. */
export function centuryReader(
  bytes: Uint8Array,
  century: CenturyMapping,
  cells: RowCells,
): (side: Side) => boolean {
  const first = century.by === 'all' ? () => Number(century.from) : firstNear(bytes, century.column, cells);
  return (side) => {
    const from = first();
    const moments = side.form === 'between' ? [side.start, side.end] : [side.start];
    return moments.every((moment) => putYear(moment, from + ((((moment.year - from) % 100) + 100) % 100)));
  };
}

/** Of the hundred years about the one in a column the first; 1930 where there is none. */
function firstNear(bytes: Uint8Array, column: ColumnIndex, cells: RowCells): () => number {
  const read = memoCells(bytes, (text) => {
    const [year] = /^\d{4}/.exec(plainCell(text)) ?? [];
    return year === undefined ? 1930 : Number(year) - 50;
  });
  return () => read(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
}

function putYear(moment: Moment, year: number): boolean {
  if (moment.unit >= unit.day && moment.day > daysInMonth(year, moment.month)) return false;
  moment.year = year;
  return true;
}

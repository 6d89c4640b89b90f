import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import type { ColumnIndex } from '../../model/mapping.ts';
import { rowCells } from './rowCells.ts';
import type { TextTable } from './table.ts';

/** A whole number as programs write it in a column that has gaps, `1950.0`, without its fraction; all others as they stand. `plain`: by `plainCell`. */
export function withoutNoughts(plain: string): string {
  return plain.replace(noughts, '$1');
}

const noughts = /^([+-]?\d{1,9})\.0{1,9}$/;

/**
 * Reads the cells of a column of years without their fractions of noughts. In others a short number with such a fraction, `12.00`, may be a time of day, an
 * amount: it stays as it is. The first rows tell, once such a cell is there.
 */
export function yearCells(table: TextTable, column: ColumnIndex): (text: string) => string {
  let areYears: boolean | null = null;
  return (text) => {
    const plain = plainCell(text);
    return noughts.test(plain) && (areYears ??= holdsYears(table, column)) ? withoutNoughts(plain) : text;
  };
}

/**
 * Reads the cells of a column of times of day, of which one or two digits are minutes where another has lost the nought before its hour: `8` is 00:08 beside `216`.
 * The first rows tell, once there is such a cell.
 */
export function clockCells(table: TextTable, column: ColumnIndex): (text: string) => string {
  let areMinutes: boolean | null = null;
  return (text) => {
    const plain = withoutNoughts(plainCell(text));
    return /^\d{1,2}$/.test(plain) && (areMinutes ??= lacksNoughts(table, column))
      ? plain.padStart(4, '0')
      : text;
  };
}

function lacksNoughts(table: TextTable, column: ColumnIndex): boolean {
  const cells = rowCells(table, column);
  for (let row = 0; row < table.length && row < mostClocks; row += 1) {
    cells.read(row);
    if (/^\d{3}$/.test(withoutNoughts(plainCell(cells.text(column, longest))))) return true;
  }
  return false;
}

const mostClocks = 100_000;

/** Whole numbers in nine of ten cells, one of them at least no day, hour or month. */
function holdsYears(table: TextTable, column: ColumnIndex): boolean {
  const cells = rowCells(table, column);
  let filled = 0;
  let whole = 0;
  let isBeyondDays = false;
  for (let row = 0; row < table.length && filled < mostLooked; row += 1) {
    cells.read(row);
    const plain = plainCell(cells.text(column, longest));
    if (saysNothing(plain)) continue;
    filled += 1;
    const written = withoutNoughts(plain);
    if (!/^[+-]?\d{1,9}$/.test(written)) continue;
    whole += 1;
    const number = Number(written);
    isBeyondDays ||= number > 31 || number < 0;
  }
  return isBeyondDays && whole >= filled * 0.9;
}

const mostLooked = 1000;
const longest = 80;

import { plainCell } from '../../model/cells/nothing.ts';
import type { ColumnIndex } from '../../model/mapping.ts';
import { rowCells } from './rowCells.ts';
import type { TextTable } from './table.ts';
import { withoutNoughts } from './yearColumn.ts';

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
const longest = 80;

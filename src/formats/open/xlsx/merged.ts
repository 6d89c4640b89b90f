import type { Merge, SheetRow } from './sheet.ts';

/** Gives rows the texts of cells that are merged with one above: it is theirs too. */
export interface MergedDown {
  readonly filled: (row: SheetRow) => SheetRow;
}

/** Of merges that go over several rows. Rows are to come in order. */
export function mergedDown(merges: readonly Merge[]): MergedDown | null {
  const waiting = merges
    .filter(({ top, bottom }) => bottom > top)
    .toSorted((one, other) => other.top - one.top);
  if (waiting.length === 0) return null;
  /** By column, from 0: down to which row, and what stands there. */
  const open = new Map<number, { readonly bottom: number; readonly text: string }>();
  return {
    filled(row) {
      let cells: string[] | null = null;
      for (const [column, { bottom, text }] of open) {
        if (bottom < row.number) open.delete(column);
        else if ((row.cells[column] ?? '') === '') {
          cells ??= [...row.cells];
          while (cells.length <= column) cells.push('');
          cells[column] = text;
        }
      }
      for (let next = waiting.at(-1); next !== undefined && next.top <= row.number; next = waiting.at(-1)) {
        waiting.pop();
        const column = next.left - 1;
        const text = next.top === row.number ? (row.cells[column] ?? '') : '';
        if (text !== '') open.set(column, { bottom: next.bottom, text });
      }
      return cells === null ? row : { ...row, cells };
    },
  };
}

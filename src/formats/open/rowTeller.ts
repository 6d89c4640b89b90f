import type { RowFault, Sink } from './carrier.ts';

/** How much of a row is told of what is wrong with it. */
export const shown = 200;

/** Tells a sink the rows of a table, and what is wrong with them. */
export interface RowTeller {
  /** False: the sink has no room. */
  readonly tell: (cells: string[], line: number, number: number) => boolean;
  readonly refuse: (is: RowFault['is'], line: number, number: number, text: string) => void;
  /** Cells of which bytes were lost are told from now on. */
  readonly isDamaged: () => void;
  /** So many rows were told by another hand. */
  readonly passOver: (rows: number) => void;
  /** The first row that is no row of the table, where none is: too long ones may be. */
  readonly refused: () => { readonly line: number; readonly value: string } | null;
  /** Rows of nothing but delimiters, as spreadsheets leave them behind a table and between its parts: no event is one. */
  readonly empty: () => number;
}

/** `header`: the names of the columns as they stand; none where the file has none. */
export function rowTeller(
  sink: Sink,
  columns: readonly string[],
  header: readonly string[],
  delimiter: string,
): RowTeller {
  let kept = 0;
  let empty = 0;
  let isDamaged = false;
  let first: { readonly line: number; readonly value: string } | null = null;

  function refuse(is: RowFault['is'], line: number, number: number, text: string): void {
    const value = text.slice(0, shown);
    if (is !== 'too-long') first ??= { line, value };
    sink.fault({ row: number, line, is, isRefused: true, value });
  }

  function warn(is: RowFault['is'], line: number, row: number, text: string): void {
    sink.fault({ row, line, is, isRefused: false, value: text.slice(0, shown) });
  }

  /** As where files were put together. */
  function isHeaderAgain(cells: readonly string[]): boolean {
    return (
      header.length > 1 && cells.length === header.length && cells.every((cell, at) => cell === header[at])
    );
  }

  function tell(cells: string[], line: number, number: number): boolean {
    if (cells.every((cell) => cell === '') && cells.length > 1) {
      empty += 1;
      return true;
    }
    if (isHeaderAgain(cells)) {
      refuse('names-again', line, number, cells.join(delimiter));
      return true;
    }
    if (cells.length > columns.length) {
      if (cells.slice(columns.length).some((cell) => cell !== '')) {
        refuse('too-many-cells', line, number, cells.join(delimiter));
        return true;
      }
      cells.length = columns.length;
    } else if (cells.length < columns.length) warn('too-few-cells', line, number, cells.join(delimiter));
    if (isDamaged) {
      const value = cells.find((cell) => cell.includes('\ufffd'));
      if (value !== undefined) warn('bad-bytes', line, number, value);
    }
    kept += 1;
    return sink.row(cells, number);
  }

  return {
    tell,
    refuse,
    isDamaged() {
      isDamaged = true;
    },
    passOver(rows) {
      kept += rows;
    },
    refused: () => (kept > 0 ? null : first),
    empty: () => empty,
  };
}

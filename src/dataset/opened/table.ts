import { longestRow } from '../../model/longestRow.ts';
import type { RowNote } from './report.ts';
import { type Numbering, numberingWriter } from './rowNumbers.ts';

/**
 * A table of texts, as UTF-8: a row's cells joined by U+001F (which no cell keeps), rows by their offsets. 4 bytes a row beside the
 * text. Can be handed from a worker to the page without a copy.
 */
export interface TextTable {
  readonly columns: readonly string[];
  readonly length: number;
  readonly bytes: Uint8Array;
  /** One more than rows. */
  readonly offsets: Uint32Array;
  readonly numbering: Numbering;
}

/** What a table may grow to: bytes of text, 4,294,967,295 at most, and rows. */
export interface TableLimits {
  readonly bytes: number;
  readonly rows: number;
}

/** The part of a carrier's `Sink` that is stored, as `formats/open/carrier.ts` has it. */
export interface TableWriter {
  /** May be called again with more of them at the end. */
  readonly columns: (names: readonly string[]) => void;
  /** False from the row on that a limit has no room for: it is not kept. One longer than `longestRow` is refused by itself. */
  readonly row: (cells: readonly string[], number?: number) => boolean;
  /** Rows as they are stored, of which the first has this number; none of them is longer than `longestRow`. */
  readonly rows: (batch: Batch, number: number) => boolean;
  /** A fault of a row; one that is refused has a number too. */
  readonly fault: (fault: Fault) => void;
  readonly state: () => {
    readonly rows: number;
    readonly bytes: number;
    readonly exceeded: keyof TableLimits | null;
  };
  /** What is written so far, without a copy where little room is to spare. Nothing may be written afterwards. */
  readonly finish: () => {
    readonly table: TextTable;
    /** How many rows of data are not in the table. */
    readonly refused: number;
  };
}

/** As `formats/open/carrier.ts` has it. */
interface Batch {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly count: number;
}

type Fault = Pick<RowNote, 'is' | 'row' | 'line' | 'value'> & { readonly isRefused: boolean };

const cellSeparator = '\u001f';

/**
 * Stores rows of texts as they come. `told` is called for all that is to be said of a row: faults, and cells that held a U+001F,
 * which becomes a space. Half a surrogate pair becomes U+FFFD, as it has no place in UTF-8. `expected`: bytes of text, if they are
 * known beforehand, so that little is copied while growing.
 */
export function tableWriter(
  limits: TableLimits,
  told: (note: RowNote) => void,
  expected = 1 << 16,
): TableWriter {
  let columns: readonly string[] = [];
  let bytes = new Uint8Array(Math.min(expected, limits.bytes) + slack);
  let offsets = new Uint32Array(1024);
  let at = 0;
  let length = 0;
  let exceeded: keyof TableLimits | null = null;
  let refused = 0;
  const numbering = numberingWriter();

  function cleaned(cells: readonly string[], row: number): readonly string[] {
    return cells.map((cell, index) => {
      if (!cell.includes(cellSeparator)) return cell;
      const column = columns[index] ?? null;
      told({ is: 'text-control', row, line: null, column, value: cell.slice(0, shown) });
      return cell.replaceAll(cellSeparator, ' ');
    });
  }

  function makeRoom(most: number, more: number): void {
    if (most > bytes.length) bytes = grown(bytes, at, most, limits.bytes + slack + more);
  }

  function put(end: number): void {
    at = end;
    length += 1;
    if (length >= offsets.length) {
      const more = new Uint32Array(Math.ceil(offsets.length * growth));
      more.set(offsets);
      offsets = more;
    }
    offsets[length] = at;
  }

  return {
    columns: (names) => {
      columns = names;
    },
    row: (cells, number) => {
      if (length >= limits.rows) exceeded ??= 'rows';
      if (exceeded !== null) return false;
      if (lettersIn(cells) > longestRow) {
        const value = cells.find((cell) => cell !== '') ?? '';
        refused += 1;
        told({
          is: 'too-long',
          row: numbering.nextLeftOut(number),
          line: null,
          column: null,
          value: value.slice(0, shown),
        });
        return true;
      }
      const own = numbering.next(number);
      const isClean = !cells.some((cell) => cell.includes(cellSeparator));
      const text = (isClean ? cells : cleaned(cells, own)).join(cellSeparator);
      const most = at + text.length * 3;
      makeRoom(most, most - at);
      const end = at + encoder.encodeInto(text, bytes.subarray(at)).written;
      if (end > limits.bytes) {
        exceeded = 'bytes';
        return false;
      }
      put(end);
      return true;
    },
    rows: ({ bytes: from, ends, count }, number) => {
      if (exceeded !== null) return false;
      const start = at;
      const size = ends[count - 1] ?? 0;
      makeRoom(start + size, size);
      bytes.set(from.subarray(0, size), start);
      let kept = 0;
      for (; kept < count && exceeded === null; kept++) {
        const end = start + (ends[kept] ?? 0);
        if (length >= limits.rows) exceeded = 'rows';
        else if (end > limits.bytes) exceeded = 'bytes';
        else put(end);
      }
      numbering.run(number, exceeded === null ? kept : kept - 1);
      return exceeded === null;
    },
    fault: ({ is, row, line, value, isRefused }) => {
      if (isRefused) {
        refused += 1;
        numbering.leaveOut(row);
      }
      told({ is, row, line, column: null, value });
    },
    state: () => ({ rows: length, bytes: at, exceeded }),
    finish: () => ({
      table: {
        columns,
        length,
        bytes: fitted(bytes, at),
        offsets: fitted(offsets, length + 1),
        numbering: numbering.finish(),
      },
      refused,
    }),
  };
}

/** The cells of a row, counted from 0, as many as there are columns at least; none where there is no such row. */
export function rowOf(table: TextTable, row: number): readonly string[] {
  const start = table.offsets[row];
  const end = table.offsets[row + 1];
  if (start === undefined || end === undefined || row >= table.length) return [];
  const cells = decoder.decode(table.bytes.subarray(start, end)).split(cellSeparator);
  while (cells.length < table.columns.length) cells.push('');
  return cells;
}

const encoder = new TextEncoder();
// A text may begin with U+FEFF.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const shown = 200;
/** Room for a row beyond what is expected, since a row's place is found before its bytes are counted. */
const slack = 1 << 12;
const growth = 1.5;

function lettersIn(cells: readonly string[]): number {
  let letters = 0;
  for (const cell of cells) letters += cell.length;
  return letters;
}

function grown(
  bytes: Uint8Array<ArrayBuffer>,
  used: number,
  needed: number,
  most: number,
): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(needed, Math.min(most, Math.ceil(bytes.length * growth))));
  more.set(bytes.subarray(0, used));
  return more;
}

/** The part that is used; by a copy only where more than an eighth would go along unused. */
function fitted<T extends Uint8Array | Uint32Array>(array: T, used: number): T;
function fitted(array: Uint8Array | Uint32Array, used: number): Uint8Array | Uint32Array {
  return used * 1.125 < array.length ? array.slice(0, used) : array.subarray(0, used);
}

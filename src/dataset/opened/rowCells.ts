import type { TextTable } from './table.ts';

/** Stands between cells, and in none. */
const separator = 0x1f;

/** One row at a time: where its cells are, and what can be said of all of its bytes in one pass. */
export interface RowCells {
  /** Of the row read last, by column: a cell is `bytes[starts[column]]` up to `ends[column]`; both the same where there is none. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Reads a row. */
  readonly read: (row: number) => void;
  /** Whether the row read last may hold characters that are not seen: bytes by which such begin. */
  readonly isSuspect: () => boolean;
  /** A cell of the row read last as text, of which no more than `most` bytes are read. */
  readonly text: (column: number, most?: number) => string;
}

/** `last`: the last column that is wanted; those behind it are not looked for. */
export function rowCells({ bytes, offsets, columns }: TextTable, last = columns.length - 1): RowCells {
  const starts = new Uint32Array(columns.length);
  const ends = new Uint32Array(columns.length);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let marks = 0;
  return {
    starts,
    ends,
    read(row) {
      const end = offsets[row + 1] ?? 0;
      let from = offsets[row] ?? 0;
      let column = 0;
      // Of its own in the loop: what functions share costs twice as much there.
      let seen = 0;
      for (let at = from; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === separator) {
          starts[column] = from;
          ends[column] = at;
          from = at + 1;
          if (column === last) {
            marks = seen;
            return;
          }
          column++;
        } else seen |= suspects[byte] ?? 0;
      }
      marks = seen;
      starts[column] = from;
      ends[column] = end;
      for (column++; column < starts.length; column++) {
        starts[column] = end;
        ends[column] = end;
      }
    },
    isSuspect: () => marks !== 0,
    text(column, most = Infinity) {
      const from = starts[column] ?? 0;
      const to = Math.min(ends[column] ?? 0, from + most);
      return from === to ? '' : decoder.decode(bytes.subarray(from, to));
    },
  };
}

/** Control characters but tabs and line ends; first bytes of the sequences in UTF-8 among which the unseen ones of `unseenAt` are. */
const suspects = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++)
  suspects[byte] = byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0 : 1;
for (const byte of [0x7f, 0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3]) suspects[byte] = 1;

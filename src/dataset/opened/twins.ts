import type { Mapping } from '../../model/mapping.ts';
import { hashBytes, seenBytes } from './memo.ts';
import { sliceEnd } from './slices.ts';
import type { TextTable } from './table.ts';
import { cellAt } from './text.ts';

/** Finds rows that stand there twice, and ids of which another row has the same. */
export interface TwinFinder {
  /** Takes a row, each once, in the order of the table. */
  readonly add: (row: number, starts: Uint32Array, ends: Uint32Array) => void;
  /** When all are taken: tells in order which rows have a like before them. In slices, each of which gives how many rows are taken. */
  readonly find: (
    tell: (is: 'id-duplicate' | 'row-duplicate', row: number, before: number) => void,
  ) => Generator<number, void>;
}

/**
 * Hardly a row has a like, and to look one up among a million takes longer than to read it. So of each only a bit is set by its hash, and
 * those alone are looked up of which two have set the same.
 */
export function twinFinder(table: TextTable, { id }: Mapping): TwinFinder {
  const { bytes, offsets, length } = table;
  const hashes = new Int32Array(length);
  const once = makeBits(length * bitsOfEach);
  const again = makeBits(length * bitsOfEach);
  return {
    add(row, starts, ends) {
      const [from, to] = id === null ? [0, 0] : [starts[id] ?? 0, ends[id] ?? 0];
      const hash =
        from === to ? hashBytes(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0) : hashBytes(bytes, from, to);
      hashes[row] = hash;
      if (!once.add(hash)) again.add(hash);
    },
    *find(tell) {
      const rows = seenBytes(bytes, 0);
      const ids = seenBytes(bytes, 0);
      const firstOf = (row: number) => rows.first(row, offsets[row] ?? 0, offsets[row + 1] ?? 0);
      for (let row = 0, end = 0; row < length; row++) {
        if (row === end) {
          yield length;
          end = sliceEnd(table, row);
        }
        if (!again.has(hashes[row] ?? 0)) continue;
        const { from, to } = id === null ? nowhere : cellAt(table, row, id);
        if (from !== to) {
          const first = ids.first(row, from, to);
          // Rows that are the same have the same id: only these need be compared.
          if (first === row) continue;
          tell('id-duplicate', row, first);
          firstOf(first);
        }
        const before = firstOf(row);
        if (before !== row) tell('row-duplicate', row, before);
      }
    },
  };
}

const nowhere = { from: 0, to: 0 };
/** Two in a hundred rows then meet by chance. */
const bitsOfEach = 16;

function makeBits(least: number) {
  let size = 1 << 10;
  while (size < least) size *= 2;
  const words = new Int32Array(size / 32);
  const has = (hash: number) => ((words[(hash & (size - 1)) >>> 5] ?? 0) & (1 << hash)) !== 0;
  return {
    has,
    /** Whether it was not there. */
    add(hash: number): boolean {
      if (has(hash)) return false;
      const word = (hash & (size - 1)) >>> 5;
      words[word] = (words[word] ?? 0) | (1 << hash);
      return true;
    },
  };
}

import type { Mapping } from '../../model/mapping.ts';
import { seenBytes } from './memo.ts';
import type { TextTable } from './table.ts';

/** Finds rows that stand there twice, and ids of which another row has the same. */
export function twinFinder(
  { bytes, offsets, length }: TextTable,
  { id }: Mapping,
  tell: (is: 'id-duplicate' | 'row-duplicate', before: number) => void,
) {
  const rows = seenBytes(bytes, id === null ? length : 0);
  const ids = id === null ? null : seenBytes(bytes, length);
  const firstOf = (row: number) => rows.first(row, offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return (row: number, starts: Uint32Array, ends: Uint32Array): void => {
    const [from, to] = id === null ? [0, 0] : [starts[id] ?? 0, ends[id] ?? 0];
    if (ids !== null && from !== to) {
      const first = ids.first(row, from, to);
      // Rows that are the same have the same id: only these need be compared.
      if (first === row) return;
      tell('id-duplicate', first);
      firstOf(first);
    }
    const before = firstOf(row);
    if (before !== row) tell('row-duplicate', before);
  };
}

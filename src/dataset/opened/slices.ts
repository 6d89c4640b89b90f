import type { TextTable } from './table.ts';

/** Where a slice of work on a table ends that begins at a row: after some ten milliseconds, be its rows many or long. */
export function sliceEnd({ length, offsets }: Pick<TextTable, 'length' | 'offsets'>, row: number): number {
  const most = Math.min(row + mostRows, length);
  const last = (offsets[row] ?? 0) + mostBytes;
  if ((offsets[most] ?? 0) <= last) return most;
  let end = row + 1;
  while (end < most && (offsets[end + 1] ?? 0) <= last) end++;
  return end;
}

const mostRows = 8192;
/** A row has some hundred. */
const mostBytes = 2 ** 22;

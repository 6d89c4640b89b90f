import { bisect } from '../dataset/bisect.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { EventId } from '../model/id.ts';
import { memo } from '../view/memo.ts';
import { passing, type Seen } from '../view/rows.ts';

export interface Untimed {
  readonly count: number;
  readonly first: EventId | null;
}

const untimedIn = memo(({ columns, heads }: Dataset, passes: Uint8Array | null): Untimed => {
  const rows = columns.length;
  // They stand last.
  const start = bisect(rows, (row) => (columns.from[row] ?? 0) < Infinity);
  let [count, first] = [0, rows];
  for (let row = rows - 1; row >= start; row--) {
    if (passes?.[row] === 0) continue;
    count++;
    first = row;
  }
  return { count, first: heads.at(first)?.id ?? null };
});

/** The events without a time that filters and search let pass: no bar shows them. Of a window none is known to be in it. */
export function untimed(state: Seen): Untimed {
  return untimedIn(state.dataset, passing(state));
}

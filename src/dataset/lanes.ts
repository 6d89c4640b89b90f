import { bisect } from './bisect.ts';

/** An interval to draw, in ms. `order` is its kind's place among the kinds: lower ones lie below. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly order: number;
}

export interface Lanes {
  /** The lane of each bar, in the order given; 0 lies lowest. */
  readonly of: Uint32Array;
  readonly count: number;
}

/**
 * The first free lane from below for each bar, taken in order of kind, then start, then as given. Bars in one lane never
 * overlap, and between two there are at least `gap` ms.
 */
export function lanes(bars: readonly Bar[], gap: number): Lanes {
  const order = bars.map((bar, index) => ({ bar, index }));
  order.sort((a, b) => a.bar.order - b.bar.order || a.bar.from - b.bar.from || a.index - b.index);
  const of = new Uint32Array(bars.length);
  const taken: Bar[][] = [];
  for (const { bar, index } of order) {
    let lane = 0;
    while (!isFree(bar, taken[lane] ?? [], gap)) lane++;
    const there = taken[lane] ?? [];
    there.splice(after(bar, there), 0, bar);
    taken[lane] = there;
    of[index] = lane;
  }
  return { of, count: taken.length };
}

/** `there` holds one lane's bars in order of start; they do not overlap, so their ends stand in order too. */
function isFree(bar: Bar, there: readonly Bar[], gap: number): boolean {
  const index = after(bar, there);
  const before = there[index - 1];
  const next = there[index];
  return (!before || before.to + gap <= bar.from) && (!next || bar.to + gap <= next.from);
}

function after(bar: Bar, there: readonly Bar[]): number {
  return bisect(there.length, (index) => (there[index]?.from ?? 0) <= bar.from);
}

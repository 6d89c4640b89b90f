import type { Stretch } from '../model/time.ts';
import { bisect } from './bisect.ts';
import type { Columns } from './columns.ts';
import { endOf } from './lasting.ts';
import { boundsOf, isAnyTime, type Mask, possibleEnd, possibleStart } from './query.ts';

/**
 * Rows in two orders, by the start and by the end of their stretches; those without time last in both. What a window holds
 * is then a difference: those that began before its end less those that ended by its start, all of which have begun.
 */
export interface Orders {
  /** By row, in epoch ms. A row without time has +Infinity twice. */
  readonly from: Float64Array;
  readonly endAt: (row: number) => number;
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  /** Which rows the orders hold. */
  readonly mask: Mask;
}

/** Something that counts what is shown, told of the rows that come and go. */
export interface Counter {
  /** Each of `rows[first … after)` comes (1) or goes (−1). A row may go before it comes: only the sum is of meaning. */
  readonly count: (rows: Uint32Array, first: number, after: number, sign: 1 | -1) => void;
  /** Nothing is shown. */
  readonly clear: () => void;
}

/**
 * What is shown, kept up as the window moves: a step costs the rows that enter and leave. Its counters are of the same
 * instant as itself at any time.
 */
export interface Sweep {
  readonly orders: Orders;
  /** Moves the window, and says whether that changed what is shown. `also`: a row that is shown whether or not it is found, as the open event; null for none. */
  readonly move: (window: Stretch, also: number | null) => boolean;
  /** How many rows the window holds, `also` not counted. */
  readonly found: () => number;
  /** Whether a row is shown: found, or `also`. */
  readonly has: (row: number) => boolean;
  /** The first row shown from one on, −1 beyond the last: to look through what is shown costs little of what is not. */
  readonly next: (from: number) => number;
  /** The rows shown, in order; made anew each time. */
  readonly rows: () => Uint32Array;
  /** Tells a counter of all that is shown, and from then on of every change, until it leaves. */
  readonly join: (counter: Counter) => void;
  /** The same by slices, between which the window may move: the counter is right once all have been taken. */
  readonly joining: (counter: Counter) => Generator<void, void>;
  readonly leave: (counter: Counter) => void;
}

/** Shows nothing until it is moved. */
export function makeSweep(orders: Orders): Sweep {
  const { from, endAt, byStart, byEnd, mask } = orders;
  const counters = new Set<Counter>();
  const one = new Uint32Array(1);
  let began = 0;
  let ended = 0;
  let bounds = { from: Infinity, to: -Infinity };
  let all = false;
  let extra: number | null = null;
  const blocks = new Int32Array(Math.ceil(from.length / blockSize));
  const ownCounter: Counter = {
    count(rows, first, after, sign) {
      for (let index = first; index < after; index++) {
        const block = (rows[index] ?? 0) >>> blockBits;
        blocks[block] = (blocks[block] ?? 0) + sign;
      }
    },
    clear() {
      blocks.fill(0);
    },
  };
  counters.add(ownCounter);

  function tell(rows: Uint32Array, before: number, now: number, sign: 1 | -1, other: 1 | -1): void {
    if (before === now) return;
    for (const counter of counters) {
      if (before < now) counter.count(rows, before, now, sign);
      else counter.count(rows, now, before, other);
    }
  }

  function tellOne(row: number, sign: 1 | -1): void {
    one[0] = row;
    for (const counter of counters) counter.count(one, 0, 1, sign);
  }

  function finds(row: number): boolean {
    if (mask !== null && mask[row] !== 1) return false;
    return all || ((from[row] ?? 0) < bounds.to && endAt(row) > bounds.from && bounds.from < bounds.to);
  }

  function next(row: number): number {
    for (let at = row; at < from.length;) {
      const end = Math.min(from.length, ((at >>> blockBits) + 1) * blockSize);
      if (blocks[at >>> blockBits] !== 0) for (; at < end; at++) if (at === extra || finds(at)) return at;
      at = end;
    }
    return -1;
  }

  function* joining(counter: Counter): Generator<void, void> {
    counter.clear();
    counters.add(counter);
    // What changes from now on is told as it does: here it is what is shown now.
    const { from: least } = bounds;
    const [last, also] = [began, extra];
    const rows = new Uint32Array(Math.min(slice, from.length));
    for (let index = 0; index < last;) {
      const end = Math.min(last, index + slice);
      let found = 0;
      for (; index < end; index++) {
        const row = byStart[index] ?? 0;
        if (endAt(row) > least) rows[found++] = row;
      }
      if (index <= slice) rehearse(counter, rows, found);
      counter.count(rows, 0, found, 1);
      yield;
    }
    if (also === null) return;
    one[0] = also;
    counter.count(one, 0, 1, 1);
  }

  return {
    orders,
    move(window, also) {
      const before = { began, ended, extra };
      bounds = boundsOf(window);
      all = isAnyTime(window);
      began = beganIn(orders, window);
      ended = endedIn(orders, window);
      extra = also === null || finds(also) ? null : also;
      tell(byStart, before.began, began, 1, -1);
      tell(byEnd, before.ended, ended, -1, 1);
      if (before.extra !== extra) {
        if (before.extra !== null) tellOne(before.extra, -1);
        if (extra !== null) tellOne(extra, 1);
      }
      return before.began !== began || before.ended !== ended || before.extra !== extra;
    },
    found: () => began - ended,
    has: (row) => row === extra || finds(row),
    next,
    rows() {
      const rows = new Uint32Array(began - ended + (extra === null ? 0 : 1));
      let count = 0;
      for (let row = next(0); row !== -1; row = next(row + 1)) rows[count++] = row;
      return rows;
    },
    join(counter) {
      finish(joining(counter));
    },
    joining,
    leave(counter) {
      counters.delete(counter);
    },
  };
}

/**
 * Rows go before they come, and come. An engine makes fast code for what it has seen, and throws it away at what it has not: it is to see both
 * directions, and sums below 0, before all rows come, or the first steps of a window take three times as long as all others.
 */
function rehearse(counter: Counter, rows: Uint32Array, after: number): void {
  counter.count(rows, 0, after, -1);
  counter.count(rows, 0, after, 1);
}

/** Rows that are told in one go: about a millisecond's work. */
const slice = 8192;

/** Takes all slices of some work at once. */
export function finish<Made>(work: Generator<unknown, Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Rows in a block whose sum is kept. */
const blockBits = 9;
const blockSize = 2 ** blockBits;

/** How many of the rows a window holds: two bisections. */
export function countIn(orders: Orders, window: Stretch): number {
  return beganIn(orders, window) - endedIn(orders, window);
}

/** The orders of `found`, of the rows that pass the mask. */
export function foundOrders(columns: Columns, mask: Mask): Orders {
  const { from, byStart, byEnd } = columns;
  return masked({ from, endAt: (row) => endOf(columns, row), byStart, byEnd, mask: null }, mask);
}

/** The orders of `possible`: what a window holds then is what is found and what may belong. */
export function possibleOrders(columns: Columns, mask: Mask): Orders {
  const startOf = (row: number) => possibleStart(columns, row);
  const ending = (row: number) => possibleEnd(columns, row);
  const byStart = mended(startOf, (row) => columns.from[row] ?? 0, columns.byStart);
  const byEnd = mended(ending, (row) => endOf(columns, row), columns.byEnd);
  const from = columns.from.map((_, row) => startOf(row));
  return masked({ from, endAt: ending, byStart, byEnd, mask: null }, mask);
}

type KeyOf = (row: number) => number;

/** Rows in order of their keys, given their order by other keys that most rows have too. */
function mended(keyOf: KeyOf, otherOf: KeyOf, order: Uint32Array): Uint32Array {
  const isSame = (row: number) => keyOf(row) === otherOf(row);
  const moved = order.filter((row) => !isSame(row)).sort((a, b) => compare(keyOf(a), keyOf(b)) || a - b);
  if (moved.length === 0) return order;
  const stayed = order.filter(isSame);
  const all = new Uint32Array(order.length);
  let next = 0;
  let count = 0;
  for (const row of stayed) {
    while (next < moved.length && compare(keyOf(moved[next] ?? 0), keyOf(row)) < 0)
      all[count++] = moved[next++] ?? 0;
    all[count++] = row;
  }
  all.set(moved.subarray(next), count);
  return all;
}

/** Infinities are equal to themselves. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function masked(orders: Orders, mask: Mask): Orders {
  if (mask === null) return orders;
  const byStart = passingOf(orders.byStart, mask);
  // Where no event reaches beyond the next, both are one.
  const byEnd = orders.byEnd === orders.byStart ? byStart : passingOf(orders.byEnd, mask);
  return { ...orders, byStart, byEnd, mask };
}

function passingOf(order: Uint32Array, mask: Uint8Array): Uint32Array {
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (let index = 0; index < order.length; index++) {
    const row = order[index] ?? 0;
    rows[count] = row;
    count += mask[row] ?? 0;
  }
  return rows.slice(0, count);
}

function beganIn({ from, byStart }: Orders, window: Stretch): number {
  if (isAnyTime(window)) return byStart.length;
  const bounds = boundsOf(window);
  if (bounds.from >= bounds.to) return 0;
  return bisect(byStart.length, (index) => (from[byStart[index] ?? 0] ?? 0) < bounds.to);
}

function endedIn({ endAt, byEnd }: Orders, window: Stretch): number {
  const bounds = boundsOf(window);
  if (bounds.from >= bounds.to) return 0;
  return bisect(byEnd.length, (index) => endAt(byEnd[index] ?? 0) <= bounds.from);
}

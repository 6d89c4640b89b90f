import type { Day } from '../model/calendar.ts';
import type { Rows } from '../model/rows.ts';
import type { Zone } from '../model/time.ts';
import { bisect } from './bisect.ts';
import type { Dataset } from './dataset.ts';
import { type Group, headingFinder, headingOf } from './days.ts';
import { placesIn, sortedBy } from './sort.ts';
import { type Counter, finish } from './sweep.ts';

/** A heading of the list as it stands now: over the rows `first … first + count` of those shown, counted from 0. */
export interface Heading {
  readonly section: Group['section'];
  /** null for all sections but `day`. */
  readonly day: Day | null;
  /** How many months it names; 0 for a day, and where there is none. */
  readonly months: number;
  readonly first: number;
  /** Never 0: headings without rows are left out. */
  readonly count: number;
}

/**
 * The list of what is shown, in the order and under the headings of `groups`, of which any stretch can be had without
 * making the whole. Join it to a sweep.
 */
export interface ListOrder extends Counter {
  /** How many rows are shown. */
  readonly length: () => number;
  /** The row that stands at an index from 0 among those shown; −1 beyond the last. */
  readonly rowAt: (index: number) => number;
  /** How many of the rows shown stand before a row: its index, where it is shown itself. */
  readonly indexOf: (row: number) => number;
  /** The headings of what is shown, in order; good until the next change. */
  readonly headings: () => Rows<Heading>;
}

/** The index, among the headings, of the one over the row at an index of the list. */
export function headingOver(headings: Rows<Heading>, index: number): number {
  return bisect(headings.length, (at) => (headings.at(at)?.first ?? 0) <= index) - 1;
}

/** `zoneOf` as `groups` has it: by it all rows are put in order once. */
export function makeListOrder(dataset: Dataset, zoneOf: (row: number) => Zone): ListOrder {
  return finish(makingListOrder(dataset, zoneOf));
}

/** Rows whose days are asked in one go: of a file whose rows name their clocks, some milliseconds' work. */
const slice = 2 ** 11;

/** The same by slices. */
export function* makingListOrder(
  dataset: Dataset,
  zoneOf: (row: number) => Zone,
): Generator<void, ListOrder> {
  const { columns } = dataset;
  const keyOf = headingFinder(dataset, zoneOf);
  const keys = new Float64Array(columns.length);
  for (let row = 0; row < keys.length; row++) {
    if (row % slice === 0) yield;
    keys[row] = keyOf(row);
  }
  yield;
  const order = sortedBy(keys, columns.byStart);
  yield;
  const positionOf = order === columns.byStart ? order : placesIn(order);
  const under = headingsOf(keys, order);
  const counts = new Uint32Array(under.keys.length);
  let number = 0;
  const shown = new Uint8Array(columns.length);
  const blocks = new Uint32Array(Math.ceil(columns.length / blockSize));
  let length = 0;
  let now: Rows<Heading> | null = null;
  return {
    length: () => length,
    rowAt(index) {
      if (!(index >= 0 && index < length)) return -1;
      let left = index;
      let block = 0;
      while ((blocks[block] ?? 0) <= left) left -= blocks[block++] ?? 0;
      let position = block * blockSize;
      for (; ; position++) if (shown[position] === 1 && left-- === 0) return order[position] ?? -1;
    },
    indexOf: (row) => countBefore(shown, blocks, positionOf[row] ?? 0),
    headings: () => (now ??= headingsNow(under, counts)),
    count(rows, first, after, sign) {
      length += sign * (after - first);
      now = null;
      for (let index = first; index < after; index++) {
        const position = positionOf[rows[index] ?? 0] ?? 0;
        const block = position >>> blockBits;
        shown[position] = (shown[position] ?? 0) + sign;
        blocks[block] = (blocks[block] ?? 0) + sign;
        // Most rows stand under the same heading as the one before.
        if (!isUnder(under, number, position)) number = headingAt(under, position);
        counts[number] = (counts[number] ?? 0) + sign;
      }
    },
    clear() {
      length = 0;
      now = null;
      shown.fill(0);
      blocks.fill(0);
      counts.fill(0);
    },
  };
}

/** Rows in a block whose sum is kept. */
const blockBits = 9;
const blockSize = 2 ** blockBits;

/** All headings there can be, and the position of the first row under each; then that beyond the last row. */
interface Under {
  readonly keys: Float64Array;
  readonly starts: Uint32Array;
}

function headingsOf(keyOf: Float64Array, order: Uint32Array): Under {
  const keys: number[] = [];
  const starts: number[] = [];
  let last = NaN;
  for (let position = 0; position < order.length; position++) {
    const key = keyOf[order[position] ?? 0] ?? 0;
    if (key === last) continue;
    last = key;
    keys.push(key);
    starts.push(position);
  }
  return { keys: Float64Array.from(keys), starts: Uint32Array.from([...starts, order.length]) };
}

function isUnder({ starts }: Under, number: number, position: number): boolean {
  return position >= (starts[number] ?? 0) && position < (starts[number + 1] ?? 0);
}

function headingAt({ keys, starts }: Under, position: number): number {
  return bisect(keys.length, (number) => (starts[number] ?? 0) <= position) - 1;
}

function headingsNow({ keys }: Under, counts: Uint32Array): Rows<Heading> {
  const numbers = new Uint32Array(keys.length);
  const firsts = new Uint32Array(keys.length + 1);
  let length = 0;
  let first = 0;
  for (let number = 0; number < keys.length; number++) {
    const count = counts[number] ?? 0;
    if (count === 0) continue;
    numbers[length] = number;
    first += count;
    firsts[++length] = first;
  }
  return {
    length,
    at(index) {
      if (!(index >= 0 && index < length)) return undefined;
      const from = firsts[index] ?? 0;
      const heading = headingOf(keys[numbers[index] ?? 0] ?? 0);
      const count = (firsts[index + 1] ?? 0) - from;
      return { day: null, months: 0, ...heading, first: from, count };
    },
  };
}

/** How many are shown before a position: whole blocks by their sums. */
function countBefore(shown: Uint8Array, blocks: Uint32Array, position: number): number {
  const block = position >>> blockBits;
  let count = 0;
  for (let at = 0; at < block; at++) count += blocks[at] ?? 0;
  for (let at = block * blockSize; at < position; at++) count += shown[at] ?? 0;
  return count;
}

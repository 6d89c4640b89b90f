import type { Day } from '../model/calendar.ts';
import type { Rows } from '../model/rows.ts';
import type { Zone } from '../model/time.ts';
import { bisect } from './bisect.ts';
import type { Dataset } from './dataset.ts';
import { groups, type Group } from './days.ts';
import type { Counter } from './sweep.ts';

/** A heading of the list as it stands now: over the rows `first … first + count` of those shown, counted from 0. */
export interface Heading {
  readonly section: Group['section'];
  /** null for all sections but `day`. */
  readonly day: Day | null;
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
  const all = groups(dataset, dataset.columns.from.keys(), zoneOf);
  const order = Uint32Array.from(all.flatMap(({ rows }) => rows));
  const positionOf = new Uint32Array(order.length);
  order.forEach((row, position) => {
    positionOf[row] = position;
  });
  const shown = new Uint8Array(order.length);
  let length = 0;
  return {
    length: () => length,
    rowAt(index) {
      let left = index;
      for (let position = 0; position < order.length; position++) {
        if (shown[position] === 1 && left-- === 0) return order[position] ?? -1;
      }
      return -1;
    },
    indexOf: (row) => shown.subarray(0, positionOf[row]).reduce((sum, one) => sum + one, 0),
    headings() {
      let at = 0;
      let first = 0;
      return all.flatMap((group) => {
        const count = shown.subarray(at, at + group.rows.length).reduce((sum, one) => sum + one, 0);
        at += group.rows.length;
        first += count;
        const day = group.section === 'day' ? group.day : null;
        return count === 0 ? [] : [{ section: group.section, day, first: first - count, count }];
      });
    },
    count(rows, first, after, sign) {
      length += sign * (after - first);
      for (let index = first; index < after; index++) {
        const position = positionOf[rows[index] ?? 0] ?? 0;
        shown[position] = (shown[position] ?? 0) + sign;
      }
    },
    clear() {
      length = 0;
      shown.fill(0);
    },
  };
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Heading } from '../dataset/listOrder.ts';
import {
  type Heights,
  listAtScroll,
  listHeight,
  mostHeight,
  rowsSeen,
  scrollOfList,
  topOfHeading,
  topOfRow,
} from './stretch.ts';

const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
const heights: fc.Arbitrary<Heights> = fc.record({
  heading: fc.integer({ min: 1, max: 60 }),
  row: fc.integer({ min: 1, max: 120 }),
});

/** What stands where, drawn one below the other. */
function drawn(headings: readonly Heading[], { heading, row }: Heights) {
  const rows: number[] = [];
  const tops: number[] = [];
  let y = 0;
  for (const { count } of headings) {
    tops.push(y);
    y += heading;
    for (let place = 0; place < count; place++) {
      rows.push(y);
      y += row;
    }
  }
  return { rows, tops, height: y };
}

function headingsOf(lengths: readonly number[]): readonly Heading[] {
  return lengths.map((count, at) => ({
    section: 'day',
    months: 0,
    day: at,
    first: lengths.slice(0, at).reduce((sum, one) => sum + one, 0),
    count,
  }));
}

it('puts rows and headings where they stand one below the other', () => {
  fc.assert(
    fc.property(counts, heights, (lengths, high) => {
      const headings = headingsOf(lengths);
      const { rows, tops, height } = drawn(headings, high);
      expect(listHeight(headings, rows.length, high)).toBe(height);
      expect(tops.map((_, number) => topOfHeading(headings, number, high))).toEqual(tops);
      expect(rows.map((_, index) => topOfRow(headings, index, high))).toEqual(rows);
    }),
  );
});

it('draws those rows of which something is seen', () => {
  fc.assert(
    fc.property(
      counts,
      heights,
      fc.nat(4000),
      fc.integer({ min: 1, max: 900 }),
      (lengths, high, top, seen) => {
        const headings = headingsOf(lengths);
        const { rows } = drawn(headings, high);
        const { first, after } = rowsSeen(headings, rows.length, high, { top, bottom: top + seen });
        const isSeen = (y: number) => y + high.row > top && y < top + seen;
        expect(rows.flatMap((y, index) => (isSeen(y) ? [index] : []))).toEqual(
          Array.from({ length: after - first }, (_, at) => first + at),
        );
      },
    ),
  );
});

it('brings every row of a list into a page that can be drawn, the ends px by px', () => {
  const height = fc.integer({ min: 1000, max: 200_000_000 });
  fc.assert(
    fc.property(height, fc.double({ min: 0, max: 1, noNaN: true }), (high, share) => {
      const top = high * share;
      const at = scrollOfList(high, top);
      expect(at).toBeLessThanOrEqual(Math.min(high, mostHeight) + 1e-3);
      expect(listAtScroll(high, at)).toBeCloseTo(top, 3);
      if (top <= Math.min(high, mostHeight) / 4) expect(at).toBe(top);
    }),
  );
});

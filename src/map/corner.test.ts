import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '../basemap/labels.ts';
import { corners, freeCorner, listBox } from './corner.ts';

const mark = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) });
const size = fc.record({
  width: fc.integer({ min: 600, max: 900 }),
  height: fc.integer({ min: 400, max: 700 }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});
const boxAt = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  left: x - 21,
  right: x + 21,
  top: y - 21,
  bottom: y + 21,
});
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it('the list of a mark does not cover that mark, and of the corners that leave it free it takes the one that covers least', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 9 }), size, (places, pane) => {
      const spots = places.map((place, at) => ({ key: String(at), boxes: [boxAt(place)] }));
      const [own] = spots;
      if (!own) return;
      const covered = (corner: (typeof corners)[number]) =>
        spots.filter(({ boxes }) => boxes.some((box) => meet(box, listBox(corner, pane))));
      const chosen = covered(freeCorner(spots, own, pane));
      const free = corners.map(covered).filter((marks) => !marks.includes(own));
      if (free.length === 0) return;
      expect(chosen).not.toContain(own);
      expect(chosen.length).toBe(Math.min(...free.map(({ length }) => length)));
    }),
  );
});

it('the corners of a page of the other direction are those seen in a mirror', () => {
  const pane = { width: 880, height: 568 };
  for (const corner of corners) {
    const { left, right, ...upright } = listBox(corner, { ...pane, direction: 'ltr' });
    const mirrored = { left: pane.width - right, right: pane.width - left, ...upright };
    expect(listBox(corner, { ...pane, direction: 'rtl' })).toEqual(mirrored);
  }
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeArc } from './arc.ts';

const longitudes = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, -179.9, 179.9, 180, 0),
  fc.double({ min: 175, max: 180, noNaN: true }),
);

function arcOf(lons: readonly number[]) {
  const arc = makeArc();
  for (const lon of lons) arc.add(lon);
  return arc.ends();
}

it('is the smallest that holds all', () => {
  fc.assert(
    fc.property(fc.array(longitudes, { maxLength: 12 }), (lons) => {
      const ends = arcOf(lons);
      expect(ends === null).toBe(lons.length === 0);
      if (ends === null) return;
      const { west, east } = ends;
      for (const lon of lons) {
        expect([lon, lon + 360].some((at) => at >= west && at <= east)).toBe(true);
      }
      // Every other arc begins at one of them, and goes east as far as to the one before it.
      const widths = lons.map((start) => Math.max(...lons.map((lon) => (lon - start + 360) % 360)));
      expect(east - west).toBeLessThanOrEqual(Math.min(...widths) + 1e-9);
    }),
  );
});

it('goes across the 180th meridian where that is shorter', () => {
  expect(arcOf([179.9, -179.9, 178.4])).toEqual({ west: 178.4, east: 180.1 });
  expect(arcOf([-10, 30])).toEqual({ west: -10, east: 30 });
});

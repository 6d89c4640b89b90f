import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './labels.ts';
import { clearCamera, controlBoxes, type MarkAt, openingCamera, wideFrom } from './opening.ts';
import { type PaneSize, paneProjection } from './project.ts';

const mark: fc.Arbitrary<MarkAt> = fc.record({
  at: fc.tuple(fc.double({ min: 20, max: 45, noNaN: true }), fc.double({ min: 42, max: 56, noNaN: true })),
  radius: fc.constantFrom(16, 21),
});
const size = fc.record({
  width: fc.integer({ min: 300, max: 1200 }),
  height: fc.integer({ min: 150, max: 800 }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});
const story = { west: 30.3, south: 46.6, east: 36.9, north: 52.5 };
const corners: readonly MarkAt[] = [
  { at: [story.west, story.north], radius: 21 },
  { at: [story.east, story.south], radius: 16 },
];

describe('a camera cleared', () => {
  it('cuts and covers fewer marks than before, and never one of those that it is to keep', () => {
    let cleared = 0;
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 6 }), size, (others, pane) => {
        const camera = openingCamera(story, pane);
        const result = clearCamera(camera, corners, others, pane);
        if (result === camera) return;
        const [before, after] = [camera, result].map((at) => cutOf(others, at, pane));
        const [keptBefore = 0, keptAfter = 0] = [camera, result].map((at) => cutOf(corners, at, pane));
        expect(keptAfter).toBeLessThanOrEqual(keptBefore);
        if (keptAfter === keptBefore) expect(after).toBeLessThan(before ?? 0);
        if (after === 0) cleared++;
      }),
    );
    expect(cleared).toBeGreaterThan(5);
  });

  it('is the same where nothing is cut', () => {
    const pane = { width: 390, height: 338, direction: 'ltr' } as const;
    const camera = openingCamera(story, pane);
    expect(clearCamera(camera, corners, [{ at: [0, 0], radius: 21 }], pane)).toBe(camera);
  });

  it('moves no further than the mark that is cut asks for', () => {
    const pane = { width: 390, height: 338, direction: 'ltr' } as const;
    const camera = openingCamera(story, pane);
    const atEdge = { x: pane.width / 2, y: 3 };
    const [lon, lat] = [camera.lon, latitudeAt(atEdge.y, camera, pane)];
    const { y } = paneProjection(
      clearCamera(camera, corners, [{ at: [lon, lat], radius: 16 }], pane),
      pane,
    )([lon, lat]);
    expect(Math.abs(y - atEdge.y)).toBeLessThanOrEqual(24);
  });
});

it('the pane of a phone on its side opens as near as an upright one’s, and no pane shows more than a higher one', () => {
  const zoomAt = (width: number, height: number) =>
    openingCamera(story, { width, height, direction: 'ltr' }).zoom;
  expect(zoomAt(544, 175)).toBe(zoomAt(390, 219));
  fc.assert(
    fc.property(mark, size, ({ at: [, lat] }, pane) => {
      const bounds = { ...story, south: Math.min(lat, 52) };
      const higher = { ...pane, height: pane.height + 1 };
      expect(openingCamera(bounds, higher).zoom).toBeGreaterThanOrEqual(openingCamera(bounds, pane).zoom);
    }),
  );
});

it('what opens in a wide pane where words run to the left is the mirror of what opens where they run to the right', () => {
  fc.assert(
    fc.property(size, mark, ({ width, ...rest }, { at: [lon, lat] }) => {
      const pane = { ...rest, width: width + wideFrom };
      const bounds = { ...story, east: Math.max(lon, story.west + 1), south: Math.min(lat, story.south) };
      const mirrored = { ...bounds, west: -bounds.east, east: -bounds.west };
      const there = { ...pane, direction: pane.direction === 'ltr' ? 'rtl' : 'ltr' } as const;
      const [one, other] = [openingCamera(bounds, pane), openingCamera(mirrored, there)];
      expect(other.zoom).toBe(one.zoom);
      expect(other.lat).toBe(one.lat);
      expect(other.lon).toBeCloseTo(-one.lon);
      const sides = (boxes: readonly Box[]) => boxes.map(({ left, right }) => [left, right]);
      expect(sides(controlBoxes(there))).toEqual(
        sides(controlBoxes(pane)).map(([left = 0, right = 0]) => [pane.width - right, pane.width - left]),
      );
    }),
  );
});

function latitudeAt(y: number, camera: Parameters<typeof paneProjection>[0], pane: PaneSize): number {
  const project = paneProjection(camera, pane);
  const candidates = Array.from({ length: 4000 }, (_, index) => 40 + index / 200);
  return candidates.reduce((best, lat) => {
    const off = (at: number) => Math.abs(project([camera.lon, at]).y - y);
    return off(lat) < off(best) ? lat : best;
  });
}

function stateOf({ at, radius }: MarkAt, camera: Parameters<typeof paneProjection>[0], pane: PaneSize) {
  const { x, y } = paneProjection(camera, pane)(at);
  // A hair is lost on the way from pixels to degrees and back.
  const reach = radius - 0.01;
  const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  const isOut = box.right <= 0 || box.bottom <= 0 || box.left >= pane.width || box.top >= pane.height;
  if (isOut) return 'gone';
  const isIn = box.left >= 0 && box.top >= 0 && box.right <= pane.width && box.bottom <= pane.height;
  return isIn && !controlBoxes(pane).some((control) => meet(box, control)) ? 'whole' : 'cut';
}

function cutOf(
  marks: readonly MarkAt[],
  camera: Parameters<typeof paneProjection>[0],
  pane: PaneSize,
): number {
  return marks.filter((one) => stateOf(one, camera, pane) === 'cut').length;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

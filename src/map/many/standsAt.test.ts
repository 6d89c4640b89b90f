import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPixels, worldPixels } from '../../basemap/project.ts';
import { openedOf } from '../../dataset/opened/arbitrary.ts';
import { cellSide } from '../../dataset/screenCells.ts';
import { marksAt } from '../../view/many.ts';
import { giveScale } from '../../view/rows.ts';
import { makeScale } from '../../view/scale.ts';
import { defaultView } from '../../view/view.ts';
import { standing, standsAt } from './standsAt.ts';

const line = { title: '', name: '', from: NaN, to: NaN, start: '', end: '', open: 0, kind: 0 };

const near = (...at: readonly number[]) =>
  fc.tuple(fc.constantFrom(...at), fc.double({ min: -9, max: 9, noNaN: true })).map(([to, off]) => to + off);
const edge = fc.record({
  lat: fc.oneof(fc.constantFrom(-90, 90), near(-81, 0, 81)),
  lon: fc.oneof(
    fc.constant(180),
    near(-170.99, 0, 171).filter((lon) => lon > -180),
  ),
});

/** The marks of a file of such points. */
function marksOf(points: readonly { readonly lat: number; readonly lon: number }[], zoom: number) {
  const { dataset } = openedOf(points.map((point, at) => ({ ...line, ...point, id: `p${at}` })));
  giveScale(dataset, makeScale(dataset));
  const view = { ...defaultView, from: null, to: null };
  const marks = marksAt({ dataset, details: null, otherWords: null, view }, Math.round(zoom));
  if (!marks) throw new Error('a file has no marks');
  return marks.cells;
}

const points = fc.array(edge, { minLength: 1, maxLength: 30 });
const zooms = fc.double({ min: 0.55, max: 6, noNaN: true });

it('stands every mark of several points, and every mark beyond the end of the map, whole in its own square of the world', () => {
  fc.assert(
    fc.property(points, zooms, (all, zoom) => {
      const cells = marksOf(all, zoom);
      const scale = worldPixels(zoom) / worldPixels(cells.zoom);
      for (const [cell, total] of cells.totals.entries()) {
        const isSpread = total > 1 && cells.isSpread(cell);
        if (!isSpread && Math.abs(cells.middle(cell).lat) < 85.06) continue;
        const { x, y, size } = standsAt(cells, cell, scale, all.length);
        const [middle, corner] = [{ x, y }, cells.cornerOf(cell)];
        for (const axis of ['x', 'y'] as const) {
          expect(middle[axis] - size / 2).toBeGreaterThanOrEqual(corner[axis] * scale - 1e-6);
          expect(middle[axis] + size / 2).toBeLessThanOrEqual((corner[axis] + cellSide) * scale + 1e-6);
          expect(corner[axis]).toBeLessThan(worldPixels(cells.zoom));
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Close to each other and to the edges of squares, alone and several at a point. */
const crowd = fc
  .array(
    fc.record({ x: fc.integer({ min: -90, max: 90 }), y: fc.integer({ min: -90, max: 90 }), n: fc.nat(40) }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .chain((spots) =>
    fc.record({
      zoom: fc.double({ min: 0.55, max: 14, noNaN: true }),
      lon: fc.constantFrom(0, 30.5, -180),
      spots: fc.constant(spots),
    }),
  )
  .map(({ zoom, lon, spots }) => {
    const [px, py] = [360 / worldPixels(zoom), 180 / worldPixels(zoom)];
    const round = (at: number) => ((((at + 180) % 360) + 360) % 360) - 180;
    const all = spots.flatMap(({ x, y, n }) =>
      Array.from({ length: n + 1 }, () => ({
        lat: Math.max(-85, Math.min(85, y * py)),
        lon: round(lon + x * px),
      })),
    );
    return { zoom, all };
  });

it('lets no mark cover another, wherever in their squares and across 180° they stand', () => {
  fc.assert(
    fc.property(crowd, ({ zoom, all }) => {
      const cells = marksOf(all, zoom);
      const world = worldPixels(zoom);
      const scale = world / worldPixels(cells.zoom);
      const drawn = [...cells.totals.keys()].map((cell) => standsAt(cells, cell, scale, all.length));
      for (const [nth, one] of drawn.entries()) {
        for (const other of drawn.slice(nth + 1)) {
          const across = Math.abs(one.x - other.x) % world;
          const apart = Math.hypot(Math.min(across, world - across), one.y - other.y);
          // A size is in halves.
          expect(apart).toBeGreaterThanOrEqual((one.size + other.size) / 2 - 0.5);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('stands what is of one point there where no other comes near, and else no further from it than it is wide', () => {
  fc.assert(
    fc.property(crowd, ({ zoom, all }) => {
      const cells = marksOf(all, zoom);
      const world = worldPixels(zoom);
      const scale = world / worldPixels(cells.zoom);
      for (const cell of cells.totals.keys()) {
        if (cells.isSpread(cell)) continue;
        const { lat, lon } = cells.middle(cell);
        const own = toPixels([lon, lat], zoom);
        const { x, y, size } = standsAt(cells, cell, scale, all.length);
        const off = Math.max(Math.abs(own.x - x), Math.abs(own.y - y));
        expect(off).toBeLessThanOrEqual(size / 2 + 1e-6);
        if (cells.around(cell).length === 0) expect(off).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 40 },
  );
});

it('knows the cells around each', () => {
  fc.assert(
    fc.property(fc.oneof(crowd, fc.record({ all: points, zoom: zooms })), ({ zoom, all }) => {
      const cells = marksOf(all, zoom);
      const side = worldPixels(cells.zoom) / cellSide;
      const every = [...cells.totals.keys()].map((cell) => ({ cell, at: cells.cornerOf(cell) }));
      for (const { cell, at } of every) {
        const expected = every.flatMap((other) => {
          const south = (other.at.y - at.y) / cellSide;
          const far = (other.at.x - at.x) / cellSide;
          const east = far - side * Math.round(far / side);
          const isNear = other.cell !== cell && Math.abs(east) <= 1 && Math.abs(south) <= 1;
          return isNear ? `${other.cell} ${east} ${south}` : [];
        });
        const found = cells.around(cell).map((other) => `${other.cell} ${other.east} ${other.south}`);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 40 },
  );
});

it('stands each mark once, and where the world around the camera has it, however many copies of the world are seen', () => {
  fc.assert(
    fc.property(points, zooms, fc.integer({ min: -64, max: 64 }), (all, zoom, turn) => {
      const cells = marksOf(all, zoom);
      const world = worldPixels(zoom);
      const scale = world / worldPixels(cells.zoom);
      // No mark stands just there.
      const west = ((turn + 0.37) / 64) * world;
      const seen = Uint32Array.from(cells.totals.keys());
      const copies = [-2, -1, 0, 1, 2].map((nth) => ({ cells: seen, east: nth * world }));
      const placed = { scale, left: west, top: 0, west, east: west + world, copies };
      const drawn = standing(placed, cells, new Set(), all.length);
      const marked = [...seen].filter((cell) => (cells.totals[cell] ?? 0) > 0);
      expect(drawn.map(({ cell }) => cell).toSorted((a, b) => a - b)).toEqual(marked);
      for (const { x } of drawn) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(world);
      }
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fit,
  fromPixels,
  fromWorld,
  metresPerPixel,
  onMap,
  paneProjection,
  toPixels,
  toWorld,
  worldPixels,
} from './project.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const zoom = fc.double({ min: 0, max: 14, noNaN: true });

describe('the projection', () => {
  it('and back is where it began', () => {
    fc.assert(
      fc.property(lon, lat, zoom, (x, y, z) => {
        for (const [backLon, backLat] of [fromWorld(toWorld([x, y])), fromPixels(toPixels([x, y], z), z)]) {
          expect(backLon).toBeCloseTo(x, 9);
          expect(backLat).toBeCloseTo(y, 9);
        }
      }),
    );
  });

  it('puts what is beyond the end of the map on it, with room for a mark, and moves nothing else', () => {
    fc.assert(
      fc.property(lat, fc.constantFrom(-90, -86, 86, 90), zoom, (y, pole, z) => {
        expect(onMap(y, 20, z)).toBe(y);
        const room = toPixels([0, onMap(pole, 20, z)], z).y;
        expect(pole > 0 ? room : worldPixels(z) - room).toBeCloseTo(20, 6);
      }),
    );
  });

  it('keeps north up and east right', () => {
    const step = fc.double({ min: 1e-6, max: 5, noNaN: true });
    fc.assert(
      fc.property(lon, lat, step, step, (west, south, wide, high) => {
        const corner = toWorld([west, south]);
        expect(toWorld([west + wide, south]).x).toBeGreaterThan(corner.x);
        expect(toWorld([west, Math.min(85.05, south + high)]).y).toBeLessThan(corner.y);
      }),
    );
  });

  it('puts the corner of the world and the Gulf of Guinea where every Web Mercator map has them', () => {
    expect(toPixels([0, 0], 0)).toEqual({ x: 128, y: 128 });
    expect(toWorld([-180, 90]).x).toBe(0);
    expect(toWorld([-180, 90]).y).toBeCloseTo(0, 12);
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 2);
  });

  it('gives a pixel as many metres as its two edges are apart', () => {
    fc.assert(
      fc.property(fc.double({ min: -80, max: 80, noNaN: true }), fc.integer({ min: 3, max: 12 }), (y, z) => {
        const { x: px, y: py } = toPixels([0, y], z);
        const [, north] = fromPixels({ x: px, y: py - 0.5 }, z);
        const [, south] = fromPixels({ x: px, y: py + 0.5 }, z);
        const metres = ((north - south) * Math.PI * 6_378_137) / 180;
        expect(metres / metresPerPixel(y, z)).toBeCloseTo(1, 3);
      }),
    );
  });
});

describe('fit', () => {
  const anyFit = fc
    .record({
      west: fc.double({ min: -60, max: 60, noNaN: true }),
      south: fc.double({ min: -60, max: 60, noNaN: true }),
      wide: fc.double({ min: 0, max: 60, noNaN: true }),
      high: fc.double({ min: 0, max: 15, noNaN: true }),
      width: fc.integer({ min: 300, max: 2000 }),
      height: fc.integer({ min: 300, max: 1200 }),
      padding: fc.record({
        top: fc.integer({ min: 0, max: 100 }),
        right: fc.integer({ min: 0, max: 100 }),
        bottom: fc.integer({ min: 0, max: 100 }),
        left: fc.integer({ min: 0, max: 100 }),
      }),
    })
    .map(({ west, south, wide, high, width, height, padding }) => ({
      bounds: { west, south, east: west + wide, north: south + high },
      size: { width, height },
      padding,
    }));
  const limits = { minZoom: 0, maxZoom: 10 };

  it('shows the bounds within the padding, at a whole zoom, and one zoom more would not', () => {
    fc.assert(
      fc.property(anyFit, ({ bounds, size, padding }) => {
        const camera = fit(bounds, size, padding, limits);
        expect(Number.isInteger(camera.zoom)).toBe(true);
        const overhang = (at: number) => {
          const project = paneProjection({ ...camera, zoom: at }, size);
          const first = project([bounds.west, bounds.north]);
          const last = project([bounds.east, bounds.south]);
          const room = [
            size.width - padding.left - padding.right,
            size.height - padding.top - padding.bottom,
          ];
          return Math.max((last.x - first.x) / (room[0] ?? 0), (last.y - first.y) / (room[1] ?? 0));
        };
        // A hundredth of a zoom is forgiven, as Leaflet forgives it.
        if (camera.zoom > limits.minZoom) expect(overhang(camera.zoom)).toBeLessThan(2 ** 0.0051);
        if (camera.zoom < limits.maxZoom) expect(overhang(camera.zoom + 1)).toBeGreaterThan(1);
      }),
    );
  });

  it('puts them in the middle of what the padding leaves', () => {
    fc.assert(
      fc.property(anyFit, ({ bounds, size, padding }) => {
        const camera = fit(bounds, size, padding, limits);
        const project = paneProjection(camera, size);
        const first = project([bounds.west, bounds.north]);
        const last = project([bounds.east, bounds.south]);
        expect((first.x + last.x) / 2).toBeCloseTo((padding.left + size.width - padding.right) / 2, 3);
        expect((first.y + last.y) / 2).toBeCloseTo((padding.top + size.height - padding.bottom) / 2, 3);
      }),
    );
  });

  it('shows a single place at the greatest zoom', () => {
    const kyiv = { west: 30.52, south: 50.45, east: 30.52, north: 50.45 };
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const camera = fit(kyiv, { width: 400, height: 300 }, none, limits);
    expect(camera.zoom).toBe(10);
    expect(camera.lon).toBeCloseTo(30.52, 9);
    expect(camera.lat).toBeCloseTo(50.45, 9);
  });

  it('knows the size of the world', () => {
    expect(worldPixels(6)).toBe(16_384);
  });
});

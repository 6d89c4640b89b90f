import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, parseTopology } from './decode.ts';
import type { Frame } from './trace.ts';
import { trace } from './trace.ts';

const side = 100;
const frame: Frame = {
  scale: 1,
  originX: 0,
  originY: 0,
  left: 0,
  top: 0,
  right: side,
  bottom: side,
  leastStep: 0,
};
const boundless = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

type Corner = readonly [x: number, y: number];

/** Subpaths as they were traced; a closed one ends where it began. */
function traced(coordinates: Float64Array, within: Frame, closed: boolean): readonly (readonly Corner[])[] {
  const subpaths: Corner[][] = [];
  trace(
    {
      moveTo: (x, y) => subpaths.push([[x, y]]),
      lineTo: (x, y) => subpaths.at(-1)?.push([x, y]),
      closePath: () => {
        const last = subpaths.at(-1);
        if (last?.[0]) last.push(last[0]);
      },
    },
    coordinates,
    within,
    closed,
  );
  return subpaths;
}

function covers(subpaths: readonly (readonly Corner[])[], [x, y]: Corner): boolean {
  const crossings = subpaths.flatMap((corners) =>
    corners.slice(1).filter(([bx, by], i) => {
      const [ax, ay] = corners[i] ?? [0, 0];
      return by > y !== ay > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay);
    }),
  );
  return crossings.length % 2 === 1;
}

/** How much of the lines lies in the frame. */
function lengthWithin(subpaths: readonly (readonly Corner[])[]): number {
  return subpaths
    .flatMap((corners) => corners.slice(1).map((corner, i) => part(corners[i] ?? corner, corner)))
    .reduce((sum, length) => sum + length, 0);
}

function part([ax, ay]: Corner, [bx, by]: Corner): number {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [ax - bx, ax],
    [bx - ax, side - ax],
    [ay - by, ay],
    [by - ay, side - ay],
  ] as const) {
    if (step < 0) from = Math.max(from, room / step);
    else if (step > 0) to = Math.min(to, room / step);
    else if (room < 0) return 0;
  }
  return from < to ? (to - from) * Math.hypot(bx - ax, by - ay) : 0;
}

// Corners well outside, far outside and inside alike; halves keep test points off the lines.
const coordinates = fc
  .array(fc.integer({ min: -200, max: 300 }), { minLength: 6, maxLength: 60 })
  .map((numbers) => Float64Array.from(numbers.slice(0, numbers.length - (numbers.length % 2))));
const spot = fc.integer({ min: 0, max: side - 1 }).map((n) => n + 0.5 + Math.SQRT2 / 100);

describe('tracing', () => {
  it('a ring fills the same of the frame as the whole ring', () => {
    fc.assert(
      fc.property(
        coordinates,
        fc.array(fc.tuple(spot, spot), { minLength: 20, maxLength: 20 }),
        (ring, spots) => {
          const clipped = traced(ring, frame, true);
          const whole = traced(ring, { ...frame, ...boundless }, true);
          for (const at of spots) expect(covers(clipped, at)).toBe(covers(whole, at));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a line shows as much of itself in the frame as the whole line', () => {
    fc.assert(
      fc.property(coordinates, (line) => {
        const clipped = lengthWithin(traced(line, frame, false));
        expect(clipped).toBeCloseTo(lengthWithin(traced(line, { ...frame, ...boundless }, false)), 6);
      }),
      { numRuns: 500 },
    );
  });

  it('fills a tile of the real map as the whole map would', () => {
    const file = new URL('../../public/basemap/detail.topo.json', import.meta.url);
    const land = decode(parseTopology(JSON.parse(readFileSync(file, 'utf8')))).layer('land');
    const tile = fc.record({
      z: fc.integer({ min: 3, max: 10 }),
      lon: fc.double({ min: -10, max: 60, noNaN: true }),
      lat: fc.double({ min: 35, max: 65, noNaN: true }),
    });
    fc.assert(
      fc.property(
        tile,
        fc.array(fc.tuple(spot, spot), { minLength: 9, maxLength: 9 }),
        ({ z, lon, lat }, spots) => {
          const scale = 256 * 2 ** z;
          const at = {
            scale,
            originX: (lon / 360 + 0.5) * scale,
            originY: (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * scale,
          };
          for (const feature of land)
            for (const { coordinates: ring } of feature) {
              const clipped = traced(ring, { ...frame, ...at }, true);
              if (clipped.every((corners) => corners.length < 6)) continue;
              const whole = traced(ring, { ...frame, ...at, ...boundless }, true);
              for (const point of spots) expect(covers(clipped, point)).toBe(covers(whole, point));
            }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leaves out what cannot be seen', () => {
    const far = Float64Array.from([200, 0, 210, 10, 220, 20, 230, 30, 240, 90, 205, 50]);
    expect(traced(far, frame, false)).toEqual([]);
    expect(traced(far, frame, true).flat().length).toBeLessThan(6);
  });

  it('does not cut a corner off the frame where a run passes from one edge to the next', () => {
    const round = Float64Array.from([-50, 50, -50, 150, 50, 150, 50, 120, -20, 120, -20, 50]);
    const clipped = traced(round, frame, true);
    expect(covers(clipped, [5, 95])).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closestZoom, exactnessAt } from './closest.ts';

const build = readFileSync(join(import.meta.dirname, '../../scripts/basemap/build.mjs'), 'utf8');

it('a place may be looked at the nearer the more of its shores the base map keeps', () => {
  const boxOf = (name: string) => {
    const [, box = ''] = new RegExp(`const ${name} = \\[([^\\]]*)\\];`).exec(build) ?? [];
    return box.split(',').map(Number);
  };
  const zooms = (name: string) => {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = boxOf(name);
    const inside = [closestZoom([west, south]), closestZoom([east, north])];
    const beyond = [closestZoom([west - 0.1, south]), closestZoom([east, north + 0.1])];
    return { inside, beyond };
  };
  expect(zooms('focus')).toEqual({ inside: [10, 10], beyond: [6, 6] });
  expect(zooms('europe')).toEqual({ inside: [6, 6], beyond: [4.5, 4.5] });
});

it('lines of the map are as exact as the triangles that it keeps are large', () => {
  const least = Number(/leastTriangle = \{ land: ([^,]*),/.exec(build)?.[1]);
  const weights = [...build.matchAll(/\{ weight: ([^,]*),/g)].map(([, weight]) => Number(weight));
  const said = (
    [
      [30, 50],
      [10, 50],
      [-87, 42],
    ] as const
  ).map(exactnessAt);
  const metres = weights.map((weight) => Math.sqrt(least / weight) * 111_320);
  expect(metres.map((side, at) => Math.abs((said[at] ?? 0) / side - 1) < 0.12)).toEqual([true, true, true]);
});

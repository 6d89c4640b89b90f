import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closestZoom } from './closest.ts';

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

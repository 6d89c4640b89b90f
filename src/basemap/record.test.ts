import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, parseTopology } from './decode.ts';
import { toPixels } from './project.ts';
import { recordTile } from './record.ts';

const file = new URL('../../public/basemap/detail.topo.json', import.meta.url);
const geometry = decode(parseTopology(JSON.parse(readFileSync(file, 'utf8'))));
const side = 400;
const zoom = 7.3;
const kyiv = toPixels([30.5, 50.4], zoom);
const tile = { x: (kyiv.x - side / 2) / side, y: (kyiv.y - side / 2) / side, z: zoom };

describe('a tile on paper', () => {
  const shapes = recordTile(geometry, tile, side);

  it('has the ground first, then land, rivers and borders', () => {
    const colours = shapes.map(({ fill, line }) => fill ?? line?.colour);
    expect(colours[0]).toBe('var(--map-sea)');
    expect([...new Set(colours)]).toEqual([
      'var(--map-sea)',
      'var(--map-land)',
      'var(--map-ukraine)',
      'var(--map-coast)',
      'var(--map-river)',
      'var(--map-oblast)',
      'var(--map-border-case)',
      'var(--map-border)',
    ]);
  });

  it('is made of paths, each an area or a line', () => {
    for (const { path, fill, line } of shapes) {
      expect(path).toMatch(/^(?:M-?[\d.]+ -?[\d.]+(?:[Lhv][-\d. ]+)*Z?)+$/);
      expect(fill === null).toBe(line !== null);
    }
  });

  it('has its middle where the camera has it', () => {
    // The Dnipro goes through Kyiv.
    const rivers = shapes.filter(({ line }) => line?.colour === 'var(--map-river)');
    const points = rivers.flatMap(({ path }) =>
      [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    const nearest = Math.min(...points.map(([x, y]) => Math.hypot(x - side / 2, y - side / 2)));
    expect(nearest).toBeLessThan(12);
  });
});

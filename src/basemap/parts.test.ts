import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decode, parseTopology } from './decode.ts';
import { layerNames } from './layers.ts';
import { joined, partsOf } from './parts.ts';

const file = new URL('../../public/basemap/detail.topo.json', import.meta.url);
const topology = parseTopology(JSON.parse(readFileSync(file, 'utf8')));

it('a base map taken apart and put together is the same base map', () => {
  const parts = partsOf(topology, 10_000);
  const texts = parts.map((part) => JSON.stringify(part));
  expect(texts.length).toBeGreaterThan(5);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(150_000);
  const whole = parseTopology(joined(texts.map((text): unknown => JSON.parse(text))));
  expect(whole).toEqual(topology);
  expect(layerNames.map((name) => decode(whole).layer(name).length)).not.toContain(0);
});

it('what is no part of a base map is refused', () => {
  expect(() => joined([])).toThrow('no first part');
  expect(() => joined([{}, 7])).toThrow('no list of arcs');
});

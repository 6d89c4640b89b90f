import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { mapping as plain } from './arbitrary.ts';
import { arrange, buffersOf } from './arrange.ts';
import { compile } from './compile.ts';
import { openDataset } from './dataset.ts';
import { tableOf } from './table.fixture.ts';

const length = 4096;
const kinds = ['attack', 'talks', 'aid'];

/** As much as a row can ask for: an id, a time to the second and out of order, a point and a name of its own place, a kind. */
const rows = Array.from({ length }, (_, row) => [
  `s${row}`,
  `Entry ${row}`,
  `Town ${row % 24}`,
  new Date(Date.UTC(2022, 1, 24) + ((row * 7919) % length) * 1000).toISOString().slice(0, 19),
  `${48 + (row % 2000) / 1000}`,
  `${30 + row / 1000}`,
  kinds[row % kinds.length] ?? '',
]);
const mapping: Mapping = { ...plain, end: null, place: { by: 'columns', lat: 4, lon: 5 }, kind: 6 };

it('takes 38 bytes an event beside its text, and the page makes no more of them', () => {
  const table = tableOf(['id', 'title', 'town', 'time', 'lat', 'lon', 'kind'], rows);
  const arranged = arrange(compile(table, mapping), table, mapping);
  const { points, lasting, ids, names } = arranged;
  const bytesOf = (array: ArrayBufferView | undefined) => Math.round((array?.byteLength ?? NaN) / length);
  // Where the texts are, and which is whose; from when, and how long; where, how apart from the place before; what.
  const { counting, zeros, rowOfFile, from, kind, markPlaces } = arranged;
  expect(
    Object.entries({
      offsets: table.offsets,
      rowOfFile,
      marks: ids?.hashes,
      counting,
      zeros,
      from,
      lasts: lasting.counts,
      kind,
      markPlaces,
      lat: points.lat,
      lon: points.lon,
      apart: points.apart,
      codes: names.codes,
    }).map(([name, array]) => [name, bytesOf(array)]),
  ).toEqual([
    ['offsets', 4],
    ['rowOfFile', 4],
    ['marks', 1],
    ['counting', 4],
    ['zeros', 1],
    ['from', 8],
    ['lasts', 1],
    ['kind', 1],
    ['markPlaces', 4],
    ['lat', 4],
    ['lon', 4],
    ['apart', 1],
    ['codes', 1],
  ]);
  // What is not in the list is the same array as one that is, or has few items.
  const handed = new Set(buffersOf(arranged));
  const all = [...handed].reduce((sum, buffer) => sum + buffer.byteLength, 0) + table.offsets.byteLength;
  expect(all / length).toBeLessThan(38.1);
  const { columns, marks, opened } = openDataset({ file: 'mine.csv', table, mapping, arranged }).dataset;
  const shown = [columns, columns.lasting, ...Object.values(columns.facets), marks, opened.spots];
  for (const part of shown) {
    for (const value of Object.values<unknown>({ ...part })) {
      if (!ArrayBuffer.isView(value) || !(value.buffer instanceof ArrayBuffer)) continue;
      expect(handed.has(value.buffer)).toBe(true);
    }
  }
});

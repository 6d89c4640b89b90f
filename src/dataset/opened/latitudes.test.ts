import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guess } from './guess.ts';
import { latitudesAmong } from './latitudes.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

function surveyed(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const steps = survey(tableOf(columns, rows));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** A column of 80 cells, of which some have a degree in the first or the second place that is no latitude. */
function guessed(name: string, cell: (first: number, second: number) => string, beyond: [number, number]) {
  const rows = Array.from({ length: 80 }, (_, at) => {
    const first = at < beyond[0] ? 95.5 : 50 + at / 100;
    const second = at >= 80 - beyond[1] ? 95.5 : 12 + at / 100;
    return ['2021-01-01', `Thing ${at}`, cell(first, second)];
  });
  const columns = ['date', 'title', name];
  const { mapping, questions } = guess(columns, surveyed(columns, rows));
  const { place } = mapping;
  return [place?.by !== 'columns' && place && 'order' in place ? place.order : null, questions.length];
}

const pair = (first: number, second: number) => `${first}, ${second}`;
const wkt = (first: number, second: number) => `POINT (${first} ${second})`;

it.each<[string, string, typeof pair, [number, number], [string | null, number]]>([
  ['one pair that is mistyped', 'location', pair, [1, 0], ['lat-lon', 1]],
  ['one pair that is mistyped, of a name that says the order', 'latlng', pair, [1, 0], ['lat-lon', 0]],
  ['some pairs', 'location', pair, [8, 0], ['lat-lon', 1]],
  ['some pairs, against the name', 'latlng', pair, [8, 0], ['lat-lon', 1]],
  ['a good part of pairs, and one against', 'latlng', pair, [40, 1], ['lon-lat', 0]],
  ['a good part of the second of pairs', 'lnglat', pair, [0, 40], ['lat-lon', 0]],
  ['one shape that is mistyped', 'geom', wkt, [0, 1], [null, 0]],
  ['some shapes', 'geom', wkt, [0, 8], [null, 1]],
  ['some shapes, and one against', 'geom', wkt, [1, 8], [null, 0]],
  ['a good part of shapes', 'geom', wkt, [0, 40], ['lat-lon', 0]],
])('%s, beyond any latitude, decide the order or leave it open', (_, name, cell, beyond, told) => {
  expect(guessed(name, cell, beyond)).toEqual(told);
});

it.each([
  ['a slip', 70, 1, 0, 'names'],
  ['a fifth', 70, 16, 0, 'values'],
  ['a fifth, beside longitudes beyond 90', 70, 16, 5, 'names'],
  ['all', 70, 80, 0, 'values'],
])('%s beyond 90 in a column named lat', (_, least, beyond, east, by) => {
  const rows = Array.from({ length: 80 }, (__, at) => [
    '2021-01-01',
    String(at < beyond ? 95.5 : least + at / 10),
    String(at >= 80 - east ? 120.5 : 12 + at / 10),
  ]);
  const columns = ['date', 'lat', 'lon'];
  const { mapping, questions } = guess(columns, surveyed(columns, rows));
  expect(mapping.place).toEqual(
    by === 'names' ? { by: 'columns', lat: 1, lon: 2 } : { by: 'columns', lat: 2, lon: 1 },
  );
  expect(questions).toEqual(by === 'names' ? [] : [{ ask: 'exchanged', lat: 1, lon: 2 }]);
});

it('is turned by many, which nobody mistypes, and asked for a few', () => {
  expect(latitudesAmong(217, 0, 8481)).toBe('turned');
  expect(latitudesAmong(217, 1, 8481)).toBeNull();
  expect(latitudesAmong(40, 0, 8481)).toBe('open');
});

it('never turns a column round for one row of many, nor both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 1e6 }), fc.nat(1000), fc.nat(1000), (all, one, other) => {
      const [beyond, against] = [Math.min(one, all), Math.min(other, all)];
      expect(latitudesAmong(1, against, all)).toBeNull();
      expect([latitudesAmong(beyond, against, all), latitudesAmong(against, beyond, all)]).not.toEqual([
        'turned',
        'turned',
      ]);
    }),
  );
});

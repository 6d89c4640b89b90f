import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../sweep.ts';
import { withCountryBeside } from './countryBeside.ts';
import { countryNamed } from './countryNames.ts';
import { guess } from './guess.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

type Row = readonly [country: string, geom: string];

function placed(rows: readonly Row[], name = 'country') {
  const columns = ['year', name, 'geom'];
  const table = tableOf(
    columns,
    rows.map(([country, geom], at) => [String(1990 + at), country, geom]),
  );
  const { mapping, questions, notes } = withCountryBeside(table, guess(columns, finish(survey(table))));
  return { place: mapping.place, asked: questions.map(({ ask }) => ask), noted: notes };
}

const straight = { by: 'wkt', column: 2 };
const turned = { ...straight, order: 'lat-lon' };
const note = { is: 'wkt-turned-by-country', columns: [2, 1] };

it.each([
  ['with the latitude first', 'Denmark', 'POINT (55.7 4.7)', turned],
  ['with the longitude first', 'Denmark', 'POINT (4.7 55.7)', straight],
  ['with the latitude first, of a line', 'Данія', 'LINESTRING (55.7 4.7, 55.8 4.9)', turned],
  ['with the latitude first, by its code', 'dk', 'POINT (55.7 10.6)', turned],
  ['with the latitude first, in the South', 'Chile', 'MULTIPOINT ((-33.4 -70.6))', turned],
  ['of a country that nobody knows', 'Atlantis', 'POINT (55.7 4.7)', straight],
  ['of a country that is near in both orders', 'Tunisia', 'POINT (34 34)', straight],
  ['of another country than the one that is named', 'Brazil', 'POINT (55.7 4.7)', straight],
])('reads well-known text %s', (_, country, geom, place) => {
  const rows: readonly Row[] = [
    [country, geom],
    [country, geom],
  ];
  expect(placed(rows)).toEqual({
    place,
    asked: [],
    noted: place === turned ? [note] : [],
  });
});

it('asks where some rows are where they say in the one order, and some in the other', () => {
  const rows: readonly Row[] = [
    ['Denmark', 'POINT (55.7 4.7)'],
    ['Norway', 'POINT (4.9 60.1)'],
  ];
  expect(placed(rows)).toEqual({ place: straight, asked: ['pair-order'], noted: [] });
});

it.each(['flag', 'country_of_origin', 'nationality country'])('goes by no column called %s', (name) => {
  expect(placed([['Denmark', 'POINT (55.7 4.7)']], name)).toEqual({
    place: straight,
    asked: [],
    noted: [],
  });
});

it.each(['Country', 'country_name', 'country code', 'ISO country'])('goes by a column called %s', (name) => {
  expect(placed([['DK', 'POINT (55.7 4.7)']], name)).toMatchObject({ place: turned });
});

it('turns nothing that stands within the country that it names', () => {
  const denmark = fc.tuple(
    fc.double({ min: 8, max: 15, noNaN: true }),
    fc.double({ min: 54.5, max: 57.5, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(denmark, { minLength: 1, maxLength: 5 }), (points) => {
      const rows = points.map(([lon, lat]): Row => [
        'Denmark',
        `POINT (${lon.toFixed(4)} ${lat.toFixed(4)})`,
      ]);
      expect(placed(rows)).toEqual({ place: straight, asked: [], noted: [] });
      const others = points.map(([lon, lat]): Row => [
        'Denmark',
        `POINT (${lat.toFixed(4)} ${lon.toFixed(4)})`,
      ]);
      expect(placed(others)).toEqual({ place: turned, asked: [], noted: [note] });
    }),
  );
});

it.each([
  ['Denmark', 'DK'],
  ['the Netherlands', 'NL'],
  ['UNITED KINGDOM', 'GB'],
  ['U.S.A.', 'US'],
  ['Україна', 'UA'],
  ['Deutschland', 'DE'],
  ['مصر', 'EG'],
  ['Turkey', 'TR'],
  ['Arrakis', null],
])('knows a country by its name: %s', (name, code) => {
  expect(countryNamed(name)).toBe(code);
});

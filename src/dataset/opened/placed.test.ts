import { expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { mapping } from './arbitrary.ts';
import { compile } from './compile.ts';
import { openDataset } from './dataset.ts';
import { preview } from './preview.ts';
import { tableOf } from './table.fixture.ts';
import type { Codes, Mapping } from '../../model/mapping.ts';
import type { PlacePrecision } from '../../model/place.ts';

const wkt: Mapping = { ...mapping, place: { by: 'wkt', column: 1 } };
const codes: Codes<PlacePrecision> = { column: 2, means: { '6': 'country' }, otherwise: 'town' };

/** What is said of the place of the one row of a file. */
function told(shape: string, by: Mapping = wkt, code = '') {
  const table = tableOf(['id', 'shape', 'code'], [['a', shape, code]]);
  const arranged = arrange(compile(table, by), table, by);
  const { dataset } = openDataset({ file: 'a.csv', arranged, table, mapping: by });
  const [ref] = dataset.heads.at(0)?.where ?? [];
  return { ...dataset.opened.placed(0), basis: ref?.basis, drawnAs: ref?.precision };
}

it.each([
  ['POINT (36 50)', 'site', false],
  ['GEOMETRYCOLLECTION (POINT (36 50), LINESTRING (36 50, 37 50))', 'site', false],
  ['LINESTRING (36 50, 36.05 50)', 'town', true],
  ['POLYGON ((36 50, 36.2 50, 36.2 50.1, 36 50.1, 36 50))', 'near-town', true],
  ['POLYGON ((36 50, 37 50, 37 50.5, 36 50.5, 36 50))', 'region', true],
  ['LINESTRING (-80 20, -20 40)', 'region', true],
])(
  'a point that stands for a shape is inferred, and as exact as the shape is small: %s',
  (shape, precision, isWithinShape) => {
    const basis = isWithinShape ? 'inferred' : 'stated';
    expect(told(shape)).toEqual({
      precision,
      isWithinShape,
      isSaid: isWithinShape,
      basis,
      drawnAs: precision,
    });
  },
);

it('the precision that the file says goes before the size of its shape', () => {
  const said = { ...wkt, placePrecision: codes };
  const line = 'LINESTRING (36 50, 39 50)';
  expect(told(line, said)).toMatchObject({ precision: 'town', isWithinShape: true, basis: 'inferred' });
  expect(told(line, said, '6')).toMatchObject({ precision: 'country', isWithinShape: true });
});

it('an event without words has a title of ours, never a code', () => {
  const by: Mapping = { ...wkt, title: null, placeName: null, kind: 2 };
  const table = tableOf(
    ['id', 'shape', 'code'],
    [
      ['a7', 'POINT (36 50)', '3'],
      ['a8', '', 'Protest'],
    ],
  );
  const arranged = arrange(compile(table, by), table, by);
  const { dataset } = openDataset({ file: 'a.csv', arranged, table, mapping: by });
  expect(dataset.heads.at(0)?.title).toEqual({ en: 'Event a7', uk: 'Подія a7', ar: 'حدث a7' });
  expect(dataset.heads.at(1)?.title).toEqual({ und: 'Protest' });
});

it('what programs write for nothing is no title', () => {
  const by: Mapping = { ...wkt, title: 2, placeName: null, kind: null };
  const titles = ['NA', 'NULL', '-', 'n/a', ' NaN ', '\\N', '…', 'Missing', 'Nan Madol'];
  const table = tableOf(
    ['id', 'shape', 'title'],
    titles.map((title, row) => [`a${row}`, '', title]),
  );
  const arranged = arrange(compile(table, by), table, by);
  const { dataset } = openDataset({ file: 'a.csv', arranged, table, mapping: by });
  const rows = titles.map((_, row) => row);
  expect(rows.map((row) => Object.values(dataset.heads.at(row)?.title ?? {})[0])).toEqual([
    ...rows.slice(0, 7).map((row) => `Event a${row}`),
    'Missing',
    'Nan Madol',
  ]);
  expect(preview(table, by, rows).map(({ title }) => title)).toEqual(
    rows.map((row) => dataset.heads.at(row)?.title),
  );
});

it('a country’s point is on the map, and still a country’s', () => {
  const said = told('POINT (36 50)', { ...wkt, placePrecision: codes }, '6');
  expect(said).toMatchObject({ precision: 'country', isSaid: true, basis: 'stated', drawnAs: 'region' });
});

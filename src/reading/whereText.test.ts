import { expect, it } from 'vitest';
import { mapping } from '../dataset/opened/arbitrary.ts';
import { arrange } from '../dataset/opened/arrange.ts';
import { compile } from '../dataset/opened/compile.ts';
import { openDataset } from '../dataset/opened/dataset.ts';
import { tableOf } from '../dataset/opened/table.fixture.ts';
import { en } from '../i18n/en.ts';
import type { Mapping } from '../model/mapping.ts';
import { whereText } from './whereText.ts';

it('a row of a file is named as the file names it there, whatever else stands at its point', () => {
  const by: Mapping = { ...mapping, place: { by: 'wkt', column: 1 }, placeName: 2 };
  const rows = [
    ['a', 'POINT (36 50)', 'Kharkiv'],
    ['b', 'POINT (36 50)', 'Saltivka'],
    ['c', 'POINT (37 50)', ''],
    ['d', '', 'Izium'],
    ['e', 'LINESTRING (36 50, 36.05 50)', 'Ring road'],
    ['f', '', ''],
  ];
  const table = tableOf(['id', 'shape', 'place'], rows);
  const { dataset } = openDataset({
    file: 'a.csv',
    arranged: arrange(compile(table, by), table, by),
    table,
    mapping: by,
  });
  const told = Array.from({ length: rows.length }, (_, row) => dataset.heads.at(row)).map((head) =>
    head ? [head.id, whereText(dataset, head, en)] : [],
  );
  expect(Object.fromEntries(told)).toEqual({
    a: 'Kharkiv',
    b: 'Saltivka',
    c: '50, 37',
    d: 'Izium',
    e: `Ring road, ${en.place.inferred}`,
    f: en.place.noneGiven,
  });
});

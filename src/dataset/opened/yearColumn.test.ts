import { expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';
import { yearCells } from './yearColumn.ts';

it.each([
  ['years', ['', '79.0', '1950.0', '-330.0', '0640'], '79.0', '79'],
  ['years after a minus of its own', ['\u2212330.0', '\u221230.0'], '\u2212330.0', '-330'],
  ['dates', ['2022-02-24', '2022-02-25', '12.00'], '12.00', '12.00'],
  ['times of day', ['12.00', '9.00', '23.00'], '12.00', '12.00'],
])('reads a cell of a column of %s', (_, cells, text, read) => {
  const table = tableOf(
    ['date'],
    cells.map((cell) => [cell]),
  );
  expect(yearCells(table, 0)(text)).toBe(read);
});

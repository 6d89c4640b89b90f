import { expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';
import { yearCells } from './yearColumn.ts';

it.each([
  ['years', ['', '79.0', '1950.0', '-330.0', '0640'], '79.0', '79'],
  ['years after a minus of its own', ['\u2212330.0', '\u221230.0'], '\u2212330.0', '-330'],
  ['dates', ['2022-02-24', '2022-02-25', '12.00'], '12.00', '12.00'],
  [
    'Wikidata, where 0001 is 1 BC',
    ['+1943-00-00T00:00:00Z'],
    '-0001-00-00T00:00:00Z',
    '+0000-00-00T00:00:00Z',
  ],
  [
    'Wikidata by its months of 00',
    ['-0490-00-00T00:00:00Z'],
    '-0490-09-12T00:00:00Z',
    '-0489-09-12T00:00:00Z',
  ],
  ['ISO 8601, as RDF has it', ['-0490-01-01T00:00:00Z'], '-0490-01-01T00:00:00Z', '-0490-01-01T00:00:00Z'],
  ['times of day', ['12.00', '9.00', '23.00'], '12.00', '12.00'],
])('reads a cell of a column of %s', (_, cells, text, read) => {
  const table = tableOf(
    ['date'],
    cells.map((cell) => [cell]),
  );
  expect(yearCells(table, 0)(text)).toBe(read);
});

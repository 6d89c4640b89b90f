import { expect, it } from 'vitest';
import { mapping } from './arbitrary.ts';
import { compile } from './compile.ts';
import { tableOf } from './table.fixture.ts';

/** What is told of the last of two rows: an id, a title, a place's name, a start and an end. */
function toldOf(...last: readonly string[]) {
  const table = tableOf(
    ['id', 'title', 'place', 'start', 'end'],
    [['a', 'Shells fall', 'Kyiv', '2022-02-24', ''], last],
  );
  return compile(table, mapping).report.notes.map(({ is, row }) => `${row} ${is}`);
}

it('tells of a last line that adds up the others, and keeps it', () => {
  for (const word of ['Total', 'SUMME:', 'Итого', 'Усього', '合計', '합계'])
    expect(toldOf('', word, '', '', '')).toContain('2 row-totals');
  expect(toldOf('Total', '12', '', '', '')).toContain('2 row-totals');
});

it('tells nothing of an event that is called so', () => {
  const told = [
    toldOf('b', 'Total', '', '2022-02-25', ''),
    toldOf('b', 'Total war', '', '', ''),
    toldOf('b', 'Total', 'Total', '', ''),
  ];
  expect(told.flat().filter((one) => one.endsWith('totals'))).toEqual([]);
});

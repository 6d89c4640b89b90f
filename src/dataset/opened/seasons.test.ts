import { expect, it } from 'vitest';
import { guess } from './guess.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

/** The order of a column of dates: null where the reader is asked. */
function orderOf(cells: readonly string[]) {
  const steps = survey(
    tableOf(
      ['date'],
      cells.map((cell) => [cell]),
    ),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { mapping, questions } = guess(['date'], step.value);
  const isAsked = questions.some(({ ask }) => ask === 'date-order');
  const order = mapping.time?.by === 'column' ? mapping.time.order : undefined;
  expect(isAsked).toBe(order === null);
  return order;
}

const pad = (value: number) => String(value).padStart(2, '0');
const months = Array.from({ length: 60 }, (_, at) => `2000-${pad((at % 12) + 1)}`);
const seasons = Array.from({ length: 11 }, (_, at) => `${2000 + at}/${pad(at + 1)}`);

it.each([
  ['months, one row of which is none', [...months, '2000-99'], 'year-first'],
  [
    'months, most of them the first',
    [...months.slice(0, 20), ...months.map(() => '2000-01'), '2000-99'],
    'year-first',
  ],
  ['seasons of our century, and one of the last', [...seasons, ...seasons, '1999/00'], 'year-year'],
  ['wars, from year to year', ['1914/18', '1939/45', '2001/03'], 'year-year'],
  ['what may be months and years to which something lasted', ['2000/05', '2001/03', '1914/18'], null],
] as const)('reads %s', (_, cells, order) => {
  expect(orderOf(cells)).toBe(order);
});

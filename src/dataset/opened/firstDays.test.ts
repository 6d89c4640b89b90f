import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guess } from './guess.ts';
import { rowWhens } from './rowWhen.ts';
import { finish } from '../sweep.ts';
import { settle } from './settle.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

const dates = (days: readonly string[]) =>
  tableOf(
    ['inception'],
    days.map((day) => [day]),
  );
const inYears = [1405, 1410, 1522, 1523, 1600].map((year) => `${year}-01-01T00:00:00Z`);
const inMonths = [1, 2, 5, 9, 11].map((month) => `1705-${String(month).padStart(2, '0')}-01`);

function read(days: readonly string[], mean: 'day' | 'whole' | null) {
  const table = dates(days);
  const { mapping, questions } = guess(table.columns, finish(survey(table)));
  const { time } = mapping;
  const firstDays = time?.by === 'column' ? time.firstDays : undefined;
  if (time?.by !== 'column' || firstDays === undefined) return { questions, lines: null };
  const whens = rowWhens(table, { ...mapping, time: { ...time, firstDays: { ...firstDays, mean } } });
  return { questions, lines: days.map((_, row) => whens(row)?.is ?? null) };
}

it.each([
  ['day', ['1405-01-01', '1410-01-01', '1522-01-01', '1523-01-01', '1600-01-01', '1600-05-03']],
  ['whole', ['1405', '1410', '1522', '1523', '1600', '1600-05-03']],
  [null, [null, null, null, null, null, '1600-05-03']],
] as const)('asks whether 1 January is a year, and takes it as said: %s', (mean, lines) => {
  const found = read([...inYears, '1600-05-03T00:00:00Z'], mean);
  expect(found.lines).toEqual(lines);
  expect(found.questions).toEqual([{ ask: 'first-days', of: 'time', column: 0, rows: inYears.length }]);
});

it('takes the first of each month for that month where it is said to be, unasked', () => {
  const { questions, lines } = read(inMonths, 'whole');
  expect(questions).toEqual([]);
  expect(read(inMonths, 'day').lines).toEqual(inMonths.map((day) => day.slice(0, 10)));
  expect(lines).toEqual(['1705-01', '1705-02', '1705-05', '1705-09', '1705-11']);
});

it('asks of starts and ends once, and takes the answer for both', () => {
  const table = tableOf(
    ['start_date', 'end_date'],
    inYears.map((day) => [day, day.replace(/^1./, '17')]),
  );
  const seen = finish(survey(table));
  const { mapping, questions } = guess(table.columns, seen);
  expect(questions.filter(({ ask }) => ask === 'first-days')).toHaveLength(1);
  const { time } = mapping;
  if (time?.by !== 'column') throw new Error('the dates are not taken for times');
  const firstDays = { begin: 'year', mean: 'whole' } as const;
  const said = settle({ ...mapping, time: { ...time, firstDays } }, seen);
  expect(said.questions.filter(({ ask }) => ask === 'first-days')).toEqual([]);
  expect(rowWhens(table, said.mapping)(0)?.is).toBe('1405/1705');
});

it('asks nothing of starts whose ends are days of all kinds', () => {
  const rows = inYears.map((day) => [day, day.replace('-01-01', '-12-31')]);
  const table = tableOf(['start_date', 'end_date'], rows);
  const { mapping, questions } = guess(table.columns, finish(survey(table)));
  expect(questions).toEqual([]);
  expect(rowWhens(table, mapping)(0)?.is).toBe('1405-01-01/1405-12-31');
});

it.each([
  ['days of one year', inYears.map((_, at) => `14${10 + at}-0${at + 1}-03`)],
  ['the same day in all rows', inYears.map(() => '2022-01-01')],
  ['times of day', inYears.map((day) => day.replace('T00', 'T07'))],
  ['few rows', inYears.slice(0, 3)],
])('asks nothing of %s', (_, days) => {
  const { questions } = read(days, null);
  expect(questions.filter(({ ask }) => ask === 'first-days')).toEqual([]);
});

it('leaves all other days as they are', () => {
  const day = fc.date({ min: new Date('1500-01-01'), max: new Date('1999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 3 }), (others) => {
      const more = others
        .map((one) => one.toISOString().slice(0, 10))
        .filter((one) => !one.endsWith('-01-01'));
      expect(read([...inYears, ...more], 'whole').lines?.slice(inYears.length)).toEqual(more);
    }),
  );
});

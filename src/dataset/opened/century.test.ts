import { expect, it } from 'vitest';
import type { CenturyMapping } from '../../model/mapping.ts';
import { finish } from '../sweep.ts';
import { withCenturyBeside } from './centuryBeside.ts';
import { guess } from './guess.ts';
import { rowWhens } from './rowWhen.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

const storms = ['1/1/29', '2/2/05', '3/3/87', '10/14/1842', '5/15/10', '6/6/31', '7/17/99', '8/8/00'];
const seasons = ['1929', '1905', '1987', '1842', '2010', '1931', '1999', '1900'];

function answered(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const table = tableOf(columns, rows);
  const seen = finish(survey(table));
  const settled = finish(withCenturyBeside(table, seen, guess(columns, seen)));
  const whens = rowWhens(table, settled.mapping);
  return { ...settled, table, lines: rows.map((_, row) => whens(row)?.is ?? null) };
}

it.each([
  ['a season', seasons],
  ['an id that begins with the year', seasons.map((year, at) => `${year}N${at}`)],
  ['a season that ends in the year after', seasons.map((year) => String(Number(year) + 1))],
])('takes the century of two digits from %s', (_, besides) => {
  const { lines, questions } = answered(
    ['date', 'season'],
    storms.map((date, at) => [date, besides[at] ?? '']),
  );
  expect(lines).toEqual([
    '1929-01-01',
    '1905-02-02',
    '1987-03-03',
    '1842-10-14',
    '2010-05-15',
    '1931-06-06',
    '1999-07-17',
    '1900-08-08',
  ]);
  expect(questions).toEqual([]);
});

it('pauses on its way through columns by the thousand', () => {
  const years = Array.from({ length: 1500 }, (_, at) => String(at));
  const table = tableOf(
    ['date', ...years],
    storms.map((date) => [date, ...years]),
  );
  const steps = withCenturyBeside(
    table,
    finish(survey(table)),
    guess(
      ['date'],
      finish(
        survey(
          tableOf(
            ['date'],
            storms.map((date) => [date]),
          ),
        ),
      ),
    ),
  );
  expect([...steps].length).toBeGreaterThan(0);
});

it('asks where no column agrees', () => {
  const { questions, lines } = answered(
    ['date', 'number'],
    storms.map((date, at) => [date, String(1900 + at * 7)]),
  );
  expect(questions).toEqual([{ ask: 'century', of: 'time', column: 0 }]);
  expect(lines[0]).toBe('2029-01-01');
});

it('asks once of starts and ends, which are of one century', () => {
  const columns = ['start_date', 'end_date', 'title'];
  const rows = storms.map((date, at) => [date, date, `Storm ${at}`]);
  expect(answered(columns, rows).questions).toEqual([{ ask: 'century', of: 'time', column: 0 }]);
  const years = rows.map(([start = '', ...rest]) => [start, ...rest, `${1900 + Number(start.slice(-2))}`]);
  const { mapping, questions } = answered([...columns, 'season'], years);
  expect(questions).toEqual([]);
  expect(mapping.end).toMatchObject({ century: { by: 'column', column: 3 } });
});

it.each([
  [2020, '24', '2024-02-25'],
  [1912, '16', '1916-02-25'],
  [1994, '02', '2002-02-25'],
])('takes the century from years of four digits in the same column, from %i', (first, digits, is) => {
  const full = Array.from({ length: 7 }, (_, at) => [`25.02.${first + at}`]);
  const { questions, lines } = answered(['date'], [...full, [`25.02.${digits}`]]);
  expect([questions, lines.at(-1)]).toEqual([[], is]);
});

it.each([[1960], [1860]])('asks where the years of four digits, from %i, are others', (first) => {
  const full = Array.from({ length: 7 }, (_, at) => [`25.02.${first + at}`]);
  expect(answered(['date'], [...full, ['25.02.16']]).questions).toHaveLength(1);
});

it.each([
  ['the same year in all rows', 'year', storms.map(() => '2016')],
  ['numbers of accession', 'accession', storms.map((_, at) => `${2015 + (at % 3)}.${at}.1`)],
  ['years of digitising', 'Digitised on', storms.map((_, at) => String(2015 + (at % 3)))],
  ['years of publication', 'published', storms.map((_, at) => String(2015 + (at % 3)))],
])('asks beside %s', (_, name, besides) => {
  const { questions, mapping } = answered(
    ['date', name],
    besides.map((beside, at) => [`0${at + 1}.01.16`, beside]),
  );
  expect(questions).toContainEqual({ ask: 'century', of: 'time', column: 0 });
  expect(mapping.time).not.toHaveProperty('century');
});

it.each([
  ['1900', ['1929-01-01', '1905-02-02', '1987-03-03']],
  ['1930', ['2029-01-01', '2005-02-02', '1987-03-03']],
  ['2000', ['2029-01-01', '2005-02-02', '2087-03-03']],
] as const)('reads two digits from %s on once the reader says so', (from, lines) => {
  const { table, mapping } = answered(
    ['date'],
    storms.map((date) => [date]),
  );
  const century: CenturyMapping = { by: 'all', from };
  const { time } = mapping;
  if (time?.by !== 'column') throw new Error('the dates are not taken for times');
  const whens = rowWhens(table, { ...mapping, time: { ...time, century } });
  expect([0, 1, 2].map((row) => whens(row)?.is)).toEqual(lines);
});

it('has no 29 February in a century that has none', () => {
  const { table, mapping } = answered(['date'], [['2/29/00'], ['2/24/00']]);
  const { time } = mapping;
  if (time?.by !== 'column') throw new Error('the dates are not taken for times');
  const whens = rowWhens(table, { ...mapping, time: { ...time, century: { by: 'all', from: '1900' } } });
  expect([0, 1].map((row) => whens(row)?.is ?? null)).toEqual([null, '1900-02-24']);
});

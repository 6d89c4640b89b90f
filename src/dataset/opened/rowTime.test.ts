import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { columnOf, plain, tableOf, withClock, withEnd } from './compile.fixture.ts';
import { compile } from './compile.ts';

const withBoth: Mapping = { ...withEnd, time: withClock.time };
const withEra: Mapping = {
  ...plain,
  time: plain.time && { ...plain.time, era: columnOf('code') },
};

/** From when to when one row is, and what is told of it. */
function shown(cells: Readonly<Record<string, string>>, mapping: Mapping): string {
  const { from, to, report } = compile(tableOf([cells]), mapping);
  const iso = (at = NaN) =>
    Number.isNaN(at) ? '' : new Date(at).toISOString().replace(/T00:00.*|:00\.000Z$/, '');
  const told = report.notes.map(({ is }) => is).filter((is) => !is.startsWith('coordinate-'));
  return [`${iso(from[0])} to ${iso(to[0])}`, ...told].join(', ');
}

it.each([
  ['2020-Q1', '2020-Q3', '2020-01-01 to 2020-10-01'],
  ['1970s', '1980s', '1970-01-01 to 1990-01-01'],
  ['2020-W01', '2020-W05', '2019-12-30 to 2020-02-03'],
  ['17th century', '18th century', '1601-01-01 to 1801-01-01'],
  ['1990/1995', '1999', '1990-01-01 to 2000-01-01'],
  ['since 2020', '2021', '2020-01-01 to 2022-01-01'],
  ['2020-01-01', '2020-Q3', '2020-01-01 to 2020-10-01'],
])('a start that names a stretch, %s, ends with the end column: %s', (date, end, expected) => {
  expect(shown({ date, end }, withEnd)).toBe(expected);
});

it.each([
  ['by 2020', '2021'],
  ['17th century', '1650'],
])('an end that contradicts its start, %s beside %s, leaves it as it is, and that is told', (date, end) => {
  expect(shown({ date, end }, withEnd)).toBe(`${shown({ date }, withEnd)}, end-against`);
});

it.each([
  ['', '2022-02-24T10:00 to 2022-02-24T12:00'],
  ['2022-02-25', '2022-02-24T10:00 to 2022-02-26'],
  ['2022-02-24 12:30', '2022-02-24T10:00 to 2022-02-24T12:30'],
  ['2022-02-24 11:00', '2022-02-24T10:00 to 2022-02-24T12:00, end-against'],
])('a span of clock times is read where the row has no end of its own: "%s"', (end, expected) => {
  expect(shown({ date: '2022-02-24', clock: '10:00–12:00', end }, withBoth)).toBe(expected);
});

it('a time of day of several days is told', () => {
  expect(shown({ date: '5-9 May 2022', clock: '10:00' }, withClock)).toBe(
    '2022-05-05 to 2022-05-10, clock-unreadable',
  );
});

it.each(['5th century', '1330s', '500'])(
  'of another column %s is before Christ as of its own words',
  (date) => {
    const own = shown({ date: `${date} BC` }, { ...plain, yearNumbering: 'historical' });
    expect(shown({ date, code: 'BC' }, withEra)).toBe(own);
  },
);

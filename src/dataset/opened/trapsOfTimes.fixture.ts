import { trapsOfEnds } from './trapsOfEnds.fixture.ts';
import { type Trap, inColumn } from './trap.fixture.ts';

/** Times that are less, or more, than a day, as historians and statisticians write them; `lines` are those that rows are read as. */
export const trapsOfTimes: readonly Trap[] = [
  {
    of: 'months and days that are not known, as Wikidata has them',
    table: `time | name
            +1943-00-00T00:00:00Z | The first of them
            +1943-02-00T00:00:00Z | The second of them
            +1943-02-03T00:00:00Z | The third of them`,
    mapping: { time: inColumn('time'), title: 'name', isMidnightUnknown: true },
    notes: [{ is: 'midnights', columns: ['time'] }],
    lines: ['1943', '1943-02', '1943-02-03'],
  },
  {
    of: 'days of 0, and dates of nothing but noughts, as databases have them',
    table: `date | name
            2022-05-00 | The first of them
            2022-00-00 | The second of them
            0000-00-00 | The third of them
            2022-05-07 | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2022-05', '2022', null, '2022-05-07'],
  },
  {
    of: 'days of 0 before their months',
    table: `date | name
            00.05.1945 | The first of them
            00.00.1945 | The second of them
            08.05.1945 | The third of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
    lines: ['1945-05', '1945', '1945-05-08'],
  },
  {
    of: 'weeks',
    table: `date | name
            2014-W35 | The first of them
            2014W36 | The second of them
            2015-W53 | The third of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2014-08-25/2014-08-31', '2014-09-01/2014-09-07', '2015-12-28/2016-01-03'],
  },
  {
    of: 'quarters',
    table: `quarter | name
            2014 Q3 | The first of them
            Q4 2014 | The second of them
            2015-Q1 | The third of them`,
    mapping: { time: inColumn('quarter'), title: 'name' },
    lines: ['2014-07/2014-09', '2014-10/2014-12', '2015-01/2015-03'],
  },
  {
    of: 'centuries, before Christ and after',
    table: `Date | name
            12th century | The first of them
            1st century BC | The second of them
            5th-4th century BC | The third of them
            late antiquity | The fourth of them`,
    mapping: { time: inColumn('Date'), title: 'name' },
    lines: ['1101/1200', '-000099/0000', '-000499/-000300', null],
  },
  {
    of: 'decades',
    table: `decade | name
            1990s | The first of them
            1870s | The second of them`,
    mapping: { time: inColumn('decade'), title: 'name' },
    lines: ['1990/1999', '1870/1879'],
  },
  {
    of: 'spans of years',
    table: `date | name
            1914-1918 | The first of them
            1939–1945 | The second of them
            1950 | The third of them
            1953 | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['1914/1918', '1939/1945', '1950', '1953'],
  },
  {
    of: 'dates of East Asia',
    table: `date | name
            2022年2月24日 | The first of them
            1945年8月 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2022-02-24', '1945-08'],
  },
  {
    of: 'dates of EDTF',
    table: `date | name
            1984? | The first of them
            198X | The second of them
            2004-06/2006-08 | The third of them
            2004-06-01/.. | The fourth of them
            -0490 | The fifth of them`,
    mapping: { time: inColumn('date'), title: 'name', yearNumbering: 'astronomical' },
    lines: ['1984?', '1980/1989', '2004-06/2006-08', 'since 2004-06-01', '-000490'],
  },
  {
    of: 'spans whose times of day have no zone',
    table: `date | name
            2022-02-24T15:00/2022-02-24T17:00 | The first of them
            2022-02-25T15:00/2022-02-26T09:00 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2022-02-24 15:00/2022-02-24 17:00', '2022-02-25 15:00/2022-02-26 09:00'],
  },
  {
    of: 'times of day from one to another, which are no years',
    table: `date | time | name
            2022-02-24 | 0900-1030 | The first of them
            2022-02-25 | 1300-1400 | The second of them`,
    mapping: { time: { ...inColumn('date', 'year-first', 'time'), hasClockSpans: true }, title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2022-02-24 09:00/2022-02-24 10:30', '2022-02-25 13:00/2022-02-25 14:00'],
  },
  {
    of: 'times of day from one to another alone',
    table: `time | name
            0900-1030 | The first of them
            1300-1400 | The second of them`,
    mapping: { title: 'name' },
    notes: [{ is: 'clock-alone', columns: ['time'] }],
  },
  {
    of: 'numbers of cases, whose name is of no time',
    table: `reference | name
            2014-W35 | The first of them
            2014-W36 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'seasons, one of which can be no month',
    table: `season | name
            1998/99 | The first of them
            1999/00 | The second of them
            2000/01 | The third of them
            1999/2000 | The fourth of them`,
    mapping: { time: inColumn('season', 'year-year'), title: 'name' },
    lines: ['1998/1999', '1999/2000', '2000/2001', '1999/2000'],
  },
  {
    of: 'seasons with hyphens and dashes',
    table: `year | name
            1945-46 | The first of them
            1946–47 | The second of them
            2000-01 | The third of them`,
    mapping: { time: inColumn('year', 'year-year'), title: 'name' },
    lines: ['1945/1946', '1946/1947', '2000/2001'],
  },
  {
    of: 'wars, from year to year',
    table: `date | name
            1914/18 | The first of them
            1939/45 | The second of them`,
    mapping: { time: inColumn('date', 'year-year'), title: 'name' },
    lines: ['1914/1918', '1939/1945'],
  },
  {
    of: 'months, one of which is the next of its year',
    table: `date | name
            2000/01 | The first of them
            2000/04 | The second of them
            2001/11 | The third of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2000-01', '2000-04', '2001-11'],
  },
  {
    of: 'what may be months and seasons',
    table: `season | name
            2000/01 | The first of them
            2001/02 | The second of them`,
    mapping: { time: inColumn('season', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'season', fits: ['year-first', 'year-year'] }],
    lines: [null, null],
  },
  {
    of: 'what may be months and seasons, with hyphens',
    table: `date | name
            2000-01 | The first of them
            2001-02 | The second of them`,
    mapping: { time: inColumn('date', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date', fits: ['year-first', 'year-year'] }],
    lines: [null, null],
  },
  {
    of: 'one month, as ISO 8601 writes it',
    table: `Month | name
            2011-12 | The first of them
            2011-12 | The second of them`,
    mapping: { time: inColumn('Month'), title: 'name' },
    lines: ['2011-12', '2011-12'],
  },
  {
    of: 'weeks that are numbered, which are no years',
    table: `date | name
            2014-14 | The first of them
            2014-15 | The second of them
            2014-35 | The third of them
            2014-36 | The third of them
            2014-02 | The fourth of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'years of two digits, that are first or last',
    table: `date | name
            24/02/22 | The first of them
            25/03/23 | The second of them`,
    mapping: { time: inColumn('date', null), title: 'name' },
    questions: [
      { ask: 'date-order', of: 'time', column: 'date', fits: ['day-first', 'year-first'] },
      { ask: 'century', of: 'time', column: 'date' },
    ],
  },
  ...trapsOfEnds,
];

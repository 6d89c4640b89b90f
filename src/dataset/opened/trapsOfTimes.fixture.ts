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
    mapping: { time: inColumn('date'), title: 'name' },
  },
  {
    of: 'times of day from one to another alone',
    table: `time | name
            0900-1030 | The first of them
            1300-1400 | The second of them`,
    mapping: { title: 'name' },
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
  {
    of: 'days and times of day without signs, which count nothing',
    table: `time | name
            202202240507 | The first of them
            202203252359 | The second of them`,
    mapping: { time: inColumn('time'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2022-02-24 05:07', '2022-03-25 23:59'],
  },
  {
    of: 'days and hours without signs',
    table: `date | name
            2019082400 | The first of them
            2019082406 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2019-08-24 00:00', '2019-08-24 06:00'],
  },
  {
    of: 'stamps whose years have two digits, which are no seconds',
    table: `time | name
            1902270501 | The first of them
            1903010659 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'years with a fraction of noughts',
    table: `year | name
            1950.0 | The first of them
            -330.0 | The second of them`,
    mapping: { time: inColumn('year'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'year' }],
    lines: ['1950', '-000329'],
  },
  {
    of: 'parts with a fraction of noughts',
    table: `year | month | day | name
            1950.0 | 1.0 | 2.0 | The first of them
            1951.0 | 12.0 |  | The second of them`,
    mapping: { time: { by: 'parts', year: 'year', month: 'month', day: 'day', clock: null }, title: 'name' },
    lines: ['1950-01-02', '1951-12'],
  },
  {
    of: 'the earliest and the latest, beside when the row was written',
    table: `created | minDate | maxDate | name
            2010-01-20T12:00:00Z | -330.0 | 640.0 | The first of them
            2010-02-20T12:00:00Z | -30.0 | 300.0 | The second of them`,
    mapping: { time: inColumn('minDate'), end: inColumn('maxDate'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'minDate' }],
    lines: ['-000329/0640', '-000029/0300'],
  },
  {
    of: 'seconds from one to another',
    table: `start | end | name
            1645660800 | 1645664400 | The first of them
            1645747200 | 1645750800 | The second of them`,
    mapping: {
      time: { ...inColumn('start'), epoch: 'seconds' },
      end: { ...inColumn('end'), epoch: 'seconds' },
      title: 'name',
    },
    lines: ['2022-02-24 00:00:00/2022-02-24 01:00:00', '2022-02-25 00:00:00/2022-02-25 01:00:00'],
  },
  {
    of: 'places on a chromosome, which count no seconds',
    table: `start | end | name
            110000123 | 110000456 | The first of them
            240000123 | 240000456 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'days from one to another, with hyphens',
    table: `date | name
            5-9 May 1945 | The first of them
            July 15–16, 1851 | The second of them
            1914–18 | The third of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['1945-05-05/1945-05-09', '1851-07-15/1851-07-16', '1914/1918'],
  },
  {
    of: 'a year of five digits behind day and month',
    table: `date | name
            05.07.20214 | The first of them
            06.07.2014 | The second of them
            16.07.2014 | The third of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
    lines: [null, '2014-07-06', '2014-07-16'],
  },
  {
    of: 'eras in a column of their own',
    table: `year | era | name
            10 | AD | The first of them
            44 | BC | The second of them
            1066 | AD | The third of them`,
    mapping: { time: { ...inColumn('year'), era: 'era' }, title: 'name' },
    lines: ['0010', '-000043', '1066'],
  },
  {
    of: 'an era of the start and one of the end',
    table: `start_year | start_era | end_year | end_era | name
            500 | BCE | 400 | BCE | The first of them
            44 | BCE | 14 | CE | The second of them`,
    mapping: {
      time: { ...inColumn('start_year'), era: 'start_era' },
      end: { ...inColumn('end_year'), era: 'end_era' },
      title: 'name',
    },
    lines: ['-000499/-000399', '-000043/0014'],
  },
  {
    of: 'dates and times of day of two things, each with its own',
    table: `CONT_DATE | CONT_TIME | DISCOVERY_DATE | DISCOVERY_TIME | name
            1/13/2005 | 1315 | 1/12/2005 | 1745 | The first of them
            1/23/2005 | 1415 | 1/22/2005 | 1845 | The second of them`,
    mapping: { time: inColumn('DISCOVERY_DATE', 'month-first', 'DISCOVERY_TIME'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2005-01-12 17:45', '2005-01-22 18:45'],
  },
  {
    of: 'a time of day apart, and midnight beside each date',
    table: `DATE OCC | TIME OCC | name
            01/13/2020 12:00:00 AM | 2230 | The first of them
            01/14/2020 12:00:00 AM | 330 | The second of them`,
    mapping: { time: inColumn('DATE OCC', 'month-first', 'TIME OCC'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2020-01-13 22:30', '2020-01-14 03:30'],
  },
  {
    of: 'years of two digits, one of which is of either century',
    table: `date | name
            24/02/22 | The first of them
            25/03/45 | The second of them
            26/03/99 | The third of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
    questions: [{ ask: 'century', of: 'time', column: 'date' }],
    lines: ['2022-02-24', '1945-03-25', '1999-03-26'],
  },
];

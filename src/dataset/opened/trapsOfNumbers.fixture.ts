import { type Trap, inColumn } from './trap.fixture.ts';

/** Numbers that are times, and columns that say something of another column's times. */
export const trapsOfNumbers: readonly Trap[] = [
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
    lines: ['2019-08-24 00:00/2019-08-24 01:00', '2019-08-24 06:00/2019-08-24 07:00'],
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
            -330.0 | The second of them
            79.0 | The third of them`,
    mapping: { time: inColumn('year'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'year' }],
    lines: ['1950', '-000329', '0079'],
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
  {
    of: 'a short number among days, which is no year',
    table: `date | name
            ${Array.from({ length: 9 }, (_, day) => `2021-05-${day + 11} | One of them`).join('\n')}
            5 | The last of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: [...Array.from({ length: 9 }, (_, day) => `2021-05-${day + 11}`), null],
  },
  {
    of: 'how many days something took, under the name of a time, which are no years',
    table: `time | event | name
            8 | 1 | The first of them
            95 | 0 | The second of them
            346 | 1 | The third of them
            1082 | 0 | The fourth of them`,
    mapping: { title: 'name' },
    lines: [null, null, null, null],
  },
  {
    of: 'years before Christ and after, under the name of a time',
    table: `time | name
            -490 | The first of them
            79 | The second of them
            1453 | The third of them
            1815 | The fourth of them`,
    mapping: { time: inColumn('time'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'time' }],
    lines: ['-000489', '0079', '1453', '1815'],
  },
];

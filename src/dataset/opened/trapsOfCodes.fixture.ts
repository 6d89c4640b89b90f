import { type Trap, inColumn } from './trap.fixture.ts';

const byParts = { by: 'parts', year: 'year', month: 'month', day: 'day', clock: null };

const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
const twoDigits = (number: number) => String(number).padStart(2, '0');
const apartRead = twelve.map((month) => `2021-${twoDigits(month)}-${twoDigits(month * 2)}`);

/** Numbers that tables write for years, months and days that nobody knows. */
export const trapsOfCodes: readonly Trap[] = [
  {
    of: 'a year far from all others in several rows',
    table: `year | name
            1901 | The first of them
            -999 | The second of them
            1904 | The third of them
            -999 | The fourth of them`,
    mapping: { time: { ...inColumn('year'), yearCodes: { years: ['-999'], mean: null } }, title: 'name' },
    questions: [{ ask: 'year-codes', of: 'time', column: 'year', years: ['-999'], rows: 2 }],
    lines: ['1901', null, '1904', null],
  },
  {
    of: 'several codes, one of a year to come',
    table: `year | name
            1901.0 | The first of them
            -9.0 | The second of them
            1904.0 | The third of them
            -9.0 | The fourth of them
            9999.0 | The fifth of them
            9999.0 | The sixth of them`,
    mapping: {
      time: { ...inColumn('year'), yearCodes: { years: ['-9', '9999'], mean: null } },
      title: 'name',
    },
    questions: [{ ask: 'year-codes', of: 'time', column: 'year', years: ['-9', '9999'], rows: 4 }],
    lines: ['1901', null, '1904', null, null, null],
  },
  {
    of: 'a year BC among others BC',
    table: `year | name
            -999 | The first of them
            -999 | The second of them
            -1250 | The third of them
            -44 | The fourth of them`,
    mapping: { time: inColumn('year'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'year' }],
    lines: ['-000998', '-000998', '-001249', '-000043'],
  },
  {
    of: 'early years, among others that are',
    table: `year | name
            99 | The first of them
            99 | The second of them
            250 | The third of them
            14 | The fourth of them`,
    mapping: { time: inColumn('year'), title: 'name' },
    lines: ['0099', '0099', '0250', '0014'],
  },
  {
    of: 'years 0000, which only say that there is none',
    table: `year | name
            0000 | The first of them
            1901 | The second of them
            0000 | The third of them`,
    mapping: { time: inColumn('year'), title: 'name' },
    lines: [null, '1901', null],
  },
  {
    of: 'the last day of all in databases, and the first',
    table: `date | name
            9999-12-31 | The first of them
            2021-03-01 | The second of them
            9999-12-31 | The third of them
            0001-01-01 | The fourth of them
            0001-01-01 | The fifth of them`,
    mapping: {
      time: { ...inColumn('date'), yearCodes: { years: ['1', '9999'], mean: null } },
      title: 'name',
    },
    questions: [{ ask: 'year-codes', of: 'time', column: 'date', years: ['1', '9999'], rows: 4 }],
    lines: [null, '2021-03-01', null, null, null],
  },
  {
    of: 'months and days of codes',
    table: `year | month | day | name
            1950 | -9 | -9 | The first of them
            1951 | 7 | -9 | The second of them
            1952 | 8 | 9 | The third of them
            1953 | 99 | 99 | The fourth of them`,
    mapping: { time: byParts, title: 'name' },
    lines: ['1950', '1951-07', '1952-08-09', '1953'],
  },
  {
    of: 'years, months and days of codes',
    table: `year | month | day | name
            9999 | 99 | 99 | The first of them
            1951 | 2 | 3 | The second of them
            9999 | 99 | 99 | The third of them`,
    mapping: { time: { ...byParts, yearCodes: { years: ['9999'], mean: null } }, title: 'name' },
    questions: [{ ask: 'year-codes', of: 'time', column: 'year', years: ['9999'], rows: 2 }],
    lines: [null, '1951-02-03', null],
  },
  {
    of: 'two dates in parts, on and off, of a thing that has a name',
    table: `lakecode | lakename | iceon_year | iceon_month | iceon_day | iceoff_year | iceoff_month | iceoff_day | comments
            A1 | LAKE SUWA | 1443 | 12 | 8 | 1444 | 3 | 1 | correction of the calendar: -30 days
            A1 | LAKE SUWA | 1444 | 11 | 23 | -999 | -999 | -999 | correction of the calendar: -30 days
            A2 | LAKE BAIKAL | 1868 | 12 | -999 | 1869 | 5 | 3 |
            A2 | LAKE BAIKAL | 1869 | 12 | 3 | -999 | -999 | -999 |`,
    mapping: {
      time: { by: 'parts', year: 'iceon_year', month: 'iceon_month', day: 'iceon_day', clock: null },
      end: {
        by: 'parts',
        year: 'iceoff_year',
        month: 'iceoff_month',
        day: 'iceoff_day',
        clock: null,
        yearCodes: { years: ['-999'], mean: null },
      },
      title: 'lakename',
      text: 'comments',
    },
    questions: [{ ask: 'year-codes', of: 'end', column: 'iceoff_year', years: ['-999'], rows: 2 }],
    lines: ['1443-12-08/1444-03-01', '1444-11-23', '1868-12/1869-05-03', '1869-12-03'],
  },
  {
    of: 'no time, which numbers that count write as 0',
    table: `timestamp | name
            0 | The first of them
            1645660800 | The second of them
            0 | The third of them
            1645747200 | The fourth of them`,
    mapping: {
      time: { ...inColumn('timestamp'), epoch: 'seconds', yearCodes: { years: ['0'], mean: null } },
      title: 'name',
    },
    questions: [{ ask: 'year-codes', of: 'time', column: 'timestamp', years: ['0'], rows: 2 }],
    lines: [null, '2022-02-24 00:00:00', null, '2022-02-25 00:00:00'],
  },
  {
    of: 'the year 1 among others of old',
    table: `date | name
            0001-01-01 | The first of them
            0001-03-05 | The second of them
            0009-09-09 | The third of them
            1943-02-03 | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['0001-01-01', '0001-03-05', '0009-09-09', '1943-02-03'],
  },
  {
    of: 'one month, one day and one year that are none, which are told of their rows alone',
    table: apart(['2021 | 24 | 2', '2021 | 3 | 40', '20220615 | 4 | 5']),
    mapping: { time: byParts, title: 'name' },
    lines: [...apartRead, null, null, null],
  },
  {
    of: 'months of a study, of which too many are no months of a year',
    table: apart(['2021 | 24 | 2', '2021 | 13 | 4', '2021 | 14 | 5']),
    mapping: { time: inColumn('year'), title: 'name' },
    lines: Array<string>(15).fill('2021'),
  },
];

function apart(others: readonly string[]): string {
  const rows = [...twelve.map((month) => `2021 | ${month} | ${month * 2}`), ...others];
  return ['year | month | day | name', ...rows.map((row, at) => `${row} | That of ${at}`)].join('\n');
}

import { trapsOfCalendars } from './trapsOfCalendars.fixture.ts';
import { type Trap, inColumn } from './trap.fixture.ts';

/** Dates that miss a part, or have it elsewhere, and those of other calendars. */
export const trapsOfDates: readonly Trap[] = [
  {
    of: 'days and months that both fit every row but one, which is no day',
    table: `date | name
            03/04/2022 | The first of them
            05/06/2022 | The second of them
            31/02/2022 | The third of them`,
    mapping: { time: inColumn('date', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date' }],
  },
  {
    of: 'months with the last digits of a year, or days without one',
    table: `date | name
            Jan-10 | The first of them
            Feb-11 | The second of them`,
    mapping: { time: inColumn('date', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date', fits: ['month-year'] }],
    lines: [null, null],
  },
  {
    of: 'the same turned round',
    table: `date | name
            10-Jan | The first of them
            11 Feb | The second of them`,
    mapping: { time: inColumn('date', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date', fits: ['month-year'] }],
    lines: [null, null],
  },
  {
    of: 'months with the last digits of a year, one of which is no day',
    table: `date | name
            Jan-78 | The first of them
            Feb-99 | The second of them`,
    mapping: { time: inColumn('date', 'month-year'), title: 'name' },
    lines: ['1978-01', '1999-02'],
  },
  {
    of: 'months with years of two digits behind an apostrophe',
    table: `date | name
            January '98 | The first of them
            February ’87 | The second of them`,
    mapping: { time: inColumn('date', 'month-year'), title: 'name' },
    lines: ['1998-01', '1987-02'],
  },
  {
    of: 'months with whole years',
    table: `date | name
            Jan-2010 | The first of them
            Feb 2011 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2010-01', '2011-02'],
  },
  {
    of: 'numbers of months with the last digits of a year',
    table: `date | name
            01/98 | The first of them
            12/99 | The second of them`,
    mapping: { time: inColumn('date', 'month-year'), title: 'name' },
    lines: ['1998-01', '1999-12'],
  },
  {
    of: 'seasons in two digits and ratios, which are no months',
    table: `score | season | name
            01/98 | 12/13 | The first of them
            12/99 | 13/14 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'days that may be of the Islamic calendar',
    table: `date | name
            1442-07-15 | The first of them
            1443-09-30 | The second of them`,
    mapping: { time: { ...inColumn('date'), calendar: null }, title: 'name' },
    questions: [{ ask: 'calendar', of: 'time', column: 'date', among: ['gregorian', 'other'] }],
    lines: [null, null],
  },
  {
    of: 'days of the Middle Ages, and of later',
    table: `date | name
            1415-10-25 | The first of them
            1571-10-07 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['1415-10-25', '1571-10-07'],
  },
  {
    of: 'years of the Middle Ages',
    table: `year | name
            1415 | The first of them
            1442 | The second of them`,
    mapping: { time: inColumn('year'), title: 'name' },
    lines: ['1415', '1442'],
  },
  {
    of: 'days that may be of the Buddhist era',
    table: `date | name
            15/07/2564 | The first of them
            31/12/2563 | The second of them`,
    mapping: { time: { ...inColumn('date', 'day-first'), calendar: null }, title: 'name' },
    questions: [{ ask: 'calendar', of: 'time', column: 'date', among: ['gregorian', 'buddhist', 'other'] }],
    lines: [null, null],
  },
  {
    of: 'days that may be of the calendar of Taiwan',
    table: `date | name
            110/05/01 | The first of them
            109/12/31 | The second of them`,
    mapping: { time: { ...inColumn('date'), calendar: null }, title: 'name' },
    questions: [{ ask: 'calendar', of: 'time', column: 'date', among: ['gregorian', 'minguo', 'other'] }],
    lines: [null, null],
  },
  {
    of: 'a calendar that the name says',
    table: `hijri_date | name
            15/07/1292 | The first of them
            01/08/1350 | The second of them`,
    mapping: { time: { ...inColumn('hijri_date', 'day-first'), calendar: null }, title: 'name' },
    questions: [{ ask: 'calendar', of: 'time', column: 'hijri_date', among: ['gregorian', 'other'] }],
    lines: [null, null],
  },
  {
    of: 'ends of what goes on',
    table: `start | end | name
            2020-05-01 | present | The first of them
            2020-05-01 | ongoing | The second of them
            2020-05-01 | 2020-06-01 | The third of them
            2018 | today | The fourth of them
            2018 |  | The fifth of them`,
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name' },
    lines: ['since 2020-05-01', 'since 2020-05-01', '2020-05-01/2020-06-01', 'since 2018', '2018'],
  },
  {
    of: 'months of years without a sign between',
    table: `month | name
            202001 | The first of them
            202112 | The second of them`,
    mapping: { time: inColumn('month'), title: 'name' },
    lines: ['2020-01', '2021-12'],
  },
  {
    of: 'days of years without a sign between',
    table: `date | name
            2021145 | The first of them
            2020366 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2021-05-25', '2020-12-31'],
  },
  {
    of: 'what may be months of years, or days of years of two digits',
    table: `date | name
            201001 | The first of them
            201112 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: [null, null],
  },
  {
    of: 'dates that cannot be read, of which each is told',
    table: `date | name
            12 vendémiaire an IV | The first of them
            15 Ramadan 1443 | The second of them
            the day after | The third of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: [null, null, null],
  },
  {
    of: 'days and months whose year stands apart',
    table: `date | year | name
            24.02. | 2020 | The first of them
            25.12. | 2021 | The second of them
             | 2021 | The third of them`,
    mapping: { time: inYear('day-and-month', 'date'), title: 'name' },
    lines: ['2020-02-24', '2021-12-25', '2021'],
  },
  {
    of: 'days and months whose order nothing tells',
    table: `day_month | year | name
            02/03 | 2020 | The first of them
            05/06 | 2021 | The second of them`,
    mapping: { time: inYear('day-and-month', 'day_month', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'day_month' }],
    lines: [null, null],
  },
  {
    of: 'days and names of months whose year stands apart',
    table: `date | year | name
            24 Feb | 2020 | The first of them
            Dec 5 | 2021 | The second of them`,
    mapping: { time: inYear('day-and-month', 'date'), title: 'name' },
    lines: ['2020-02-24', '2021-12-05'],
  },
  {
    of: 'quarters whose year stands apart',
    table: `year | quarter | name
            2020 | Q1 | The first of them
            2021 | Q4 | The second of them`,
    mapping: { time: inYear('quarter', 'quarter'), title: 'name' },
    lines: ['2020-01/2020-03', '2021-10/2021-12'],
  },
  {
    of: 'days of a year that stands apart',
    table: `year | doy | name
            2020 | 1 | The first of them
            2020 | 366 | The second of them
            2021 | 32 | The third of them`,
    mapping: { time: inYear('day-of-year', 'doy'), title: 'name' },
    lines: ['2020-01-01', '2020-12-31', '2021-02-01'],
  },
  {
    of: 'whole dates of a year that stands beside them, whatever they are called',
    table: `YEAR | Show | name
            1999 | 1/11/99 | The first of them
            1999 | 1/18/99 | The second of them
            2000 | 2/14/00 | The third of them`,
    mapping: { time: inColumn('Show', 'month-first'), title: 'name' },
    questions: [{ ask: 'century', of: 'time', column: 'Show' }],
    notes: [],
  },
  {
    of: 'dates of other years than the one that stands beside them',
    table: `year | seen | name
            1999 | 2003-01-11 | The first of them
            1999 | 2004-01-18 | The second of them
            2000 | 2004-02-14 | The third of them`,
    mapping: { time: inColumn('year'), title: 'name' },
  },
  {
    of: 'dates whose names run together, of which the earlier is the event',
    table: `year | polldate | electiondate | name
            1998 | 10/13/1998 | 11/3/1998 | The first of them
            2000 | 10/23/2000 | 11/7/2000 | The second of them`,
    mapping: { time: inColumn('polldate', 'month-first'), title: 'name' },
    lines: ['1998-10-13', '2000-10-23'],
  },
  ...trapsOfCalendars,
];

function inYear(by: string, column: string, order: string | null = 'day-first') {
  return { by: 'parts', year: 'year', month: null, day: null, within: { by, column, order }, clock: null };
}

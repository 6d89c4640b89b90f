import { type Trap, inColumn } from './trap.fixture.ts';

const withClock = (clock: string, besides: Readonly<Record<string, unknown>> = {}) => ({
  time: { ...inColumn('date', 'year-first', clock), ...besides },
  title: 'name',
});

const zone = { ask: 'zone' };

/** Times of day as numbers, and from one to another. */
const clocks: readonly Trap[] = [
  {
    of: 'times of day to the second whose first noughts are lost',
    table: `date | time | name
            2019-08-01 | 183717 | The first of them
            2019-08-02 | 61901 | The second of them
            2019-08-03 | 530 | The third of them`,
    mapping: withClock('time', { clockNumbers: 'seconds' }),
    questions: [zone],
    lines: ['2019-08-01 18:37:17', '2019-08-02 06:19:01', '2019-08-03 00:05:30'],
  },
  {
    of: 'times of day to the second, which are no months',
    table: `date | time | name
            2019-08-01 | 173051 | The first of them
            2019-08-02 | 012214 | The second of them`,
    mapping: withClock('time'),
    questions: [zone],
    lines: ['2019-08-01 17:30:51', '2019-08-02 01:22:14'],
  },
  {
    of: 'the hour after midnight in numbers',
    table: `date | time | name
            2019-08-01 | 24 | The first of them
            2019-08-02 | 216 | The second of them
            2019-08-03 | 2400 | The third of them`,
    mapping: withClock('time', { clockNumbers: 'minutes' }),
    questions: [zone],
    lines: ['2019-08-01 00:24', '2019-08-02 02:16', '2019-08-04 00:00'],
  },
  {
    of: 'minutes alone, several of which are no hours: as long as something took',
    table: `date | time | name
            2019-08-01 | 12 | The first of them
            2019-08-02 | 58 | The second of them
            2019-08-03 | 34 | The third of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'clock-unlike', columns: ['time'] }],
    lines: ['2019-08-01', '2019-08-02', '2019-08-03'],
  },
  {
    of: 'hours alone, which no name says to be hours',
    table: `date | time | name
            2019-08-01 | 0 | The first of them
            2019-08-02 | 8 | The second of them
            2019-08-03 | 23 | The third of them`,
    mapping: withClock('time'),
    questions: [zone],
    notes: [{ is: 'clock-hours', columns: ['time'] }],
    lines: [
      '2019-08-01 00:00/2019-08-01 01:00',
      '2019-08-02 08:00/2019-08-02 09:00',
      '2019-08-03 23:00/2019-08-04 00:00',
    ],
  },
  {
    of: 'minutes behind a point',
    table: `date | time | name
            2019-08-01 | 9.35 | The first of them
            2019-08-02 | 10.00 | The second of them`,
    mapping: withClock('time'),
    questions: [zone],
    lines: ['2019-08-01 09:35', '2019-08-02 10:00'],
  },
  {
    of: 'hours that something took, in tenths and hundredths',
    table: `date | time | name
            2019-08-01 | 9.35 | The first of them
            2019-08-02 | 10.75 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'clock-unlike', columns: ['time'] }],
  },
  {
    of: 'parts of a day, as spreadsheets have times',
    table: `date | time | name
            2019-08-01 | 0.317361111 | The first of them
            2019-08-02 | 0.5 | The second of them`,
    mapping: withClock('time', { clockNumbers: 'day-parts' }),
    questions: [zone],
    lines: ['2019-08-01 07:37', '2019-08-02 12:00'],
  },
  {
    of: 'from one time of day to another, with a hyphen',
    table: `date | time | name
            2019-08-01 | 09:00-10:30 | The first of them
            2019-08-02 | 13:00-14:30 | The second of them
            2019-08-03 | 22:00-01:30 | The third of them`,
    mapping: withClock('time', { hasClockSpans: true }),
    questions: [zone],
    lines: [
      '2019-08-01 09:00/2019-08-01 10:30',
      '2019-08-02 13:00/2019-08-02 14:30',
      '2019-08-03 22:00/2019-08-04 01:30',
    ],
  },
  {
    of: 'from one time of day to another behind a date',
    table: `date | name
            2019-08-01 09:00-10:00 | The first of them
            2019-08-02T10:00-11:00 | The second of them`,
    mapping: { time: { ...inColumn('date'), hasClockSpans: true }, title: 'name' },
    questions: [zone],
    lines: ['2019-08-01 09:00/2019-08-01 10:00', '2019-08-02 10:00/2019-08-02 11:00'],
  },
  {
    of: 'offsets west of Greenwich, one of which is later than its time of day',
    table: `date | time | name
            2019-08-01 | 03:00-05:00 | The first of them
            2019-08-02 | 10:00-05:00 | The second of them
            2019-08-03 | 11:00-04:00 | The third of them`,
    mapping: withClock('time'),
    lines: ['2019-08-01 03:00', '2019-08-02 10:00', '2019-08-03 11:00'],
  },
  {
    of: 'one offset, later than each time of day',
    table: `date | name
            2019-08-01T09:00-10:00 | The first of them
            2019-08-02T08:30-10:00 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2019-08-01 09:00', '2019-08-02 08:30'],
  },
  {
    of: 'abbreviations of zones with their offsets',
    table: `BEGIN_DATE_TIME | CZ_TIMEZONE | name
            01-AUG-2019 14:00:00 | CST-6 | The first of them
            02-AUG-2019 14:01:00 | EST-5 | The second of them`,
    mapping: {
      time: inColumn('BEGIN_DATE_TIME'),
      zone: { by: 'column', column: 'CZ_TIMEZONE', otherwise: 'UTC' },
      title: 'name',
    },
    lines: ['2019-08-01 14:00:00', '2019-08-02 14:01:00'],
  },
  {
    of: 'texts that begin with a time of day',
    table: `date | note
            2019-08-01 | 14:07 shelling heard near the bridge
            2019-08-02 | 0:01-0:04 - a strike on a truck`,
    mapping: { time: inColumn('date'), title: 'note' },
    lines: ['2019-08-01', '2019-08-02'],
  },
  {
    of: 'seconds to the thousandth, which are no parts of a day',
    table: `date | time | name
            2019-08-01 | 0.036 | The first of them
            2019-08-02 | 0.912 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'clock-unlike', columns: ['time'] }],
    lines: ['2019-08-01', '2019-08-02'],
  },
  {
    of: 'a hyphen among times of day, which is no offset',
    table: `date | time | name
            1960-05-21 | 10:02 | The first of them
            1960-05-22 | 15-11 | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['1960-05-21 10:02', '1960-05-22'],
  },
  {
    of: 'times of day from which and until which, beside one date',
    table: `date | start | end | name
            2020-05-01 | 01:00 | 04:30 | The first of them
            2020-05-02 | 22:00 | 02:00 | The second of them
            2020-05-03 | 22:00 |  | The third of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'start'),
      end: inColumn('date', 'year-first', 'end'),
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
    lines: ['2020-05-01 01:00/2020-05-01 04:30', '2020-05-02 22:00/2020-05-03 02:00', '2020-05-03 22:00'],
  },
  {
    of: 'times of day from which and until which, beside one date whose order nothing tells',
    table: `date | start | end | name
            02/03/2020 | 01:00 | 04:30 | The first of them
            04/05/2020 | 22:00 | 23:00 | The second of them`,
    mapping: { time: inColumn('date', null, 'start'), end: inColumn('date', null, 'end'), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date' }, { ask: 'zone' }],
    lines: [null, null],
  },
  {
    of: 'hours from one to another',
    table: `date | time | name
            2019-08-01 | 09-10 | The first of them
            2019-08-02 | 13-15 | The second of them`,
    mapping: { time: { ...inColumn('date', 'year-first', 'time'), hasClockSpans: true }, title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2019-08-01 09:00/2019-08-01 10:00', '2019-08-02 13:00/2019-08-02 15:00'],
  },
  {
    of: 'times of day in words, some of which cannot be read',
    table: `date | time | name
            2019-08-01 | Late afternoon | The first of them
            2019-08-02 | 14h00 -15h00 | The second of them
            2019-08-03 | Before 10h00 | The third of them
            2019-08-04 | Midday | The fourth of them
            2019-08-05 | dusk | The fifth of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    lines: [
      '2019-08-01 afternoon',
      '2019-08-02 14:00/2019-08-02 15:00',
      '2019-08-03',
      '2019-08-04 noon',
      '2019-08-05',
    ],
  },
];

const ofPlace = { placeName: 'Location', place: { by: 'columns', lat: 'Lat', lon: 'Lon' } };
const asked = { ask: 'years-or-clock', column: 'Time' };

/** What may be times of day, or years; and days that stand beside a column of times. */
const days: readonly Trap[] = [
  {
    of: 'numbers that are years as well as times of day',
    table: `Time | Location | Lat | Lon
            1558 | 2 N Somewhere | 49.98 | 36.25
            1226 | 3 W Somewhere | 50.45 | 30.52
            2010 | 5 E Elsewhere | 50.46 | 30.53`,
    mapping: ofPlace,
    questions: [asked],
  },
  {
    of: 'times of day without a day, one of which is no year',
    table: `Time | Location | Lat | Lon
            1558 | 2 N Somewhere | 49.98 | 36.25
            0026 | 3 W Somewhere | 50.45 | 30.52
            2310 | 5 E Elsewhere | 50.46 | 30.53`,
    mapping: ofPlace,
    notes: [{ is: 'clock-alone', columns: ['Time'] }],
  },
  {
    of: 'years in a column called a time, one of which is no time of day',
    table: `Time | Location | Lat | Lon
            1558 | Somewhere | 49.98 | 36.25
            1226 | Somewhere | 50.45 | 30.52
            1978 | Elsewhere | 50.46 | 30.53`,
    mapping: { ...ofPlace, time: inColumn('Time') },
    lines: ['1558', '1226', '1978'],
  },
  {
    of: 'numbers that are times of day, as a date is beside them',
    table: `Date | Time | Location
            2019-08-01 | 1558 | Somewhere
            2019-08-02 | 1226 | Somewhere
            2019-08-03 | 2010 | Elsewhere`,
    mapping: { placeName: 'Location', time: inColumn('Date', 'year-first', 'Time') },
    questions: [zone],
    lines: ['2019-08-01 15:58', '2019-08-02 12:26', '2019-08-03 20:10'],
  },
  {
    of: 'times that some rows lack which have year, month and day',
    table: `month | day | year | time_observed_at | description
            11 | 13 | 2016 | 2016-11-13 21:21:00 UTC | The first of them
            7 | 1 | 2017 | | The second of them
            7 | | 2017 | | The third of them
            | | | | The fourth of them`,
    mapping: {
      time: { ...inColumn('time_observed_at'), otherwise: { year: 'year', month: 'month', day: 'day' } },
      title: 'description',
    },
    lines: ['2016-11-13 21:21:00', '2017-07-01', '2017-07', null],
  },
  {
    of: 'dates that some rows lack, beside the year, month and day of something else',
    table: `date | report_year | report_month | name
            2016-11-13 | 2017 | 2 | The first of them
            | 2017 | 3 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2016-11-13', null],
  },
];

export const trapsOfClocks: readonly Trap[] = [...clocks, ...days];

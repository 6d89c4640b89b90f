import { type Trap, inColumn } from './trap.fixture.ts';

const withClock = (clock: string, besides: Readonly<Record<string, unknown>> = {}) => ({
  time: { ...inColumn('date', 'year-first', clock), ...besides },
  title: 'name',
});

const zone = { ask: 'zone' };

/** Times of day as numbers, and from one to another. */
export const trapsOfClocks: readonly Trap[] = [
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
    of: 'hours alone',
    table: `date | time | name
            2019-08-01 | 0 | The first of them
            2019-08-02 | 8 | The second of them
            2019-08-03 | 23 | The third of them`,
    mapping: withClock('time'),
    questions: [zone],
    lines: ['2019-08-01 00:00', '2019-08-02 08:00', '2019-08-03 23:00'],
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
];

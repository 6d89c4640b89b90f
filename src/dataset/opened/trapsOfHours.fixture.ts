import { type Trap, inColumn } from './trap.fixture.ts';

const zone = { ask: 'zone' };

/** How times of day are written, together with their dates and apart. */
export const trapsOfHours: readonly Trap[] = [
  {
    of: 'hours, minutes and parts of seconds apart',
    table: `YEAR | MONTH | DAY | HOUR | MINUTE | SECOND | name
            1906 | 4 | 18 | 13 | 12 | 21.5 | The first of them
            1971 | 2 | 9 | 1 | 0 | 4 | The second of them
            1952 | 7 | 21 | 11 | 52 |  | The third of them`,
    mapping: {
      time: {
        by: 'parts',
        year: 'YEAR',
        month: 'MONTH',
        day: 'DAY',
        clock: 'HOUR',
        finer: ['MINUTE', 'SECOND'],
      },
      title: 'name',
    },
    questions: [zone],
    lines: ['1906-04-18 13:12:21.500', '1971-02-09 01:00:04', '1952-07-21 11:52'],
  },
  {
    of: 'minutes behind a point, behind their dates',
    table: `date | name
            1960-05-21 10.02 | The first of them
            22.05.1960 15.11 | The second of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
    questions: [zone],
    lines: ['1960-05-21 10:02', '1960-05-22 15:11'],
  },
  {
    of: 'two numbers among times of day, which are no hours from one to another',
    table: `date | time | name
            1960-05-21 | 10:02 | The first of them
            1960-05-21 | 11:02 | Another of them
            1960-05-21 | 12:02 | Another of them again
            1960-05-21 | 13:02 | Another of them once more
            1960-05-22 | 15–11 | The second of them
            1960-05-22 | 15/11 | The third of them
            1960-05-22 | 15-11-00 | The fourth of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [zone],
    lines: [
      ...[10, 11, 12, 13].map((hour) => `1960-05-21 ${hour}:02`),
      ...Array<string>(3).fill('1960-05-22'),
    ],
  },
  {
    of: 'hours from one to another, one of them over midnight',
    table: [
      'date | time | name',
      ...Array.from({ length: 9 }, (_, at) => `2019-08-01 | ${10 + at}-${11 + at} | That of ${10 + at}`),
      '2019-08-10 | 22-02 | The last of them',
    ].join('\n'),
    mapping: { time: { ...inColumn('date', 'year-first', 'time'), hasClockSpans: true }, title: 'name' },
    questions: [zone],
    lines: [
      ...Array.from({ length: 9 }, (_, at) => `2019-08-01 ${10 + at}:00/2019-08-01 ${11 + at}:00`),
      '2019-08-10 22:00/2019-08-11 02:00',
    ],
  },
  {
    of: 'one hyphen among times of day without any offset, and what is none of them',
    table: `date | time | name
            2019-08-01 | 09:00 | The first of them
            2019-08-02 | 10:15 | The second of them
            2019-08-03 | 22:00-02:00 | The third of them
            2019-08-04 | 6/7 | The fourth of them
            2019-08-05 | 1850-1 | The fifth of them
            2019-08-06 | 11:30 | The sixth of them`,
    mapping: {
      time: { ...inColumn('date', 'year-first', 'time'), hasClockSpans: null },
      title: 'name',
    },
    questions: [zone],
    lines: [
      '2019-08-01 09:00',
      '2019-08-02 10:15',
      '2019-08-03',
      '2019-08-04',
      '2019-08-05',
      '2019-08-06 11:30',
    ],
  },
  {
    of: 'one offset west of Greenwich beside one that is east of it',
    table: `date | time | name
            2019-08-01 | 09:00 | The first of them
            2019-08-02 | 10:15+01:00 | The second of them
            2019-08-03 | 22:00-02:00 | The third of them
            2019-08-04 | 11:30 | The fourth of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [zone],
    lines: ['2019-08-01 09:00', '2019-08-02 10:15', '2019-08-03 22:00', '2019-08-04 11:30'],
  },
  {
    of: 'hours and minutes without their first noughts, one midnight among them with two',
    table: `date | time | name
            2019-08-01 | 15 | The first of them
            2019-08-02 | 00 | The second of them
            2019-08-03 | 115 | The third of them
            2019-08-04 | 730 | The fourth of them
            2019-08-05 | 2315 | The fifth of them`,
    mapping: { time: { ...inColumn('date', 'year-first', 'time'), clockNumbers: 'minutes' }, title: 'name' },
    questions: [zone],
    lines: [
      '2019-08-01 00:15',
      '2019-08-02 00:00',
      '2019-08-03 01:15',
      '2019-08-04 07:30',
      '2019-08-05 23:15',
    ],
  },
  {
    of: 'one day of all events, or of what they were put into, beside times that vary',
    table: dayBeside('2019-10-14'),
    mapping: { time: inColumn('timestamp'), title: 'name' },
    questions: [{ ask: 'which-time', among: [inColumn('timestamp', null), inColumn('date', null)] }, zone],
  },
  {
    of: 'hours without their minutes, which last an hour',
    table: `when | until | name
            2022050901 |  | The first of them
            2022050823 | 2022050900 | The second of them`,
    mapping: { time: inColumn('when'), end: inColumn('until'), title: 'name' },
    questions: [zone],
    lines: ['2022-05-09 01:00/2022-05-09 02:00', '2022-05-08 23:00/2022-05-09 01:00'],
  },
  {
    of: 'days with an hour that is always the first',
    table: `when | name
            2022050900 | The first of them
            2022050800 | The second of them`,
    mapping: { time: inColumn('when'), isMidnightUnknown: true, title: 'name' },
    notes: [{ is: 'midnights', columns: ['when'] }],
    lines: ['2022-05-09', '2022-05-08'],
  },
  {
    of: 'days and months of starts and ends, which are asked about once',
    table: `Start | End | name
            03/04/2022 | 05/04/2022 | The first of them
            01/02/2022 | 06/02/2022 | The second of them`,
    mapping: { time: inColumn('Start', null), end: inColumn('End', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'Start' }],
  },
  {
    of: 'days and months of starts, of which an end tells the order',
    table: `Start | End | name
            03/04/2022 | 25/04/2022 | The first of them
            01/02/2022 | 06/02/2022 | The second of them`,
    mapping: { time: inColumn('Start', 'day-first'), end: inColumn('End', 'day-first'), title: 'name' },
    lines: ['2022-04-03/2022-04-25', '2022-02-01/2022-02-06'],
  },
  {
    of: 'days and months of starts, of which no end tells the order',
    table: `Start | End | name
            03/04/2022 | 05/05/2022 | The first of them
            01/02/2022 | 06/06/2022 | The second of them`,
    mapping: { time: inColumn('Start', null), end: inColumn('End', 'day-first'), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'Start' }],
  },
  {
    of: 'times of day from which and until which, beside a date that is asked about once',
    table: `date | start | end | name
            03/04/2022 | 09:00 | 10:00 | The first of them
            01/02/2022 | 08:00 | 09:30 | The second of them`,
    mapping: { time: inColumn('date', null, 'start'), end: inColumn('date', null, 'end'), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date' }, zone],
  },
  {
    of: 'times of day that are none exactly',
    table: `date | time | name
            2022-05-09 | around 14:00 | The first of them
            2022-05-10 | ca. 9:00 | The second of them
            2022-05-11 | 15:30 | The third of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [zone],
    lines: ['2022-05-09~ 14:00', '2022-05-10~ 09:00', '2022-05-11 15:30'],
  },
  {
    of: 'places in a video, which are no times of day',
    table: `date | Timestamp of clip | name
            2023-10-08 | 0:12 | The first of them
            2023-10-09 | 0:00-0:06 | The second of them
            2023-10-10 | 1:33 | The third of them
            2023-10-11 | Left video: 0:12 | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2023-10-08', '2023-10-09', '2023-10-10', '2023-10-11'],
  },
  {
    of: 'minutes and seconds of the first hour alone, which something took',
    table: `date | time | name
            2023-10-08 | 0:12 | The first of them
            2023-10-09 | 0:06 | The second of them
            2023-10-10 | 0:33 | The third of them
            2023-10-11 | 0:57 | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'clock-unlike', columns: ['time'] }],
    lines: ['2023-10-08', '2023-10-09', '2023-10-10', '2023-10-11'],
  },
  {
    of: 'hours and minutes apart, whose names have a letter before them',
    table: `a_date | a_time_hr | a_time_min | name
            23/01/2010 | 14 | 4 | The first of them
            15/12/2010 | 12 | 0 | The second of them`,
    mapping: {
      time: { ...inColumn('a_date', 'day-first', 'a_time_hr'), finer: ['a_time_min'] },
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
    lines: ['2010-01-23 14:04', '2010-12-15 12:00'],
  },
  {
    of: 'the time of day of a report, which goes with its day',
    table: `Report Date | Report Time | name
            2022-01-23 | 1430 | The first of them
            2022-12-15 | 0005 | The second of them`,
    mapping: { time: inColumn('Report Date', 'year-first', 'Report Time'), title: 'name' },
    questions: [{ ask: 'zone' }],
    notes: [{ is: 'time-published', columns: ['Report Date'] }],
    lines: ['2022-01-23 14:30', '2022-12-15 00:05'],
  },
  {
    of: 'hours from one to another, which bound as they are',
    table: `date | start hour | end hour | name
            2019-08-01 | 0 | 5 | The first of them
            2019-08-02 | 8 | 17 | The second of them
            2019-08-03 | 22 | 23 | The third of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'start hour'),
      end: inColumn('date', 'year-first', 'end hour'),
      title: 'name',
    },
    questions: [zone],
    lines: [
      '2019-08-01 00:00/2019-08-01 05:00',
      '2019-08-02 08:00/2019-08-02 17:00',
      '2019-08-03 22:00/2019-08-03 23:00',
    ],
  },
];

function dayBeside(day: string): string {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${day} | 2019-10-16 ${10 + at}:30:00 | That of ${at} h`,
  );
  return ['date | timestamp | name', ...rows].join('\n');
}

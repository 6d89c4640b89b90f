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
];

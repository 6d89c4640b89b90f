import { type Trap, inColumn, utc } from './trap.fixture.ts';

const zoneIn = (column: string) => ({ by: 'column', column, otherwise: utc.zone });

/** Clocks that a column names. */
export const trapsOfZones: readonly Trap[] = [
  {
    of: 'zones of the United States, several of which tell that they are',
    table: `date | time | timezone | name
            2021-01-01 | 00:30 | PST | The first of them
            2021-07-01 | 00:30 | EDT | The second of them
            2021-07-01 | 00:30 | CST | The third of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('timezone'), title: 'name' },
    lines: ['2021-01-01 00:30', '2021-07-01 00:30', '2021-07-01 00:30'],
  },
  {
    of: 'letters that mean a zone of the United States, or of China',
    table: `date | time | timezone | name
            2021-01-01 | 00:30 | CST | The first of them
            2021-07-01 | 00:30 | CST | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2021-01-01 00:30', '2021-07-01 00:30'],
  },
  {
    of: 'hours ahead of UTC',
    table: `date | time | gmt_offset | name
            2021-01-01 | 00:30 | 5.5 | The first of them
            2021-07-01 | 00:30 | -3.5 | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('gmt_offset'), title: 'name' },
    lines: ['2021-01-01 00:30', '2021-07-01 00:30'],
  },
];

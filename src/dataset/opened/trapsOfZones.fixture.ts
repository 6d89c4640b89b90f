import { type Trap, degrees, inColumn, utc } from './trap.fixture.ts';

const zoneIn = (column: string) => ({ by: 'column', column, otherwise: utc.zone });

/** Clocks that a column names. */
export const trapsOfZones: readonly Trap[] = [
  {
    of: 'zones of the United States, several of which tell that they are',
    table: `date | time | timezone | name
            2021-01-01 | 00:30 | PST | The first of them
            2021-07-01 | 00:30 | EDT | The second of them
            2021-07-01 | 00:30 | CST | The third of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'time'),
      zone: zoneIn('timezone'),
      zoneNames: { CST: '-06:00', EDT: '-04:00', PST: '-08:00' },
      title: 'name',
    },
    lines: ['2021-01-01 00:30', '2021-07-01 00:30', '2021-07-01 00:30'],
  },
  {
    of: 'letters that mean a zone of the United States, or of China',
    table: `date | time | timezone | name
            2021-01-01 | 00:30 | CST | The first of them
            2021-07-01 | 00:30 | CST | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('timezone'), title: 'name' },
    questions: [{ ask: 'zone-name', name: 'CST' }],
    lines: ['2021-01-01', '2021-07-01'],
  },
  {
    of: 'letters behind times of day that several clocks have',
    table: `date | name
            2021-01-01 00:30 IST | The first of them
            2021-07-01 00:30 UTC | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    questions: [{ ask: 'zone-name', name: 'IST' }],
    lines: ['2021-01-01', '2021-07-01 00:30'],
  },
  {
    of: 'zones of the United States behind times of day',
    table: `date | time | name
            2021-01-01 | 9:30 PM EST | The first of them
            2021-07-01 | 00:30 MDT | The second of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'time'),
      zoneNames: { EST: '-05:00' },
      title: 'name',
    },
    lines: ['2021-01-01 21:30', '2021-07-01 00:30'],
  },
  {
    of: 'zones of the United States behind dates in words',
    table: `when | name
            Jan 1, 2021 9:30 PM EST | The first of them
            Thu Jul 1 14:00:00 PDT 2021 | The second of them`,
    mapping: { time: inColumn('when'), zoneNames: { EST: '-05:00' }, title: 'name' },
    lines: ['2021-01-01 21:30', '2021-07-01 14:00:00'],
  },
  {
    of: 'zones by the names that Windows has for them',
    table: `date | time | timezone | name
            2021-07-01 | 00:30 | Eastern Standard Time | The first of them
            2021-07-01 | 00:30 | FLE Standard Time | The second of them
            2021-07-01 | 00:30 | PT | The third of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('timezone'), title: 'name' },
    lines: ['2021-07-01 00:30', '2021-07-01 00:30', '2021-07-01 00:30'],
  },
  {
    of: 'offsets in all the ways in which they are written',
    table: `date | time | tz | name
            2021-07-01 | 00:30 | \u221205:00 | The first of them
            2021-07-01 | 00:30 | GMT+5:30 | The second of them
            2021-07-01 | 00:30 | Etc/GMT+5 | The third of them
            2021-07-01 | 00:30 | \u22125 | The fourth of them
            2021-07-01 | 00:30 | Pacific | The fifth of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('tz'), title: 'name' },
  },
  {
    of: 'regions, which are no clocks',
    table: `date | time | region | name
            2021-07-01 | 00:30 | Eastern | The first of them
            2021-07-01 | 00:30 | Central | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name', placeName: 'region' },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'letters of states, which are no clocks',
    table: `date | time | state | name
            2021-07-01 | 00:30 | CT | The first of them
            2021-07-01 | 00:30 | MT | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name', placeName: 'state' },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'hours ahead of UTC',
    table: `date | time | gmt_offset | name
            2021-01-01 | 00:30 | 5.5 | The first of them
            2021-07-01 | 00:30 | -3.5 | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('gmt_offset'), title: 'name' },
    lines: ['2021-01-01 00:30', '2021-07-01 00:30'],
  },
  {
    of: 'EST, which is East in French, beside letters that tell whose it is',
    table: `date | time | timezone | name
            2021-01-01 | 00:15 | EST | The first of them
            2021-07-01 | 00:30 | CST | The second of them
            2021-08-01 | 00:30 | PST | The third of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'time'),
      zone: zoneIn('timezone'),
      zoneNames: { CST: '-06:00', EST: '-05:00', PST: '-08:00' },
      title: 'name',
    },
    lines: ['2021-01-01 00:15', '2021-07-01 00:30', '2021-08-01 00:30'],
  },
  {
    of: 'EST beside EDT, of the country in which the rows are',
    table: `date | time | timezone | lat | lon | name
            2021-01-01 | 00:15 | EDT | -33.9 | 151.2 | The first of them
            2021-07-01 | 00:30 | EST | -34.9 | 138.6 | The second of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'time'),
      zone: zoneIn('timezone'),
      zoneNames: { EDT: '+11:00', EST: '+10:00' },
      place: degrees,
      title: 'name',
    },
    lines: ['2021-01-01 00:15', '2021-07-01 00:30'],
  },
  {
    of: 'EST beside EDT, of the United States or of Australia',
    table: `date | time | timezone | name
            2021-01-01 | 00:15 | EST | The first of them
            2021-07-01 | 00:30 | EDT | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('timezone'), title: 'name' },
    questions: [
      { ask: 'zone-name', name: 'EDT' },
      { ask: 'zone-name', name: 'EST' },
    ],
    lines: ['2021-01-01', '2021-07-01'],
  },
  {
    of: 'EST, of the United States or of Australia',
    table: `date | time | timezone | name
            2021-01-01 | 00:15 | EST | The first of them
            2021-07-01 | 00:30 | UTC | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), zone: zoneIn('timezone'), title: 'name' },
    questions: [{ ask: 'zone-name', name: 'EST' }],
    lines: ['2021-01-01', '2021-07-01 00:30'],
  },
];

import { type Trap, degrees, inColumn } from './trap.fixture.ts';

/** Numbers that mean what stands beside them, or what all of their column have in common. */
export const trapsOfCounts: readonly Trap[] = [
  {
    of: 'years from one to another in a column named so',
    table: `years | lat | lon | name
            1990-2000 | 49.98 | 36.25 | The first of them
            1991-2001 | 50.45 | 30.52 | The second of them`,
    mapping: { time: inColumn('years'), title: 'name', place: degrees },
    lines: ['1990/2000', '1991/2001'],
  },
  {
    of: 'ages in a column named years',
    table: `years | lat | lon | name
            45 | 49.98 | 36.25 | The first of them
            62 | 50.45 | 30.52 | The second of them`,
    mapping: { title: 'name', place: degrees },
  },
  {
    of: 'milliseconds whose first digits are a day, and their last no time of day',
    table: `time | lat | lon | name
            100000000000 | 49.98 | 36.25 | The first of them
            100086400000 | 50.45 | 30.52 | The second of them
            100172800000 | 50.45 | 30.52 | The third of them`,
    mapping: { time: { ...inColumn('time'), epoch: 'milliseconds' }, title: 'name', place: degrees },
  },
  {
    of: 'seconds, of which some are digits of a date',
    table: `time | name
            2019082400 | The first of them
            1645660800 | The second of them
            1645747200 | The third of them`,
    mapping: { time: { ...inColumn('time'), epoch: 'seconds' }, title: 'name' },
    lines: ['2033-12-25 00:13:20', '2022-02-24 00:00:00', '2022-02-25 00:00:00'],
  },
  {
    of: 'digits of dates in a column that says it counts',
    table: `unix_time | name
            201908240000 | The first of them
            201908240615 | The second of them`,
    mapping: { time: inColumn('unix_time'), title: 'name' },
    questions: [
      { ask: 'counts', of: 'time', column: 'unix_time', among: [null, 'milliseconds'] },
      { ask: 'zone' },
    ],
  },
  {
    of: 'days that count from 1970, or as spreadsheets do',
    table: `date | name
            17954 | The first of them
            18262 | The second of them`,
    mapping: { time: { ...inColumn('date'), epoch: 'serial' }, title: 'name' },
    notes: [{ is: 'serial-1900', columns: ['date'] }],
    questions: [{ ask: 'counts', of: 'time', column: 'date', among: ['serial', 'days'] }],
  },
  {
    of: 'modified Julian dates',
    table: `MJD | name
            58541.5 | The first of them
            58542 | The second of them`,
    mapping: { time: { ...inColumn('MJD'), epoch: 'julian' }, title: 'name' },
    lines: ['2019-02-27 12:00', '2019-02-28'],
  },
  {
    of: 'a province beside a year, which is no era',
    table: `year | province | name
            2021 | BC | The first of them
            2022 | BC | The second of them`,
    mapping: { time: inColumn('year'), placeName: 'province', title: 'name' },
    lines: ['2021', '2022'],
  },
  {
    of: 'a row that does not say on which side it is',
    table: `date | lat | lat_dir | lon | lon_dir | name
            2022-02-24 | 33.9 | S | 70.5 | W | The first of them
            2022-02-25 | 49.98 | N | 36.25 | E | The second of them
            2022-02-26 | 49.98 |  | 36.25 | E | The third of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { ...degrees, latSide: 'lat_dir', lonSide: 'lon_dir' },
    },
    points: [[-33.9, -70.5], [49.98, 36.25], null],
  },
  {
    of: 'years of two digits',
    table: `date | name
            2/24/22 | The first of them
            3/25/21 | The second of them`,
    mapping: { time: inColumn('date', 'month-first'), title: 'name' },
    questions: [{ ask: 'century', of: 'time', column: 'date' }],
    lines: ['2022-02-24', '2021-03-25'],
  },
  {
    of: 'years of two digits behind the names of months',
    table: `date | name
            24-Feb-22 | The first of them
            25-Mar-81 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    questions: [{ ask: 'century', of: 'time', column: 'date' }],
  },
  {
    of: 'years of two digits that nobody doubts',
    table: `date | name
            2/24/92 | The first of them
            3/25/81 | The second of them`,
    mapping: { time: inColumn('date', 'month-first'), title: 'name' },
    notes: [{ is: 'year-two-digits', columns: ['date'] }],
  },
  {
    of: 'Julian dates',
    table: `id | jd | name
            1 | 2458849.5 | The first of them
            2 | 2458850 | The second of them
            3 | 2458851.25 | The third of them`,
    mapping: { id: 'id', time: { ...inColumn('jd'), epoch: 'julian-day' }, title: 'name' },
    lines: ['2020-01-01', '2020-01-01', '2020-01-02 18:00'],
  },
  {
    of: 'microseconds',
    table: `timestamp | name
            1577836800000000 | The first of them
            1577923200123456 | The second of them`,
    mapping: { time: { ...inColumn('timestamp'), epoch: 'microseconds' }, title: 'name' },
    lines: ['2020-01-01 00:00:00.000', '2020-01-02 00:00:00.123'],
  },
  {
    of: 'nanoseconds',
    table: `time | name
            1577836800000000000 | The first of them
            1577923199999999999 | The second of them`,
    mapping: { time: { ...inColumn('time'), epoch: 'nanoseconds' }, title: 'name' },
    lines: ['2020-01-01 00:00:00.000', '2020-01-01 23:59:59.999'],
  },
  {
    of: 'seconds before 1970',
    table: `timestamp | name
            -31536000 | The first of them
            -126144000 | The second of them
            3600 | The third of them`,
    mapping: { time: { ...inColumn('timestamp'), epoch: 'seconds' }, title: 'name' },
    lines: ['1969-01-01 00:00:00', '1966-01-02 00:00:00', '1970-01-01 01:00:00'],
  },
  {
    of: 'dates that spreadsheets are to leave as texts',
    table: `date | name
            '2021-01-01 | The first of them
            '2021-02-03 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2021-01-01', '2021-02-03'],
  },
  {
    of: 'ages, durations and counts, which are no times',
    table: `age | duration | count | rank | price | name
            45 | 1800 | 1950 | 1 | 1999 | The first of them
            62 | 1900 | 2010 | 2 | 1850 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'districts beside a year, which are no eras',
    table: `year | district | name
            1900 | AD | The first of them
            1901 | BC | The second of them`,
    mapping: { time: inColumn('year'), placeName: 'district', title: 'name' },
    lines: ['1900', '1901'],
  },
  {
    of: 'years further away than can be shown',
    table: `year | name
            -300000 | The first of them
            300000 | The second of them
            2000 | The third of them`,
    mapping: { time: inColumn('year'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'year' }],
    lines: [null, null, '2000'],
  },
  {
    of: 'years in which things were made',
    table: `founded | capacity | name
            1750 | 1800 | The first of them
            1850 | 2000 | The second of them`,
    mapping: { time: inColumn('founded'), title: 'name' },
    lines: ['1750', '1850'],
  },
  {
    of: 'years in which things were made beside a date',
    table: `built | date | name
            1750 | 2021-03-04 | The first of them
            1850 | 2021-03-05 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
  },
  {
    of: 'reigns',
    table: `reign | name
            1750–1760 | The first of them
            1761–1790 | The second of them`,
    mapping: { time: inColumn('reign'), title: 'name' },
    lines: ['1750/1760', '1761/1790'],
  },
  {
    of: 'reigns in years, which are no times',
    table: `reign | name
            12 | The first of them
            63 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: "Topotime's starts and ends, filled up but for those after Christ",
    table: `label | tSpans.0.s | tSpans.0.e
            The first of them | -0900 | -0850
            The second of them | -0030 | 300`,
    mapping: {
      time: inColumn('tSpans.0.s'),
      end: inColumn('tSpans.0.e'),
      title: 'label',
      yearNumbering: null,
    },
    questions: [{ ask: 'year-numbering', column: 'tSpans.0.s' }],
    lines: ['-000899/-000849', '-000029/0300'],
  },
  {
    of: 'years further than a calendar reaches, in a column of dates',
    table: `date | name
            -2500000 | The first of them
            -10000 | The second of them
            -3000 | The third of them
            1 | The fourth of them`,
    mapping: { time: inColumn('date', 'year-first'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'date' }],
    lines: [null, '-009999', '-002999', '0001'],
  },
  {
    of: 'years before Christ in the JSON of Wikidata',
    table: `time | name
            +1943-00-00T00:00:00Z | The first of them
            -0490-00-00T00:00:00Z | The second of them
            -0001-05-07T00:00:00Z | The third of them`,
    mapping: {
      time: inColumn('time'),
      title: 'name',
      isMidnightUnknown: true,
      yearNumbering: 'astronomical',
    },
    notes: [{ is: 'midnights', columns: ['time'] }],
    lines: ['1943', '-000489', '0000-05-07'],
  },
  {
    of: 'years before Christ in the RDF of Wikidata',
    table: `time | name
            1943-01-01T00:00:00Z | The first of them
            -0489-08-12T00:00:00Z | The second of them`,
    mapping: {
      time: inColumn('time'),
      title: 'name',
      isMidnightUnknown: true,
      yearNumbering: 'astronomical',
    },
    notes: [{ is: 'midnights', columns: ['time'] }],
    lines: ['1943-01-01', '-000489-08-12'],
  },
  {
    of: 'Julian days beside a time of day, whose zone is asked',
    table: `DISCOVERY_DATE | DISCOVERY_TIME | name
            2453371.5 | 1300 | The first of them
            2453372.5 | 0845 | The second of them`,
    mapping: {
      time: { ...inColumn('DISCOVERY_DATE', 'year-first', 'DISCOVERY_TIME'), epoch: 'julian-day' },
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
    lines: ['2005-01-01 13:00', '2005-01-02 08:45'],
  },
  {
    of: 'numbers whose days have no nought before, which are no years far away',
    table: `date | name
            1022019 | The first of them
            25032019 | The second of them
            13052019 | The third of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
    lines: [null, '2019-03-25', '2019-05-13'],
  },
  {
    of: 'days that a spreadsheet counts',
    table: `date | name
            44616.625 | The first of them
            44617 | The second of them`,
    mapping: { time: { ...inColumn('date'), epoch: 'serial' }, title: 'name' },
    notes: [{ is: 'serial-1900', columns: ['date'] }],
    questions: [{ ask: 'zone' }],
  },
];

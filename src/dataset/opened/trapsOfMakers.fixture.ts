import { type Trap, degrees, inColumn } from './trap.fixture.ts';

/** As many rows as tell what all have in common. */
function many(names: string, row: (number: number) => string): string {
  return [names, ...Array.from({ length: 12 }, (_, number) => row(number))].join('\n');
}

const two = (number: number) => String(number + 1).padStart(2, '0');

/** Columns that tell of the making of a row, an export or a survey, beside the event's own. */
export const trapsOfMakers: readonly Trap[] = [
  {
    of: 'the day of an export in all rows, beside times that vary',
    table: many(
      'timestamp | date | name',
      (row) => `2008-06-${two(row)} 14:00:00 | 2023-09-19 | Whale ${row}`,
    ),
    mapping: { time: inColumn('timestamp'), title: 'name' },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'one day of many events, beside when they were put in',
    table: many('event_date | created_at | name', (row) => `2022-02-24 | 2023-01-${two(row)} | Event ${row}`),
    mapping: { time: inColumn('event_date'), title: 'name' },
  },
  {
    of: 'when a record was interpreted last, which is no end',
    table: `gbifID | scientificName | eventDate | basisOfRecord | lastInterpreted
            985829831 | Grus leucogeranus Pallas | 2005-10-18 | HUMAN_OBSERVATION | 2024-04-17T08:18:11.2Z
            985829832 | Grus grus (Linnaeus) | 2007-11-13/15 | HUMAN_OBSERVATION | 2024-04-17T08:18:12.3Z`,
    mapping: { id: 'gbifID', time: inColumn('eventDate'), title: 'scientificName' },
    lines: ['2005-10-18', '2007-11-13/2007-11-15'],
  },
  {
    of: 'the last of many visits, which is no end',
    table: `name | opened | last_inspected | lat | lon
            Site A | 1960-03-01 | 2023-11-01 | 49.98 | 36.25
            Site B | 1998-10-01 | 2023-02-01 | 50.45 | 30.52`,
    mapping: { title: 'name', time: inColumn('opened'), place: degrees },
  },
  {
    of: 'the first and the last of many times',
    table: `id | first_seen | last_seen | name
            1 | 2020-04-01 | 2020-07-01 | The first of them
            2 | 2020-06-01 | 2020-09-01 | The second of them`,
    mapping: { id: 'id', time: inColumn('first_seen'), end: inColumn('last_seen'), title: 'name' },
  },
  {
    of: 'when a fire was entered, beside when it was out',
    table: `incident_name | incident_date_created | incident_date_extinguished
            Bridge Fire | 2017-10-31 11:22:00 | 2018-01-09 13:46:00
            Pala Fire | 2009-05-24 14:56:00 | 2009-05-25 00:00:00`,
    mapping: { title: 'incident_name', time: inColumn('incident_date_created') },
    questions: [{ ask: 'zone' }],
    notes: [{ is: 'time-kept', columns: ['incident_date_created'] }],
  },
  {
    of: 'when it was, beside when the row was modified, each in one word',
    table: `eventtype | modificationtime | origintime
            earthquake | 2014-01-03T10:00:00Z | 2014-01-02T05:36:13Z
            earthquake | 2014-01-05T10:00:00Z | 2014-01-04T23:08:36Z`,
    mapping: { kind: 'eventtype', time: inColumn('origintime') },
  },
  {
    of: 'two dates, of which one is earlier in each row',
    table: `arrival_date | approval_day | departure_date | name
            2022-02-24 | x | 2022-02-26 | The first of them
            2022-02-25 | y | 2022-02-27 | The second of them`,
    mapping: { time: inColumn('arrival_date'), title: 'name' },
  },
  {
    of: 'two dates, the later of which comes first in the alphabet',
    table: `death_date | injury_date | name
            2022-02-26 | 2022-02-24 | The first of them
            2022-02-25 | 2022-02-25 | The second of them`,
    mapping: { time: inColumn('injury_date'), title: 'name' },
  },
  {
    of: 'two dates with the day first, of which one is earlier in each row',
    table: `harbour_date | market_date | name
            02/06/2020 | 30/05/2020 | The first of them
            05/07/2020 | 29/06/2020 | The second of them`,
    mapping: { time: { ...inColumn('market_date'), order: 'day-first' }, title: 'name' },
  },
  {
    of: 'two dates of which nothing says which is meant',
    table: `harbour_date | market_date | name
            2022-02-26 | 2022-02-24 | The first of them
            2022-02-25 | 2022-02-27 | The second of them`,
    mapping: { time: inColumn('harbour_date'), title: 'name' },
    questions: [
      {
        ask: 'which-time',
        among: [
          { ...inColumn('harbour_date'), order: null },
          { ...inColumn('market_date'), order: null },
        ],
      },
    ],
  },
  {
    of: 'when a form was filled in, beside when it happened',
    table: `start | end | date_of_incident | name
            2019-10-10T03:06:00.000+03:00 | 2019-10-10T03:15:00.000+03:00 | 2019-10-01 | The first of them
            2020-03-26T10:06:00.000+03:00 | 2020-03-26T10:16:00.000+03:00 | 2020-03-25 | The second of them`,
    mapping: { time: inColumn('date_of_incident'), title: 'name' },
  },
  {
    of: 'the life of an artist beside the making of an object',
    table: `Title | Artist Begin Date | Artist End Date | Object Begin Date | Object End Date
            A terracotta vase | 1840 | 1900 | 1869 | 1879
            A terracotta cup | 1850 | 1910 | 1880 | 1882`,
    mapping: { title: 'Title', time: inColumn('Object Begin Date'), end: inColumn('Object End Date') },
  },
  {
    of: 'a beginning and an end in one word each',
    table: `fromdate | todate | name
            271 | 339 | A coin of copper
            868 | 910 | A coin of silver`,
    mapping: { time: inColumn('fromdate'), end: inColumn('todate'), title: 'name' },
    lines: ['0271/0339', '0868/0910'],
  },
  {
    of: 'early and late years beside a publication',
    table: `Label | Early BCE/CE | Late BCE/CE | Published Date
            Bone of a sheep | 120 | 140 | 2012-05-01
            Bone of a goat | 210 | 250 | 2012-05-01`,
    mapping: { title: 'Label', time: inColumn('Early BCE/CE'), end: inColumn('Late BCE/CE') },
  },
];

/** Times of day, and months, as loggers and statistics write them. */
export const trapsOfLoggers: readonly Trap[] = [
  {
    of: 'times of day whose first noughts are lost',
    table: `acq_date | acq_time | name
            2022-02-01 | 8 | The first of them
            2022-02-02 | 41 | The second of them
            2022-02-03 | 216 | The third of them
            2022-02-04 | 1854 | The fourth of them`,
    mapping: {
      time: { ...inColumn('acq_date', 'year-first', 'acq_time'), clockNumbers: 'minutes' },
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
    lines: ['2022-02-01 00:08', '2022-02-02 00:41', '2022-02-03 02:16', '2022-02-04 18:54'],
  },
  {
    of: 'hours alone, and hours and minutes, as people write them',
    table: `date | time | name
            2022-02-01 | 8 | The first of them
            2022-02-02 | 0930 | The second of them
            2022-02-03 | 1854 | The third of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2022-02-01 08:00/2022-02-01 09:00', '2022-02-02 09:30', '2022-02-03 18:54'],
  },
  {
    of: 'years in a column called a time',
    table: `time | name
            2000 | The first of them
            2012 | The second of them
            2024 | The third of them`,
    mapping: { time: inColumn('time'), title: 'name' },
    lines: ['2000', '2012', '2024'],
  },
  {
    of: 'parts that a program wrote with a fraction of noughts',
    table: `year | month | day | hour | minute | name
            2001 | 6.0 | 20.0 | 13.0 | 50.0 | The first of them
            2002 | 7.0 | 21.0 |  |  | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'year', month: 'month', day: 'day', clock: 'hour', finer: ['minute'] },
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
    lines: ['2001-06-20 13:50', '2002-07-21'],
  },
  {
    of: 'hours with a letter',
    table: `date | period | lat | lon
            1851-06-25 | 00h | 28.02 | -65.2
            1851-06-25 | 06h | 28.02 | -64.6
            1851-06-25 | 18h | 28.02 | -64.1`,
    mapping: { time: inColumn('date', 'year-first', 'period'), place: degrees },
    questions: [{ ask: 'zone' }],
    lines: [
      '1851-06-25 00:00/1851-06-25 01:00',
      '1851-06-25 06:00/1851-06-25 07:00',
      '1851-06-25 18:00/1851-06-25 19:00',
    ],
  },
  {
    of: 'hours that something took',
    table: `date | duration | lat | lon
            2022-02-24 | 06h | 49.98 | 36.25
            2022-02-25 | 12h | 50.45 | 30.52`,
    mapping: { time: inColumn('date'), place: degrees },
  },
  {
    of: 'from one time of day to another',
    table: `eventDate | eventTime | locality
            2020-05-01 | 10:00/10:30 | The shore of the bay
            2020-05-02 | 22:00/02:15 | The mouth of the creek
            2020-05-03 | NA/NA | The shore of the bay`,
    mapping: { time: inColumn('eventDate', 'year-first', 'eventTime'), placeName: 'locality' },
    questions: [{ ask: 'zone' }],
    lines: ['2020-05-01 10:00/2020-05-01 10:30', '2020-05-02 22:00/2020-05-03 02:15', '2020-05-03'],
  },
  {
    of: 'times of day none of which is known',
    table: `eventDate | eventTime | locality
            2020-05-01 | NA/NA | The shore of the bay
            2020-05-02 | NA/NA | The mouth of the creek`,
    mapping: { time: inColumn('eventDate'), placeName: 'locality' },
  },
  {
    of: 'months without signs between',
    table: `MonthYear | name
            202204 | The first of them
            202206 | The second of them`,
    mapping: { time: inColumn('MonthYear'), title: 'name' },
    lines: ['2022-04', '2022-06'],
  },
  {
    of: 'numbers that could be months, in columns that tell of no time',
    table: `code | date | name
            202204 | 2022-02-24 | The first of them
            202206 | 2022-02-25 | The second of them`,
    mapping: { id: 'code', time: inColumn('date'), title: 'name' },
  },
  {
    of: 'years of two digits before a time of day, beside the years',
    table: `date | name
            28-JAN-00 02:23:00 | The first of them
            27-MAR-01 21:54:00 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    questions: [{ ask: 'century', of: 'time', column: 'date' }, { ask: 'zone' }],
  },
  {
    of: 'days without a year among whole ones, which are no years BC',
    table: `date | name
            2016-10-14 | The first of them
            2016-10-15 | The second of them
            -06-20 | The third of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2016-10-14', '2016-10-15', null],
  },
  {
    of: 'days with colons, as cameras write them',
    table: `SourceFile | DateTimeOriginal | GPSLatitude | GPSLongitude
            A.jpg | 2023:05:01 12:00:00 | 49.98 | 36.25
            B.jpg | 2023:05:02 13:30:00 | 50.45 | 30.52`,
    mapping: {
      time: inColumn('DateTimeOriginal'),
      place: { by: 'columns', lat: 'GPSLatitude', lon: 'GPSLongitude' },
    },
    questions: [{ ask: 'zone' }],
    lines: ['2023-05-01 12:00:00', '2023-05-02 13:30:00'],
  },
];

import { type Trap, degrees, inColumn, utc } from './trap.fixture.ts';
import { trapsOfClocks } from './trapsOfClocks.fixture.ts';
import { trapsOfCodes } from './trapsOfCodes.fixture.ts';
import { trapsOfCounts } from './trapsOfCounts.fixture.ts';
import { trapsOfDates } from './trapsOfDates.fixture.ts';
import { trapsOfDegrees } from './trapsOfDegrees.fixture.ts';
import { trapsOfHours } from './trapsOfHours.fixture.ts';
import { trapsOfLoggers, trapsOfMakers } from './trapsOfMakers.fixture.ts';
import { trapsOfNames } from './trapsOfNames.fixture.ts';
import { trapsOfNumbers } from './trapsOfNumbers.fixture.ts';
import { trapsOfPlaces } from './trapsOfPlaces.fixture.ts';
import { trapsOfTexts } from './trapsOfTexts.fixture.ts';
import { trapsOfTimes } from './trapsOfTimes.fixture.ts';
import { trapsOfWords } from './trapsOfWords.fixture.ts';
import { trapsOfZones } from './trapsOfZones.fixture.ts';

/** What tables are like, and what a guess makes of each. */
export const traps: readonly Trap[] = [
  {
    of: 'a plain table',
    table: `id | date | title | lat | lon | category
            1 | 2022-02-24 | Shelling near the town | 49.98 | 36.25 | strike
            2 | 2022-02-25 | A bridge was blown up | 50.45 | 30.52 | strike
            3 | 2022-02-26 | Talks on the border | 52.42 | 31.01 | talks`,
    mapping: { id: 'id', time: inColumn('date'), title: 'title', place: degrees, kind: 'category' },
  },
  {
    of: 'days and months that both fit every row',
    table: `date | name
            03/04/2022 | The first of them
            05/06/2022 | The second of them`,
    mapping: { time: inColumn('date', null), title: 'name' },
    questions: [{ ask: 'date-order', of: 'time', column: 'date' }],
  },
  {
    of: 'a single row that tells the order',
    table: `date | name
            03/04/2022 | The first of them
            05/06/2022 | The second of them
            05/16/2022 | The third of them`,
    mapping: { time: inColumn('date', 'month-first'), title: 'name' },
  },
  {
    of: 'days that are their months, which differ in no order',
    table: `date | name
            03.03.2022 | The first of them
            05.05.2022 | The second of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
  },
  {
    of: 'dates of ISO and of a locale mixed',
    table: `date | name
            2022-02-24 | The first of them
            25.02.2022 | The second of them
            2022-02-26 | The third of them`,
    mapping: { time: inColumn('date', 'day-first'), title: 'name' },
  },
  {
    of: 'metres in x and y',
    table: `date | x | y | name
            2022-02-24 | 412345.5 | 5538765.1 | The first of them
            2022-02-25 | 412987.0 | 5539001.7 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'not-degrees', columns: ['y', 'x'] }],
  },
  {
    of: 'degrees in x and y',
    table: `date | x | y | name
            2022-02-24 | 36.25 | 49.98 | The first of them
            2022-02-25 | 30.52 | 50.45 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'columns', lat: 'y', lon: 'x' } },
  },
  {
    of: 'latitude and longitude exchanged',
    table: `date | lat | lon | name
            2022-02-24 | 139.69 | 35.68 | The first of them
            2022-02-25 | 135.50 | 34.69 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'columns', lat: 'lon', lon: 'lat' } },
    questions: [{ ask: 'exchanged', lat: 'lat', lon: 'lon' }],
  },
  {
    of: 'a latitude among several that is a slip',
    table: `date | lat | lon | name
            2022-02-24 | 49.98 | 36.25 | The first of them
            2022-02-25 | 504.5 | 30.52 | The second of them
            2022-02-26 | 46.48 | 30.72 | The third of them
            2022-02-27 | 49.84 | 24.03 | The fourth of them
            2022-02-28 | 47.10 | 37.55 | The fifth of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'columns', lat: 'lat', lon: 'lon' } },
  },
  {
    of: 'a year beside a date, and a change beside the event',
    table: `year | updated_at | event_date | name
            2022 | 2024-01-01T10:00:00Z | 24 February 2022 | The first of them
            2022 | 2024-01-02T10:00:00Z | 25 February 2022 | The second of them`,
    mapping: { time: inColumn('event_date'), title: 'name' },
  },
  {
    of: 'publication beside the event',
    table: `published | date | name
            2022-03-01 | 2022-02-24 | The first of them
            2022-03-02 | 2022-02-25 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
  },
  {
    of: 'publication alone, which is told',
    table: `publication_date | name
            2022-03-01 | The first of them
            2022-03-02 | The second of them`,
    mapping: { time: inColumn('publication_date'), title: 'name' },
    notes: [{ is: 'time-published', columns: ['publication_date'] }],
  },
  {
    of: 'ids that look like years, dates and epochs',
    table: `id | case_id | key | date | name
            2021 | 20220224 | 1645660800 | 2022-02-24 | The first of them
            2022 | 20220225 | 1645747200 | 2022-02-25 | The second of them`,
    mapping: { id: 'id', time: inColumn('date'), title: 'name' },
  },
  {
    of: 'years that are last, without signs between',
    table: `date | name
            10142018 | The first of them
            10062018 | The second of them`,
    mapping: { time: inColumn('date', 'month-first'), title: 'name' },
  },
  {
    of: 'when something was reported, and when that was done with',
    table: `Row ID | Postal Code | Created Date | Closed Date | name
            1 | 10001 | 2022-02-24 | 2022-02-26 | The first of them
            2 | 10002 | 2022-02-25 | 2022-02-27 | The second of them`,
    mapping: { id: 'Row ID', time: inColumn('Created Date'), end: inColumn('Closed Date'), title: 'name' },
    notes: [{ is: 'time-kept', columns: ['Created Date'] }],
  },
  {
    of: 'names in one word',
    table: `storenum | OPENDATE | date_super | name
            1 | 2022-02-24 | 2022-03-26 | The first of them
            2 | 2022-02-25 | 2022-03-27 | The second of them`,
    mapping: { time: inColumn('OPENDATE'), title: 'name' },
  },
  {
    of: 'short names of parts',
    table: `Year | Mo | Dy | Hr | Mn | name
            1985 | 9 | 19 | 13 | 17 | The first of them
            2010 | 1 | 12 | 21 | 53 | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'Year', month: 'Mo', day: 'Dy', clock: 'Hr', finer: ['Mn'] },
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'ids alone',
    table: `id | name
            20220224 | The first of them
            20220225 | The second of them`,
    mapping: { id: 'id', title: 'name' },
  },
  {
    of: 'an id that repeats beside one that does not',
    table: `id | event_id | date | name
            7 | a1 | 2022-02-24 | The first of them
            7 | a2 | 2022-02-25 | The second of them
            7 | a3 | 2022-02-26 | The third of them
            7 | a4 | 2022-02-27 | The fourth of them`,
    mapping: { id: 'event_id', time: inColumn('date'), title: 'name' },
  },
  {
    of: 'a date that is a year',
    table: `date | name
            1914 | The first of them
            1939 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
  },
  {
    of: 'a time of day apart, which asks for its zone',
    table: `date | time | name
            2022-02-24 | 05:00 | The first of them
            2022-02-25 | 17:30 | The second of them`,
    mapping: { time: inColumn('date', 'year-first', 'time'), title: 'name' },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'clock times with zones of their own',
    table: `time | name
            2022-02-24T05:00:00+02:00 | The first of them
            2022-02-25T17:30:00Z | The second of them`,
    mapping: { time: inColumn('time'), title: 'name' },
  },
  {
    of: 'zones in a column',
    table: `date | time | tz | name
            2022-02-24 | 05:00 | Europe/Kyiv | The first of them
            2022-02-25 | 17:30 | Europe/Minsk | The second of them`,
    mapping: {
      time: inColumn('date', 'year-first', 'time'),
      title: 'name',
      zone: { by: 'column', column: 'tz', otherwise: utc.zone },
    },
  },
  {
    of: "a database's days",
    table: `start | end | name
            2022-02-24 00:00:00 | 2022-02-25 00:00:00 | The first of them
            2022-02-25 00:00:00 | 2022-02-26 00:00:00 | The second of them`,
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name', isMidnightUnknown: true },
    notes: [{ is: 'midnights', columns: ['start', 'end'] }],
  },
  {
    of: 'numbers apart, an end among them',
    table: `Year | Month | Day | Time | End Year | End Month | End Day | Headline
            2022 | 2 | 24 | 05:00 | 2022 | 2 | 25 | The first of them
            2022 | 3 |  |  |  |  |  | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'Year', month: 'Month', day: 'Day', clock: 'Time' },
      end: { by: 'parts', year: 'End Year', month: 'End Month', day: 'End Day', clock: null },
      title: 'Headline',
    },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'a clock and directions within names, years BC',
    table: `Year | Time (UTC) | Latitude (N) | Longitude (E) | name
            -753 | 05:00 | 41.9 | 12.5 | The first of them
            476 | 06:00 | 41.8 | 12.4 | The second of them`,
    mapping: {
      time: inColumn('Year', 'year-first', 'Time (UTC)'),
      zone: { ...utc, isAnswered: true },
      place: { by: 'columns', lat: 'Latitude (N)', lon: 'Longitude (E)' },
      title: 'name',
      yearNumbering: null,
    },
    questions: [{ ask: 'year-numbering', column: 'Year' }],
  },
  {
    of: 'years BC alone, and until when',
    table: `start | end | name
            -320 | -44 | The first of them
            -3500 | -753 | The second of them`,
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'start' }],
  },
  {
    of: 'years BC as ISO 8601 writes them',
    table: `start | end | name
            -0319 | 0014 | The first of them
            -3500 | -0752 | The second of them`,
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name', yearNumbering: 'astronomical' },
  },
  {
    of: 'years BC, some of which have no four digits',
    table: `year | name
            -0319 | The first of them
            -44 | The second of them`,
    mapping: { time: inColumn('year'), title: 'name', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'year' }],
  },
  {
    of: 'hours and minutes apart',
    table: `year | month | day | hour | minute | name
            2022 | 2 | 24 | 5 | 7 | The first of them
            2022 | 2 | 25 | 17 | 30 | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'year', month: 'month', day: 'day', clock: 'hour', finer: ['minute'] },
      title: 'name',
    },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'names of what rows are about, beside words that most of them lack',
    table: `date | volcano_name | area_of_activity
            1812-07-01 | Tambora | NA
            1257-07-01 | Rinjani | Samalas, on the island
            1815-04-10 | Tambora | NA`,
    mapping: { time: inColumn('date'), title: 'volcano_name' },
  },
  {
    of: 'milliseconds',
    table: `timestamp | name
            1645660800123 | The first of them
            1645747200456 | The second of them`,
    mapping: { time: { ...inColumn('timestamp'), epoch: 'milliseconds' }, title: 'name' },
  },
  ...trapsOfTimes,
  ...trapsOfWords,
  ...trapsOfZones,
  ...trapsOfClocks,
  ...trapsOfHours,
  ...trapsOfDates,
  ...trapsOfCodes,
  ...trapsOfNumbers,
  ...trapsOfPlaces,
  ...trapsOfDegrees,
  ...trapsOfCounts,
  ...trapsOfMakers,
  ...trapsOfLoggers,
  ...trapsOfNames,
  ...trapsOfTexts,
];

import { type Trap, inColumn } from './trap.fixture.ts';
import { trapsOfLanguages } from './trapsOfLanguages.fixture.ts';
import { trapsOfTitles } from './trapsOfTitles.fixture.ts';

/** Which of several columns it is, of all that could be. */
export const trapsOfNames: readonly Trap[] = [
  {
    of: 'when a fire was found, beside when it was contained',
    table: `DISCOVERY_DATE | DISCOVERY_TIME | CONT_DATE | CONT_TIME | name
            1/13/2005 | 1745 | 1/14/2005 | 1315 | The first of them
            1/28/2005 | 0815 | 1/29/2005 | 1315 | The second of them`,
    mapping: { time: inColumn('DISCOVERY_DATE', 'month-first', 'DISCOVERY_TIME'), title: 'name' },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'a start whose name goes with that of the end',
    table: `when.spans.1.start | when.start | when.end | name
            5 May 900 BC | -0899 | -0400 | The first of them
            | -0699 | -0200 | The second of them
            6 May 500 BC | -0499 | -0100 | The third of them`,
    mapping: {
      time: inColumn('when.start'),
      end: inColumn('when.end'),
      title: 'name',
      yearNumbering: 'astronomical',
    },
  },
  {
    of: 'when something was made, which is no row, beside a date that hardly any row has',
    table: `name | created | lastuse date
            The first of them | 80 | 
            The second of them | 120 | 
            The third of them | 216 | 
            The fourth of them | 90 | 
            The fifth of them | 170 | 404`,
    mapping: { time: inColumn('created'), title: 'name' },
  },
  {
    of: 'midnight beside a date, and the time of day apart',
    table: `DATE OCC | TIME OCC | name
            03/01/2020 12:00:00 AM | 2130 | The first of them
            03/14/2020 12:00:00 AM | 0030 | The second of them`,
    mapping: { time: inColumn('DATE OCC', 'month-first', 'TIME OCC'), title: 'name' },
    questions: [{ ask: 'zone' }],
    lines: ['2020-03-01 21:30', '2020-03-14 00:30'],
  },
  {
    of: 'a name, where another column of words is mostly empty',
    table: `volcano_name | area_of_activity | year
            Tambora | NA | 1815
            Krakatau | NA | 1883
            Kelud | The crater lake | 1919
            Merapi | NA | 1930`,
    mapping: { time: inColumn('year'), title: 'volcano_name' },
  },
  {
    of: 'names in two languages, beside other words',
    table: `name_tr | name_en | location_tr | year
            Bedir Muharebesi | Battle of Badr | Bedir, Hicaz | 624
            Uhud Muharebesi | Battle of Uhud | Uhud Dağı, Medine | 625
            Hendek Muharebesi | Battle of the Trench | Medine yakını | 627`,
    mapping: { time: inColumn('year'), title: 'name_en' },
  },
  {
    of: 'an id that begins with the day',
    table: `eventid | date | name
            202202240001 | 2022-02-24 | The first of them
            202202240002 | 2022-02-24 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', id: 'eventid' },
  },
  {
    of: 'letters and numbers of a phase, which are no degrees',
    table: `year | name | details
            -1200 | The first of them | S3-1
            -1300 | The second of them | S3-4
            -1400 | The third of them | C12a`,
    mapping: { time: inColumn('year'), title: 'name', text: 'details', yearNumbering: null },
    questions: [{ ask: 'year-numbering', column: 'year' }],
  },
  {
    of: 'paragraphs called a type',
    table: `type | date | name
            Columns of marble from the island, unfinished, with blocks, of which the largest weighs forty tons | 2022-02-24 | The first of them
            Sarcophagi of marble with reliefs, some of them broken, and a statue that had been mended once | 2022-02-25 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
  },
  {
    of: 'coordinates in words of letters and figures, which are no title',
    table: `date | Latitude | Longitude
            2022-02-24 | 0332512N | 0794112W
            2022-02-25 | 0341512N | 0804112W`,
    mapping: {
      time: inColumn('date'),
      place: { by: 'columns', lat: 'Latitude', lon: 'Longitude' },
    },
    points: [
      [33.42, -79.68666666666667],
      [34.25333333333333, -80.68666666666667],
    ],
  },
  {
    of: 'a pair whose letters say which is which',
    table: `date | coordinates | name
            2022-02-24 | 50°12′N 30°31′E | The first of them
            2022-02-25 | 49°58′N 36°15′E | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'coordinates', order: 'lat-lon' },
    },
  },
  ...trapsOfLanguages,
  ...trapsOfTitles,
];

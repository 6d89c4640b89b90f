import { type Trap, inColumn } from './trap.fixture.ts';

/** Starts, ends and lives, and what their columns are called; dates with words before them. */
export const trapsOfEnds: readonly Trap[] = [
  {
    of: 'days, months and years apart of starts and ends, whose names run together',
    table: `year | startday | startmonth | startyear | endday | endmonth | endyear | name
            1990 | 14 | 5 | 1990 | 14 | 5 | 1990 | The first of them
            1990 | 1 | 6 | 1990 | 8 | 6 | 1990 | The second of them
            1991 | 30 | 12 | 1990 | 2 | 1 | 1991 | The third of them`,
    mapping: { time: inParts('start'), end: inParts('end'), title: 'name' },
    lines: ['1990-05-14', '1990-06-01/1990-06-08', '1990-12-30/1991-01-02'],
  },
  {
    of: 'the month of a report, where no other is told',
    table: `Year | Reported Month | name
            2014 | January | The first of them
            2015 | March | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'Year', month: 'Reported Month', day: null, clock: null },
      title: 'name',
    },
    notes: [{ is: 'month-reported', columns: ['Reported Month'] }],
    lines: ['2014-01', '2015-03'],
  },
  {
    of: 'one label before each date',
    table: `eow | name
            EOW: Monday, January 3, 1791 | The first of them
            EOW: Saturday, October 22, 1791 | The second of them`,
    mapping: { time: inColumn('eow'), title: 'name' },
    lines: ['1791-01-03', '1791-10-22'],
  },
  {
    of: 'several labels before dates, which say several things',
    table: `facts | name
            Born: January 3, 1791 | The first of them
            Died: October 22, 1791 | The second of them`,
    mapping: { title: 'name' },
  },
  {
    of: 'lives, of some of which one end is told',
    table: `dates | name
            1852–1911 | The first of them
            born 1930 | The second of them
            died 1702 | The third of them
            fl. 1704 | The fourth of them
            active 1703–1723 | The fifth of them
            1608-? | The sixth of them`,
    mapping: { time: inColumn('dates'), title: 'name' },
    lines: ['1852/1911', '1930', '1702', '1704', '1703/1723', 'since 1608'],
  },
  {
    of: 'births and deaths, of which nothing says which is meant',
    table: `birth_date | death_date | name
            1901-03-01 | 1960-03-01 | The first of them
            1902-03-02 | 1975-05-02 | The second of them`,
    mapping: { time: inColumn('death_date'), title: 'name' },
    questions: [
      {
        ask: 'which-time',
        among: [
          { ...inColumn('death_date'), order: null },
          { ...inColumn('birth_date'), order: null },
        ],
      },
    ],
  },
  life('birth_ce', 'death_ce', '1701', '1760'),
  life('birth_ce', 'death_ce', '699', '767'),
  life('birth_year', 'death_year', '699', '767'),
  {
    of: 'the year of an event of old beside when somebody was born',
    table: `birth_year | year_ce | name
            699 | 720 | The first of them
            711 | 750 | The second of them`,
    mapping: { time: inColumn('year_ce'), title: 'name' },
  },
  {
    of: 'birthdays beside the beginning of a term',
    table: `birthday | termstart | name
            1861-02-09 | 1947-01-03 | The first of them
            1863-11-07 | 1949-01-03 | The second of them`,
    mapping: { time: inColumn('termstart'), title: 'name' },
  },
  {
    of: 'ends in Portuguese, without an accent',
    table: `Data_de_Inicio_do_protesto | Data_termino_do_protesto | name
            2011-01-13 | 2011-01-14 | The first of them
            2011-01-14 |  | The second of them`,
    mapping: {
      time: inColumn('Data_de_Inicio_do_protesto'),
      end: inColumn('Data_termino_do_protesto'),
      title: 'name',
    },
  },
  {
    of: 'ends in words that say that there was none',
    table: `start_date | end_date | name
            2001-01-13 | 2003-01-14 | The first of them
            2003-01-14 | Still in office | The second of them
            2004-01-14 | incumbent | The third of them`,
    mapping: { time: inColumn('start_date'), end: inColumn('end_date'), title: 'name' },
    lines: ['2001-01-13/2003-01-14', 'since 2003-01-14', 'since 2004-01-14'],
  },
  {
    of: 'starts and ends whose day is left out, or the month as well',
    table: `start_date | end_date | name
            13/05/2001 | 14/06/2001 | The first of them
            /01/1919 | /01/1919 | The second of them
            /03/2014 | 20/04/2015 | The third of them
            //1987 | //1988 | The fourth of them`,
    mapping: {
      time: inColumn('start_date', 'day-first'),
      end: inColumn('end_date', 'day-first'),
      title: 'name',
    },
    lines: ['2001-05-13/2001-06-14', '1919-01', '2014-03/2015-04-20', '1987/1988'],
  },
  {
    of: 'starts and ends in Italian',
    table: `Inizio | Fine | name
            2011-01-13 | 2011-01-14 | The first of them
            2011-01-14 | 2011-01-15 | The second of them`,
    mapping: { time: inColumn('Inizio'), end: inColumn('Fine'), title: 'name' },
  },
  {
    of: 'days of an experiment, counted from its first',
    table: spans([0, 7, 14, 21, 28, 35, 42, 49, 56, 63], 50),
    mapping: { title: 'name' },
  },
  {
    of: 'years of the first centuries, one of which is not known',
    table: spans([27, 31, 33, 0, 54, 79, 96, 117, 180, 312], 50),
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name' },
  },
  {
    of: 'years of the first centuries',
    table: spans([1, 2, 14, 27, 31, 54, 79, 96, 117, 180], 50),
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name' },
  },
  {
    of: 'years from an alleged year 0 on, as ends of four digits tell',
    table: spans([0, 100, 200, 300, 400, 500, 600, 700, 800, 900], 600),
    mapping: { time: inColumn('start'), end: inColumn('end'), title: 'name' },
  },
];

function life(birth: string, death: string, born: string, died: string): Trap {
  const among = [death, birth].map((column) => ({ ...inColumn(column), order: null }));
  return {
    of: `years of birth and death, as ${birth} ${born}, ${death} ${died}`,
    table: `${birth} | ${death} | name
            ${born} | ${died} | The first of them
            ${born} | ${died} | The second of them`,
    mapping: { time: inColumn(death), title: 'name' },
    questions: [{ ask: 'which-time', among }],
  };
}

function spans(starts: readonly number[], length: number): string {
  const rows = starts.map((start) => `${start} | ${start + length} | That of ${start}`);
  return ['start | end | name', ...rows].join('\n');
}

function inParts(of: string) {
  return { by: 'parts', year: `${of}year`, month: `${of}month`, day: `${of}day`, clock: null };
}

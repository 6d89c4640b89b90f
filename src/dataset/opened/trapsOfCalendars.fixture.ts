import { type Trap, inColumn } from './trap.fixture.ts';

/** The same time told by our calendar and by one that is not read. */
export const trapsOfCalendars: readonly Trap[] = [
  besides('date_hijri', 'date_ce'),
  besides('year_ah', 'year_ce'),
  besides('dates.founding_hijri', 'dates.founding_miladi'),
  besides('hijri_year', 'year'),
  besides('السنة الهجرية', 'السنة الميلادية'),
  {
    of: 'whole days of our calendar beside those of another',
    table: `Date (Hijri) | Date (Gregorian) | name
            1410-04-05 | 1989-11-04 | The first of them
            1412-05-06 | 1991-11-13 | The second of them`,
    mapping: { time: inColumn('Date (Gregorian)'), title: 'name' },
  },
  {
    of: 'years of our calendar beside whole days of another',
    table: `date_hijri | year_ce | name
            1410-04-05 | 1989 | The first of them
            1412-05-06 | 1991 | The second of them`,
    mapping: { time: inColumn('year_ce'), title: 'name' },
  },
  {
    of: 'starts and ends by two calendars',
    table: `start_ah | end_ah | start_ce | end_ce | name
            132 | 136 | 750 | 754 | The first of them
            136 | 158 | 754 | 775 | The second of them`,
    mapping: { time: inColumn('start_ce'), end: inColumn('end_ce'), title: 'name' },
  },
  {
    of: 'years and months by two calendars',
    table: `year_ah | month_ah | year_ce | month_ce | name
            1410 | 4 | 1989 | 11 | The first of them
            1412 | 5 | 1991 | 12 | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'year_ce', month: 'month_ce', day: null, clock: null },
      title: 'name',
    },
  },
  {
    of: 'years of another calendar, of which few are told by ours',
    table: `year_ah | year_ce | name
            132 |  | The first of them
            134 |  | The second of them
            136 | 754 | The third of them`,
    mapping: { time: { ...inColumn('year_ah'), calendar: null }, title: 'name' },
    questions: [{ ask: 'calendar', of: 'time', column: 'year_ah', among: ['gregorian', 'other'] }],
  },
];

function besides(other: string, ours: string): Trap {
  return {
    of: `years of our calendar beside those of another: ${ours}, ${other}`,
    table: `${other} | ${ours} | name
            2 | 624 | The first of them
            11 | 633 | The second of them
            150 | 767 | The third of them`,
    mapping: { time: inColumn(ours), title: 'name' },
  };
}

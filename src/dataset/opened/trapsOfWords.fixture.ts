import { type Trap, inColumn } from './trap.fixture.ts';

/** Times in words, in years of their own, and such as cannot be read. */
export const trapsOfWords: readonly Trap[] = [
  {
    of: 'fiscal years',
    table: `fiscal_year | name
            FY 2019-20 | The first of them
            FY20 | The second of them`,
    mapping: { time: inColumn('fiscal_year'), title: 'name' },
    notes: [{ is: 'years-fiscal', columns: ['fiscal_year'] }],
    lines: ['2019/2020', '2019/2021'],
  },
  {
    of: 'fiscal years in numbers',
    table: `fy | name
            2019 | The first of them
            2020 | The second of them`,
    mapping: { time: inColumn('fy'), title: 'name' },
    notes: [{ is: 'years-fiscal', columns: ['fy'] }],
    lines: ['2019', '2020'],
  },
  {
    of: 'days from one to another, in numbers',
    table: `date | name
            5/9-10/2020 | The first of them
            5/12-13/2020 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['2020-05-09/2020-05-10', '2020-05-12/2020-05-13'],
  },
  {
    of: 'times in words, as museums have them',
    table: `date | name
            early 19th century | The first of them
            c. 1850 | The second of them
            before 1900 | The third of them
            late 1850 | The fourth of them
            mid-1850s | The fifth of them
            spring 1942 | The sixth of them
            XVIII ст. | The seventh of them
            first half of 1850 | The eighth of them
            turn of the century | The ninth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: [
      '1801~/1834~',
      '1850~',
      'by 1900',
      '1850-09~/1850-12~',
      '1853~/1856~',
      '1942',
      '1701/1800',
      '1850-01/1850-06',
      null,
    ],
  },
  {
    of: 'years before 1950',
    table: `cal BP | sd | name
            3500 | 30 | The first of them
            12000 | 90 | The second of them`,
    mapping: { time: { ...inColumn('cal BP'), epoch: 'before-present' }, title: 'name' },
    lines: ['-001550~', '-010050~'],
  },
  {
    of: 'years before 1950 from one to another, beside such as are not calibrated',
    table: `c14_age | cal_bp_from | cal_bp_to | name
            3300 | 3600 | 3450 | The first of them
            2900 | 3200 | 3050 | The second of them`,
    mapping: {
      time: { ...inColumn('cal_bp_from'), epoch: 'before-present' },
      end: { ...inColumn('cal_bp_to'), epoch: 'before-present' },
      title: 'name',
    },
    lines: ['-001650~/-001500~', '-001250~/-001100~'],
  },
  {
    of: 'years before 1950 in words',
    table: `date | name
            3500 ± 30 BP | The first of them
            4200-3900 cal BP | The second of them
            12.5 ka BP | The third of them
            3500 BP | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    lines: ['-001580~/-001520~', '-002250~/-001950~', '-010550~', '-001550~'],
  },
  {
    of: 'weeks whose year stands apart',
    table: `year | week | name
            2020 | 5 | The first of them
            2020 | 53 | The second of them
            2021 | 53 | The third of them`,
    mapping: {
      time: {
        by: 'parts',
        year: 'year',
        month: null,
        day: null,
        within: { by: 'week', column: 'week', order: 'day-first' },
        clock: null,
      },
      title: 'name',
    },
    notes: [{ is: 'weeks-iso', columns: ['week'] }],
    lines: ['2020-01-27/2020-02-02', '2020-12-28/2021-01-03', null],
  },
  {
    of: 'days of the week, and weeks of epidemiologists, beside years',
    table: `year | day_of_week | epi_week | name
            2020 | 5 | 1 | The first of them
            2021 | 1 | 52 | The second of them`,
    mapping: { time: inColumn('year'), title: 'name' },
    lines: ['2020', '2021'],
  },
  {
    of: 'years of two digits alone',
    table: `year | name
            98 | The first of them
            05 | The second of them
            12 | The third of them`,
    mapping: { time: inColumn('year'), title: 'name' },
    questions: [{ ask: 'century', of: 'time', column: 'year' }],
    lines: ['1998', '2005', '2012'],
  },
  {
    of: 'years of two digits beside months and days',
    table: `yy | mm | dd | name
            98 | 12 | 31 | The first of them
            05 | 02 | 03 | The second of them`,
    mapping: {
      time: { by: 'parts', year: 'yy', month: 'mm', day: 'dd', clock: null },
      title: 'name',
    },
    lines: ['1998-12-31', '2005-02-03'],
  },
  {
    of: 'years of the first century',
    table: `year | name
            98 | The first of them
            5 | The second of them
            120 | The third of them`,
    mapping: { time: inColumn('year'), title: 'name' },
    lines: ['0098', '0005', '0120'],
  },
];

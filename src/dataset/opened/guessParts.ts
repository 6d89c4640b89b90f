import type { TimeMapping, WithinYear } from '../../model/mapping.ts';
import { namesOther } from './calendarNames.ts';
import { type Column, ranked, share } from './choice.ts';
import { timeWords } from './fieldNames.ts';
import { has, withClock } from './guessClock.ts';

export interface Parts {
  readonly columns: readonly Column[];
  readonly year: Column;
  readonly month: Column | null;
  readonly day: Column | null;
  /** What else says when within the year. */
  readonly within: readonly [by: WithinYear['by'], column: Column] | null;
}

/** Year, month and perhaps day apart, of which one name says the same but for these words, if any three do. */
export function partsOf(
  columns: readonly Column[],
  isFor: (words: readonly string[]) => boolean,
): Parts | null {
  const find = (
    words: ReadonlySet<string>,
    isFit: (column: Column) => boolean,
    isOwn = (column: Column) => !isOfReport(column),
  ) =>
    ranked(
      columns
        .filter((column) => column.filled > 0 && isFor(column.words) && has(column.words, words))
        .filter((column) => isOwn(column) && isFit(column))
        .map((column) => ({ column, score: -column.words.length - (namesOther(column) ? mostWords : 0) })),
    ).map(({ column }) => column);
  const years = find(timeWords.year, (column) => areParts(column, column.noYears, -100_000, 9999));
  const isMonth = (column: Column) =>
    areParts(column, column.noMonths, 0, 12) || (share(column.numbers, column) < 0.5 && !isDayMonth(column));
  const months = find(timeWords.month, isMonth);
  const days = find(timeWords.day, (column) => areParts(column, column.noDays, 0, 31));
  const besideYear = (year: Column, parts: readonly Column[]) =>
    parts.find((part) => part !== year && stemOf(part) === stemOf(year));
  const year = years.find((one) => besideYear(one, months)) ?? years[0];
  if (year === undefined) return null;
  const month = besideYear(year, months) ?? months[0];
  if (month === undefined || month === year) {
    const free = columns.filter((column) => column !== year && column.filled > 0 && isFor(column.words));
    const within = withinOf(free);
    if (within !== null) return { columns: [year, within[1]], year, month: null, day: null, within };
    const [reported] = isPlain(year) ? find(timeWords.month, isMonth, isReported) : [];
    return reported === undefined
      ? null
      : { columns: [year, reported], year, month: reported, day: null, within };
  }
  const others = days.filter((column) => column !== month);
  const day = besideYear(year, others) ?? others[0] ?? null;
  return { columns: [year, month, ...(day === null ? [] : [day])], year, month, day, within: null };
}

/** A name of another calendar goes behind all others. */
const mostWords = 100;

/** Whole numbers from the least to the most, and codes: but for a few others, which are told row by row. */
function areParts(column: Column, others: number, least: number, most: number): boolean {
  const coded = [...column.codes].filter(([code]) => code < least || code > most);
  const none = coded.reduce((sum, [, cells]) => sum + cells, others);
  const isWhole = share(column.whole + column.noughts, column) >= 0.9;
  return isWhole && share(others, column) <= 0.1 && column.numbers > none;
}

/** Of a report, or of a change to the row. */
export function isOfReport({ words }: Column): boolean {
  return has(words, timeWords.kept) || has(words, timeWords.published);
}

/** Which stands for the event's own where there is no other, and is told: what is reported was of late, what is published may be of old. */
export function isReported({ words }: Column): boolean {
  return has(words, ofReports) && !has(words, timeWords.kept);
}

const ofReports = new Set('reported report reporting'.split(' '));

function withinOf(columns: readonly Column[]): Parts['within'] {
  const dated = columns.find(
    (column) =>
      isDayMonth(column) &&
      [timeWords.date, timeWords.day, timeWords.month].some((among) => has(column.words, among)),
  );
  if (dated) return ['day-and-month', dated];
  const counted = columns.find(
    (column) =>
      (has(column.words, ofDays) || column.words.join(' ') === 'day of year') &&
      share(column.whole + column.noughts, column) >= 0.9 &&
      column.leastOther >= 1 &&
      column.mostOther <= 366,
  );
  if (counted) return ['day-of-year', counted];
  const quarter = columns.find(
    (column) =>
      has(column.words, ofQuarters) &&
      (column.numbers === 0
        ? (column.distinct ?? 5) <= 4
        : column.leastOther >= 1 && column.mostOther <= 4) &&
      column.written === 0,
  );
  if (quarter) return ['quarter', quarter];
  const week = columns.find(
    (column) =>
      has(column.words, ofWeeks) &&
      !has(column.words, ofOtherWeeks) &&
      share(column.whole + column.noughts, column) >= 0.9 &&
      column.leastOther >= 1 &&
      column.mostOther > 7 &&
      column.mostOther <= 53,
  );
  return week ? ['week', week] : null;
}

const ofDays = new Set('doy yday dayofyear jday julian julianday'.split(' '));
const ofWeeks = new Set(
  'week isoweek weeknumber weekno wk kw kalenderwoche woche тиждень неделя semaine semana'.split(' '),
);
/** Weeks of epidemiologists begin on Sunday in some countries; days of the week are none. */
const ofOtherWeeks = new Set('epi epidemiological epiweek mmwr day days dow weekday of per'.split(' '));
const ofQuarters = new Set('quarter qtr quartal trimestre quarters квартал'.split(' '));

/** A day and its month, whose year stands elsewhere. */
function isDayMonth(column: Column): boolean {
  const { dayMonths, monthYears } = column;
  return (
    share(dayMonths.cells, column) >= 0.9 ||
    (share(monthYears.cells, column) >= 0.9 && monthYears.years === 0)
  );
}

/** What the names of a date's parts have in common: `iceon` of `iceon_year`. */
function stemOf({ words }: Column): string {
  return words.filter((word) => !partWords.some((among) => among.has(word))).join(' ');
}

/** A name that says nothing but which part it is. */
export function isPlain(column: Column): boolean {
  return stemOf(column) === '';
}

const partWords = [timeWords.year, timeWords.month, timeWords.day];

export function inParts(
  { year, month, day, within }: Parts,
  clock: Column | null,
  finer: readonly Column[],
): TimeMapping {
  return {
    by: 'parts',
    year: year.index,
    month: month?.index ?? null,
    day: day?.index ?? null,
    ...(within !== null && { within: { by: within[0], column: within[1].index, order: null } }),
    ...withClock(clock, finer),
  };
}

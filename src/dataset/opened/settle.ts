import { isInstant } from '../../model/cells/epoch.ts';
import { type ZoneNames, zoneReadings } from '../../model/cells/zoneNames.ts';
import type {
  ColumnIndex,
  DateOrder,
  Mapping,
  PlaceMapping,
  Question,
  TimeMapping,
  YearNumbering,
} from '../../model/mapping.ts';
import { inOneWay } from './bothEnds.ts';
import { calendarsOf } from './calendars.ts';
import { clockNumbersIn, holdsClockSpans, holdsDoubtfulHyphens, holdsHours } from './clockLooks.ts';
import { firstDaysIn, withFirstDaysOnce } from './firstDays.ts';
import { latitudesAmong } from './latitudes.ts';
import { withLetterO } from './letterO.ts';
import type { Settled } from './settled.ts';
import type { Survey } from './survey.ts';
import type { ColumnSurvey } from './tally.ts';
import { yearCodesAmong, yearsBefore } from './yearCodes.ts';

/**
 * Decides what a mapping leaves open by what all rows hold: the orders of its dates that are null, unless several fit equally many of them,
 * which is asked; how its years before Christ count; which of two degrees is first; and whether there is a clock time whose zone nobody has told, which is asked too.
 */
export function settle(mapping: Mapping, survey: Survey): Settled {
  return inOneWay(withFirstDaysOnce(eachAlone(mapping, survey)), mapping, survey);
}

function eachAlone(mapping: Mapping, survey: Survey): Settled {
  const questions: Question[] = [];
  const decided = (time: TimeMapping | null, of: 'time' | 'end'): TimeMapping | null => {
    const coded = withYearCodes(withClock(time, survey), of);
    if (coded?.by === 'parts') return withinInOrder(coded, of);
    return coded === null ? null : inOrder(withFirstDays(inCalendar(coded, of), of), of);
  };
  const withFirstDays = (time: ByColumn, of: 'time' | 'end'): ByColumn => {
    const held = survey.columns[time.column];
    const isSaid = mapping.timePrecision !== null || time.clock !== null || time.firstDays !== undefined;
    const begin = isSaid || time.epoch !== null || held === undefined ? null : firstDaysIn(held);
    if (begin === null || held === undefined) return time;
    // Days are as they are written; what begins months is so of old in tables of months.
    if (begin === 'month') return { ...time, firstDays: { begin, mean: 'day' } };
    questions.push({ ask: 'first-days', of, column: time.column, rows: held.firstsOfYear });
    return { ...time, firstDays: { begin, mean: null } };
  };
  const withinInOrder = (time: ByParts, of: 'time' | 'end'): ByParts => {
    const { within } = time;
    if (within === undefined || within.order !== null) return time;
    const { cells, dayFirst, monthFirst, alike } = survey.columns[within.column]?.dayMonths ?? noDays;
    const isOpen = within.by === 'day-and-month' && dayFirst === monthFirst && alike < cells;
    if (isOpen) questions.push({ ask: 'date-order', of, column: within.column });
    const order = isOpen ? null : monthFirst > dayFirst ? 'month-first' : 'day-first';
    return { ...time, within: { ...within, order } };
  };
  const inCalendar = (time: ByColumn, of: 'time' | 'end'): ByColumn => {
    const held = survey.columns[time.column];
    if (time.epoch !== null || time.calendar !== undefined || time.order !== null || !held) return time;
    const among = calendarsOf(held);
    if (among.length === 0) return time;
    questions.push({ ask: 'calendar', of, column: time.column, among });
    return { ...time, calendar: null };
  };
  const withYearCodes = (time: TimeMapping | null, of: 'time' | 'end'): TimeMapping | null => {
    if (time === null || time.yearCodes) return time;
    const column = time.by === 'column' ? time.column : time.year;
    const held = survey.columns[column];
    const { years, rows } = yearCodesAmong(held, time.by === 'column' ? time.epoch : null);
    if (rows === 0) return time;
    questions.push({ ask: 'year-codes', of, column, years, rows });
    return { ...time, yearCodes: { years, mean: null } };
  };
  const inOrder = (time: ByColumn, of: 'time' | 'end'): TimeMapping => {
    if (time.order !== null) return time;
    const column = survey.columns[time.column];
    const fits = column === undefined ? [] : ordersOf(column);
    const [order = 'year-first', ...others] = fits;
    const isDayAlone = order === 'month-year' && column?.monthYears.years === 0;
    if (others.length === 0 && !isDayAlone) return { ...time, order };
    const isUsual = fits.includes('day-first') && fits.includes('month-first');
    questions.push({ ask: 'date-order', of, column: time.column, ...(!isUsual && { fits }) });
    return { ...time, order: null };
  };
  const numbering = numberingOf(mapping, survey);
  if (typeof numbering === 'number') questions.push({ ask: 'year-numbering', column: numbering });
  const place = placed(mapping.place, survey);
  if (place === 'open' && mapping.place?.by === 'wkt')
    questions.push({ ask: 'pair-order', column: mapping.place.column });
  const lettered = withLetterO(place === 'open' ? mapping.place : place, survey);
  questions.push(...lettered.questions);
  const found = {
    ...mapping,
    time: decided(mapping.time, 'time'),
    end: decided(mapping.end, 'end'),
    place: lettered.place,
    yearNumbering: typeof numbering === 'number' ? null : numbering,
  };
  for (const of of ['time', 'end'] as const) {
    const time = found[of];
    if (time?.by === 'column' && asksCentury(time, survey))
      questions.push({ ask: 'century', of, column: time.column });
  }
  if (asksZone(found, survey)) questions.push({ ask: 'zone' });
  const { names, open } = zoneNamesOf(found, survey);
  questions.push(...open.map((name) => ({ ask: 'zone-name', name }) as const));
  return { mapping: Object.keys(names).length > 0 ? { ...found, zoneNames: names } : found, questions };
}

/** What numbers of its times of day are, and whether a hyphen between two is a dash. */
function withClock(time: TimeMapping | null, survey: Survey): TimeMapping | null {
  if (time === null) return null;
  const clock = time.clock === null ? undefined : survey.columns[time.clock];
  const date = time.by === 'column' && time.epoch === null ? survey.columns[time.column] : undefined;
  const numbers = time.clockNumbers ?? (time.finer === undefined ? clockNumbersIn(clock) : undefined);
  const areSpans = holdsClockSpans(clock) || holdsClockSpans(date) || holdsHours(clock);
  const hasSpans = time.hasClockSpans ?? (areSpans || (holdsDoubtfulHyphens(clock) ? null : undefined));
  return {
    ...time,
    ...(numbers && { clockNumbers: numbers }),
    ...(hasSpans !== undefined && { hasClockSpans: hasSpans }),
  };
}

/** Well-known text has the longitude first, unless a good part can then be no latitude; `open` where a few cannot. */
function placed(place: PlaceMapping | null, survey: Survey): PlaceMapping | 'open' | null {
  if (place?.by !== 'wkt' || place.order !== undefined) return place;
  const held = survey.columns[place.column];
  if (held === undefined) return place;
  const said = latitudesAmong(held.secondBeyond90, held.firstBeyond90, held.wkt);
  return said === 'turned' ? { ...place, order: 'lat-lon' } : said === 'open' ? 'open' : place;
}

/**
 * The orders in which a column's dates may be written: those that fit most of them, so that a single row decides where all others leave it
 * open. `year-first` where none begins with day or month; several where they fit equally many and it makes a difference.
 */
function ordersOf(column: ColumnSurvey): readonly DateOrder[] {
  const { cells, dayFirst, monthFirst, yearFirst, alike } = column.ordered;
  if (cells === 0) return holdsMonthYears(column) ? ['month-year'] : ordersOfSeasons(column);
  if (alike === cells) return ['day-first'];
  const most = Math.max(dayFirst, monthFirst, yearFirst);
  return [
    ...(dayFirst === most ? (['day-first'] as const) : []),
    ...(monthFirst === most ? (['month-first'] as const) : []),
    ...(yearFirst === most ? (['year-first'] as const) : []),
  ];
}

/** Months with a number of two digits, unless some are a day's in any case, and none a year's: whose years nobody can tell. */
function holdsMonthYears({ monthYears, filled }: ColumnSurvey): boolean {
  const { cells, days, years } = monthYears;
  return cells * 2 > filled && (days === 0 || years > 0);
}

/**
 * `1999/00` is no month, and all of `2000/01` are spans beside it; `2000/04` is no span of two years, and all are months, a single `2000/99` beside
 * them nevertheless. Where every one may be both it is open, but for one alone that is written as ISO 8601 has months; and where many may be
 * months, and too many are none.
 */
function ordersOfSeasons({
  seasons,
  yearFirst,
  compact,
  named,
  distinct,
}: ColumnSurvey): readonly DateOrder[] {
  const { cells, months, years, next, hyphens } = seasons;
  const isDated = yearFirst > months || compact + named > 0;
  if (cells === 0 || isDated) return ['year-first'];
  const most = cells * 0.95;
  const mayBeYears = years > months && years >= most;
  if (mayBeYears && (next >= most || months * 2 <= cells)) return ['year-year'];
  if (mayBeYears && months < most) return ['year-first', 'year-year'];
  const isOpen = next === cells && months === cells && !(hyphens === cells && distinct === 1);
  return isOpen ? ['year-first', 'year-year'] : ['year-first'];
}

/**
 * How bare years with a minus count: as ISO 8601 has it where all have its four digits and one was filled up with noughts for it, or is its
 * year 0; as people count where there are none. Else it is asked of their first column.
 */
function numberingOf({ time, end, yearNumbering }: Mapping, survey: Survey): YearNumbering | ColumnIndex {
  if (yearNumbering !== null) return yearNumbering;
  const columns = [...yearsOf(time), ...yearsOf(end)];
  const counted = columns.map((column) => ({ column, ...yearsBefore(survey.columns[column]) }));
  const isIso = counted.some(({ padded }) => padded > 0) && counted.every(({ short }) => short === 0);
  return isIso ? 'astronomical' : (counted.find(({ minus }) => minus > 0)?.column ?? 'historical');
}

function yearsOf(time: TimeMapping | null): readonly ColumnIndex[] {
  if (time === null || (time.by === 'column' && time.epoch !== null)) return [];
  if (time.by === 'parts') return [time.year];
  return [time.column, ...(time.otherwise ? [time.otherwise.year] : [])];
}

/** The columns of a time that may hold a time of day on a clock that is not told. */
function clocksOf(time: TimeMapping | null): readonly ColumnIndex[] {
  if (time === null) return [];
  const clock = time.clock === null ? [] : [time.clock];
  if (time.by === 'column' && time.epoch !== null && isInstant(time.epoch)) return clock;
  return time.by === 'column' ? [time.column, ...clock] : clock;
}

type ByParts = Extract<TimeMapping, { by: 'parts' }>;
const noDays = { cells: 0, dayFirst: 0, monthFirst: 0, alike: 0 };
type ByColumn = Extract<TimeMapping, { by: 'column' }>;

/** Years from 00 to 29 that nobody has put into a century: of those above nobody doubts that they are the last one's. */
function asksCentury({ column, order, epoch, century }: ByColumn, survey: Survey): boolean {
  const { shortYears = 0, monthYears, clock, filled = 0 } = survey.columns[column] ?? {};
  const isShort = clock !== undefined && clock.padded > 0 && clock.short === filled;
  const short = (isShort ? 1 : 0) + shortYears + (order === 'month-year' ? (monthYears?.short ?? 0) : 0);
  return epoch === null && century === undefined && short > 0;
}

/** Counts days on a clock that is not told. */
function isSerial(column: ColumnIndex, ...times: readonly (TimeMapping | null)[]): boolean {
  return times.some(
    (time) =>
      time?.by === 'column' && time.epoch !== null && !isInstant(time.epoch) && time.column === column,
  );
}

function asksZone({ time, end, zone, isMidnightUnknown }: Mapping, survey: Survey): boolean {
  if (zone.by === 'column' || zone.isAnswered) return false;
  return [...clocksOf(time), ...clocksOf(end)].some((column) => {
    const held = survey.columns[column];
    if (held === undefined) return false;
    return isSerial(column, time, end)
      ? held.decimals > 0
      : unzonedOf(held, isMidnightUnknown, isClock(column, time, end)) > 0;
  });
}

/**
 * What letters of its clocks mean that several have: those of the one country that has all that stand side by side, as EST and PST; of two that do, EST and EDT, the one on
 * whose side of the earth all rows are. The others are `open`.
 */
function zoneNamesOf(
  { time, end, zone, zoneNames = {}, place }: Mapping,
  survey: Survey,
): { readonly names: ZoneNames; readonly open: readonly string[] } {
  const columns = [...clocksOf(time), ...clocksOf(end), ...(zone.by === 'column' ? [zone.column] : [])];
  const written = columns.flatMap((column) => [...(survey.columns[column]?.zoneNames.keys() ?? [])]);
  const open = [...new Set(written)].filter(
    (name) => zoneReadings(name).length > 1 && !Object.hasOwn(zoneNames, name),
  );
  const countries = [...new Set(written)].map((name) => zoneReadings(name).map(({ country }) => country));
  const [first = [], ...others] = countries.filter((all) => all.length > 0);
  const common = first.filter((country) => others.every((all) => all.includes(country)));
  const country = common.length === 1 ? common[0] : common.find((one) => isThere(one, place, survey));
  if (others.length === 0 || country === undefined) return { names: zoneNames, open: open.toSorted() };
  const zoneOf = (name: string) =>
    zoneReadings(name).find((reading) => reading.country === country)?.zone ?? null;
  return {
    names: { ...zoneNames, ...Object.fromEntries(open.map((name) => [name, zoneOf(name)])) },
    open: [],
  };
}

/** Whether all longitudes are on that side of the earth where a country is, of the United States and Australia. */
function isThere(country: string, place: Mapping['place'], survey: Survey): boolean {
  const held = place?.by === 'columns' ? survey.columns[place.lon] : undefined;
  if (held === undefined || held.numbers === 0) return false;
  return country === 'US' ? held.most < 0 : country === 'AU' && held.least > 100;
}

function isClock(column: ColumnIndex, ...times: readonly (TimeMapping | null)[]): boolean {
  return times.some((time) => time?.clock === column);
}

/** Clock times without a zone: of a column of clock times numbers as well. */
function unzonedOf(held: ColumnSurvey, isMidnightUnknown: boolean, isClockAlone: boolean): number {
  const told = isMidnightUnknown ? held.unzoned : held.clocks - held.zoned;
  const dashed = holdsClockSpans(held) ? held.clock.behind : 0;
  const { seconds, points, partsOfDay, hours } = held.clock;
  return told + dashed + (isClockAlone ? held.clockNumbers + seconds + points + partsOfDay + hours : 0);
}

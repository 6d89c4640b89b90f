import { daysInMonth, furthestYear, printDay, printYear, dayNumber } from './calendar.ts';
import { months, putRight } from './slips.ts';
import { shortened } from './text.ts';
import { minute } from './time.ts';

/**
 * The grammar of `is`:
 *
 *     is    = a | a/b | by a | until a | since a | as of a | by published
 *     point = date [doubt] [ part | clock ]      part and clock need a full date; only the bare form has a slash
 *     date  = year | year-month | year-month-day (year: four digits, or ± and six)
 *     doubt = ? uncertain   ~ approximate   % both        clock = HH:MM[:SS[.mmm]]
 */
export type Is =
  | { readonly form: 'bare' | 'by' | 'until' | 'since' | 'as-of'; readonly point: Point }
  | { readonly form: 'between'; readonly start: Point; readonly end: Point }
  | { readonly form: 'published' };

export interface Point {
  readonly date: WrittenDate;
  readonly doubt: Doubt | null;
  readonly within: Whole | PartOfDay | ClockTime;
}

export type WrittenDate =
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'day'; readonly year: number; readonly month: number; readonly day: number };

export type Doubt = 'uncertain' | 'approximate' | 'both';

interface Whole {
  readonly unit: 'whole';
}

export interface PartOfDay {
  readonly unit: 'part';
  readonly name: PartName;
}

/** `time` is milliseconds since midnight on the clock's face, `length` how long the shortest unit written lasts. */
export interface ClockTime {
  readonly unit: 'clock';
  readonly time: number;
  readonly length: number;
}

/** Hours on the clock's face from the day's midnight; past 24 is the next day. */
export const partsOfDay = {
  'early hours': { from: 0, to: 6 },
  morning: { from: 6, to: 12 },
  noon: { from: 11, to: 13 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 18, to: 24 },
  night: { from: 18, to: 30 },
} as const;
export type PartName = keyof typeof partsOfDay;

/** `fault` is a sentence without its full stop, saying what was read and what was not. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

/** Reads one line. Refuses with what was read and the nearest form that the grammar has. */
export function readIs(text: string): Read<Is> {
  const read = readForm(text);
  if (read.ok || text === '' || noSuchDate.test(read.fault)) return read;
  const near = nearestForm(text);
  return { ok: false, fault: `${read.fault}; ${near === null ? forms : `did you mean "${near}"?`}` };
}

export function pointsOf(is: Is): readonly Point[] {
  switch (is.form) {
    case 'between':
      return [is.start, is.end];
    case 'published':
      return [];
    default:
      return [is.point];
  }
}

/** From the finest to the coarsest. */
export const units = ['second', 'minute', 'part-of-day', 'day', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** The unit in which a point is written; a thousandth counts as a second. */
export function unitOf(point: Point): Unit {
  switch (point.within.unit) {
    case 'clock':
      return point.within.length === minute ? 'minute' : 'second';
    case 'part':
      return 'part-of-day';
    case 'whole':
      return point.date.unit;
  }
}

/** Reads a date alone, refusing those that no calendar has. */
export function readDate(text: string): Read<WrittenDate> {
  const match = wholeDate.exec(text);
  return match ? checkedDate(match, text) : no(`"${shortened(text)}" is not a date`);
}

export function printDate(date: WrittenDate): string {
  switch (date.unit) {
    case 'year':
      return printYear(date.year);
    case 'month':
      return printDay(dayNumber(date.year, date.month, 1)).slice(0, -3);
    case 'day':
      return printDay(dayNumber(date.year, date.month, date.day));
  }
}

const noSuchDate = /does not exist/;
const forms =
  'write a point such as "2022-02-27", "2022-02-27 afternoon" or "2022-02-27 15:00", two with a slash between them, ' +
  'or "by", "until", "since", "as of" and a point, or "by published"';
const wholeDate = /^(\d{4}|[+-]\d{6})(?:-(\d\d)(?:-(\d\d))?)?$/;
const pointStart = /^((?:\d{4}|[+-]\d{6})(?:-\d\d(?:-\d\d)?)?)([?~%])?(?: (.*))?$/s;
const clock = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?$/;
const doubts: Readonly<Record<string, Doubt>> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };
const prefixes = [
  ['by ', 'by'],
  ['until ', 'until'],
  ['since ', 'since'],
  ['as of ', 'as-of'],
] as const;

function readForm(text: string): Read<Is> {
  if (text === '') return no(`there is no time; ${forms}`);
  if (text === 'by published') return yes({ form: 'published' });
  const prefix = prefixes.find(([words]) => text.startsWith(words));
  if (prefix) {
    const [words, form] = prefix;
    const rest = text.slice(words.length);
    if (rest.includes('/'))
      return no(`"${words.trim()}" takes one point and "${shortened(rest)}" has a slash`);
    const point = readPoint(rest);
    return point.ok ? yes({ form, point: point.value }) : point;
  }
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return no(`"${shortened(text)}" has more than one slash`);
  const start = readPoint(from);
  if (to === undefined) return start.ok ? yes({ form: 'bare', point: start.value }) : start;
  const end = readPoint(to);
  if (!start.ok) return start;
  return end.ok ? yes({ form: 'between', start: start.value, end: end.value }) : end;
}

function readPoint(text: string): Read<Point> {
  const match = pointStart.exec(text);
  if (!match) return no(`"${shortened(text)}" does not begin with a date`);
  const [, written = '', mark, rest] = match;
  const read = readDate(written);
  if (!read.ok) return read;
  const point = { date: read.value, doubt: mark === undefined ? null : (doubts[mark] ?? null) };
  if (rest === undefined) return yes({ ...point, within: { unit: 'whole' } });
  const within = readWithin(rest);
  if (!within.ok) return no(`after the date "${written}", ${within.fault}`);
  return read.value.unit === 'day'
    ? yes({ ...point, within: within.value })
    : no(`"${shortened(rest)}" needs a day and "${written}" is a ${read.value.unit}`);
}

function readWithin(text: string): Read<PartOfDay | ClockTime> {
  if (isPartName(text)) return yes({ unit: 'part', name: text });
  const match = clock.exec(text);
  if (!match) return no(`"${shortened(text)}" is neither a part of the day nor a clock time`);
  const [, hour, minutes, second, thousandth] = match;
  const [h, m, s, ms] = [Number(hour), Number(minutes), Number(second ?? 0), Number(thousandth ?? 0)];
  if (h > 23 || m > 59 || s > 59) return no(`"${shortened(text)}" is a time that no clock shows`);
  const length = thousandth !== undefined ? 1 : second !== undefined ? 1000 : minute;
  return yes({ unit: 'clock', time: ((h * 60 + m) * 60 + s) * 1000 + ms, length });
}

function isPartName(text: string): text is PartName {
  return Object.hasOwn(partsOfDay, text);
}

function checkedDate(match: RegExpExecArray, text: string): Read<WrittenDate> {
  const [, yearText = '', monthText, dayText] = match;
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (yearText === '-000000') return no(`"${shortened(text)}" is a year less than nothing; year 0 is "0000"`);
  if (Math.abs(year) > furthestYear)
    return no(`"${shortened(text)}" is further than the year ±${furthestYear}`);
  if (monthText === undefined) return yes({ unit: 'year', year });
  const monthName = months[month - 1];
  if (monthName === undefined)
    return no(`"${shortened(text)}" names a month ${monthText}, which does not exist`);
  if (dayText === undefined) return yes({ unit: 'month', year, month });
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return yes({ unit: 'day', year, month, day });
  return no(
    `"${shortened(text)}": ${day} ${monthName} ${year} does not exist, the month ends on the ${ordinal(last)}`,
  );
}

function ordinal(day: number): string {
  return day === 31 ? '31st' : `${day}th`;
}

const longestMended = 80;

/** What the usual slips come to when put right, if that can be read. */
function nearestForm(text: string): string | null {
  if (text.length > longestMended) return null;
  const repaired = putRight(text);
  return repaired !== text && readForm(repaired).ok ? repaired : null;
}

function yes<T>(value: T): Read<T> {
  return { ok: true, value };
}

function no(fault: string): { readonly ok: false; readonly fault: string } {
  return { ok: false, fault };
}

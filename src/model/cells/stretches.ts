import { dayNumber, weekdayOf } from '../calendar.ts';
import { type Moment, makeMoment, setDate, setDay } from './moment.ts';

/** A date, or the stretch from one to another that a week, a decade, a century names. */
export interface DateCell {
  readonly start: Moment;
  readonly end: Moment | null;
  /** Two digits stand for a year of 1930 to 2029. */
  readonly isExpanded: boolean;
}

export type DateFault =
  | 'time-missing'
  | 'time-unreadable'
  | 'time-impossible'
  | 'time-too-far'
  | 'time-year-zero'
  | 'date-order-unanswered'
  | 'date-order-against';

export type Read = DateCell | DateFault | null;

/** A date of which month and day may be null; one that no calendar has is impossible. */
export function dated(year: number, month: number | null, day: number | null, isExpanded = false): Read {
  const start = makeMoment();
  return setDate(start, year, month, day) ? { start, end: null, isExpanded } : 'time-impossible';
}

/** From the one to the other, as astronomers count them. */
export function yearsBetween(first: number, last: number): Read {
  const [start, end] = [makeMoment(), makeMoment()];
  setDate(start, first, null, null);
  setDate(end, last, null, null);
  return { start, end, isExpanded: false };
}

/** The last year of a span, of which its last digits are written: `2000/01`, `1914–18`, `1999/00`; null where these are no later year's. */
export function lastYearOf(first: number, digits: string): number | null {
  const size = 10 ** digits.length;
  const isNext = Number(digits) === (first + 1) % size;
  if (isNext) return first + 1;
  return digits.length === 2 && Number(digits) > first % size
    ? first - (first % size) + Number(digits)
    : null;
}

/** Weeks, quarters, halves of years, decades, centuries, days of a year, and what EDTF leaves unspecified. */
export function stretches(text: string): Read {
  const ordinal = /^(\d{4})-(\d{3})$/.exec(text);
  if (ordinal) return ordinalDay(Number(ordinal[1]), Number(ordinal[2]));
  const week = /^(\d{4})[- ]?W(\d\d)(?:-?([1-7]))?$/i.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]), week[3] === undefined ? null : Number(week[3]));
  const quarter = /^(\d{4})[-/ ]?Q([1-4])$/i.exec(text);
  const turned = /^(?:Q([1-4])|([1-4])Q)[-/ ]?(\d{4})$/i.exec(text);
  if (quarter) return monthsOf(Number(quarter[1]), Number(quarter[2]), 3);
  if (turned) return monthsOf(Number(turned[3]), Number(turned[1] ?? turned[2]), 3);
  const half = /^(\d{4})[- /]?H([12])$/i.exec(text);
  const halfFirst = /^(?:H([12])|([12])H)[- /]?(\d{4})$/i.exec(text);
  if (half) return monthsOf(Number(half[1]), Number(half[2]), 6);
  if (halfFirst) return monthsOf(Number(halfFirst[3]), Number(halfFirst[1] ?? halfFirst[2]), 6);
  const decade = /^(\d{3})(?:0'?s|X)$/i.exec(text);
  if (decade) return yearsBetween(Number(decade[1]) * 10, Number(decade[1]) * 10 + 9);
  const hundred = /^(\d\d)XX$/i.exec(text);
  if (hundred) return yearsBetween(Number(hundred[1]) * 100, Number(hundred[1]) * 100 + 99);
  const unspecified = /^(\d{4})-(?:(\d\d)-XX|XX(?:-XX)?)$/i.exec(text);
  if (unspecified)
    return dated(Number(unspecified[1]), unspecified[2] === undefined ? null : Number(unspecified[2]), null);
  const century = centuryOf(text);
  return century === null ? null : yearsBetween(century * 100 - 99, century * 100);
}

function days(first: number, last: number): DateCell {
  const [start, end] = [makeMoment(), makeMoment()];
  setDay(start, first);
  setDay(end, last);
  return { start, end: first === last ? null : end, isExpanded: false };
}

function ordinalDay(year: number, day: number): Read {
  const first = dayNumber(year, 1, 1);
  const isThere = day >= 1 && first + day <= dayNumber(year + 1, 1, 1);
  return isThere ? days(first + day - 1, first + day - 1) : 'time-impossible';
}

/** Weeks of ISO 8601: the first has the year's first Thursday. */
function weekOf(year: number, week: number, weekday: number | null): Read {
  const monday = (of: number) => {
    const fourth = dayNumber(of, 1, 4);
    return fourth - weekdayOf(fourth) + 1;
  };
  const first = monday(year) + (week - 1) * 7;
  if (week < 1 || first >= monday(year + 1)) return 'time-impossible';
  return weekday === null ? days(first, first + 6) : days(first + weekday - 1, first + weekday - 1);
}

/** The first, second… of the parts of a year, of so many months each. */
function monthsOf(year: number, nth: number, length: number): Read {
  const [start, end] = [makeMoment(), makeMoment()];
  setDate(start, year, (nth - 1) * length + 1, null);
  setDate(end, year, nth * length, null);
  return { start, end, isExpanded: false };
}

/** The number of `19th century`, `19th c.`; null where it is none. */
export function centuryOf(text: string): number | null {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th) (?:century|c\.)$/i.exec(text) ?? [];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}

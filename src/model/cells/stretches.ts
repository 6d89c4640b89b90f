import { dayNumber, weekdayOf } from '../calendar.ts';
import { centuryOf, millenniumOf } from './centuries.ts';
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

/** `1850s`, `185X`, `1850er Jahre`, `1850-ті`, `années 1850`, `1850年代`. The 1800s are a decade to some and a century to others: the longer; the 2000s are a decade. */
function decadeOf(text: string): Read {
  const edtf = /^(\d{3})X$/i.exec(text);
  const [, first, second] = decades.exec(text) ?? [];
  const year = edtf ? Number(edtf[1]) * 10 : Number(first ?? second ?? NaN);
  if (Number.isNaN(year)) return null;
  return yearsBetween(year, year + (edtf === null && year % 100 === 0 && year < 2000 ? 99 : 9));
}

const decades =
  /^(?:the )?(\d{3}0)(?:['\u2019]?s|er(?: jahren?)?|-?(?:ті|і|х|их|е|ые)(?:\s?(?:роки|років|рр\.?|годы|годов|гг\.?))?|年代|-?luvulla)$|^(?:les )?(?:années|(?:los )?años|década de|anni|lata|роки|годы) (\d{3}0)$/iu;

/** `FY 2019-20`, of which both years are told; `FY20`, which begins with that of its number, or within the one before it, as countries have it. */
function fiscalYear(text: string): Read {
  const [, first = '', last] = fiscal.exec(text) ?? [];
  if (first === '') return null;
  const isExpanded = first.length === 2;
  const year = isExpanded ? expandedYear(Number(first)) : Number(first);
  if (last !== undefined && lastYearOf(year, last.slice(-2)) !== year + 1) return null;
  const years = last === undefined ? yearsBetween(year - 1, year + 1) : yearsBetween(year, year + 1);
  return years === null || typeof years === 'string' ? years : { ...years, isExpanded };
}

const fiscal =
  /^(?:FY|fiscal year|financial year)\s?['\u2019]?(\d{4}|\d\d)(?:\s?[-–/]\s?(\d\d(?:\d\d)?))?$/iu;

/** Weeks, quarters, halves of years, decades, centuries, days of a year, and what EDTF leaves unspecified. */
export function stretches(text: string): Read {
  const ordinal = /^(\d{4})-(\d{3})$/.exec(text);
  if (ordinal) return ordinalDay(Number(ordinal[1]), Number(ordinal[2]));
  const week = /^(\d{4})[- ]?W(\d\d?)(?:-?([1-7]))?$/i.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]), week[3] === undefined ? null : Number(week[3]));
  const [, nth, of, ofYear, nthOf] = weekInWords.exec(text) ?? [];
  if ((nth ?? nthOf) !== undefined) return weekOf(Number(of ?? ofYear), Number(nth ?? nthOf), null);
  const quarter = /^(\d{4})[-/ ]?Q([1-4])$/i.exec(text);
  const turned = /^(?:Q([1-4])|([1-4])Q)[-/ ]?(\d{4})$/i.exec(text);
  if (quarter) return monthsOf(Number(quarter[1]), Number(quarter[2]), 3);
  if (turned) return monthsOf(Number(turned[3]), Number(turned[1] ?? turned[2]), 3);
  const half = /^(\d{4})[- /]?H([12])$/i.exec(text);
  const halfFirst = /^(?:H([12])|([12])H)[- /]?(\d{4})$/i.exec(text);
  if (half) return monthsOf(Number(half[1]), Number(half[2]), 6);
  if (halfFirst) return monthsOf(Number(halfFirst[3]), Number(halfFirst[1] ?? halfFirst[2]), 6);
  const years = decadeOf(text);
  if (years !== null) return years;
  const hundred = /^(\d\d)XX$/i.exec(text);
  if (hundred) return yearsBetween(Number(hundred[1]) * 100, Number(hundred[1]) * 100 + 99);
  const unspecified = /^(\d{4})-(?:(\d\d)-XX|XX(?:-XX)?)$/i.exec(text);
  if (unspecified)
    return dated(Number(unspecified[1]), unspecified[2] === undefined ? null : Number(unspecified[2]), null);
  const [, year, eastAsian] = yearInWords.exec(text) ?? [];
  if (year !== undefined || eastAsian !== undefined) return dated(Number(year ?? eastAsian), null, null);
  const [, middle, margin] = give.exec(text) ?? [];
  if (middle !== undefined)
    return yearsBetween(Number(middle) - Number(margin), Number(middle) + Number(margin));
  const [, two] = /^['\u2019](\d\d)$/u.exec(text) ?? [];
  if (two !== undefined) return dated(expandedYear(Number(two)), null, null, true);
  const thousand = millenniumOf(text);
  if (thousand !== null) return yearsBetween(thousand * 1000 - 999, thousand * 1000);
  const counted = fiscalYear(text);
  if (counted !== null) return counted;
  const season = seasonOf(text);
  if (season !== null) return season;
  const century = centuryOf(text);
  return century === null ? null : yearsBetween(century * 100 - 99, century * 100);
}

/** `1850 ± 5`. */
const give = /^(\d{4})\s?(?:±|\+\/?-)\s?(\d{1,3})$/u;

/** The year that two digits stand for, as spreadsheets have it: 1930 to 2029. */
export function expandedYear(two: number): number {
  return two >= 30 ? 1900 + two : 2000 + two;
}

const yearInWords =
  /^(?:in|im jahre?|year|en|у|в|рік|год)?\s?(\d{4})\s?(?:р\.?|рік|року|році|рр\.?|г\.?|год[ау]?|r\.)?$|^(\d{4})[年년]$/iu;

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

const weekInWords =
  /^(?:week|w|wk|kw|woche|semaine|semana|тиждень|неделя)\.? ?(\d\d?)(?:, ?| |\/| of )(\d{4})$|^(\d{4}),? (?:week|wk|kw) ?(\d\d?)$/iu;

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

/** `spring 1942`, `winter 1941/42`, by no hemisphere in particular: the year; of winter, and of two years, what any winter of it may fill. */
export function seasonOf(text: string): Read {
  const [, name = '', from = '', to = ''] = seasonFirst.exec(text) ?? [];
  const [, start = from, end = to, last = name] = seasonLast.exec(text) ?? [];
  if (last === '') return null;
  const year = Number(start);
  if (end !== '') return lastYearOf(year, end.slice(-2)) === year + 1 ? winter(year, year + 1) : null;
  return winters.test(last) ? winter(year - 1, year + 1) : dated(year, null, null);
}

function winter(first: number, last: number): Read {
  const [start, end] = [makeMoment(), makeMoment()];
  setDate(start, first, 12, null);
  setDate(end, last, 3, null);
  return { start, end, isExpanded: false };
}

const winters = /^(?:winter|hiver|invierno|inverno|зима|зими|зимы|зимой|взимку|zima|zimą)$/iu;
const seasons = `(spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|весна|навесні|весной|літо|лето|влітку|летом|осінь|осень|восени|осенью|зима|взимку|зимой|wiosna|wiosną|lato|latem|jesień|jesienią|zima|zimą)`;
const seasonYears = String.raw`(\d{4})(?:\s?[-–—/]\s?(\d\d(?:\d\d)?))?`;
const seasonFirst = new RegExp(
  String.raw`^(?:in |im |the |en |à l'|au )?${seasons}(?: of| des?| del)?,? ${seasonYears}(?:\s(?:року|рр?\.?|года|гг?\.?|r\.))?$`,
  'iu',
);
const seasonLast = new RegExp(String.raw`^${seasonYears},? ${seasons}$`, 'iu');

/** The first, second… of the parts of a year, of so many months each. */
function monthsOf(year: number, nth: number, length: number): Read {
  const [start, end] = [makeMoment(), makeMoment()];
  setDate(start, year, (nth - 1) * length + 1, null);
  setDate(end, year, nth * length, null);
  return { start, end, isExpanded: false };
}

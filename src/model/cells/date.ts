import type { Doubt } from '../grammar.ts';
import type { DateOrder, YearNumbering } from '../mapping.ts';
import { aboutDate } from './about.ts';
import { centuryOf, millenniumOf } from './centuries.ts';
import { isTooFar, unit } from './moment.ts';
import { isWeekday, monthOf, withWholeMonths } from './names.ts';
import { inPortion, portionOf } from './portions.ts';
import {
  type DateCell,
  type DateFault,
  type Read,
  dated,
  expandedYear,
  lastYearOf,
  stretches,
  yearsBetween,
} from './stretches.ts';

/** Reads a date without a clock time, as `plainCell` leaves it. `order` is of dates in three numbers whose year is not first, `years` of bare ones before Christ. */
export function readDateCell(
  written: string,
  order: DateOrder | null,
  years: YearNumbering = 'astronomical',
): DateCell | DateFault {
  const { text, doubt } = doubtOf(written);
  const { text: dated, isBefore, isEra } = eraOf(text);
  const read =
    (isEra ? eraYear(dated, isBefore) : null) ??
    (isEra ? inEra(dated, order, isBefore) : (numbers(dated, order, years) ?? stretches(dated))) ??
    named(dated, order, isEra, isBefore);
  if (read === null) return partOfDate(text, doubt, order, years);
  if (typeof read === 'string') return read;
  if (isTooFar(read.start) || (read.end !== null && isTooFar(read.end))) return 'time-too-far';
  read.start.doubt = doubt;
  if (read.end !== null) read.end.doubt = doubt;
  return read;
}

/** A part of a stretch, as words name it: where it begins and ends is as sure as these say. */
function partOfDate(
  text: string,
  doubt: Doubt | null,
  order: DateOrder | null,
  years: YearNumbering,
): DateCell | DateFault {
  const found = portionOf(text);
  const whole = found === null ? 'time-unreadable' : readDateCell(found.rest, order, years);
  if (found === null || typeof whole === 'string') return whole;
  const part = inPortion(whole, found.portion);
  if (part === null) return 'time-unreadable';
  const said = doubt ?? whole.start.doubt;
  const isVague = said === null || said === 'approximate';
  const told = found.portion.isVague ? (isVague ? 'approximate' : 'both') : said;
  for (const moment of [part.start, part.end]) if (moment !== null) moment.doubt = told;
  return part;
}

/** The words behind a date that say that it was before Christ; '' where none do. */
export function wordsBeforeChrist(written: string): string {
  return beforeChrist.exec(doubtOf(written).text)?.[0] ?? '';
}

/** Which era a cell says, and nothing else; null for what is none. */
export function readEra(text: string): 'before' | 'after' | null {
  const { text: rest, isEra, isBefore } = eraOf(text);
  return isEra && rest === '' ? (isBefore ? 'before' : 'after') : null;
}

/** Whether an era stands behind, or before, a date. */
export function hasEra(written: string): boolean {
  return eraOf(doubtOf(written).text).isEra;
}

/** A year and the era in which it is counted, and nothing else. */
export function isEraYear(written: string): boolean {
  const { text, isEra } = eraOf(doubtOf(written).text);
  return isEra && typeof eraYear(text, false) === 'object' && eraYear(text, false) !== null;
}

const after = /\s?(?:\((?:\?|ca?\.?|circa|approx\.?)\)|[?~%])$/iu;
const doubts: Readonly<Record<string, Doubt>> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };

const unsure =
  /^(?:probably|possibly|perhaps|prob\.|poss\.|ймовірно|можливо|вероятно|возможно|vermutlich|wohl|wahrscheinlich|probablement|probablemente)\s/iu;

interface Doubtful {
  readonly text: string;
  readonly doubt: Doubt | null;
}

function doubtOf(written: string): Doubtful {
  const [words] = unsure.exec(written) ?? [];
  if (words === undefined) return signedDoubt(written);
  const { text, doubt } = signedDoubt(written.slice(words.length));
  return { text, doubt: doubt === 'approximate' || doubt === 'both' ? 'both' : 'uncertain' };
}

function signedDoubt(written: string): Doubtful {
  const [start] = aboutDate.exec(written) ?? [''];
  const [end] = after.exec(written.slice(start.length)) ?? [''];
  const text = written.slice(start.length, written.length - end.length).trim();
  const sign = end.replace(/[\s()]/gu, '');
  const last = end === '' ? null : (doubts[sign] ?? 'approximate');
  const isBoth = start !== '' && last !== null && last !== 'approximate';
  const doubt: Doubt | null = isBoth ? 'both' : (last ?? (start === '' ? null : 'approximate'));
  return { text, doubt };
}

const beforeChrist =
  /\s?(?:b\.?\s?c\.?(?:\s?e\.?)?|до\s(?:н|р)\.?\s?(?:е|э|х)\.?|до\sнашої\sери|до\sнашей\sэры|ق\.?\s?م\.?|v\.?\s?(?:chr|u\.?\s?z)\.?|av\.?\s?j\.?-?\s?c\.?|a\.?\s?c\.)$/iu;
const afterChrist =
  /^a\.?d\.?\s|\s?(?:a\.?\s?d\.?|c\.?\s?e\.?|н\.?\s?(?:е|э)\.?|n\.?\s?(?:chr|u\.?\s?z)\.?|ap\.?\s?j\.?-?\s?c\.?|d\.?\s?c\.)$/iu;

function eraOf(text: string) {
  const earlier = text.replace(beforeChrist, '');
  if (earlier !== text) return { text: earlier, isEra: true, isBefore: true };
  const later = text.replace(afterChrist, '');
  return { text: later, isEra: later !== text, isBefore: false };
}

/** Astronomical: 1 BC is the year 0. */
function eraYear(text: string, isBefore: boolean): Read {
  const match = /^(\d{1,3}(?:[, ]\d{3}){1,2}|\d{1,9})$/.exec(text);
  if (!match) return null;
  const year = Number(text.replace(/[, ]/g, ''));
  return year === 0 ? 'time-year-zero' : dated(isBefore ? 1 - year : year, null, null);
}

/** Dates in numbers, decades and centuries, of an era: two digits are the year that they are. */
function inEra(text: string, order: DateOrder | null, isBefore: boolean): Read {
  const century = centuryOf(text);
  if (century !== null)
    return isBefore
      ? yearsBetween(1 - century * 100, 100 - century * 100)
      : yearsBetween(century * 100 - 99, century * 100);
  const thousand = millenniumOf(text);
  if (thousand !== null)
    return isBefore
      ? yearsBetween(1 - thousand * 1000, 1000 - thousand * 1000)
      : yearsBetween(thousand * 1000 - 999, thousand * 1000);
  const decade = /^([1-9]\d{0,2})0'?s$/i.exec(text);
  if (decade) {
    const first = Number(decade[1]) * 10;
    return isBefore ? yearsBetween(-8 - first, 1 - first) : yearsBetween(first, first + 9);
  }
  const read = /^[\d]/.test(text) ? numbers(text, order, 'astronomical') : null;
  if (read === null || typeof read === 'string') return read;
  if (read.end !== null) return isBefore ? yearsBetween(1 - read.end.year, 1 - read.start.year) : read;
  const { unit: written, year, month, day } = read.start;
  const counted = read.isExpanded ? year % 100 : year;
  if (counted === 0) return 'time-year-zero';
  return dated(
    isBefore ? 1 - counted : counted,
    written === unit.year ? null : month,
    written === unit.day ? day : null,
  );
}

const yearFirst = /^([+-]?\d{3,9}|[+-]\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{1,2}|\d{4})$/;
const yearMonth = /^([+-]?\d{4,9}|[+-]\d{1,3})([-/])(\d{1,2})$/;
const yearAndNumber = /^(\d{4})[-/](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.]\s?(\d{4})$/;
const monthAndTwo = /^(\d{1,2})[-/](\d\d)$/;
const eastAsian = /^(\d{1,4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?$/u;
const yearLastTogether = /^(\d\d)()(\d\d)([12]\d{3})$/;
const together = /^([12]\d{3})(\d\d)(\d\d)$/;

function numbers(text: string, order: DateOrder | null, years: YearNumbering): Read {
  const whole = together.exec(text);
  const read = whole && asFarAsKnown(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const turnedWhole = read === null || read === 'time-impossible' ? yearLastTogether.exec(text) : null;
  if (turnedWhole && !isYearFirst(order)) return ordered(turnedWhole, order);
  if (read) return read;
  // Five digits and more are years only with a sign: serial numbers of spreadsheets have as many.
  if (/^(?:[+-]\d{1,12}|\d{1,4})$/.test(text)) return bareYear(Number(text), years);
  if (/^Y-?\d{5,9}$/.test(text)) return dated(Number(text.slice(1)), null, null);
  const first = yearFirst.exec(text);
  if (first) return asFarAsKnown(signedYear(first[1], years), Number(first[3]), Number(first[4]));
  const span = order === 'year-year' || order === null ? yearAndNumber.exec(text) : null;
  if (span) {
    const [year, number = ''] = [Number(span[1]), span[2]];
    const last = lastYearOf(year, number);
    const isMonth = Number(number) <= 12;
    if (order === 'year-year') {
      if (last !== null) return yearsBetween(year, last);
      return isMonth ? 'date-order-against' : 'time-impossible';
    }
    if (last === year + 1) return isMonth && Number(number) > 0 ? 'date-order-unanswered' : 'time-impossible';
  }
  const months = yearMonth.exec(text);
  if (months) {
    const [year, month] = [signedYear(months[1], years), Number(months[3])];
    // `1999/00` is a span of years.
    return months[2] === '/' ? dated(year, month, null) : asFarAsKnown(year, month, 0);
  }
  const signed = eastAsian.exec(text);
  if (signed)
    return dated(Number(signed[1]), Number(signed[2]), signed[3] === undefined ? null : Number(signed[3]));
  const turned = monthYear.exec(text);
  if (turned) return dated(Number(turned[2]), Number(turned[1]), null);
  const two = monthAndTwo.exec(text);
  if (two && Number(two[1]) >= 1 && Number(two[1]) <= 12)
    return monthAndYear(Number(two[1]), Number(two[2]), order);
  const last = yearLast.exec(text);
  return last ? ordered(last, order) : null;
}

/** 0 says that the month, or the day, is not known, as in databases; of all three, that there is no date. */
function asFarAsKnown(year: number, month: number, day: number): Read {
  if (year === 0 && month === 0 && day === 0) return 'time-missing';
  return day === 0 ? dated(year, month === 0 ? null : month, null) : dated(year, month, day);
}

function bareYear(year: number, numbering: YearNumbering): Read {
  if (numbering === 'astronomical') return dated(year, null, null);
  return year === 0 ? 'time-year-zero' : dated(year < 0 ? year + 1 : year, null, null);
}

/** The year of a date: with a sign and four digits ISO 8601 has it, or XML Schema. */
function signedYear(written = '', numbering: YearNumbering): number {
  const year = Number(written);
  const isIso = numbering === 'astronomical' || (numbering === 'historical' && written.length >= 5);
  return isIso || year >= 0 ? year : year + 1;
}

function isYearFirst(order: DateOrder | null): boolean {
  return order === 'year-first' || order === 'year-year';
}

/** Three numbers, the last of which is the year where it has four digits. */
function ordered(match: RegExpExecArray, order: DateOrder | null): Read {
  const [, one = '', , two = '', three = ''] = match;
  const [first, second] = [Number(one), Number(two)];
  const isShort = three.length <= 2;
  if (three.length === 1 && !isYearFirst(order)) return null;
  if (isShort && isYearFirst(order)) {
    return one.length === 2 ? dated(expandedYear(first), second, Number(three), true) : 'date-order-against';
  }
  if (isShort && order === null) return 'date-order-unanswered';
  const year = isShort ? expandedYear(Number(three)) : Number(three);
  const of = (month: number, day: number) =>
    isShort ? dated(year, month, day, true) : asFarAsKnown(year, month, day);
  const [dayFirst, monthFirst] = [of(second, first), of(first, second)];
  if (order === null) {
    if (first === second || typeof monthFirst === 'string') return dayFirst;
    return typeof dayFirst === 'string' ? monthFirst : 'date-order-unanswered';
  }
  const [meant, other] = order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (isYearFirst(order))
    return typeof dayFirst === 'string' && typeof other === 'string' ? meant : 'date-order-against';
  return typeof meant === 'string' && typeof other !== 'string' ? 'date-order-against' : meant;
}

const fillers = new Set('of de del d le the den el am on в у на року год года рік р г i'.split(' '));

/** A date with the name of its month: `24 February 2022`, `Feb 24, 2022`, `24-Feb-22`, `2022 Feb 24`, `February 2022`. */
function named(text: string, order: DateOrder | null, isEra: boolean, isBefore: boolean): Read {
  const words = withWholeMonths(text)
    .split(/[\s,./'\u2019-]+/u)
    .filter((word) => word !== '' && !fillers.has(word.toLowerCase()));
  const monthWords = words.filter((word) => monthOf(word) !== null);
  const isTwice = monthWords.length > 1;
  const kept = words.filter((word) => !isWeekday(word) || (monthOf(word) !== null && !isTwice));
  const at = kept.findIndex((word) => monthOf(word) !== null);
  const month = monthOf(kept[at] ?? '');
  if (month === null || kept.length < 2 || kept.length > 3) return null;
  const others = kept.filter((_, index) => index !== at).map(numberOf);
  const [one, two] = others;
  if (one === null || one === undefined) return null;
  const yearOf = (digits: string): number => (isBefore ? 1 - Number(digits) : Number(digits));
  if (kept.length === 2) {
    if (isEra || one.length >= 3) return dated(yearOf(one), month, null);
    const isWritten = /['\u2019]\d\d$/u.test(text) || one === '00' || Number(one) > 31;
    return one.length < 2 || /\d\p{L}/u.test(text)
      ? null
      : monthAndYear(month, Number(one), isWritten ? 'month-year' : order);
  }
  if (two === null || two === undefined || at === 2) return null;
  const [yearWord, dayWord] = at === 1 && one.length >= 3 ? [one, two] : [two, one];
  if (dayWord.length > 2) return null;
  if (isEra || yearWord.length >= 3) return dated(yearOf(yearWord), month, Number(dayWord));
  return yearWord.length === 2 ? dated(expandedYear(Number(yearWord)), month, Number(dayWord), true) : null;
}

/** Two digits beside a month are its year, or its day, whose year is not written. */
function monthAndYear(month: number, two: number, order: DateOrder | null): Read {
  if (order === null) return 'date-order-unanswered';
  return order === 'month-year' ? dated(expandedYear(two), month, null, true) : null;
}

/** The digits of a number, without what makes it an ordinal. */
function numberOf(word: string): string | null {
  return /^(\d{1,9})(?:st|nd|rd|th|er|re|го|е|[ºª])?$/iu.exec(word)?.[1] ?? null;
}

import {
  countDayMonth,
  countMinus,
  countMinusDate,
  countMonthTwo,
  countOfYear,
  countSeason,
  countStamp,
  isDay,
  isShortStamp,
} from './yearLooks.ts';
import { countClock, countClockNumber, countClockPoint, countHours } from './clockLooks.ts';
import {
  type TextOf,
  afterDigits,
  blank,
  capitalT,
  capitalZ,
  colon,
  comma,
  isBetween,
  minus,
  nine,
  numberIn,
  plus,
  point,
  slash,
  zero,
} from './digits.ts';
import { countFirstDay } from './firstDays.ts';
import { readClock } from '../../model/cells/clock.ts';
import type { Tally } from './tally.ts';
import { countYearCode, countYearOfDate } from './yearCodes.ts';

// A cell is the bytes of UTF-8 from `start` to before `end`. Nothing is made for one that is plain: there are ten million of them.

/** Counts a number, as which alone digits, one point or comma, and a sign before them are taken; false for anything else. */
export function countNumber(bytes: Uint8Array, start: number, end: number, tally: Tally): boolean {
  const first = bytes[start];
  let at = first === minus || first === plus ? start + 1 : start;
  const from = at;
  let value = 0;
  let fraction = -1;
  let scale = 1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && byte <= nine) {
      value = value * 10 + (byte - zero);
      if (fraction >= 0) {
        fraction += 1;
        scale *= 10;
      }
    } else if ((byte === point || byte === comma) && fraction < 0) {
      fraction = 0;
    } else return false;
  }
  const length = end - from;
  if (length === 0 || (length === 1 && fraction === 0)) return false;
  const number = (first === minus ? -value : value) / scale;
  const size = value / scale;
  tally.numbers += 1;
  if (number < tally.least) tally.least = number;
  if (number > tally.most) tally.most = number;
  countYearCode(number, tally);
  if (fraction > tally.decimals) tally.decimals = fraction;
  if (size > 90) tally.beyond90 += 1;
  if (size > 180) tally.beyond180 += 1;
  if (fraction >= 0) {
    if (first !== minus) countClockPoint(value, fraction, number, tally);
    if (value % scale === 0) countNoughts(bytes, from, end - fraction - 1, first === minus, tally);
    return true;
  }
  tally.whole += 1;
  const isSignedYear = from !== start && length >= 4 && length <= 6;
  if ((length === 4 && value >= 1000 && value < 3000) || isSignedYear) tally.years += 1;
  if (first === minus) countMinus(bytes, from, length, tally);
  else if (length === 4 && value === 0) tally.minusPadded += 1;
  if (length <= 6 && from === start) countClockNumber(value, length, length > 1 && first === zero, tally);
  // Midnight, as spreadsheets have it among the parts of a day.
  if (length === 1 && value === 0) tally.clock.partsOfDay += 1;
  if (from !== start) return true;
  if (length < 4 && value > 0) tally.plusShort += 1;
  if (length === 6 || length === 7) countOfYear(value, length, tally);
  if (length === 8 && !isDay(value)) countTogether(value, tally);
  if (length === 8 && isDay(value)) tally.compact += 1;
  if (length === 14)
    countStamp(Math.floor(value / 1e6), Math.floor(value / 100) % 10_000, value % 100, tally);
  if (length === 12) countStamp(Math.floor(value / 1e4), value % 10_000, 0, tally);
  // Later than most seconds of our days: those are no days of a year before.
  if (length === 10 && value >= 1_850_000_000)
    countStamp(Math.floor(value / 100), (value % 100) * 100, 0, tally);
  if ((length === 9 || length === 10) && value < 4.2e9 && !isShortStamp(value)) tally.seconds += 1;
  if (length === 12 || length === 13) tally.milliseconds += 1;
  if (length === 15 || length === 16) tally.microseconds += 1;
  if (length === 18 || length === 19) tally.nanoseconds += 1;
  return true;
}

/** `1950.0`, as programs write whole numbers in a column that has gaps. */
function countNoughts(bytes: Uint8Array, from: number, end: number, isMinus: boolean, tally: Tally): void {
  tally.noughts += 1;
  const length = end - from;
  if (!isMinus && length <= 6) countClockNumber(numberIn(bytes, from, end), length, false, tally);
  if (isMinus) countMinus(bytes, from, end - from, tally);
}

/** `10142018`: day and month before the year. */
function countTogether(value: number, tally: Tally): void {
  const year = value % 10_000;
  if (year < 1800 || year >= 2100) return;
  countOrders(Math.floor(value / 1_000_000), Math.floor(value / 10_000) % 100, year, true, false, tally);
}

/** Counts a date of three numbers, or two, with or without a clock time, or a clock time alone; false for anything else. */
export function countDate(
  bytes: Uint8Array,
  start: number,
  last: number,
  tally: Tally,
  textOf: TextOf,
): boolean {
  let end = last;
  while (end > start && isDoubt(bytes[end - 1])) end -= 1;
  const first = bytes[start];
  const isSigned = first === minus || first === plus;
  const from1 = isSigned ? start + 1 : start;
  const at1 = afterDigits(bytes, from1, end);
  const length1 = at1 - from1;
  const one = numberIn(bytes, from1, at1);
  const mark = bytes[at1] ?? 0;
  if (at1 === end && end < last && length1 === 4) {
    tally.years += 1;
    return true;
  }
  if (first === minus && at1 === end && end < last) countMinus(bytes, from1, length1, tally);
  if (length1 === 0 || length1 > 9 || at1 >= end) return false;
  if ((mark === colon && length1 !== 4) || (mark | 0x20) === 0x68) {
    if (isSigned || !isClockAlone(bytes, at1, end, () => textOf(start, end))) return false;
    if (!countClock(bytes, start, end, tally, textOf)) return false;
    tally.clocksAlone += 1;
    return true;
  }
  if ((mark | 0x20) === 0x74 && length1 === 8 && isDay(one)) {
    tally.compact += 1;
    countClock(bytes, at1, end, tally, textOf);
    return true;
  }
  if (mark !== minus && mark !== slash && mark !== point && mark !== colon) return false;
  const from2 = bytes[at1 + 1] === blank ? at1 + 2 : at1 + 1;
  const at2 = afterDigits(bytes, from2, end);
  const two = numberIn(bytes, from2, at2);
  const length2 = at2 - from2;
  if (length2 === 0) return false;
  if (mark === point && at2 === end - 1 && bytes[at2] === point && length1 <= 2 && length2 <= 2)
    countDayMonth(one, two, tally);
  if (at2 >= end || bytes[at2] !== mark) {
    if (at2 !== end || mark === point || mark === colon) return false;
    if (length1 <= 2 && length2 === 2) countMonthTwo(one, two, tally);
    if (length1 <= 2 && length2 <= 2) countDayMonth(one, two, tally);
    const areShort = length1 <= 2 && length2 <= 2;
    if (mark === minus && (areShort || (length1 > 2 && length2 === 4))) countHours(one, two, areShort, tally);
    if (length1 === 4) countSeason(one, two, length2, mark === minus, tally);
    const isYearMonth = length1 >= 4 && length2 <= 2 && two >= 1 && two <= 12;
    if (!isYearMonth && !(length2 === 4 && one >= 1 && one <= 12)) return false;
    tally.yearFirst += 1;
    countYearOfDate(isYearMonth ? one : two, tally);
    return true;
  }
  const from3 = bytes[at2 + 1] === blank ? at2 + 2 : at2 + 1;
  const at3 = afterDigits(bytes, from3, end);
  const three = numberIn(bytes, from3, at3);
  const length3 = at3 - from3;
  const isYearLast = length1 <= 2 && !isSigned;
  if (length3 === 0 || length2 > 2 || (isYearLast && length3 > 4) || !isAfterDate(bytes[at3], at3, end))
    return false;
  if (!isYearLast) {
    // A month or a day of 0 is not known.
    if (two > 12 || three > 31 || (two === 0 && three > 0)) return false;
    if (one === 0 && two === 0) return false;
    tally.yearFirst += 1;
    if (three === 1) countFirstDay(two, tally);
    if (first === minus) countMinusDate(length1, tally);
    else if (length1 === 3 || length1 === 4) countYearOfDate(one, tally);
  } else if (!countOrders(one, two, three, length3 > 2, length1 === 2 && length3 === 2, tally)) return false;
  else if (length3 === 2 && three < shortYear) tally.shortYears += 1;
  else if (length3 === 4) countYearOfDate(three, tally);
  if (isYearLast && one === 1 && two === 1) countFirstDay(1, tally);
  if (at3 < end) countClock(bytes, at3, end, tally, textOf);
  return true;
}

/** Digits and colons, or what is read as a time of day: no text that begins with one. */
function isClockAlone(bytes: Uint8Array, from: number, end: number, textOf: () => string): boolean {
  let at = from;
  while (at < end && ((bytes[at] ?? 0) === colon || afterDigits(bytes, at, end) > at)) at += 1;
  return end - at <= longestZone || readClock(textOf()) !== 'time-unreadable';
}

/** ` AM`, `+02:00`: what is so short need not be read. */
const longestZone = 6;

function countOrders(
  one: number,
  two: number,
  three: number,
  isLong: boolean,
  canBeYear: boolean,
  { ordered }: Tally,
): boolean {
  const least = isLong ? 0 : 1;
  const isYearAlone = isLong && one === 0 && two === 0;
  const isDayFirst = isYearAlone || (one >= least && one <= 31 && two >= 1 && two <= 12);
  const isMonthFirst = isYearAlone || (one >= 1 && one <= 12 && two >= least && two <= 31);
  const isYearFirst = !isLong && canBeYear && two >= 1 && two <= 12 && three >= 1 && three <= 31;
  if (!isDayFirst && !isMonthFirst && !isYearFirst) return false;
  ordered.cells += 1;
  if (!isLong) ordered.short += 1;
  // A day that no month has, as 31/2, decides nothing.
  if (isDayFirst && one <= daysOf(two)) ordered.dayFirst += 1;
  if (isMonthFirst && two <= daysOf(one)) ordered.monthFirst += 1;
  if (isYearFirst) ordered.yearFirst += 1;
  if (isDayFirst && one === two && !isYearFirst) ordered.alike += 1;
  return true;
}

function daysOf(month: number): number {
  return month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits from here on are a year of the last century, if anybody counts them so. */
const shortYear = 30;

/** Whether a date of words, before the time of day, ends in a year of two digits: `24-Feb-22`. */
export function endsInShortYear(bytes: Uint8Array, start: number, last: number): boolean {
  const end = beforeClock(bytes, start, last);
  const at = end - 2;
  if (at <= start || afterDigits(bytes, at, end) !== end || numberIn(bytes, at, end) >= shortYear)
    return false;
  const before = bytes[at - 1] ?? 0;
  if (before !== minus && before !== blank && before !== slash && before !== point) return false;
  for (let from = start; from < at; from += 1) {
    const digits = afterDigits(bytes, from, end) - from;
    if (digits > 0) return digits < 3;
  }
  return false;
}

/** Where the date before a time of day ends; where all of it does if there is none. */
function beforeClock(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== colon) at += 1;
  if (at === end) return end;
  while (at > start && (bytes[at - 1] ?? 0) >= zero && (bytes[at - 1] ?? 0) <= nine) at -= 1;
  const clock = at;
  while (at > start && isBetween(bytes[at - 1])) at -= 1;
  return at > start && at < clock ? at : end;
}

function isDoubt(byte: number | undefined): boolean {
  return byte === 0x3f || byte === 0x7e || byte === 0x25;
}

/** What may stand right behind a date: the end, a blank, a comma, T, Z, a slash before another date. */
function isAfterDate(byte: number | undefined, at: number, end: number): boolean {
  if (at >= end) return true;
  return (
    byte === blank ||
    byte === comma ||
    byte === slash ||
    byte === capitalT ||
    byte === capitalZ ||
    byte === plus
  );
}

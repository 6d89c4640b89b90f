import type { Tally } from './tally.ts';

/** A bare year with a minus before it. */
export function countMinus(bytes: Uint8Array, from: number, length: number, tally: Tally): void {
  tally.minus += 1;
  if (length < 4) tally.minusShort += 1;
  else if (bytes[from] === 0x30) tally.minusPadded += 1;
}

/** `20220224050700`, `202202240507`, `2022022405`: a day and a time of day, without signs between. */
export function countStamp(day: number, clock: number, seconds: number, tally: Tally): void {
  if (!isDay(day) || clock >= 2400 || clock % 100 > 59 || seconds > 59) return;
  tally.compact += 1;
  tally.clocks += 1;
  if (clock === 0 && seconds === 0) tally.midnights += 1;
  else tally.unzoned += 1;
}

/** `1902270501`, the year in two digits: it counts no seconds. */
export function isShortStamp(value: number): boolean {
  return isDay(20_000_000 + Math.floor(value / 10_000)) && value % 10_000 < 2400 && value % 100 < 60;
}

export function isDay(value: number): boolean {
  const [month, day] = [Math.floor(value / 100) % 100, value % 100];
  return value >= 10_000_000 && value < 30_000_000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `2000/01`, `1999/2000`. With a hyphen what no month has may be a week of the year, as statistics of our days number them. */
export function countSeason(
  first: number,
  number: number,
  digits: number,
  isHyphen: boolean,
  { seasons }: Tally,
): void {
  const size = digits === 4 ? 10_000 : digits === 2 ? 100 : 10;
  const isNext = number === (first + 1) % size;
  if (digits === 3 || (digits === 4 && !isNext)) return;
  const isMonth = digits < 3 && number >= 1 && number <= 12;
  const mayBeWeek = isHyphen && first >= 1970 && number > 12 && number <= 53;
  const isLater = digits === 2 && number > first % 100 && !mayBeWeek;
  seasons.cells += 1;
  if (isHyphen) seasons.hyphens += 1;
  if (isMonth) seasons.months += 1;
  if (isNext || isLater) seasons.years += 1;
  if (isNext) seasons.next += 1;
}

/** `01/10`: a month and the last digits of a year, unless it is a day of a month. */
export function countMonthTwo(month: number, two: number, { monthYears }: Tally): void {
  if (month < 1 || month > 12) return;
  monthYears.cells += 1;
  if (two > 31 || two === 0) monthYears.years += 1;
  if (two < 30) monthYears.short += 1;
}

/** `202001`, `2020145`: the month, or the day, of a year of our times. */
export function countOfYear(value: number, length: number, tally: Tally): void {
  if (length === 6 && isYearMonth(value)) {
    tally.yearMonths += 1;
    if (!isShortDay(value)) tally.yearMonthsAlone += 1;
  }
  if (length === 7 && isYearDay(value)) tally.yearDays += 1;
}

export function isYearMonth(value: number): boolean {
  const month = value % 100;
  return value >= 180_000 && value < 210_000 && month >= 1 && month <= 12;
}

export function isYearDay(value: number): boolean {
  const day = value % 1000;
  return value >= 1_800_000 && value < 2_100_000 && day >= 1 && day <= 366;
}

/** `200112`: of 2001, or 12 January 2020. */
export function isShortDay(value: number): boolean {
  const [month, day] = [Math.floor(value / 100) % 100, value % 100];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** One with four digits is ISO 8601's, and says how others of its column are meant. */
export function countMinusDate(length: number, tally: Tally): void {
  if (length >= 4) tally.minusPadded += 1;
  else {
    tally.minus += 1;
    tally.minusShort += 1;
  }
}

/** `24.02.`, `24/02`, `02-24`. */
export function countDayMonth(one: number, two: number, { dayMonths }: Tally): void {
  const isDayFirst = one >= 1 && one <= 31 && two >= 1 && two <= 12;
  const isMonthFirst = two >= 1 && two <= 31 && one >= 1 && one <= 12;
  if (!isDayFirst && !isMonthFirst) return;
  dayMonths.cells += 1;
  if (isDayFirst) dayMonths.dayFirst += 1;
  if (isMonthFirst) dayMonths.monthFirst += 1;
  if (one === two) dayMonths.alike += 1;
}

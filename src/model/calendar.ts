/** Days since 1970-01-01 on the proleptic Gregorian calendar, on whichever clock is spoken of. */
export type Day = number;

/** Astronomical years: 0 is 1 BC. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const dayLength = 86_400_000;
/** The years that an epoch in milliseconds reaches. */
export const furthestYear = 271_821;

const daysIn400Years = 146_097;
const daysFromYear0ToEpoch = 719_468;

/** The day of a date. Month and day may overflow by any amount: month 13 is next January, day 0 the day before the 1st. */
export function dayNumber(year: number, month: number, day: number): Day {
  // Years are counted from March, so that the leap day comes last: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  const months = year * 12 + (month - 1) - 2;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - daysFromYear0ToEpoch + (day - 1);
}

export function dateOfDay(day: Day): CalendarDate {
  const shifted = day + daysFromYear0ToEpoch;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The first day of the month that holds a day, moved on by whole months: 0 its own, 1 the next. */
export function startOfMonth(day: Day, months = 0): Day {
  const date = dateOfDay(day);
  return dayNumber(date.year, date.month + months, 1);
}

/** The 1st of January of the year that holds a day, moved on by whole years. */
export function startOfYear(day: Day, years = 0): Day {
  return dayNumber(dateOfDay(day).year + years, 1, 1);
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Year-month-day, the year in four digits or, outside 0000 to 9999, ± and six. */
export function printDay(day: Day): string {
  const date = dateOfDay(day);
  return `${printYear(date.year)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

export function printYear(year: number): string {
  if (year >= 0 && year <= 9999) return digits(year, 4);
  return `${year < 0 ? '-' : '+'}${digits(Math.abs(year), 6)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

import { type CalendarDate, dateOfDay, dayNumber, daysInMonth, furthestYear } from '../calendar.ts';
import {
  type Doubt,
  type PartName,
  type Point,
  type WrittenDate,
  partsOfDay,
  printDate,
} from '../grammar.ts';
import { minute } from '../time.ts';

/** How exactly a time is written, as a code: the finer the larger. */
export const unit = {
  none: 0,
  year: 1,
  month: 2,
  day: 3,
  minute: 4,
  second: 5,
  millisecond: 6,
} as const;

/** A point of the grammar in numbers. Not readonly: a file's million rows are read into the same few. */
export interface Moment {
  /** A code of `unit`. */
  unit: number;
  year: number;
  /** From 1; 1 where it is not written. */
  month: number;
  day: number;
  /** Milliseconds since midnight on the clock's face; 0 where no clock is written. */
  time: number;
  part: PartName | null;
  doubt: Doubt | null;
}

export function makeMoment(): Moment {
  return { unit: unit.none, year: 0, month: 1, day: 1, time: 0, part: null, doubt: null };
}

export function copyMoment(from: Moment, to: Moment): void {
  to.unit = from.unit;
  to.year = from.year;
  to.month = from.month;
  to.day = from.day;
  to.time = from.time;
  to.part = from.part;
  to.doubt = from.doubt;
}

export function isSameMoment(one: Moment, other: Moment): boolean {
  return (
    one.unit === other.unit &&
    one.year === other.year &&
    one.month === other.month &&
    one.day === other.day &&
    one.time === other.time &&
    one.part === other.part
  );
}

export function hasClock({ unit: written }: Moment): boolean {
  return written >= unit.minute;
}

/** A date of which `month` and `day` may be null; false where no calendar has it. The moment is then not changed. */
export function setDate(moment: Moment, year: number, month: number | null, day: number | null): boolean {
  if (month !== null && !(month >= 1 && month <= 12)) return false;
  if (month !== null && day !== null && !isDayOf(year, month, day)) return false;
  moment.unit = month === null ? unit.year : day === null ? unit.month : unit.day;
  moment.year = year;
  moment.month = month ?? 1;
  moment.day = month === null ? 1 : (day ?? 1);
  moment.time = 0;
  moment.part = null;
  return true;
}

function isDayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

export function setDay(moment: Moment, day: number): void {
  const date: CalendarDate = dateOfDay(day);
  setDate(moment, date.year, date.month, date.day);
}

export function dayOfMoment({ year, month, day }: Moment): number {
  return dayNumber(year, month, day);
}

/** Makes it no finer than a unit from year to day: whatever is written finer widens, what is coarser stays. */
export function coarsen(moment: Moment, to: number): void {
  if (moment.unit <= to) return;
  moment.unit = to;
  moment.time = 0;
  moment.part = null;
  if (to < unit.day) moment.day = 1;
  if (to < unit.month) moment.month = 1;
}

export function isTooFar({ year }: Moment): boolean {
  return Math.abs(year) > furthestYear;
}

/** As the grammar writes it. */
export function printMoment(moment: Moment): string {
  const { doubt } = moment;
  const mark = doubt === null ? '' : marks[doubt];
  return `${printDate(dateOf(moment))}${mark}${withinOf(moment)}`;
}

/** As the grammar reads it. */
export function pointOf(moment: Moment): Point {
  const { doubt, part, time } = moment;
  const date = dateOf(moment);
  if (part !== null) return { date, doubt, within: { unit: 'part', name: part } };
  if (!hasClock(moment)) return { date, doubt, within: { unit: 'whole' } };
  return { date, doubt, within: { unit: 'clock', time, length: lengthOf(moment) } };
}

/** How long the shortest unit of a clock time lasts. */
export function lengthOf({ unit: written }: Moment): number {
  return written === unit.minute ? minute : written === unit.second ? 1000 : 1;
}

export function isPartName(word: string): word is PartName {
  return Object.hasOwn(partsOfDay, word);
}

const marks: Readonly<Record<Doubt, string>> = { uncertain: '?', approximate: '~', both: '%' };

function dateOf({ unit: written, year, month, day }: Moment): WrittenDate {
  if (written === unit.year) return { unit: 'year', year };
  if (written === unit.month) return { unit: 'month', year, month };
  return { unit: 'day', year, month, day };
}

function withinOf(moment: Moment): string {
  if (moment.part !== null) return ` ${moment.part}`;
  if (!hasClock(moment)) return '';
  const { time } = moment;
  const minutes = Math.floor(time / minute);
  const clock = ` ${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`;
  if (moment.unit === unit.minute) return clock;
  const seconds = `${clock}:${digits(Math.floor(time / 1000) % 60, 2)}`;
  return moment.unit === unit.second ? seconds : `${seconds}.${digits(time % 1000, 3)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

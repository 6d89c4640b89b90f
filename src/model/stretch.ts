import { type Day, dayLength, dayNumber, printDay } from './calendar.ts';
import { type PartName, type Point, type WrittenDate, partsOfDay, printDate } from './grammar.ts';
import { type Instants, type Span, type WallTime, type Zone } from './time.ts';
import { endAt, furthest, hour, instantsOf, minute, startAt, wallTimeOf } from './time.ts';

/** `fault` is a sentence without its full stop. */
export type Bounded =
  | { readonly ok: true; readonly value: Span }
  | { readonly ok: false; readonly rule: 'time-skipped' | 'time-unreadable'; readonly fault: string };

/** The half-open stretch that a point names on a zone's clock: a clock time is its minute, second or millisecond. */
export function stretchOf(point: Point, zone: Zone): Bounded {
  const { within } = point;
  if (within.unit !== 'clock') return wholeStretch(point, zone);
  return clockStretch(point, within.time, within.length, zone);
}

/** The same where a point bounds: a clock time is then the instant, of no length unless the clock showed it twice. */
export function boundaryOf(point: Point, zone: Zone): Bounded {
  const { within } = point;
  return within.unit === 'clock' ? clockStretch(point, within.time, 0, zone) : wholeStretch(point, zone);
}

/** The day, month or year of a date on a zone's clock. Empty where the clock skipped it. */
export function datedSpan(date: WrittenDate, zone: Zone): Span {
  return { from: startAt(zone, firstDay(date) * dayLength), to: endAt(zone, dayAfter(date) * dayLength) };
}

/** The first day of a date. */
export function firstDay(date: WrittenDate): Day {
  switch (date.unit) {
    case 'year':
      return dayNumber(date.year, 1, 1);
    case 'month':
      return dayNumber(date.year, date.month, 1);
    case 'day':
      return dayNumber(date.year, date.month, date.day);
  }
}

const earliestDay = -furthest / dayLength;
const latestDay = furthest / dayLength;

function dayAfter(date: WrittenDate): Day {
  switch (date.unit) {
    case 'year':
      return dayNumber(date.year + 1, 1, 1);
    case 'month':
      return dayNumber(date.year, date.month + 1, 1);
    case 'day':
      return firstDay(date) + 1;
  }
}

function wholeStretch(point: Point, zone: Zone): Bounded {
  const { within, date } = point;
  const span = within.unit === 'part' ? partSpan(date, within.name, zone) : datedSpan(date, zone);
  if (span.to > span.from) return reachable(span, date);
  const name = within.unit === 'part' ? `${printDate(date)} ${within.name}` : printDate(date);
  return skipped(`the clock of ${zone} skipped the whole of ${name}; name the day that it showed`);
}

function partSpan(date: WrittenDate, name: PartName, zone: Zone): Span {
  const midnight = firstDay(date) * dayLength;
  const { from, to } = partsOfDay[name];
  return { from: startAt(zone, midnight + from * hour), to: endAt(zone, midnight + to * hour) };
}

function clockStretch(point: Point, time: number, length: number, zone: Zone): Bounded {
  const wall = firstDay(point.date) * dayLength + time;
  const instants = instantsOf(zone, wall);
  if (instants.shown === 'never') return skipped(gapFault(wall, instants, zone));
  const [first, last] =
    instants.shown === 'once' ? [instants.at, instants.at] : [instants.first, instants.second];
  return reachable({ from: first, to: last + length }, point.date);
}

function gapFault(wall: WallTime, instants: Extract<Instants, { shown: 'never' }>, zone: Zone): string {
  const next = printWall(wallTimeOf(zone, instants.after));
  return `the clock of ${zone} skipped ${printWall(wall)}; the first time after it is ${next}`;
}

function printWall(wall: WallTime): string {
  const day = Math.floor(wall / dayLength);
  const minutes = Math.floor((wall - day * dayLength) / minute);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${printDay(day)} ${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function skipped(fault: string): Bounded {
  return { ok: false, rule: 'time-skipped', fault };
}

function reachable(span: Span, date: WrittenDate): Bounded {
  if (span.from >= -furthest && span.to <= furthest) return { ok: true, value: span };
  const reach = `${printDay(earliestDay)} to ${printDay(latestDay)}`;
  const fault = `${printDate(date)} is further than times are counted, ${reach}`;
  return { ok: false, rule: 'time-unreadable', fault };
}

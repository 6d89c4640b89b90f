import { dateOfDay, dayLength, dayNumber, startOfMonth } from '../model/calendar.ts';
import { dayOf, endOfDay, type Instant, minute, startOfDay, type Span, type Zone } from '../model/time.ts';

/** How an axis is cut on somebody's clock: every so many minutes of each of its days, every so many days from its first, or months of each year, or years. */
export interface Cut {
  readonly unit: 'minute' | 'day' | 'month';
  readonly step: number;
}

const of = (unit: Cut['unit'], steps: readonly number[]) => steps.map((step): Cut => ({ unit, step }));

/** From the finest: up to half a million years, as an axis can be no longer. */
export const customaryCuts: readonly Cut[] = [
  ...of('minute', [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720]),
  ...of('day', [1, 2, 7, 14]),
  ...of('month', [1, 3, 6]),
  ...of(
    'month',
    [1, 10, 100, 1000, 10_000, 100_000].flatMap((years) => [12, 24, 60].map((months) => years * months)),
  ),
];

const month = 30.436875 * dayLength;

/** How long a stretch of it is, in ms, months and years by their mean. */
export function lengthOf({ unit, step }: Cut): number {
  return step * { minute, day: dayLength, month }[unit];
}

/** The longest that such a stretch can be: a day by some hours where the clock is put back, a month or year by a day or two. */
export function longestOf(cut: Cut): number {
  return lengthOf(cut) + { minute: 0, day: dayLength / 12, month: 1.5 * dayLength }[cut.unit];
}

/** Where the stretches of an axis begin, and where the last ends, in order: the first may begin before it, the last end after it. */
export function boundsOf(axis: Span, zone: Zone, cut: Cut): readonly Instant[] {
  // Days of local mean time begin within a minute.
  const [from, to] =
    cut.unit === 'minute' ? [axis.from, axis.to] : [axis.from + minute - 1, axis.to - minute + 1];
  const bounds: Instant[] = [];
  for (const at of startsOf(dayOf(zone, from), zone, cut)) {
    if (at <= from) bounds.pop();
    if (at !== bounds.at(-1)) bounds.push(at);
    if (at >= to && bounds.length > 1) break;
  }
  return bounds;
}

/** Without end; the first is at or before the day's start. */
function* startsOf(first: number, zone: Zone, { unit, step }: Cut): Generator<Instant, never> {
  for (let index = 0; ; index++) {
    if (unit === 'minute') yield* partsOf(first + index, zone, step * minute);
    else yield startOfDay(zone, unit === 'day' ? first + index * step : monthsFrom(first, step, index));
  }
}

/** Of a day whose clock is put on or back the last is shorter or longer. */
function* partsOf(day: number, zone: Zone, length: number): Generator<Instant, void> {
  const end = endOfDay(zone, day);
  for (let at = startOfDay(zone, day); at < end; at += length) yield at;
}

function monthsFrom(first: number, step: number, index: number): number {
  const { year, month: ofYear } = dateOfDay(first);
  if (step < 12) return startOfMonth(first, step * index - ((ofYear - 1) % step));
  const years = step / 12;
  // One before: 1 BC is none of the years from 1.
  return dayNumber(roundYear((Math.floor(year / years) + index - 1) * years, years), 1, 1);
}

/** Before Christ round years are as people count, where -499 is 500 BC; beside them stands the year 1. */
function roundYear(year: number, years: number): number {
  return year <= 0 && years > 1 ? year + 1 : year;
}

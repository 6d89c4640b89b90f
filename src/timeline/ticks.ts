import { scaleUtc } from 'd3-scale';
import { type Day, dateOfDay, dayLength, startOfMonth, startOfYear } from '../model/calendar.ts';
import {
  dayOf,
  instantsOf,
  minute,
  startOfDay,
  wallTimeOf,
  type Instant,
  type Span,
  type WallTime,
  type Zone,
} from '../model/time.ts';

/** `moment` is a time of day that says its day too, `day` one of a row of days, `date` one of some days. */
export type TickUnit = 'clock' | 'moment' | 'day' | 'date' | 'month' | 'year';

/**
 * A labelled line of the axis, at the start of what it names; `to` is where that ends, null for a time of day. The first day
 * may have begun before the axis.
 */
export interface Tick {
  readonly at: Instant;
  readonly to: Instant | null;
  readonly unit: TickUnit;
}

export interface Ticks {
  readonly labelled: readonly Tick[];
  readonly small: readonly Instant[];
}

/** Room a label needs, in CSS px. */
const room = { day: 50, clock: 100, first: 64, date: 84 };
const clockSteps = [5, 15, 30, 60, 180, 360].map((minutes) => minutes * minute);

/** The lines of an axis so many CSS px wide, told on a zone's clock. */
export function ticksOn(whole: Span, zone: Zone, width: number): Ticks {
  const pixels = (length: number) => (length * width) / (whole.to - whole.from);
  // Days may begin within the last minute of the axis, which is all of whole minutes: local mean times are not.
  const axis = { from: whole.from, to: whole.to - Math.ceil((whole.to - whole.from) / width) };
  const clockStep = clockSteps.find((step) => pixels(step) >= room.clock);
  if (clockStep !== undefined) {
    return { labelled: clockTicks(axis, zone, clockStep), small: [] };
  }
  if (pixels(dayLength) >= room.day) {
    const quarter = dayLength / 4;
    return {
      labelled: dayTicks(axis, zone, pixels),
      small: pixels(quarter) >= 8 ? wallSteps(axis, zone, quarter).filter((at) => !isMidnight(zone, at)) : [],
    };
  }
  return { labelled: dateTicks(axis, zone, pixels, Math.max(2, Math.floor(width / room.date))), small: [] };
}

function clockTicks(axis: Span, zone: Zone, step: number): readonly Tick[] {
  return wallSteps(axis, zone, step).map((at, index) =>
    isMidnight(zone, at)
      ? { at, to: nextDay(zone, at), unit: 'day' }
      : { at, to: null, unit: index === 0 ? 'moment' : 'clock' },
  );
}

function dayTicks(axis: Span, zone: Zone, pixels: (length: number) => number): readonly Tick[] {
  const first = dayOf(zone, axis.from);
  const count = dayOf(zone, axis.to) - first + 1;
  return Array.from({ length: count }, (_, index) => startOfDay(zone, first + index))
    .filter((at, index, all) => at < axis.to && at !== all[index - 1])
    .map((at): Tick => ({ at, to: nextDay(zone, at), unit: 'day' }))
    .filter(({ at, to }) => at >= axis.from || pixels((to ?? at) - axis.from) >= room.day);
}

/** Some days, months or years, as the scale finds them round on the clock of the wall. */
function dateTicks(
  axis: Span,
  zone: Zone,
  pixels: (length: number) => number,
  count: number,
): readonly Tick[] {
  const round = roundDays([wallTimeOf(zone, axis.from), wallTimeOf(zone, axis.to)], count);
  const least = leastRoom(round);
  const days = apart(round, (one, next) => pixels(startOfDay(zone, next) - startOfDay(zone, one)) >= least);
  const unit = unitOf(days);
  const begun = begunBefore(dayOf(zone, axis.from), unit);
  const [first] = days;
  const hasRoom =
    first !== undefined &&
    begun < first &&
    pixels(startOfDay(zone, first) - axis.from) >= Math.max(room.first, least);
  const ticks = days
    .map((day, index) => {
      const to = days[index + 1] ?? afterLast(day, days[index - 1], unit);
      return { at: startOfDay(zone, day), to: startOfDay(zone, to), unit };
    })
    .filter(({ at }) => at >= axis.from && at < axis.to);
  const [next] = ticks;
  return hasRoom && next ? [{ at: startOfDay(zone, begun), to: next.at, unit }, ...ticks] : ticks;
}

/** Of years before 1000 some say the era, which in some languages is longer than the year. */
function leastRoom(days: readonly Day[]): number {
  return unitOf(days) === 'year' && days.some((day) => dateOfDay(day).year < 1000) ? room.date : room.day;
}

/** The day, month or year in which the axis begins: its name stands at the axis's start. */
function begunBefore(day: Day, unit: TickUnit): Day {
  const { day: ofMonth, month } = dateOfDay(day);
  if (unit === 'date') return day;
  const start = day - ofMonth + 1;
  return unit === 'month' ? start : startOfMonth(start, 1 - month);
}

/** Without those for whose label the one before leaves no room. */
function apart(days: readonly Day[], hasRoom: (one: Day, next: Day) => boolean): readonly Day[] {
  const kept: Day[] = [];
  for (const day of days) {
    const before = kept.at(-1);
    if (before === undefined || hasRoom(before, day)) kept.push(day);
  }
  return kept;
}

/** The last stands for as long as the one before, or its number would be of another measure; one alone for what its label says. */
function afterLast(day: Day, before: Day | undefined, unit: TickUnit): Day {
  if (before === undefined)
    return unit === 'year' ? startOfYear(day, 1) : unit === 'month' ? startOfMonth(day, 1) : day + 1;
  if (unit === 'date') return day + (day - before);
  const [last, first] = [dateOfDay(day), dateOfDay(before)];
  return startOfMonth(day, (last.year - first.year) * 12 + last.month - first.month);
}

/** Asked for a few of many thousand years the scale leaves the years that there are, and finds none: then for some of more. */
function roundDays(domain: readonly [WallTime, WallTime], count: number): readonly Day[] {
  const scale = scaleUtc().domain(domain);
  const found = (times: number) => scale.ticks(times * count).filter((_, index) => index % times === 0);
  const ticks = [1, 2, 4].map(found).find(({ length }) => length > 1) ?? [];
  const days = ticks
    .map((tick) => Math.floor(tick.getTime() / dayLength))
    .filter((day, index, all) => day !== all[index - 1]);
  const [first = 0, second = first] = days;
  const isEveryYear = second < startOfYear(first, 2);
  // The scale counts a year 0: what is round for it is a year beside what is round before Christ.
  return isEveryYear ? days : days.map((day) => (dateOfDay(day).year < 0 ? startOfYear(day, 1) : day));
}

function unitOf(days: readonly number[]): TickUnit {
  const dates = days.map(dateOfDay);
  if (dates.some(({ day }) => day !== 1)) return 'date';
  return dates.some(({ month }) => month !== 1) ? 'month' : 'year';
}

/** As far as clocks are put back: what they showed before, and show again, stands on the axis too. */
const putBack = 120 * minute;

/** The instants on the axis at which a clock shows a multiple of `step`. */
function wallSteps(axis: Span, zone: Zone, step: number): readonly Instant[] {
  const first = Math.floor((wallTimeOf(zone, axis.from) - putBack) / step);
  const last = Math.ceil((wallTimeOf(zone, axis.to) + putBack) / step);
  const instants = Array.from({ length: last - first + 1 }, (_, index) =>
    whenShown(zone, (first + index) * step, step),
  );
  return [...new Set(instants.flat())]
    .filter((at) => at >= axis.from && at < axis.to)
    .toSorted((one, other) => one - other);
}

/** A time that the clock shows twice stands there twice, if that is a step apart; one that it skips nowhere, unless a day begins with it. */
function whenShown(zone: Zone, wall: WallTime, step: number): readonly Instant[] {
  const instants = instantsOf(zone, wall);
  switch (instants.shown) {
    case 'once':
      return [instants.at];
    case 'twice': {
      const { first, second } = instants;
      return second - first < step ? [first] : [first, second];
    }
    case 'never':
      return wall % dayLength === 0 ? [instants.after] : [];
  }
}

function isMidnight(zone: Zone, at: Instant): boolean {
  return at === startOfDay(zone, dayOf(zone, at));
}

function nextDay(zone: Zone, at: Instant): Instant {
  return startOfDay(zone, dayOf(zone, at) + 1);
}

import { scaleThreshold } from 'd3-scale';
import { boundsOf, type Cut, customaryCuts, lengthOf } from '../dataset/cuts.ts';
import { dayLength } from '../model/calendar.ts';
import {
  dayOf,
  furthest,
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
 * A labelled line of the axis, at the start of what it names; `to` is where that ends, null for a time of day. The first
 * stretch may have begun before the axis, the last may end after it.
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
const room = { day: 50, clock: 100, stretch: 40 };
const clockSteps = [360, 180, 60, 30, 15, 5].map((minutes) => minutes * minute);
/** Of so many CSS px a ms: the shortest step whose labels have room, undefined where there is none. */
const clockStepAt = scaleThreshold<number, number | undefined>()
  .domain(clockSteps.map((step) => room.clock / step))
  .range([undefined, ...clockSteps]);

/** How well names fit their stretches: of several ways to cut an axis the finest of those that fit best is taken. */
export type Fit = (labelled: readonly Tick[]) => number;

/** The lines of an axis so many CSS px wide, told on a zone's clock. */
export function ticksOn(whole: Span, zone: Zone, width: number, fit: Fit): Ticks {
  const pixels = (length: number) => (length * width) / (whole.to - whole.from);
  // Days may begin within the last minute of the axis, which is all of whole minutes: local mean times are not.
  const axis = { from: whole.from, to: whole.to - Math.ceil((whole.to - whole.from) / width) };
  const clockStep = clockStepAt(width / (whole.to - whole.from));
  if (clockStep !== undefined) {
    return { labelled: clockTicks(axis, zone, clockStep), small: [] };
  }
  const days = pixels(dayLength) >= room.day ? dayTicks(axis, zone, pixels) : [];
  const labelled = dateTicks(whole, zone, pixels, fit, days);
  if (labelled === days) {
    const quarter = dayLength / 4;
    return {
      labelled: days,
      small: pixels(quarter) >= 8 ? wallSteps(axis, zone, quarter).filter((at) => !isMidnight(zone, at)) : [],
    };
  }
  return { labelled, small: [] };
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

/** Some days, months or years, rather than each day if these fit better; at least two stretches where that can be. */
function dateTicks(
  axis: Span,
  zone: Zone,
  pixels: (length: number) => number,
  fit: Fit,
  days: readonly Tick[],
): readonly Tick[] {
  let best = days;
  let most = days.length > 0 ? fit(days) : -Infinity;
  for (const cut of customaryCuts) {
    if (cut.unit === 'minute' || pixels(lengthOf(cut)) < room.stretch) continue;
    const bounds = boundsOf(axis, zone, cut);
    if (best.length > 1 && bounds.length < 3) break;
    for (const merged of mergings(bounds, axis, pixels)) {
      const ticks = ticksOf(merged, axis, zone, cut);
      const fitting = fit(ticks);
      if (best.length === 0 || (ticks.length > 1 && (best.length === 1 || fitting > most)))
        [best, most] = [ticks, fitting];
    }
  }
  return best;
}

/** A stretch at an end of the axis that is too narrow for any name is part of the one beside it; one that is only narrower than others may be. */
function* mergings(
  bounds: readonly Instant[],
  axis: Span,
  pixels: (length: number) => number,
): Generator<readonly Instant[], void> {
  const [, second = axis.to] = bounds;
  const last = bounds.at(-2) ?? axis.from;
  const whole = pixels((axis.to - axis.from) / (bounds.length - 1));
  const ways = (length: number) =>
    pixels(length) < room.stretch ? [true] : pixels(length) < 0.9 * whole ? [false, true] : [false];
  for (const withFirst of ways(second - axis.from))
    for (const withLast of ways(axis.to - last)) {
      const merged = bounds.filter(
        (_, index) => !(withFirst && index === 1) && !(withLast && index === bounds.length - 2 && index > 1),
      );
      yield merged.length > 1 && bounds.length > 3 ? merged : bounds;
    }
}

/** None names a day, month or year beyond the axis. */
function ticksOf(bounds: readonly Instant[], axis: Span, zone: Zone, cut: Cut): readonly Tick[] {
  const unit = cut.unit === 'day' ? 'date' : cut.step < 12 ? 'month' : 'year';
  const [from = axis.from] = boundsOf({ from: axis.from, to: axis.from + minute }, zone, least[unit]);
  const end = boundsOf({ from: axis.to - minute, to: axis.to }, zone, least[unit]).at(-1) ?? axis.to;
  return bounds.slice(1).map((to, index) => ({
    at: Math.max(bounds[index] ?? from, from, -nameable),
    to: Math.min(to, end, nameable),
    unit,
  }));
}

/** What no `Date` holds cannot be named: on any clock. */
const nameable = furthest - dayLength;

const least = {
  date: { unit: 'day', step: 1 },
  month: { unit: 'month', step: 1 },
  year: { unit: 'month', step: 12 },
} satisfies Record<string, Cut>;

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

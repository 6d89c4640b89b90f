import { dayLength, weekdayOf, type Day } from '../model/calendar.ts';
import {
  dayOf,
  endAt,
  instantsOf,
  isUndated,
  offsetAt,
  startAt,
  utc,
  wallTimeOf,
  type Instant,
  type Span,
  type WallTime,
  type Zone,
} from '../model/time.ts';
import type { When } from '../model/when.ts';
import { besides } from './besides.ts';
import {
  axisZone,
  clockTime,
  dateText,
  told,
  wallClock,
  yearOptions,
  yearWhereOther,
  type Clocks,
} from './dates.ts';
import type { Point } from './point.ts';
import { dayPoint, readTold, type Told, type ToldPoint } from './told.ts';
import { isSameZone } from './zones.ts';

/**
 * "Saturday night", "by Sunday", "until 15:00 Minsk time · 14:00 Kyiv": short, for a row. `under` is that of the heading it stands
 * under (`underHeading`).
 */
export function whenLine(when: When, clocks: Clocks, under: Day | null = null): string {
  if (isUndated(when.found)) return clocks.words.list.undated;
  const line = lineOf(when);
  const text = sentence(line, when, clocks, (point, bound) => shortPoint(point, when, clocks, under, bound));
  const zone = line.form === 'published' ? clocks.storyZone : when.zone;
  // Days and their parts stay on their own clock, and say so where those of the axis are others.
  const isForeign = hasDay(line) && isOtherClock(zone, axisZone(clocks), when.found);
  const named = isForeign ? `${text} (${clocks.words.time.zoneTime(zone)})` : text;
  const onStory = clocks.clock === 'story' ? onStoryClock(line, when, clocks) : null;
  return onStory === null ? named : besides([named, onStory], clocks.words);
}

/** "14:00 Kyiv", "Sat 23:30 Kyiv": what the story's clock shows where it shows other than the event's own; its weekday where that is another. */
function onStoryClock(line: Told, when: When, clocks: Clocks): string | null {
  const { words, storyZone } = clocks;
  const times = boundsOf(line).flatMap(({ point: { wall, day }, bound }) =>
    (wall === null ? [] : meant(when.zone, wall, bound)).map((instant) => ({ wall, day, instant })),
  );
  const wallOf = ({ instant }: { readonly instant: Instant }) => wallTimeOf(storyZone, instant);
  if (times.every((time) => wallOf(time) === time.wall)) return null;
  const isOtherDay = times.some(({ day, instant }) => dayOf(storyZone, instant) !== day);
  const texts = times.map((time) => {
    const weekday = isOtherDay ? `${told(words, wallOf(time), { weekday: 'short' })} ` : '';
    return weekday + clockTime(time.instant, storyZone, clocks);
  });
  const joined = texts.join(line.form === 'between' ? (isOtherDay ? ' – ' : '–') : '/');
  return `${joined} ${words.time.city(storyZone)}`;
}

interface BoundPoint {
  readonly point: ToldPoint;
  readonly bound: Bound;
}

function boundsOf(line: Told): readonly BoundPoint[] {
  switch (line.form) {
    case 'published':
      return [];
    case 'between':
      return [
        { point: line.start, bound: 'start' },
        { point: line.end, bound: 'end' },
      ];
    default:
      return [{ point: line.point, bound: bounds[line.form] ?? null }];
  }
}

function isOtherClock(zone: Zone, axis: Zone, { from, to }: Span): boolean {
  return [from, to].some((instant) => offsetAt(zone, instant) !== offsetAt(axis, instant));
}

/** Which end of a stretch a point is. A time that its clock showed twice is the first as a start, the second as an end, else both. */
export type Bound = 'start' | 'end' | null;

const bounds: Readonly<Record<string, Bound>> = { by: 'end', until: 'end', since: 'start' };

export function sentence(
  line: Told,
  when: When,
  clocks: Clocks,
  tell: (point: ToldPoint, bound: Bound) => Point,
): string {
  const { time } = clocks.words;
  switch (line.form) {
    case 'published': {
      const end = when.possible.to ?? when.found.to;
      return time.after('by', tell(dayPoint(dayOf(clocks.storyZone, end - 1)), 'end'));
    }
    case 'bare':
      return doubted(when, clocks, time.at(tell(line.point, null)));
    case 'between': {
      const { start, end } = line;
      const to = tell(end, 'end');
      const from = withoutZone(tell(start, 'start'), to, zoneTimeOf(when, clocks));
      if (isDayBefore(start, end)) return time.either(from, to);
      if (when.lasted) return doubted(when, clocks, time.lasting(from, to));
      const joined = wideRange(start, end, clocks) ?? sameDayRange(from, to, time.at);
      return doubted(when, clocks, joined ?? time.between(from, to));
    }
    default:
      return doubted(when, clocks, time.after(line.form, tell(line.point, bounds[line.form] ?? null)));
  }
}

/** "2014–2015", "January–March 2022": as `Intl` joins them. */
function wideRange(start: ToldPoint, end: ToldPoint, { words }: Clocks): string | null {
  const [from, to] = [start.day * dayLength, end.day * dayLength];
  const years = { ...yearOptions(from), ...yearOptions(to) };
  if (start.unit === 'year' && end.unit === 'year') return told(words, from, years, to);
  if (start.unit !== 'month' || end.unit !== 'month') return null;
  return told(words, from, { month: 'long', ...years }, to);
}

/** Of two clock times the second says whose clock it is. */
function withoutZone(from: Point, to: Point, zoneTime: string): Point {
  if (from.clock === null || to.clock === null) return from;
  return { ...from, clock: from.clock.slice(0, -zoneTime.length - 1) };
}

/** "Saturday 15:00–17:00 Kyiv time": two clock times of one day. */
function sameDayRange(from: Point, to: Point, at: (point: Point) => string): string | null {
  if (from.clock === null || to.clock === null) return null;
  if (from.weekday !== to.weekday || from.date !== to.date) return null;
  return at({ ...from, clock: `${from.clock}–${to.clock}` });
}

function doubted(when: When, { words }: Clocks, text: string): string {
  switch (when.doubt) {
    case null:
      return text;
    case 'uncertain':
      return words.time.perhaps(text);
    case 'approximate':
      return words.time.about(text);
    case 'both':
      return words.time.perhaps(words.time.about(text));
  }
}

function isDayBefore(from: ToldPoint, to: ToldPoint): boolean {
  return from.unit === 'day' && to.unit === 'day' && from.doubtful && !to.doubtful && to.day - from.day === 1;
}

export function lineOf(when: When): Told {
  return readTold(when.is) ?? foundDays(when);
}

function hasDay(line: Told): boolean {
  if (line.form === 'published') return true;
  const points = line.form === 'between' ? [line.start, line.end] : [line.point];
  return points.some(({ unit }) => unit === 'day' || unit === 'part');
}

/** For a line that cannot be read: the days on which the time is found. */
function foundDays(when: When): Told {
  const start = dayPoint(dayOf(when.zone, when.found.from));
  const end = dayPoint(dayOf(when.zone, when.found.to - 1));
  return start.day === end.day ? { form: 'bare', point: start } : { form: 'between', start, end };
}

const nothing: Point = { weekday: null, date: null, dateOf: null, part: null, clock: null };

function shortPoint(point: ToldPoint, when: When, clocks: Clocks, under: Day | null, bound: Bound): Point {
  const wide = widePoint(point, clocks, under);
  if (wide) return wide;
  const { day, clock } = onClock(point, when, clocks, bound);
  const part = point.part;
  if (clock !== null && day === under) return { ...nothing, clock };
  if (isNamedByWeekday(day, clocks)) return { ...nothing, weekday: weekdayOf(day), part, clock };
  const date = dateText(day, clocks, part === 'night' && clock === null ? day + 1 : day, under);
  return { ...nothing, date, dateOf: date, part, clock };
}

/** A month or a year. */
export function widePoint(point: ToldPoint, clocks: Clocks, under: Day | null = null): Point | null {
  if (point.unit !== 'year' && point.unit !== 'month') return null;
  const { words } = clocks;
  const wall = point.day * dayLength;
  if (point.unit === 'year') {
    const year = told(words, wall, yearOptions(wall));
    return { ...nothing, date: year, dateOf: year };
  }
  const year = yearWhereOther(wall, clocks, under);
  const date = told(words, wall, { month: 'long', ...year });
  // With its day a month takes the case that it has after a preposition.
  const dateOf = told(words, wall, { day: 'numeric', month: 'long', ...year }).replace(/^\d+\s/u, '');
  return { ...nothing, date, dateOf };
}

/** The day of a point and its clock time, on the clock chosen; a day or a part of one stays on the event's own. */
export function onClock(
  point: ToldPoint,
  when: When,
  clocks: Clocks,
  bound: Bound,
): { readonly day: Day; readonly clock: string | null } {
  if (point.wall === null) return { day: point.day, clock: null };
  const zone = toldZone(when.zone, clocks);
  const zoneTime = zoneTimeOf(when, clocks);
  // On its own clock a time is what the source says, once or twice.
  if (isSameZone(zone, when.zone))
    return { day: point.day, clock: `${wallClock(point.wall, clocks.words)} ${zoneTime}` };
  const instants = meant(when.zone, point.wall, bound);
  const times = instants.map((instant) => clockTime(instant, zone, clocks));
  return { day: dayOf(zone, instants[0]), clock: `${times.join('/')} ${zoneTime}` };
}

/** The instants at which a clock showed a time, of which a bound is one. */
function meant(zone: Zone, wall: WallTime, bound: Bound): readonly [Instant, ...Instant[]] {
  if (bound === 'end') return [endAt(zone, wall)];
  const shown = instantsOf(zone, wall);
  const isBoth = bound === null && shown.shown === 'twice';
  return isBoth ? [shown.first, shown.second] : [startAt(zone, wall)];
}

/** "Kyiv time": the clock on which an event's times are told. */
function zoneTimeOf(when: When, clocks: Clocks): string {
  const { words, clock, readerZone } = clocks;
  const isReaders = clock === 'reader' && readerZone !== null;
  return isReaders ? words.time.yours : words.time.zoneTime(toldZone(when.zone, clocks));
}

/** An event tells its times on its own clock unless the reader asks for one clock for all. */
function toldZone(own: Zone, { clock, readerZone }: Clocks): Zone {
  if (clock === 'utc') return utc;
  return clock === 'reader' ? (readerZone ?? own) : own;
}

/** A weekday names a day only within a story of a week at most. */
function isNamedByWeekday(day: Day, { story, storyZone, saysYears }: Clocks): boolean {
  if (saysYears) return false;
  const first = dayOf(storyZone, story.from);
  const last = dayOf(storyZone, story.to - 1);
  return last - first < 7 && day >= first && day <= last;
}

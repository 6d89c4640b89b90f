import { dateOfDay, dayLength, type Day, startOfMonth } from '../model/calendar.ts';
import { type Clock, zoneOfAxis } from '../model/clock.ts';
import {
  dayOf,
  furthest,
  instantsOf,
  offsetAt,
  wallTimeOf,
  type Instant,
  type Span,
  type WallTime,
  type Zone,
} from '../model/time.ts';
import type { FirstWords } from './en.ts';
import { offsetName } from './zones.ts';

/** What it takes to tell a time: the language, the story it belongs to, and the clock chosen. */
export interface Clocks<Spoken extends FirstWords = FirstWords> {
  readonly words: Spoken;
  readonly story: Span;
  readonly storyZone: Zone;
  readonly clock: Clock;
  /** null where there is no reader yet, as in built pages. */
  readonly readerZone: Zone | null;
  /** Nothing else on the page tells the year: every date has it, and no day is named by its weekday alone. */
  readonly saysYears: boolean;
}

/** `months` as `Group` has them. */
interface HeadingTime {
  readonly day: Day;
  readonly months: number;
}

interface StoryTimes {
  readonly story: Span;
  readonly zone: Zone;
  readonly saysYears?: boolean;
}

export function clocksOf<Spoken extends FirstWords>(
  edition: StoryTimes,
  words: Spoken,
  clock: Clock = 'story',
  readerZone: Zone | null = null,
): Clocks<Spoken> {
  const { story, zone: storyZone, saysYears = false } = edition;
  return { words, story, storyZone, clock, readerZone, saysYears };
}

/** For what is read away from its story: every date has its year, as no year is that of a story of no time. */
export function clocksAlone<Spoken extends FirstWords>(
  { zone }: Pick<StoryTimes, 'zone'>,
  words: Spoken,
): Clocks<Spoken> {
  return clocksOf({ story: noTime, zone }, words);
}

const noTime: Span = { from: furthest, to: furthest };

export function axisZone({ clock, storyZone, readerZone }: Clocks): Zone {
  return zoneOfAxis(clock, storyZone, readerZone);
}

/** "Saturday 26 February", with the year where it is not the story's. */
export function dayHeading(day: Day, clocks: Clocks): string {
  const { words } = clocks;
  return words.time.dayHeading(told(words, day * dayLength, { weekday: 'long' }), dateText(day, clocks));
}

/**
 * The heading over what is known to a day, or no better than to a month, a year, a decade or a century: "Saturday 26 February",
 * "February", "490 BC", "1850–1859". Of a month, the year only where it is not the story's.
 */
export function timeHeading({ day, months }: HeadingTime, clocks: Clocks): string {
  if (months === 0) return dayHeading(day, clocks);
  const { words } = clocks;
  const wall = day * dayLength;
  if (months === 1) return told(words, wall, { month: 'long', ...yearWhereOther(wall, clocks) });
  const last = startOfMonth(day, months - 1) * dayLength;
  return told(words, wall, { ...yearOptions(wall), ...yearOptions(last) }, last);
}

/** "Sat 26" */
export function dayChip(day: Day, { words }: Clocks, weekday: 'short' | 'narrow' = 'short'): string {
  const wall = day * dayLength;
  return `${told(words, wall, { weekday })} ${told(words, wall, { day: 'numeric' })}`;
}

/** "15:00" on the zone's clock; of a time that it shows twice, which: "03:30 (UTC+3)". `end` is as for `wallClock`. */
export function clockTime(
  instant: Instant,
  zone: Zone,
  { words }: Pick<Clocks, 'words'>,
  end: 'end' | null = null,
): string {
  const wall = wallTimeOf(zone, instant);
  const text = wallClock(wall, words, end);
  if (instantsOf(zone, wall).shown !== 'twice') return text;
  return `${text} (${offsetName(offsetAt(zone, instant))})`;
}

/** "Sat 26 Feb 00:00" on the clock of the axis. */
export function shortMoment(instant: Instant, clocks: Clocks): string {
  const time = clockTime(instant, axisZone(clocks), clocks);
  return clocks.words.time.shortMoment(shortDay(instant, clocks), time);
}

/** "Sat 26 Feb" on the clock of the axis. */
export function shortDay(instant: Instant, clocks: Clocks): string {
  const { words } = clocks;
  const wall = wallTimeOf(axisZone(clocks), instant);
  const date = told(words, wall, { day: 'numeric', month: 'short', ...yearWhereOther(wall, clocks) });
  return `${told(words, wall, { weekday: 'short' })} ${date}`;
}

/** "Sunday 27 February, 14:00 Kyiv time" on the clock of the axis. */
export function longMoment(instant: Instant, clocks: Clocks): string {
  const zone = axisZone(clocks);
  const heading = dayHeading(dayOf(zone, instant), clocks);
  return clocks.words.time.moment(heading, `${clockTime(instant, zone, clocks)} ${axisZoneTime(clocks)}`);
}

/** "Kyiv time", "UTC", "your time": the clock of the axis. */
export function axisZoneTime(clocks: Clocks): string {
  const { words, clock, readerZone } = clocks;
  return clock === 'reader' && readerZone !== null ? words.time.yours : words.time.zoneTime(axisZone(clocks));
}

/** "27 February 2022" of year-month-day. */
export function fullDate(date: string, words: FirstWords): string {
  return told(words, Date.parse(`${date}T00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** What rows under a heading need not say again, as `under` has it: its day, that and a half for more days of one year. */
export function underHeading({ day, months }: HeadingTime): Day | null {
  return months === 0 ? day : months <= 12 ? day + 0.5 : null;
}

/** "26 February", with the year where it is not the story's, nor that of `under`; for several days "26–27 February". */
export function dateText(day: Day, clocks: Clocks, last: Day = day, under: Day | null = null): string {
  const { words } = clocks;
  const [from, to] = [day * dayLength, last * dayLength];
  const options = {
    day: 'numeric',
    month: 'long',
    ...yearWhereOther(from, clocks, under),
    ...yearWhereOther(to, clocks, under),
  } as const;
  return told(words, from, options, to);
}

/** The longest story over New Year whose days are told without their years: nobody takes one for that of the other year. */
const longestOverNewYear = 183 * dayLength;

/** Whether a year need not be said: the story touches it, and no other but over one New Year, for half a year at most. */
export function isStoryYear(wall: WallTime, { story, storyZone, saysYears }: Clocks): boolean {
  if (saysYears) return false;
  const year = yearOf(wall);
  const first = yearOf(wallTimeOf(storyZone, story.from));
  const last = yearOf(wallTimeOf(storyZone, story.to - 1));
  const isShort = last === first || (last - first === 1 && story.to - story.from <= longestOverNewYear);
  return isShort && year >= first && year <= last;
}

/** What `Intl` says of a time on a wall, or of two; of one further than it reaches the last it can say, as at the start of the year −271,821. */
export function told(
  words: FirstWords,
  wall: WallTime,
  options: Intl.DateTimeFormatOptions,
  to: WallTime = wall,
): string {
  const formatter = formatterOf(words.locale, options);
  const [first, last] = [wall, to].map((time) => Math.max(-furthest, Math.min(furthest, time)));
  const text =
    first === last
      ? formatter.format(first)
      : formatter
          .formatRange(first ?? wall, last ?? to)
          .replaceAll(/[\u2009\u202f]/gu, ' ')
          .replace(/^(\d+) – (?=\d)/u, '$1–');
  // The apostrophe that our own words have.
  const own = text.replaceAll('\u02bc', '’');
  // A day keeps its month and its year in one line: where words turn, or end in «р.», a part of a date misleads by itself.
  return words.locale.startsWith('en')
    ? own
    : own.replaceAll(' ', '\u00a0').replace('\u00a0–\u00a0', '\u00a0– ');
}

/** "15:00"; `end` makes a midnight the 24:00 of the day before. */
export function wallClock(wall: WallTime, words: FirstWords, end: 'end' | null = null): string {
  const time = told(words, wall, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return end !== null && wall % dayLength === 0 ? time.replace('00', '24') : time;
}

export function yearWhereOther(
  wall: WallTime,
  clocks: Clocks,
  under: Day | null = null,
): Intl.DateTimeFormatOptions {
  const isSaid = under !== null && yearOf(wall) === dateOfDay(Math.floor(under)).year;
  return isSaid || isStoryYear(wall, clocks) ? {} : yearOptions(wall);
}

/** A year before Christ says so, and one that would be a number like any other. */
export function yearOptions(wall: WallTime): Intl.DateTimeFormatOptions {
  return yearOf(wall) < 1000 ? { year: 'numeric', era: 'short' } : { year: 'numeric' };
}

function yearOf(wall: WallTime): number {
  return dateOfDay(Math.floor(wall / dayLength)).year;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

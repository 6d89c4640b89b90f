import { type Day, dayLength, dayNumber } from './calendar.ts';
import type { Id } from './id.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** What a clock on the wall shows, as milliseconds since its own 1970-01-01T00:00. */
export type WallTime = number;

/** Half-open: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** What is found at no time, or at one that cannot be shown: it stands after all others, and may have been whenever it was. */
export function isUndated({ from }: Span): boolean {
  return from === Infinity;
}

/** A span of which an end may be open (null). */
export interface Stretch {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** An IANA name, or `±HH:MM`. */
export type Zone = Id<'zone'>;

/** When a clock showed a time: once, never (daylight saving skips it), or twice. */
export type Instants =
  | { readonly shown: 'once'; readonly at: Instant }
  | { readonly shown: 'never'; readonly after: Instant }
  | { readonly shown: 'twice'; readonly first: Instant; readonly second: Instant };

/** In milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;

/** The furthest instant that `Intl` can tell, either way. */
export const furthest: Instant = 8_640_000_000_000_000;

/**
 * The zone of an IANA name that this runtime, or an older name of which it, knows, kept as written; or of `±HH:MM`
 * up to 14 hours. null for anything else.
 */
export function parseZone(text: string): Zone | null {
  const offset = fixedOffset(text);
  if (offset !== null) return Math.abs(offset) <= widestOffset ? (text as Zone) : null;
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(text)) return null;
  const known = knownName(text);
  if (known === null) return null;
  const inOurCase = [...Object.keys(olderNames), known].find((name) => sameLetters(name, text));
  return (inOurCase ?? text) as Zone;
}

/** The name by which this runtime's `Intl` knows a zone, null for `±HH:MM`, which older ones refuse: shift by `offsetAt` then. */
export function intlNameOf(zone: Zone): string | null {
  return fixedOffset(zone) === null ? (knownName(zone) ?? zone) : null;
}

/** Every name that this runtime lists, and newer ones that it knows by an older; empty where it lists none. */
export function knownZones(): readonly string[] {
  const listed = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  return [...Object.keys(olderNames), ...listed, 'UTC'];
}

/** How far a zone's clock is ahead of UTC, in milliseconds, exact to the second for local mean times. */
export function offsetAt(zone: Zone, instant: Instant): number {
  // The clock of most opened files: to ask `Intl` takes a hundred times as long.
  const fixed = zone === 'UTC' ? 0 : fixedOffset(zone);
  if (fixed !== null) return fixed;
  const clock = clockOf(zone);
  const second = Math.floor(Math.min(Math.max(instant, -furthest), furthest) / 1000) * 1000;
  const remembered = clock.offsets.get(second);
  if (remembered !== undefined) return remembered;
  if (clock.offsets.size >= mostRemembered) clock.offsets.clear();
  const offset = readWall(clock.formatter, second) - second;
  clock.offsets.set(second, offset);
  return offset;
}

export function wallTimeOf(zone: Zone, instant: Instant): WallTime {
  return instant + offsetAt(zone, instant);
}

/** When a zone's clock shows a time. `after` is the first instant past the gap that skips it. */
export function instantsOf(zone: Zone, wall: WallTime): Instants {
  // No clock is a day away from UTC, so these two see the offsets on either side of any change that touches `wall`.
  const before = offsetAt(zone, wall - dayLength);
  const after = offsetAt(zone, wall + dayLength);
  const candidates = [before, after, offsetAt(zone, wall - before), offsetAt(zone, wall - after)];
  const instants = [...new Set(candidates)]
    .map((offset) => wall - offset)
    .filter((instant) => wallTimeOf(zone, instant) === wall)
    .toSorted((one, other) => one - other);
  const [first] = instants;
  const second = instants.at(-1);
  if (first === undefined || second === undefined) {
    const [from, to] = [wall - Math.max(...candidates), wall - Math.min(...candidates)];
    return { shown: 'never', after: firstPast(zone, wall, from, to) };
  }
  return first === second ? { shown: 'once', at: first } : { shown: 'twice', first, second };
}

/** The first instant at which a clock shows a time, or has passed it by. */
export function startAt(zone: Zone, wall: WallTime): Instant {
  const instants = instantsOf(zone, wall);
  switch (instants.shown) {
    case 'once':
      return instants.at;
    case 'never':
      return instants.after;
    case 'twice':
      return instants.first;
  }
}

/** The instant from which on a clock never again shows anything before a time: the end of what that time bounds. */
export function endAt(zone: Zone, wall: WallTime): Instant {
  const instants = instantsOf(zone, wall);
  if (instants.shown !== 'twice') return startAt(zone, wall);
  const { first, second } = instants;
  return wallTimeOf(zone, second - 1) < wall ? second : first;
}

/** The day that a zone's clock shows. */
export function dayOf(zone: Zone, instant: Instant): Day {
  return Math.floor(wallTimeOf(zone, instant) / dayLength);
}

/** The first instant of a day on a zone's clock; of a day that the clock skipped, the first of the next. */
export function startOfDay(zone: Zone, day: Day): Instant {
  return startAt(zone, day * dayLength);
}

/** The instant after the last of a day on a zone's clock. */
export function endOfDay(zone: Zone, day: Day): Instant {
  return endAt(zone, (day + 1) * dayLength);
}

const widestOffset = 14 * hour;
const mostRemembered = 10_000;

function fixedOffset(text: string): number | null {
  const match = /^([+-])(\d\d):([0-5]\d)$/.exec(text);
  if (!match) return null;
  const size = (Number(match[2]) * 60 + Number(match[3])) * minute;
  return match[1] === '-' ? 0 - size : size;
}

/** Names that a runtime with older data knows by the one they had before. */
const olderNames: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'Europe/Kiev',
  'America/Nuuk': 'America/Godthab',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Yangon': 'Asia/Rangoon',
  'Atlantic/Faroe': 'Atlantic/Faeroe',
  'Pacific/Kanton': 'Pacific/Enderbury',
};

const names = new Map<string, string | null>();

function knownName(text: string): string | null {
  const remembered = names.get(text);
  if (remembered !== undefined) return remembered;
  const older = Object.entries(olderNames).find(([name]) => sameLetters(name, text))?.[1];
  const name = nameInIntl(text) ?? (older === undefined ? null : nameInIntl(older));
  names.set(text, name);
  return name;
}

/** In `Intl`'s own spelling where that differs in case alone. */
function nameInIntl(text: string): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    return sameLetters(timeZone, text) ? timeZone : text;
  } catch {
    return null;
  }
}

function sameLetters(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

interface ClockFace {
  readonly formatter: Intl.DateTimeFormat;
  readonly offsets: Map<Instant, number>;
}

const clocks = new Map<Zone, ClockFace>();

function clockOf(zone: Zone): ClockFace {
  const made = clocks.get(zone);
  if (made) return made;
  const timeZone = knownName(zone);
  if (timeZone === null) throw new Error(`"${zone}" is no zone: zones come from parseZone`);
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const clock = { formatter, offsets: new Map<Instant, number>() };
  clocks.set(zone, clock);
  return clock;
}

function readWall(formatter: Intl.DateTimeFormat, instant: Instant): WallTime {
  const shown = new Map(formatter.formatToParts(instant).map((part) => [part.type, part.value]));
  const number = (part: Intl.DateTimeFormatPartTypes) => Number(shown.get(part));
  const year = shown.get('era')?.startsWith('B') ? 1 - number('year') : number('year');
  const day = dayNumber(year, number('month'), number('day'));
  return day * dayLength + ((number('hour') * 60 + number('minute')) * 60 + number('second')) * 1000;
}

/** Bisects the one change between two instants, of which the earlier shows less than `wall` and the later more. */
function firstPast(zone: Zone, wall: WallTime, from: Instant, to: Instant): Instant {
  let [less, more] = [from, to];
  while (more - less > 1) {
    const middle = Math.floor((less + more) / 2);
    if (wallTimeOf(zone, middle) > wall) more = middle;
    else less = middle;
  }
  return more;
}

export const utc: Zone = utcZone();

function utcZone(): Zone {
  const zone = parseZone('UTC');
  if (zone === null) throw new Error('this runtime knows no "UTC"');
  return zone;
}

import { dayLength } from '../model/calendar.ts';
import { minute, utc, wallTimeOf, type Instant, type Span, type Zone } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { besides } from './besides.ts';
import { clockTime, told, type Clocks } from './dates.ts';
import type { Told } from './told.ts';
import { isSameZone } from './zones.ts';

const longest = 4 * dayLength;
/** A night needs no weekdays at its ends, a longer stretch does. */
const night = 14 * 3_600_000;

/** "18:00–06:00 Kyiv · 16:00–04:00 UTC": the event's clock, the story's, UTC, the reader's where chosen; null for what is longer. */
export function whenClocks(when: When, said: Told | null, clocks: Clocks): string | null {
  const { time } = clocks.words;
  const { from, to } = when.possible;
  const zones = zonesOf(said?.form === 'published' ? clocks.storyZone : when.zone, clocks);
  const isClock = said !== null && 'point' in said && said.point.unit === 'clock';
  const isWide =
    said !== null && 'point' in said && (said.point.unit === 'year' || said.point.unit === 'month');
  if (isWide) return null;
  if (from === null && to !== null) {
    const line = instants(to, zones, clocks, isClock ? null : 'end');
    return isClock ? line : time.atTheLatest(line);
  }
  if (from !== null && to === null) {
    const line = instants(from, zones, clocks, null);
    return isClock ? line : time.atTheEarliest(line);
  }
  if (from === null || to === null) return null;
  // A time that the clock showed twice goes from the one to the other.
  const isTwice = to - from > minute;
  if (isClock)
    return isTwice ? spans({ from, to: to - 1 }, zones, clocks) : instants(from, zones, clocks, null);
  return to - from > longest ? null : spans({ from, to }, zones, clocks);
}

interface NamedClock {
  readonly zone: Zone;
  readonly name: string;
}

type NamedClocks = readonly [NamedClock, ...NamedClock[]];

function zonesOf(own: Zone, { words, storyZone, clock, readerZone }: Clocks): NamedClocks {
  const named = (zone: Zone): NamedClock => ({ zone, name: words.time.city(zone) });
  const reader =
    clock === 'reader' && readerZone !== null ? [{ zone: readerZone, name: words.time.yours }] : [];
  const others = [...[storyZone, utc].map(named), ...reader];
  const isNew = ({ zone, name }: NamedClock, at: number) =>
    !isSameZone(zone, own) && others.findIndex((other) => isSameZone(other.zone, zone)) === at && name !== '';
  return [named(own), ...others.filter(isNew)];
}

/** With the weekday where it is another than on the first clock. */
function instants(instant: Instant, zones: NamedClocks, { words }: Clocks, end: 'end' | null): string {
  const wallOf = ({ zone }: NamedClock) => wallTimeOf(zone, instant);
  const first = lastDay(wallOf(zones[0]), end);
  const texts = zones.map((named) => {
    const wall = wallOf(named);
    const day = lastDay(wall, end);
    const weekday = day === first ? '' : `${weekdayText(day, words)} `;
    return `${weekday}${clockTime(instant, named.zone, { words }, end)} ${named.name}`;
  });
  return besides(texts, words);
}

/** With weekdays where they are others than on the first clock, or the stretch is longer than a night and no whole day. */
function spans({ from, to }: Span, zones: NamedClocks, { words }: Clocks): string {
  const daysOf = ({ zone }: NamedClock) =>
    [Math.floor(wallTimeOf(zone, from) / dayLength), lastDay(wallTimeOf(zone, to), 'end')] as const;
  const [firstDay, finalDay] = daysOf(zones[0]);
  const isLong = firstDay !== finalDay && to - from > night;
  const texts = zones.map((named) => {
    const [start, end] = [
      clockTime(from, named.zone, { words }),
      clockTime(to, named.zone, { words }, 'end'),
    ];
    const [startDay, endDay] = daysOf(named);
    const withDays = isLong || startDay !== firstDay || endDay !== finalDay;
    const weekday = (day: number) => (withDays ? `${weekdayText(day, words)} ` : '');
    const dash = withDays ? ' – ' : '–';
    return `${weekday(startDay)}${start}${dash}${weekday(endDay)}${end} ${named.name}`;
  });
  return besides(texts, words);
}

function weekdayText(day: number, words: Clocks['words']): string {
  return told(words, day * dayLength, { weekday: 'short' });
}

/** The day that a wall time ends: at midnight the one before. */
function lastDay(wall: number, end: 'end' | null): number {
  return Math.floor((end === null ? wall : wall - 1) / dayLength);
}

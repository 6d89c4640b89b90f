import {
  axisZone,
  clockTime,
  dayChip,
  dayHeading,
  isStoryYear,
  shortDay,
  shortMoment,
  told,
  yearOptions,
  type Clocks,
} from '../i18n/dates.ts';
import { dayOf, wallTimeOf } from '../model/time.ts';
import type { Tick } from './ticks.ts';

/** "Sat 26"; "06:00", "Sat 26 06:00" */
export function tickText({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): string {
  const zone = axisZone(clocks);
  const day = dayChip(dayOf(zone, at), clocks);
  if (unit === 'clock') return clockTime(at, zone, clocks);
  return unit === 'moment' ? clocks.words.time.shortMoment(day, clockTime(at, zone, clocks)) : day;
}

/** "S 26": Arabic, for one, has no shorter name of a day than the whole, and letters instead. */
export function narrowText({ at }: Pick<Tick, 'at'>, clocks: Clocks): string {
  return dayChip(dayOf(axisZone(clocks), at), clocks, 'narrow');
}

/** What the first line of an axis of days or hours says that begins off the story, or on one whose year is to be said, the fullest first: "Sat 1 Jan", "Mon 1 Jan 1900", "1 Jan 1900". */
export function fullTexts({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): readonly string[] {
  const { words, story, saysYears } = clocks;
  if (!saysYears && at >= story.from && at < story.to) return [];
  if (unit === 'moment') return [shortMoment(at, clocks)];
  if (unit !== 'day') return [];
  const wall = wallTimeOf(axisZone(clocks), at);
  const year = isStoryYear(wall, clocks) ? {} : yearOptions(wall);
  return [shortDay(at, clocks), told(words, wall, { day: 'numeric', month: 'short', ...year })];
}

/** "Saturday 26 February" of a day. */
export function spelledOut({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): string | undefined {
  return unit === 'day' ? dayHeading(dayOf(axisZone(clocks), at), clocks) : undefined;
}

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
import { dateOfDay, dayLength } from '../model/calendar.ts';
import { dayOf, wallTimeOf } from '../model/time.ts';
import type { Tick } from './ticks.ts';

/** "Sat 26", "06:00", "Sat 26 06:00", "13 Mar", "Feb 2022", "2014", "501 BC". */
export function tickText({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): string {
  const zone = axisZone(clocks);
  const wall = wallTimeOf(zone, at);
  switch (unit) {
    case 'clock':
      return clockTime(at, zone, clocks);
    case 'day':
      return dayChip(dayOf(zone, at), clocks);
    case 'moment':
      return clocks.words.time.shortMoment(dayChip(dayOf(zone, at), clocks), clockTime(at, zone, clocks));
    case 'date':
      return told(clocks.words, wall, { day: 'numeric', month: 'short' });
    case 'month':
      return told(clocks.words, wall, { month: 'short', ...yearOptions(wall) });
    case 'year':
      return told(clocks.words, wall, yearOptions(wall));
  }
}

/**
 * "S 26": Arabic, for one, has no shorter name of a day than the whole, and letters instead. "Feb", of the first month of a year
 * "2022".
 */
export function narrowText({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): string {
  const wall = wallTimeOf(axisZone(clocks), at);
  switch (unit) {
    case 'day':
      return dayChip(dayOf(axisZone(clocks), at), clocks, 'narrow');
    case 'month':
      return dateOfDay(Math.floor(wall / dayLength)).month === 1
        ? tickText({ at, unit: 'year' }, clocks)
        : told(clocks.words, wall, { month: 'short' });
    default:
      return tickText({ at, unit }, clocks);
  }
}

/** What the first line of an axis that begins off the story, or on one whose year is to be said, says, the fullest first: "Sat 1 Jan", "Mon 1 Jan 1900", "1 Jan 1900". */
export function fullTexts({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): readonly string[] {
  const { words, story, saysYears } = clocks;
  if (!saysYears && at >= story.from && at < story.to) return [];
  const wall = wallTimeOf(axisZone(clocks), at);
  const year = isStoryYear(wall, clocks) ? {} : yearOptions(wall);
  const date = told(words, wall, { day: 'numeric', month: 'short', ...year });
  switch (unit) {
    case 'day':
      return [shortDay(at, clocks), date];
    case 'moment':
      return [shortMoment(at, clocks)];
    case 'date':
      return [date];
    case 'clock':
    case 'month':
    case 'year':
      return [];
  }
}

/** "Saturday 26 February" where the short form leaves something out of the day's name. */
export function spelledOut({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): string | undefined {
  return unit === 'day' || unit === 'date' ? dayHeading(dayOf(axisZone(clocks), at), clocks) : undefined;
}

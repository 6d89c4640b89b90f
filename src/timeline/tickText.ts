import { axisZone, clockTime, dayChip, dayHeading, told, type Clocks } from '../i18n/dates.ts';
import { dayOf, wallTimeOf } from '../model/time.ts';
import type { Tick } from './ticks.ts';

/** "Sat 26", "06:00", "Sat 26 06:00", "13 Mar", "Feb 2022", "2014". */
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
      return told(clocks.words, wall, { month: 'short', year: 'numeric' });
    case 'year':
      return told(clocks.words, wall, { year: 'numeric' });
  }
}

/** "Saturday 26 February" where the short form leaves something out of the day's name. */
export function spelledOut({ at, unit }: Pick<Tick, 'at' | 'unit'>, clocks: Clocks): string | undefined {
  return unit === 'day' || unit === 'date' ? dayHeading(dayOf(axisZone(clocks), at), clocks) : undefined;
}

import {
  axisZone,
  clockTime,
  type Clocks,
  dateText,
  dayHeading,
  shortDay,
  told,
  yearOptions,
} from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import { type Day, dayLength, startOfYear } from '../model/calendar.ts';
import { dayOf, startOfDay, type Instant, type Stretch } from '../model/time.ts';

/**
 * The window as a newspaper would tell it: "All of 24–28 February", "All of 490 BC – 1969 AD", "Saturday 26 February", "26–27 February",
 * "From Fri 25 Feb, 22:00", "Fri 25 Feb, 22:00 – Sun 27 Feb, 14:00".
 */
export function windowText({ from, to }: Stretch, clocks: Clocks): string {
  const { words, story } = clocks;
  const zone = axisZone(clocks);
  const { whole, since, until, range } = words.window;
  if (from !== null && to !== null) {
    return wholeDays(from, to, clocks) ?? range(momentText(from, clocks), momentText(to, clocks));
  }
  if (from !== null) return since(momentText(from, clocks));
  if (to !== null) return until(momentText(to, clocks));
  const [first, last] = [dayOf(zone, story.from), dayOf(zone, story.to - 1)];
  return whole(yearsText(first, last, words) ?? dateText(first, clocks, last));
}

/** "490 BC – 1969 AD": of whole years, and of more than ten, the years are enough; null of all other stretches. */
export function yearsText(first: Day, last: Day, words: FirstWords): string | null {
  const isWhole = startOfYear(first) === first && startOfYear(last + 1) === last + 1;
  if (!isWhole && last - first <= 3653) return null;
  const [from, to] = [first * dayLength, last * dayLength];
  return told(words, from, { ...yearOptions(from), ...yearOptions(to) }, to);
}

/** null where the window does not go from midnight to midnight. */
function wholeDays(from: Instant, to: Instant, clocks: Clocks): string | null {
  const zone = axisZone(clocks);
  const [first, after] = [dayOf(zone, from), dayOf(zone, to)];
  if (from !== startOfDay(zone, first) || to !== startOfDay(zone, after)) return null;
  return after === first + 1 ? dayHeading(first, clocks) : dateText(first, clocks, after - 1);
}

/** "Fri 25 Feb, 22:00" */
function momentText(instant: Instant, clocks: Clocks): string {
  const { time } = clocks.words;
  return time.moment(shortDay(instant, clocks), clockTime(instant, axisZone(clocks), clocks));
}

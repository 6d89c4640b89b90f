import { dayLength, type Day } from '../model/calendar.ts';
import { dayOf, endOfDay, type Instant, startOfDay, type Span, type Zone } from '../model/time.ts';
import type { Dataset } from './dataset.ts';
import { endOf } from './lasting.ts';

/** A heading of the list and the rows under it, in canonical order. Only `day` groups have a day. */
export type Group =
  | { readonly section: 'day'; readonly day: Day; readonly rows: readonly number[] }
  | { readonly section: Apart; readonly rows: readonly number[] };

const apart = ['earlier', 'later', 'background', 'undated'] as const;
type Apart = (typeof apart)[number];

/**
 * Each row once: `earlier` and `later` lie wholly outside the story, `background` stands behind it, `undated` has no time, the
 * rest under the day that holds most of `found` on the clock of `zoneOf`. Headings without rows are left out.
 */
export function groups(
  dataset: Dataset,
  rows: Iterable<number>,
  zoneOf: (row: number) => Zone,
): readonly Group[] {
  const keyOf = headingFinder(dataset, zoneOf);
  const under = new Map<number, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = under.get(key);
    if (there) there.push(row);
    else under.set(key, [row]);
  }
  return [...under]
    .sort(([a], [b]) => a - b)
    .map(([key, there]) => {
      const { section, day } = headingOf(key);
      return day === null ? { section, rows: there } : { section, day, rows: there };
    });
}

/** How many of the rows `groups` puts under each day. */
export function countsByDay(
  dataset: Dataset,
  rows: Iterable<number>,
  zoneOf: (row: number) => Zone,
): ReadonlyMap<Day, number> {
  const keyOf = headingFinder(dataset, zoneOf);
  const counts = new Map<Day, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (Math.abs(key) < keys.later) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Which heading a row stands under, as a number in the order of the headings: the day, or one beyond all days. */
export function headingFinder(
  { columns, edition }: Dataset,
  zoneOf: (row: number) => Zone,
): (row: number) => number {
  const { story } = edition;
  const dayIn = dayFinder();
  return (row) => {
    const from = columns.from[row] ?? 0;
    const to = endOf(columns, row);
    if (columns.background[row] === 1) return keys.background;
    if (from === Infinity) return keys.undated;
    if (to <= story.from) return keys.earlier;
    if (from >= story.to) return keys.later;
    return dayIn(zoneOf(row), from, to);
  };
}

/** No day is so far from 1970. */
const keys: Readonly<Record<Apart, number>> = { earlier: -1e9, later: 1e9, background: 2e9, undated: 3e9 };

type HeadingOf =
  { readonly section: 'day'; readonly day: Day } | { readonly section: Apart; readonly day: null };

/** What stands behind a number of `headingFinder`. */
export function headingOf(key: number): HeadingOf {
  const section = apart.find((name) => keys[name] === key);
  return section === undefined ? { section: 'day', day: key } : { section, day: null };
}

/** The day of a zone's clock that holds most of a span, the earliest if equal. */
export function mainDay(zone: Zone, { from, to }: Span): Day {
  return dayFinder()(zone, from, to);
}

interface LocalDay extends Span {
  readonly day: Day;
}

/** Rows come in order of time, so the day of one is mostly the day of the next: a clock is asked once a day, not once a row. */
function dayFinder(): (zone: Zone, from: Instant, to: Instant) => Day {
  const latest = new Map<Zone, LocalDay>();
  let last: (LocalDay & { readonly zone: Zone }) | null = null;
  return (zone, from, to) => {
    if (last !== null && last.zone === zone && last.from <= from && to <= last.to) return last.day;
    const known = latest.get(zone);
    const first = known && known.from <= from && from < known.to ? known : localDay(zone, dayOf(zone, from));
    latest.set(zone, first);
    last = { ...first, zone };
    let best = first;
    let most = shared(first, from, to);
    let next = first;
    // A day of 25 hours is no more than another, or a month would stand under the night on which the clocks change.
    while (most < dayLength && next.to < to) {
      next = localDay(zone, dayOf(zone, next.to));
      if (shared(next, from, to) > most) {
        best = next;
        most = shared(next, from, to);
      }
    }
    return best.day;
  };
}

function localDay(zone: Zone, day: Day): LocalDay {
  return { day, from: startOfDay(zone, day), to: endOfDay(zone, day) };
}

function shared(day: Span, from: Instant, to: Instant): number {
  return Math.min(day.to, to) - Math.max(day.from, from);
}

import { dateOfDay, dayLength, type Day, startOfMonth } from '../model/calendar.ts';
import { dayOf, endOfDay, type Instant, startOfDay, type Span, type Zone } from '../model/time.ts';
import type { Columns } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { endOf } from './lasting.ts';

interface Dated {
  readonly section: 'day';
  readonly day: Day;
  /** How many months from that day on the heading names, of events that are known no better: 1, 12, 120 or 1200; 0 for the day alone. */
  readonly months: number;
}

/** A heading of the list and the rows under it, in canonical order. Only `day` groups have a day. */
export type Group =
  | (Dated & { readonly rows: readonly number[] })
  | { readonly section: Apart; readonly rows: readonly number[] };

const apart = ['earlier', 'later', 'background', 'undated'] as const;
type Apart = (typeof apart)[number];

/**
 * Each row once: `earlier` and `later` lie wholly outside the story, `background` stands behind it, `undated` has no time, the
 * rest under the day that holds most of `found` on the clock of `zoneOf`, or under the month, year, decade or century that is all
 * the day there is of it. In a file of few events a day, days stand under their months. Of headings that begin on one day the shorter comes first, as their rows do. Headings without rows are
 * left out.
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
      return { ...headingOf(key), rows: there };
    });
}

/** How many of the rows under headings of time fill each stretch: a heading's number, but of several months or years for all of them. */
export function countsByStretch(
  dataset: Dataset,
  rows: Iterable<number>,
  zoneOf: (row: number) => Zone,
): ReadonlyMap<number, number> {
  const keyOf = headingFinder(dataset, zoneOf, true);
  const counts = new Map<number, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (Math.abs(key) < keys.later) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Which heading a row stands under, as a number in the order of the headings: a day is its own number, an apart one is beyond all days. */
export function headingFinder(
  { columns, edition }: Dataset,
  zoneOf: (row: number) => Zone,
  ofWhole = false,
): (row: number) => number {
  const { story } = edition;
  const dayIn = dayFinder();
  const unitIn = unitFinder(ofWhole);
  const byMonth = !ofWhole && edition.saysYears === true && isSparse(columns);
  return (row) => {
    const from = columns.from[row] ?? 0;
    const to = endOf(columns, row);
    if (columns.background[row] === 1) return keys.background;
    if (from === Infinity) return keys.undated;
    if (to <= story.from) return keys.earlier;
    if (from >= story.to) return keys.later;
    const zone = zoneOf(row);
    const unit = to - from < shortestMonth ? null : unitIn(zone, from, to);
    if (unit !== null) return unit;
    const day = dayIn(zone, from, to);
    return byMonth ? startOfMonth(day) + 1 / mostMonths : day;
  };
}

const sparse = new WeakMap<Columns, boolean>();

/** A heading over fewer events than this is more of the list than they are. */
const fewUnderHeading = 5;

/** Whether days hold so few of a file's events that they stand under their months. */
function isSparse(columns: Columns): boolean {
  const known = sparse.get(columns);
  if (known !== undefined) return known;
  let [rows, days, last] = [0, 0, NaN];
  for (const row of columns.byStart) {
    const from = columns.from[row] ?? Infinity;
    if (!Number.isFinite(from) || endOf(columns, row) - from >= shortestMonth) continue;
    rows++;
    const day = Math.floor(from / dayLength);
    if (day !== last) days++;
    last = day;
  }
  const isSo = days > 1 && rows < fewUnderHeading * days;
  sparse.set(columns, isSo);
  return isSo;
}

/** No day is so far from 1970. */
const keys: Readonly<Record<Apart, number>> = { earlier: -1e9, later: 1e9, background: 2e9, undated: 3e9 };

/** What stands behind a number of `headingFinder`. */
export function headingOf(key: number): Dated | { readonly section: Apart } {
  const section = apart.find((name) => keys[name] === key);
  if (section !== undefined) return { section };
  const day = Math.floor(key);
  return { section: 'day', day, months: (key - day) * mostMonths };
}

/** What tells headings that begin on one day apart: a power of two, so that their numbers are exact. */
const mostMonths = 2 ** 20;

/** The day of a zone's clock that holds most of a span, the earliest if equal. */
export function mainDay(zone: Zone, { from, to }: Span): Day {
  return dayFinder()(zone, from, to);
}

/** A month of 28 days in which the clocks go on. */
const shortestMonth = 28 * dayLength - 2 * 3_600_000;

/** A stretch of whole months or years is one on any clock: those of two places differ by so much at most. */
const otherClock = 14 * 3_600_000;

/**
 * The number of the month, year, decade or century that a stretch fills; of several months or years, of the first. null where it
 * does not begin and end with a month. Any ten or hundred years are called by their first and last. `ofWhole`: of several for all.
 */
function unitFinder(ofWhole: boolean): (zone: Zone, from: Instant, to: Instant) => number | null {
  let last: (Span & { readonly zone: Zone }) | null = null;
  let key: number | null = null;
  return (zone, from, to) => {
    if (last?.zone === zone && last.from === from && last.to === to) return key;
    last = { zone, from, to };
    return (key = unitKey(zone, from, to, ofWhole));
  };
}

function unitKey(zone: Zone, from: Instant, to: Instant, ofWhole: boolean): number | null {
  const monthAt = (instant: Instant) => {
    const day = startOfMonth(dayOf(zone, instant + 15 * dayLength));
    return Math.abs(startOfDay(zone, day) - instant) > otherClock ? null : day;
  };
  const [day, after] = [monthAt(from), monthAt(to)];
  if (day === null || after === null) return null;
  const [first, end] = [monthsTo(day), monthsTo(after)];
  const fits = (months: number) =>
    first % 12 === 0 && (months === 12 ? end % 12 === 0 : end - first === months);
  const months = ofWhole ? end - first : ([1200, 120, 12].find(fits) ?? 1);
  return day + Math.min(months, mostMonths - 1) / mostMonths;
}

/** From the year 0 to the month of a day. */
function monthsTo(of: Day): number {
  const { year, month } = dateOfDay(of);
  return year * 12 + month - 1;
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

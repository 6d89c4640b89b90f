import { dayLength, type Day } from '../model/calendar.ts';
import { dayOf, endOfDay, isUndated, startOfDay, type Span, type Zone } from '../model/time.ts';
import type { Dataset } from './dataset.ts';

/** A heading of the list and the rows under it, in canonical order. Only `day` groups have a day. */
export type Group =
  | { readonly section: 'day'; readonly day: Day; readonly rows: readonly number[] }
  | { readonly section: Apart; readonly rows: readonly number[] };

type Apart = 'earlier' | 'later' | 'background' | 'undated';

/**
 * Each row once: `earlier` and `later` lie wholly outside the story, `background` stands behind it, `undated` has no time, the
 * rest under the day that holds most of `found` on the clock of `zoneOf`. Headings without rows are left out.
 */
export function groups(
  dataset: Dataset,
  rows: Iterable<number>,
  zoneOf: (row: number) => Zone,
): readonly Group[] {
  const { columns, edition } = dataset;
  const apart = {
    earlier: [] as number[],
    later: [] as number[],
    background: [] as number[],
    undated: [] as number[],
  };
  const days = new Map<Day, number[]>();
  const dayIn = dayFinder();
  for (const row of rows) {
    const found = { from: columns.from[row] ?? 0, to: columns.to[row] ?? 0 };
    if (columns.background[row] === 1) apart.background.push(row);
    else if (isUndated(found)) apart.undated.push(row);
    else if (found.to <= edition.story.from) apart.earlier.push(row);
    else if (found.from >= edition.story.to) apart.later.push(row);
    else {
      const day = dayIn(zoneOf(row), found);
      const there = days.get(day);
      if (there) there.push(row);
      else days.set(day, [row]);
    }
  }
  const inOrder = [...days].sort(([a], [b]) => a - b);
  return [
    ...section('earlier', apart.earlier),
    ...inOrder.map(([day, there]) => ({ section: 'day', day, rows: there }) as const),
    ...section('later', apart.later),
    ...section('background', apart.background),
    ...section('undated', apart.undated),
  ];
}

function section(name: Apart, rows: readonly number[]): readonly Group[] {
  return rows.length > 0 ? [{ section: name, rows }] : [];
}

/** The day of a zone's clock that holds most of a span, the earliest if equal. */
export function mainDay(zone: Zone, span: Span): Day {
  return dayFinder()(zone, span);
}

interface LocalDay extends Span {
  readonly day: Day;
}

/** Rows come in order of time, so the day of one is mostly the day of the next: a clock is asked once a day, not once a row. */
function dayFinder(): (zone: Zone, span: Span) => Day {
  const latest = new Map<Zone, LocalDay>();
  return (zone, span) => {
    const known = latest.get(zone);
    const first =
      known && known.from <= span.from && span.from < known.to
        ? known
        : localDay(zone, dayOf(zone, span.from));
    latest.set(zone, first);
    let best = first;
    let most = shared(first, span);
    let next = first;
    // A day of 25 hours is no more than another, or a month would stand under the night on which the clocks change.
    while (most < dayLength && next.to < span.to) {
      next = localDay(zone, dayOf(zone, next.to));
      if (shared(next, span) > most) {
        best = next;
        most = shared(next, span);
      }
    }
    return best.day;
  };
}

function localDay(zone: Zone, day: Day): LocalDay {
  return { day, from: startOfDay(zone, day), to: endOfDay(zone, day) };
}

function shared(day: Span, span: Span): number {
  return Math.min(day.to, span.to) - Math.max(day.from, span.from);
}

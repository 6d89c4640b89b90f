import { useMemo } from 'react';
import { countsByDay } from '../dataset/days.ts';
import { noFilters } from '../dataset/facets.ts';
import { query } from '../dataset/query.ts';
import { dayOf, type Instant, type Span, type Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { passing, rowsOfAnyTime } from '../view/rows.ts';
import { zoneOfRow } from '../view/select.ts';
import { ticksOn, type Tick, type Ticks } from './ticks.ts';

/** A stretch of the axis that can be chosen: a day mostly, a month or a year on a long axis. */
export interface DayChip {
  readonly at: Instant;
  readonly to: Instant;
  readonly unit: Tick['unit'];
  /** The events listed under it, the window aside. */
  readonly count: number;
  /** Those that a window of it finds: some are listed under another day. */
  readonly found: number;
}

export interface Days {
  readonly ticks: Ticks;
  readonly chips: readonly DayChip[];
}

const most = 7;

export function useDays(axis: Span, zone: Zone, width: number): Days {
  const dataset = useStore((state) => state.dataset);
  const rows = useStore(rowsOfAnyTime);
  const zoneOf = useStore(zoneOfRow);
  const ticks = useMemo(() => ticksOn(axis, zone, width || 800), [axis, zone, width]);
  const listed = useMemo(() => countsByDay(dataset, rows, zoneOf), [dataset, rows, zoneOf]);
  const ever = useMemo(() => countsByDay(dataset, dataset.columns.from.keys(), zoneOf), [dataset, zoneOf]);
  const passes = useStore(passing);
  const chips = useMemo(
    () =>
      chipsOf(ticks, zone, ever, listed).map((chip) => ({
        ...chip,
        found: query(dataset.columns, { from: chip.at, to: chip.to }, noFilters, passes).length,
      })),
    [ticks, zone, ever, listed, dataset, passes],
  );
  return useMemo(() => ({ ticks, chips }), [ticks, chips]);
}

/** The stretches that have events at all, the filters aside; of more than seven, those with most. In order of time. */
export function chipsOf(
  { labelled }: Ticks,
  zone: Zone,
  ever: ReadonlyMap<number, number>,
  listed: ReadonlyMap<number, number>,
): readonly Omit<DayChip, 'found'>[] {
  const stretches = labelled.flatMap(({ at, to, unit }) => {
    if (to === null) return [];
    const [first, after] = [dayOf(zone, at), dayOf(zone, to)];
    const all = within(ever, first, after);
    return all === 0 ? [] : [{ chip: { at, to, unit, count: within(listed, first, after) }, all }];
  });
  return stretches
    .toSorted((a, b) => b.all - a.all)
    .slice(0, most)
    .map(({ chip }) => chip)
    .toSorted((a, b) => a.at - b.at);
}

function within(counts: ReadonlyMap<number, number>, first: number, after: number): number {
  return [...counts].reduce((sum, [day, count]) => (day >= first && day < after ? sum + count : sum), 0);
}

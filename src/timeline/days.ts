import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { countsByStretch, headingOf } from '../dataset/days.ts';
import { startOfMonth } from '../model/calendar.ts';
import { noFilters } from '../dataset/facets.ts';
import { type Mask, query } from '../dataset/query.ts';
import { dayOf, type Instant, startOfDay, type Span, type Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { passing, type Scale, scaleOf } from '../view/rows.ts';
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

/** Of the axis as `fit` has it, given lines and how many events each has at all. */
export function useDays(
  axis: Span,
  zone: Zone,
  width: number,
  fit: (ticks: readonly Tick[], counts: readonly number[]) => number,
): Days {
  const dataset = useStore((state) => state.dataset);
  const scale = useStore(scaleOf);
  const zoneOf = useStore(zoneOfRow);
  const passes = useStore(passing);
  const ever = useMemo(() => counterOf(dataset, scale, zone, zoneOf), [dataset, scale, zone, zoneOf]);
  const ticks = useMemo(() => {
    const found = ticksOn(axis, zone, width || 800, (labelled) => fit(labelled, labelled.map(ever)));
    return { ...found, labelled: withBegun(found.labelled, axis, zone, ever) };
  }, [axis, zone, width, fit, ever]);
  const chips = useMemo(
    () => (scale ? chipsOfMany(ticks, scale, passes) : chipsOfFew(ticks, zone, { dataset, zoneOf, passes })),
    [scale, ticks, zone, dataset, zoneOf, passes],
  );
  return useMemo(() => ({ ticks, chips }), [ticks, chips]);
}

type Counter = (tick: Pick<Tick, 'at' | 'to'>) => number;

/** How many events a stretch has, whatever the filters: as many as its chip can ever say. */
function counterOf(
  dataset: Dataset,
  scale: Scale | null,
  zone: Zone,
  zoneOf: (row: number) => Zone,
): Counter {
  if (scale) return ({ at, to }) => (to === null ? 0 : scale.countIn({ from: at, to }, null));
  const ever = countsByStretch(dataset, dataset.columns.from.keys(), zoneOf);
  return ({ at, to }) => (to === null ? 0 : within(ever, dayOf(zone, at), dayOf(zone, to)));
}

/** A day of which the axis holds too little for a name goes with the next, if it has events. */
export function withBegun(
  labelled: readonly Tick[],
  axis: Span,
  zone: Zone,
  count: Counter,
): readonly Tick[] {
  const [first, ...others] = labelled;
  if (first?.unit !== 'day' || first.at <= axis.from) return labelled;
  const at = startOfDay(zone, dayOf(zone, axis.from));
  return count({ at, to: first.at }) === 0 ? labelled : [{ at, to: first.to, unit: 'date' }, ...others];
}

interface Counted {
  readonly dataset: Dataset;
  readonly zoneOf: (row: number) => Zone;
  readonly passes: Mask;
}

function chipsOfFew(ticks: Ticks, zone: Zone, { dataset, zoneOf, passes }: Counted): readonly DayChip[] {
  const { columns } = dataset;
  const listed = countsByStretch(
    dataset,
    query(columns, { from: null, to: null }, noFilters, passes),
    zoneOf,
  );
  const ever = countsByStretch(dataset, columns.from.keys(), zoneOf);
  return chipsOf(ticks, zone, ever, listed).map((chip) => ({
    ...chip,
    found: query(columns, { from: chip.at, to: chip.to }, noFilters, passes).length,
  }));
}

/** Of very many events a stretch counts those that a window of it finds: two bisections, and no look at each of them. */
function chipsOfMany(ticks: Ticks, scale: Scale, passes: Mask): readonly DayChip[] {
  return ticks.labelled.flatMap(({ at, to, unit }) => {
    if (to === null || scale.countIn({ from: at, to }, null) === 0) return [];
    const found = scale.countIn({ from: at, to }, passes);
    return [{ at, to, unit, count: found, found }];
  });
}

/** The stretches that have events at all, the filters aside, in order of time. */
export function chipsOf(
  { labelled }: Ticks,
  zone: Zone,
  ever: ReadonlyMap<number, number>,
  listed: ReadonlyMap<number, number>,
): readonly Omit<DayChip, 'found'>[] {
  return labelled.flatMap(({ at, to, unit }) => {
    if (to === null) return [];
    const [first, after] = [dayOf(zone, at), dayOf(zone, to)];
    const all = within(ever, first, after);
    return all === 0 ? [] : [{ at, to, unit, count: within(listed, first, after) }];
  });
}

/** The day after the last of a stretch, of its number. */
export function dayAfter(key: number): number {
  const heading = headingOf(key);
  return heading.section !== 'day' || heading.months === 0
    ? key + 1
    : startOfMonth(heading.day, heading.months);
}

/** What lasts longer than the days counted is none of theirs. */
function within(counts: ReadonlyMap<number, number>, first: number, after: number): number {
  return [...counts].reduce(
    (sum, [key, count]) => (key >= first && key < after && dayAfter(key) <= after ? sum + count : sum),
    0,
  );
}

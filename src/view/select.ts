import type { Columns } from '../dataset/columns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type Group, groups } from '../dataset/days.ts';
import { type FacetName, facetNames, type Filters } from '../dataset/facets.ts';
import { countWithin, query } from '../dataset/query.ts';
import { type Clock, zoneOfAxis } from '../model/clock.ts';
import type { EventId } from '../model/id.ts';
import { parseZone, type Span, type Stretch, type Zone } from '../model/time.ts';
import { memo } from './memo.ts';
import {
  listedCount,
  listedRows,
  markedRows,
  maybeRows,
  openEvent,
  placeIn,
  scaleOf,
  searchMask,
  type Seen,
  shownAt,
  windowOf,
} from './rows.ts';

// What the panes draw of the rows: counts, days, options, bars, neighbours.

/** The axis drawn: the one chosen, else the story. */
export function axisOf({ view, dataset }: Pick<Seen, 'view' | 'dataset'>): Span {
  return view.axis ?? dataset.edition.story;
}

/** Whether no row has a time: there is no axis then. */
export function hasNoTime({ dataset }: Pick<Seen, 'dataset'>): boolean {
  return dataset.columns.from[0] === Infinity;
}

export interface Counts {
  /** Listed by window, filters and search; an open event that is none of them does not count. */
  readonly shown: number;
  readonly total: number;
  /** In the window, whatever the filters. */
  readonly inWindow: number;
  /** How many more may belong to the window, listed or not. */
  readonly maybe: number;
}

const countsOf = memo((shown: number, total: number, inWindow: number, maybe: number): Counts => ({
  shown,
  total,
  inWindow,
  maybe,
}));

export function counts(state: Seen): Counts {
  const { columns } = state.dataset;
  const inWindow = countWithin(columns, windowOf(state));
  const maybe = shownAt(state)?.maybe ?? maybeRows(state).length;
  return countsOf(listedCount(state), columns.length, inWindow, maybe);
}

/** What a thumb's value text is made of: the instants at which the thumbs stand, those of the axis where the window is open. */
export interface ThumbValues extends Span {
  readonly shown: number;
  readonly total: number;
}

const thumbsOf = memo(({ from, to }: Stretch, axis: Span, { shown, total }: Counts): ThumbValues => ({
  from: from ?? axis.from,
  to: to ?? axis.to,
  shown,
  total,
}));

export function thumbValues(state: Seen): ThumbValues {
  return thumbsOf(windowOf(state), axisOf(state), counts(state));
}

/** How many boxes are ticked. */
export function activeFilters({ view }: Pick<Seen, 'view'>): number {
  return facetNames.reduce((total, name) => total + view.filters[name].length, 0);
}

/** Something that, let go of alone, brings events back, and how many. */
export interface Way {
  readonly of: FacetName | 'search' | 'window';
  readonly count: number;
}

const waysOf = memo(
  (columns: Columns, filters: Filters, window: Stretch, mask: Uint8Array | null): readonly Way[] => {
    const count = (stretch: Stretch, chosen: Filters, passes: Uint8Array | null) =>
      query(columns, stretch, chosen, passes).length;
    const narrowed = window.from !== null || window.to !== null;
    return [
      ...facetNames
        .filter((name) => filters[name].length > 0)
        .map((name) => ({ of: name, count: count(window, { ...filters, [name]: [] }, mask) })),
      ...(mask === null ? [] : [{ of: 'search' as const, count: count(window, filters, null) }]),
      ...(narrowed ? [{ of: 'window' as const, count: count({ from: null, to: null }, filters, mask) }] : []),
    ];
  },
);

const noWays: readonly Way[] = [];

/** For an empty list: which filter to relax, and by how much that helps. Empty where events are listed. */
export function ways(state: Seen): readonly Way[] {
  if (listedCount(state) > 0) return noWays;
  return waysOf(state.dataset.columns, state.view.filters, windowOf(state), searchMask(state));
}

/** The zone of the reader's own clock, null where it is none that is known. Asked once, and of nobody else. */
export const readerZone = memo(() => parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone));

export function axisZoneOf({ dataset, view }: Pick<Seen, 'dataset' | 'view'>): Zone {
  return zoneOfAxis(view.clock, dataset.edition.zone, view.clock === 'reader' ? readerZone() : null);
}

const zoneIn = memo((dataset: Dataset, clock: Clock, common: Zone): ((row: number) => Zone) => {
  const story = dataset.edition.zone;
  return clock === 'event' ? (row) => dataset.heads.at(row)?.when.zone ?? story : () => common;
});

/** The zone on whose clock a row's day is told. */
export function zoneOfRow({ dataset, view }: Pick<Seen, 'dataset' | 'view'>): (row: number) => Zone {
  return zoneIn(dataset, view.clock, axisZoneOf({ dataset, view }));
}

/** Where the open event stands among those listed, from 1; null where it is none of them. */
export function position(state: Seen): { readonly n: number; readonly total: number } | null {
  const open = openEvent(state);
  if (open.is !== 'open' || open.outside !== null) return null;
  const before = aroundOpen(state)?.before ?? placeIn(listedRows(state), open.row);
  return positionOf(before + 1, listedCount(state));
}

/** What is about the open event in the list of very many; null of few. */
function aroundOpen(state: Seen) {
  const open = openEvent(state);
  const row = open.is === 'open' ? open.row : null;
  return shownAt(state) && scaleOf(state)?.around(state, row);
}

const positionOf = memo((n: number, total: number) => ({ n, total }));

const groupsOf = memo(groups);

/** The list: every visible row once, under its day; of very many, which `listAt` has in order, none but the open one. */
export function dayGroups(state: Seen): readonly Group[] {
  return groupsOf(state.dataset, markedRows(state), zoneOfRow(state));
}

export interface Neighbours {
  readonly previous: EventId | null;
  readonly next: EventId | null;
}

const neighboursOf = memo(({ heads }: Dataset, listed: Uint32Array, row: number): Neighbours => {
  const idAt = (index: number) => heads.at(listed[index] ?? heads.length)?.id ?? null;
  const place = placeIn(listed, row);
  return { previous: idAt(place - 1), next: idAt(listed[place] === row ? place + 1 : place) };
});

const endsOf = memo(({ heads }: Dataset, listed: readonly Group[]): Neighbours => {
  const days = listed.filter(({ section }) => section === 'day');
  const within = days.length > 0 ? days : listed;
  const idOf = (row = heads.length) => heads.at(row)?.id ?? null;
  return { previous: idOf(within.at(-1)?.rows.at(-1)), next: idOf(within[0]?.rows[0]) };
});

const aroundOf = memo(({ heads }: Dataset, previous: number | null, next: number | null): Neighbours => ({
  previous: heads.at(previous ?? heads.length)?.id ?? null,
  next: heads.at(next ?? heads.length)?.id ?? null,
}));

/** Whether there is one: of very many this makes none. */
export function hasNeighbour(state: Seen, direction: keyof Neighbours): boolean {
  return (aroundOpen(state) ?? neighbours(state))[direction] !== null;
}

/** The events listed before and after the open one, in their order; with none open, the last and the first of the story's days. */
export function neighbours(state: Seen): Neighbours {
  const around = aroundOpen(state);
  if (around) return aroundOf(state.dataset, around.previous, around.next);
  const open = openEvent(state);
  return open.is === 'open'
    ? neighboursOf(state.dataset, listedRows(state), open.row)
    : endsOf(state.dataset, dayGroups(state));
}

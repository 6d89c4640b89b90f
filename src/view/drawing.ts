import { useDeferredValue, useState } from 'react';
import type { Columns } from '../dataset/columns.ts';
import { noFilters } from '../dataset/facets.ts';
import { boundsOf, longestOf } from '../dataset/cuts.ts';
import { barCut, type Histogram, histogram, rowsByCut } from '../dataset/histogram.ts';
import { type Mask, query } from '../dataset/query.ts';
import type { Span, Zone } from '../model/time.ts';
import { useStore } from './hooks.ts';
import { memo } from './memo.ts';
import { openEvent, passing, rowsOfAnyTime, scaleOf, type Seen, withRow } from './rows.ts';
import { axisOf, axisZoneOf } from './select.ts';

export type Drawing =
  | { readonly is: 'intervals'; readonly rows: Uint32Array }
  | { readonly is: 'bars'; readonly histogram: Histogram };

const mostIntervals = 60;
const mostBars = 120;

const intervalsOf = memo((rows: Uint32Array, open: number | null): Drawing => ({
  is: 'intervals',
  rows: open === null ? rows : withRow(rows, open),
}));

const rowsByCutOf = memo(rowsByCut);

const barsOf = memo((columns: Columns, rows: Uint32Array, axis: Span, zone: Zone): Drawing => {
  const cut = barCut(axis, rowsByCutOf(columns), mostBars);
  return {
    is: 'bars',
    histogram: histogram(columns, rows, axis, boundsOf(axis, zone, cut), longestOf(cut)),
  };
});

const onAxisOf = memo((columns: Columns, axis: Span, passes: Mask) =>
  query(columns, axis, noFilters, passes),
);

/** What the timeline draws, whatever the window: an interval for each event of the axis and the open one, or bars of counts. */
export function drawing(state: Seen): Drawing {
  const { columns } = state.dataset;
  const axis = axisOf(state);
  const passes = passing(state);
  const scale = scaleOf(state);
  if (scale && scale.countIn(axis, passes) > mostIntervals)
    return barsOf(columns, scale.orders(passes).byStart, axis, axisZoneOf(state));
  const onAxis = onAxisOf(columns, axis, passes);
  if (onAxis.length > mostIntervals) return barsOf(columns, rowsOfAnyTime(state), axis, axisZoneOf(state));
  const open = openEvent(state);
  return intervalsOf(onAxis, open.is === 'open' ? open.row : null);
}

/**
 * The same; what another choice of filters or another search makes of it comes after map and list, as work of its own. null until the first of
 * another dataset has come.
 */
export function useDrawing(): Drawing | null {
  const dataset = useStore((state) => state.dataset);
  const of = useDeferredValue(dataset);
  const passes = useDeferredValue(useStore(passing));
  const now = useStore((state) =>
    state.dataset === of && passing(state) === passes ? drawing(state) : null,
  );
  const [last, setLast] = useState({ dataset, drawn: now });
  if (now !== null && now !== last.drawn) setLast({ dataset, drawn: now });
  return now ?? (last.dataset === dataset ? last.drawn : null);
}

import type { Columns } from '../dataset/columns.ts';
import { noFilters } from '../dataset/facets.ts';
import { barWidth, type Histogram, histogram } from '../dataset/histogram.ts';
import { query } from '../dataset/query.ts';
import type { Span } from '../model/time.ts';
import { memo } from './memo.ts';
import { openEvent, passing, rowsOfAnyTime, type Seen, withRow } from './rows.ts';
import { axisOf } from './select.ts';

export type Drawing =
  | { readonly is: 'intervals'; readonly rows: Uint32Array }
  | { readonly is: 'bars'; readonly histogram: Histogram };

const mostIntervals = 60;
const mostBars = 120;

const drawingOf = memo(
  (
    columns: Columns,
    rows: Uint32Array,
    axis: Span,
    passes: Uint8Array | null,
    open: number | null,
  ): Drawing => {
    const onAxis = query(columns, axis, noFilters, passes);
    return onAxis.length > mostIntervals
      ? { is: 'bars', histogram: histogram(columns, rows, axis, barWidth(axis, mostBars)) }
      : { is: 'intervals', rows: open === null ? onAxis : withRow(onAxis, open) };
  },
);

/** What the timeline draws, whatever the window: an interval for each event of the axis and the open one, or bars of counts. */
export function drawing(state: Seen): Drawing {
  const { columns } = state.dataset;
  const open = openEvent(state);
  const row = open.is === 'open' ? open.row : null;
  return drawingOf(columns, rowsOfAnyTime(state), axisOf(state), passing(state), row);
}

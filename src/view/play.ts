import { endOf } from '../dataset/lasting.ts';
import { ended } from '../dataset/query.ts';
import { type Instant, minute } from '../model/time.ts';
import type { Histogram } from '../dataset/histogram.ts';
import { drawing } from './drawing.ts';
import { passing, scaleOf, type Seen } from './rows.ts';
import { axisOf } from './select.ts';

/**
 * The next `Window end` for Play: where the next event ends among those that pass the filters, so that empty time is
 * skipped. From the window's start when the end is open; open (null), which stops Play, when no event ends later on the axis.
 */
export function nextWindowEnd(state: Seen): Instant | null {
  const { columns } = state.dataset;
  const axis = axisOf(state);
  const passes = passing(state);
  const { from, to } = state.view;
  const atEnd = to === null || to >= axis.to;
  const after = Math.max(from ?? axis.from, atEnd ? -Infinity : to, axis.from);
  const drawn = drawing(state);
  if (scaleOf(state) && drawn.is === 'bars') return nextBarEnd(drawn.histogram, after, axis.to);
  const first = ended(columns, after);
  for (let index = first; index < columns.length; index++) {
    const row = columns.byEnd[index] ?? 0;
    const end = Math.ceil(endOf(columns, row) / minute) * minute;
    if (end >= axis.to) return null;
    if (passes === null || passes[row] === 1) return end;
  }
  return null;
}

/** Of very many events the end of the next bar that has any: from one to the next nothing would be seen to change. */
function nextBarEnd({ bounds, totals, longer }: Histogram, after: Instant, end: Instant): Instant | null {
  for (let bar = 0; bar < totals.length; bar++) {
    const to = Math.ceil((bounds[bar + 1] ?? 0) / minute) * minute;
    if (to <= after || (totals[bar] === 0 && longer[bar] === 0)) continue;
    return to >= end ? null : to;
  }
  return null;
}

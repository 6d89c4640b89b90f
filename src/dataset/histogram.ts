import { minute, type Span } from '../model/time.ts';
import type { Columns } from './columns.ts';
import { endOf } from './lasting.ts';

/** Bars over the axis. A bar's stretch is `from + index · width`, `width` ms long; the last may reach beyond the axis. */
export interface Histogram {
  readonly from: number;
  readonly width: number;
  readonly bars: number;
  readonly kinds: number;
  /** Events no longer than a bar, by bar and kind: `counts[bar · kinds + kind]`, kinds in the order of the facet's values. */
  readonly counts: Uint32Array;
  /** The same for all kinds together. */
  readonly totals: Uint32Array;
  /** How many events longer than a bar reach into it. */
  readonly longer: Uint32Array;
}

/**
 * Counts `rows` (all but time decides which) that overlap the axis. An event no longer than a bar counts once, in the bar
 * that holds most of it, the earlier if equal. Refuses, by throwing, an empty axis and a bar without width.
 */
export function histogram(columns: Columns, rows: Uint32Array, axis: Span, width: number): Histogram {
  if (!(axis.from < axis.to)) throw new Error(`an axis from ${axis.from} to ${axis.to} is empty`);
  if (!(width > 0)) throw new Error(`a bar of ${width} ms has no width`);
  const bars = Math.ceil((axis.to - axis.from) / width);
  const kinds = columns.facets.kind.values.length;
  const counts = new Uint32Array(bars * kinds);
  const totals = new Uint32Array(bars);
  const steps = new Int32Array(bars + 1);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const from = columns.from[row] ?? 0;
    const to = endOf(columns, row);
    if (to <= axis.from || from >= axis.to) continue;
    if (to - from <= width) {
      const middle = (from + to) / 2 - axis.from;
      const bar = Math.max(0, Math.min(bars - 1, Math.ceil(middle / width) - 1));
      const kind = columns.facets.kind.codes[columns.facets.kind.offsets[row] ?? 0] ?? 0;
      counts[bar * kinds + kind] = (counts[bar * kinds + kind] ?? 0) + 1;
      totals[bar] = (totals[bar] ?? 0) + 1;
    } else {
      const first = Math.max(0, Math.floor((from - axis.from) / width));
      const after = Math.min(bars, Math.ceil((to - axis.from) / width));
      steps[first] = (steps[first] ?? 0) + 1;
      steps[after] = (steps[after] ?? 0) - 1;
    }
  }
  let reaching = 0;
  const longer = new Uint32Array(bars);
  for (let bar = 0; bar < bars; bar++) {
    reaching += steps[bar] ?? 0;
    longer[bar] = reaching;
  }
  return { from: axis.from, width, bars, kinds, counts, totals, longer };
}

const day = 1440 * minute;
const widths = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * minute),
  ...[1, 2, 7, 14, 28, 91, 182, 365].map((days) => days * day),
];

/** The least customary width, in ms, at which the axis takes at most so many bars; above a year, whole powers of two of it. */
export function barWidth(axis: Span, most: number): number {
  const least = (axis.to - axis.from) / most;
  const customary = widths.find((width) => width >= least);
  return customary ?? 365 * day * 2 ** Math.ceil(Math.log2(least / (365 * day)));
}

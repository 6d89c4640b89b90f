import type { Instant, Span } from '../model/time.ts';
import type { Columns } from './columns.ts';
import { type Cut, customaryCuts, lengthOf, longestOf } from './cuts.ts';
import { endOf } from './lasting.ts';

/** Bars over the axis, the first and the last of which may reach beyond it. */
export interface Histogram {
  /** Where each bar begins, and where the last ends: one more than there are bars. */
  readonly bounds: readonly Instant[];
  readonly kinds: number;
  /** Events no longer than a bar, by bar and kind: `counts[bar · kinds + kind]`, kinds in the order of the facet's values. */
  readonly counts: Uint32Array;
  /** The same for all kinds together. */
  readonly totals: Uint32Array;
  /** How many events longer than a bar reach into it. */
  readonly longer: Uint32Array;
}

/**
 * Counts `rows` (all but time decides which) that overlap the axis. An event no longer than `longest` ms, as long as a bar can be,
 * counts once, in the bar that holds its middle and so most of it, the earlier if equal. Refuses, by throwing, an empty axis and less than two bounds.
 */
export function histogram(
  columns: Columns,
  rows: Uint32Array,
  axis: Span,
  bounds: readonly Instant[],
  longest: number,
): Histogram {
  if (!(axis.from < axis.to)) throw new Error(`an axis from ${axis.from} to ${axis.to} is empty`);
  const bars = bounds.length - 1;
  if (bars < 1) throw new Error(`${bounds.length} bounds make no bar`);
  const kinds = columns.facets.kind.values.length;
  const counts = new Uint32Array(bars * kinds);
  const totals = new Uint32Array(bars);
  const steps = new Int32Array(bars + 1);
  const barOf = barFinder(bounds);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const from = columns.from[row] ?? 0;
    const to = endOf(columns, row);
    if (to <= axis.from || from >= axis.to) continue;
    if (to - from <= longest) {
      const bar = barOf((from + to) / 2);
      const kind = columns.facets.kind.codes[columns.facets.kind.offsets[row] ?? 0] ?? 0;
      counts[bar * kinds + kind] = (counts[bar * kinds + kind] ?? 0) + 1;
      totals[bar] = (totals[bar] ?? 0) + 1;
    } else {
      const first = barOf(from);
      const begun = from === bounds[first + 1] ? first + 1 : first;
      const after = barOf(to) + 1;
      steps[begun] = (steps[begun] ?? 0) + 1;
      steps[after] = (steps[after] ?? 0) - 1;
    }
  }
  let reaching = 0;
  const longer = new Uint32Array(bars);
  for (let bar = 0; bar < bars; bar++) {
    reaching += steps[bar] ?? 0;
    longer[bar] = reaching;
  }
  return { bounds, kinds, counts, totals, longer };
}

/** The bar that an instant ends or lies in, of those beyond them the first or last: rows come in order, and bars are of nearly one width. */
function barFinder(bounds: readonly Instant[]): (instant: number) => number {
  const last = bounds.length - 2;
  const edges = Float64Array.from(bounds);
  const [from = 0] = bounds;
  const width = ((bounds.at(-1) ?? 0) - from) / (last + 1);
  let bar = 0;
  return (instant) => {
    if (instant > (edges[bar] ?? 0) && instant <= (edges[bar + 1] ?? 0)) return bar;
    bar = Math.max(0, Math.min(last, Math.ceil((instant - from) / width) - 1));
    while (bar > 0 && instant <= (edges[bar] ?? 0)) bar--;
    while (bar < last && instant > (edges[bar + 1] ?? 0)) bar++;
    return bar;
  };
}

/** Fewer bars say nothing of how events come, unless nothing else does. */
const fewest = 12;

/**
 * How to cut the axis into at most so many bars, by how many rows `fit` into each of the customary cuts: the finest that nine in ten
 * fit into, if it makes some bars, else the finest that half of them do. So events known to a day, month or year stand in
 * bars of days, months or years.
 */
export function barCut(axis: Span, fit: Uint32Array, most: number): Cut {
  const length = axis.to - axis.from;
  const cuts = customaryCuts.filter((cut) => length / lengthOf(cut) <= most);
  const holds = (cut: Cut, share: number) =>
    (fit[customaryCuts.indexOf(cut)] ?? 0) >= share * (fit.at(-1) ?? 0);
  return (
    cuts.find((cut) => holds(cut, 0.9) && length / lengthOf(cut) >= fewest) ??
    cuts.find((cut) => holds(cut, 0.5) && length / lengthOf(cut) > 0.9) ??
    cuts[0] ?? { unit: 'month', step: 12 * 500_000 }
  );
}

/** How many rows that have a time are no longer than each of the customary cuts can be; behind them, how many there are. */
export function rowsByCut({ from, lasting: { unit, counts } }: Columns): Uint32Array {
  const fit = new Uint32Array(customaryCuts.length + 1);
  const longest = customaryCuts.map(longestOf);
  let last = -1;
  let cut = 0;
  for (let row = 0; row < counts.length && from[row] !== Infinity; row++) {
    const count = counts[row] ?? 0;
    if (count !== last) {
      const found = longest.findIndex((length) => count * unit <= length);
      cut = found === -1 ? longest.length : found;
      last = count;
    }
    fit[cut] = (fit[cut] ?? 0) + 1;
  }
  for (let at = 1; at < fit.length; at++) fit[at] = (fit[at] ?? 0) + (fit[at - 1] ?? 0);
  return fit;
}

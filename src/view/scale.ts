import type { Columns } from '../dataset/columns.ts';
import type { FacetCounts } from '../dataset/counts.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { byFacet, type FacetName, facetNames, type Filters } from '../dataset/facets.ts';
import { type ListOrder, makingListOrder } from '../dataset/listOrder.ts';
import { type Mask, passing } from '../dataset/query.ts';
import { makingScreenCells, type ScreenCells } from '../dataset/screenCells.ts';
import {
  type Counter,
  countIn,
  finish,
  foundOrders,
  makeSweep,
  possibleOrders,
  type Sweep,
} from '../dataset/sweep.ts';
import type { Clock } from '../model/clock.ts';
import type { Stretch } from '../model/time.ts';
import type { Around, Clocked, Scale, Shown } from './rows.ts';
import { zoneOfRow } from './select.ts';

// Very many events: what the selectors of a small story make anew is kept here, and moved. Loaded with the first such dataset.

const anyTime: Stretch = { from: null, to: null };

/** For `giveScale`: one for each dataset of more rows than `fewRows`. */
export function makeScale(dataset: Dataset): Scale {
  const { columns } = dataset;
  const followers = new Set<Counter>();
  const masked = byMask(columns);
  const orders = (passes: Mask) => masked(passes).found.orders;
  const options = makeOptions(columns, orders);
  let listed: { readonly clock: Clock; readonly list: ListOrder } | null = null;
  let cells: ScreenCells | null = null;
  let sweep: Sweep | null = null;
  let shown: Shown | null = null;

  function leave(counter: Counter): void {
    followers.delete(counter);
    sweep?.leave(counter);
  }

  const scale: Scale = {
    at(window, passes, maybe, also) {
      const { found, possible, maybeIn } = masked(passes);
      const next = maybe ? possible() : found;
      const isMoved = next.move(window, also);
      const mayBe = maybeIn(window);
      if (shown !== null && next === sweep && !isMoved && shown.maybe === mayBe) return shown;
      if (next !== sweep) {
        // To count the marks anew takes longest of all: they come by slices, when they are asked for.
        if (cells !== null) leave(cells);
        cells = null;
        for (const counter of followers) {
          sweep?.leave(counter);
          next.join(counter);
        }
        sweep = next;
      }
      shown = { listed: next.found(), maybe: mayBe, sweep: next };
      return shown;
    },
    countIn: (stretch, passes) => countIn(masked(passes).found.orders, stretch),
    list,
    hasList: ({ view }) => listed?.clock === view.clock,
    *listing(state) {
      if (sweep === null) scale.at(anyTime, null, false, null);
      if (listed?.clock !== state.view.clock) yield* newList(state);
    },
    around: (state, row) => aroundIn(list(state), row),
    hasCells: (zoom) => cells?.zoom === zoom,
    cells: (zoom) => (cells?.zoom === zoom ? cells : finish(newCells(zoom))),
    *turning(zoom) {
      if (cells?.zoom !== zoom) yield* newCells(zoom);
    },
    orders,
    options,
  };
  return scale;

  /** Counts what is shown, and follows it from then on. Given up halfway, it leaves. */
  function* joining(made: Counter): Generator<void, void> {
    let joins: Sweep | null = null;
    try {
      // Filters may give way to others meanwhile.
      while (joins !== sweep) {
        joins?.leave(made);
        joins = sweep;
        if (joins) yield* joins.joining(made);
      }
      followers.add(made);
    } finally {
      if (!followers.has(made)) joins?.leave(made);
    }
  }

  function* newCells(zoom: number): Generator<void, ScreenCells> {
    const made = yield* makingScreenCells(dataset, zoom);
    yield* joining(made);
    if (cells !== null) leave(cells);
    cells = made;
    return made;
  }

  function list(state: Clocked): ListOrder {
    return listed?.list ?? finish(newList(state));
  }

  function* newList(state: Clocked): Generator<void, ListOrder> {
    const own = state.view.clock === 'event' ? dataset.opened?.zone : undefined;
    const made = yield* makingListOrder(dataset, own ?? zoneOfRow(state));
    yield* joining(made);
    if (listed !== null) leave(listed.list);
    listed = { clock: state.view.clock, list: made };
    return made;
  }
}

function aroundIn({ length, rowAt, indexOf }: ListOrder, row: number | null): Around {
  const there = (index: number) => {
    const found = rowAt(index);
    return found === -1 ? null : found;
  };
  const before = row === null ? 0 : indexOf(row);
  const [previous, next] = row === null ? [length() - 1, 0] : [before - 1, before + 1];
  return { previous: there(previous), next: there(next), before };
}

interface Masked {
  readonly found: Sweep;
  readonly possible: () => Sweep;
  /** How many may belong to a window and are not found in it. */
  readonly maybeIn: (window: Stretch) => number;
}

/** What hangs on filters and search, until they change. */
function byMask(columns: Columns): (mask: Mask) => Masked {
  let last: { readonly mask: Mask; readonly masked: Masked } | null = null;
  return (mask) => {
    if (last?.mask === mask) return last.masked;
    const orders = foundOrders(columns, mask);
    let wide: { readonly orders: ReturnType<typeof possibleOrders>; readonly sweep: Sweep } | null = null;
    const widely = () => {
      if (wide === null) {
        const made = possibleOrders(columns, mask);
        wide = { orders: made, sweep: makeSweep(made) };
      }
      return wide;
    };
    const isDated = columns.open === null && columns.from[columns.length - 1] !== Infinity;
    const masked: Masked = {
      found: makeSweep(orders),
      possible: () => (isDated ? masked.found : widely().sweep),
      maybeIn: (window) => (isDated ? 0 : countIn(widely().orders, window) - countIn(orders, window)),
    };
    last = { mask, masked };
    return masked;
  };
}

interface Counting extends Counter {
  readonly counts: Uint32Array;
}

/** As `facetCounts`: a facet's own choice does not change its own counts, so each that has one has a sweep of its own. */
function makeOptions(columns: Columns, orders: Scale['orders']): Scale['options'] {
  let last: {
    readonly filters: Filters;
    readonly mask: Mask;
    readonly sweeps: readonly Sweep[];
    readonly counters: Readonly<Record<FacetName, Counting>>;
  } | null = null;
  return (window, filters, mask, passes): FacetCounts => {
    if (last === null || last.filters !== filters || last.mask !== mask) {
      const all = makeSweep(orders(passes));
      const sweeps = [all];
      const counters = byFacet((name) => makeCounter(columns, name));
      const common: Counting[] = [];
      for (const name of facetNames) {
        if (filters[name].length === 0) common.push(counters[name]);
        else {
          const own = makeSweep(foundOrders(columns, passing(columns, { ...filters, [name]: [] }, mask)));
          own.join(counters[name]);
          sweeps.push(own);
        }
      }
      all.join(together(common));
      last = { filters, mask, sweeps, counters };
    }
    for (const sweep of last.sweeps) sweep.move(window, null);
    const { counters } = last;
    return byFacet((name) => counters[name].counts);
  };
}

function together(counters: readonly Counter[]): Counter {
  return {
    count(rows, first, after, sign) {
      for (const counter of counters) counter.count(rows, first, after, sign);
    },
    clear() {
      for (const counter of counters) counter.clear();
    },
  };
}

function makeCounter(columns: Columns, name: FacetName): Counting {
  const { values, offsets, codes } = columns.facets[name];
  const counts = new Uint32Array(values.length);
  const isOneForAll = values.length === 1 && codes.length === columns.length;
  return {
    counts,
    count(rows, first, after, sign) {
      if (isOneForAll) {
        counts[0] = (counts[0] ?? 0) + sign * (after - first);
        return;
      }
      for (let index = first; index < after; index++) {
        const row = rows[index] ?? 0;
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? 0; at < end; at++) {
          const code = codes[at] ?? 0;
          counts[code] = (counts[code] ?? 0) + sign;
        }
      }
    },
    clear() {
      counts.fill(0);
    },
  };
}

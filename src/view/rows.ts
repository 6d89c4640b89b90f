import { bisect } from '../dataset/bisect.ts';
import type { Columns } from '../dataset/columns.ts';
import type { CuratedDataset, Dataset, Details } from '../dataset/dataset.ts';
import type { FacetCounts } from '../dataset/counts.ts';
import { type Filters, noFilters } from '../dataset/facets.ts';
import { holds, maybeHolds, maybeRows as maybeIn, passing as passingIn, query } from '../dataset/query.ts';
import { makeSearchIndex, type OtherWords, search } from '../dataset/search.ts';
import type { ListOrder } from '../dataset/listOrder.ts';
import type { ScreenCells } from '../dataset/screenCells.ts';
import type { Orders, Sweep } from '../dataset/sweep.ts';
import type { EventHead } from '../model/event.ts';
import { numberIn } from '../model/rows.ts';
import type { Instant, Stretch } from '../model/time.ts';
import { memo, same } from './memo.ts';
import type { View } from './view.ts';

// Which rows there are to see, and the open event among them. A selector gives the same value until what it hangs on
// changes, and while it finds the same: most steps of the window change nothing that is drawn.

/** The part of the state that says what there is to see. */
export interface Seen {
  readonly dataset: Dataset;
  readonly details: Details | null;
  readonly otherWords: OtherWords | null;
  /** What was found in an opened file, which is searched apart: it comes after the question. */
  readonly searched?: Searched | null;
  readonly view: View;
}

/** The rows of an opened file that pass a search. */
export interface Searched {
  readonly q: string;
  readonly mask: Uint8Array | null;
}

/** What is shown at one instant, of very many rows: good until the next is asked for. */
export interface Shown {
  /** How many are listed, the open event not counted if it is none of them. */
  readonly listed: number;
  /** How many more may belong to the window. */
  readonly maybe: number;
  readonly sweep: Sweep;
}

/** The rows before and after one, null where there is none. */
export interface Around {
  readonly previous: number | null;
  readonly next: number | null;
  readonly before: number;
}

/** On whose clock days are told. */
export type Clocked = Pick<Seen, 'dataset' | 'view'>;

/** What keeps up with a window over very many rows (`scale.ts`). It is moved by what is asked of it: all it gives is of that instant. */
export interface Scale {
  readonly at: (window: Stretch, passes: Uint8Array | null, maybe: boolean, also: number | null) => Shown;
  /** How many rows a stretch finds, whatever is shown: two bisections. */
  readonly countIn: (stretch: Stretch, passes: Uint8Array | null) => number;
  /** Joined to what is shown. On another clock that of the clock before, until `listing` has put it in order. */
  readonly list: (state: Clocked) => ListOrder;
  readonly hasList: (state: Clocked) => boolean;
  /** Puts the list in order by slices, for `list` to have it at hand. */
  readonly listing: (state: Clocked) => Generator<void, void>;
  /** What stands in the list before and after a row; of none, the last and the first. `before`: how many rows stand before it. */
  readonly around: (state: Clocked, row: number | null) => Around;
  /** Whether the marks of a zoom are at hand: not after another choice of filters or another search. */
  readonly hasCells: (zoom: number) => boolean;
  /** Made at once, where they are not at hand. */
  readonly cells: (zoom: number) => ScreenCells;
  /** Makes them by slices: until all have been taken, those of the zoom before stand. */
  readonly turning: (zoom: number) => Generator<void, void>;
  /** The two orders of what passes. */
  readonly orders: (passes: Uint8Array | null) => Orders;
  /** `passes`: both filters and mask as one. */
  readonly options: (
    window: Stretch,
    filters: Filters,
    mask: Uint8Array | null,
    passes: Uint8Array | null,
  ) => FacetCounts;
}

/** Up to so many rows, whatever is shown is made anew at each step. */
export const fewRows = 200;

const scales = new WeakMap<Dataset, Scale>();

/** From then on the selectors ask it. Before the dataset is in the store. */
export function giveScale(dataset: Dataset, scale: Scale): void {
  scales.set(dataset, scale);
}

/** null for a dataset that is small enough without. */
export function scaleOf({ dataset }: Pick<Seen, 'dataset'>): Scale | null {
  return scales.get(dataset) ?? null;
}

/** What is shown of very many rows; null of few. */
export function shownAt(state: Seen): Shown | null {
  const open = openEvent(state);
  const also = open.is === 'open' ? open.row : null;
  return scaleOf(state)?.at(windowOf(state), passing(state), state.view.maybe, also) ?? null;
}

/** How many rows are listed. */
export function listedCount(state: Seen): number {
  return shownAt(state)?.listed ?? listedRows(state).length;
}

const stretchOf = memo((from: Instant | null, to: Instant | null): Stretch => ({ from, to }));

export function windowOf({ view }: Pick<Seen, 'view'>): Stretch {
  return stretchOf(view.from, view.to);
}

const indexOf = memo(makeSearchIndex);
const maskOf = memo(
  (dataset: CuratedDataset, details: Details | null, others: OtherWords | null, q: string) =>
    q.trim() === '' ? null : search(indexOf(dataset, details, others), q),
);

/** The rows that the search box lets pass; null where it asks nothing. */
export function searchMask({ dataset, details, otherWords, searched, view }: Seen): Uint8Array | null {
  // Until an answer comes, the one before stands.
  if (dataset.opened) return view.q.trim() === '' ? null : (searched?.mask ?? null);
  return maskOf(dataset, details, otherWords, view.q);
}

const passingOf = memo(passingIn);

/** The rows that filters and search let pass, whatever the window. */
export function passing(state: Seen): Uint8Array | null {
  return passingOf(state.dataset.columns, state.view.filters, searchMask(state));
}

type Find = (columns: Columns, window: Stretch, passes: Uint8Array | null) => Uint32Array;

const find: Find = (columns, window, passes) => query(columns, window, noFilters, passes);
const foundIn = memo(find, same);

/** Found by window, filters and search, in order. */
export function foundRows(state: Seen): Uint32Array {
  return foundIn(state.dataset.columns, windowOf(state), passing(state));
}

const anyTime: Stretch = { from: null, to: null };
const everFoundIn = memo(find, same);

/** Found by filters and search: the window does not change them. */
export function rowsOfAnyTime(state: Seen): Uint32Array {
  return everFoundIn(state.dataset.columns, anyTime, passing(state));
}

const maybeOf = memo<Parameters<Find>, Uint32Array>(
  (columns, window, passes) => maybeIn(columns, window, noFilters, passes),
  same,
);

/** May belong to the window, and are not found in it: listed when the reader asks. */
export function maybeRows(state: Seen): Uint32Array {
  return maybeOf(state.dataset.columns, windowOf(state), passing(state));
}

const merged = memo((one: Uint32Array, other: Uint32Array): Uint32Array => {
  if (other.length === 0) return one;
  const all = new Uint32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all.sort();
}, same);

/** What the count counts: the rows found, and those that may belong here when asked for. */
export function listedRows(state: Seen): Uint32Array {
  return state.view.maybe ? merged(foundRows(state), maybeRows(state)) : foundRows(state);
}

export type OpenEvent =
  | { readonly is: 'none' }
  | { readonly is: 'unknown'; readonly id: string }
  | {
      readonly is: 'open';
      readonly row: number;
      readonly head: EventHead;
      /** Why it would not show, were it not open; null where it would. */
      readonly outside: 'window' | 'filter' | null;
    };

const none: OpenEvent = { is: 'none' };

/** The row of an id, or of an alias of one; null for what nothing answers to. */
export function rowOf(dataset: Dataset, id: string): number | null {
  const { aliases, heads } = dataset;
  const now = Object.hasOwn(aliases, id) ? aliases[id] : undefined;
  return numberIn(heads, now ?? id);
}

const openIn = memo(
  (
    dataset: Dataset,
    id: string | null,
    window: Stretch,
    passes: Uint8Array | null,
    maybe: boolean,
  ): OpenEvent => {
    if (id === null) return none;
    const row = rowOf(dataset, id);
    const head = row === null ? undefined : dataset.heads.at(row);
    if (row === null || head === undefined) return { is: 'unknown', id };
    const { columns } = dataset;
    const inTime = holds(columns, row, window) || (maybe && maybeHolds(columns, row, window));
    const outside = !inTime ? 'window' : passes?.[row] === 0 ? 'filter' : null;
    return { is: 'open', row, head, outside };
  },
  (last, next) => same(Object.values(last), Object.values(next)),
);

/** The open event as it stands among the rows: none, one that the dataset does not have, or a row. */
export function openEvent(state: Seen): OpenEvent {
  return openIn(state.dataset, state.view.event, windowOf(state), passing(state), state.view.maybe);
}

/** How many of the rows, which stand in order, come before a row. */
export function placeIn(rows: Uint32Array, row: number): number {
  return bisect(rows.length, (index) => (rows[index] ?? 0) < row);
}

/** The rows with one more among them, in order. */
export function withRow(rows: Uint32Array, row: number): Uint32Array {
  const place = placeIn(rows, row);
  if (rows[place] === row) return rows;
  const more = new Uint32Array(rows.length + 1);
  more.set(rows.subarray(0, place));
  more[place] = row;
  more.set(rows.subarray(place), place + 1);
  return more;
}

const visibleOf = memo(withRow, same);

/** What list and map show: the rows listed, and the open one. */
export function visibleRows(state: Seen): Uint32Array {
  const open = openEvent(state);
  return open.is === 'open' ? visibleOf(listedRows(state), open.row) : listedRows(state);
}

const noRows = new Uint32Array(0);
const rowAlone = memo((row: number): Uint32Array => Uint32Array.of(row));

/** What has a mark of its own on the map: the visible rows, of very many the open one alone. */
export function markedRows(state: Seen): Uint32Array {
  if (!scaleOf(state)) return visibleRows(state);
  const open = openEvent(state);
  return open.is === 'open' ? rowAlone(open.row) : noRows;
}

import type { Dataset, Details } from '../dataset/dataset.ts';
import { byFacet, type FacetName, facetNames, type Filters, noFilters } from '../dataset/facets.ts';
import { passing } from '../dataset/query.ts';
import type { OtherWords } from '../dataset/search.ts';
import { type Instant, isUndated, minute, type Span } from '../model/time.ts';
import { openEvent, searchMask } from './rows.ts';
import type { View } from './view.ts';

/** What was changed so that the event shows: to be said, and undone by going back to the view before. */
export interface Relaxed {
  /** The end of the window that was moved out to the event's own. */
  readonly window: { readonly end: 'from' | 'to'; readonly was: Instant; readonly now: Instant } | null;
  /** The axis that lay elsewhere, and the one in its place: null is the story's. */
  readonly axis: { readonly was: Span; readonly now: Span | null } | null;
  /** The facets in which what was chosen left the event out; nothing is chosen in them any more. */
  readonly filters: readonly { readonly facet: FacetName; readonly was: readonly string[] }[];
  /** The words searched for, where they left it out. */
  readonly search: string | null;
}

export interface Settled {
  readonly view: View;
  /** null where the view showed its event, or has none that is known. */
  readonly relaxed: Relaxed | null;
}

/**
 * The view with those of its filters' values that the dataset has, in whatever case and before whatever punctuation they
 * were written: others are bad values, which ask nothing. The same view where it has no others.
 */
export function understood({ columns }: Dataset, view: View): View {
  const filters = byFacet((name) => {
    const { values } = columns.facets[name];
    const asked = view.filters[name];
    if (asked.every((value) => values.includes(value))) return asked;
    const known = asked.map((value) => (values.includes(value) ? value : plain(value)));
    return [...new Set(known)].filter((value) => values.includes(value));
  });
  return facetNames.every((name) => filters[name] === view.filters[name]) ? view : { ...view, filters };
}

/**
 * A link always shows its event: where window, filters or search would hide it, the nearer end of the window moves until
 * the whole of `found` is in, and what leaves the event out is let go of, and nothing else; an axis of the link's own on
 * which the event would not stand gives way. The map moves its camera itself.
 * With details and other languages' words, the search looks into them too, as the list does.
 */
export function settle(
  dataset: Dataset,
  asked: View,
  details: Details | null = null,
  otherWords: OtherWords | null = null,
): Settled {
  const view = understood(dataset, asked);
  const state = { dataset, details, otherWords, view };
  const open = openEvent(state);
  if (open.is !== 'open') return { view, relaxed: null };
  const { row, head, outside } = open;
  const isTimeless = isUndated(head.when.found);
  const axis = isTimeless ? null : movedAxis(view.axis, head.when.found, dataset.edition.story);
  if (outside === null && axis === null) return { view, relaxed: null };
  const window = outside === null || isTimeless ? null : movedEnd(view, head.when.found);
  const filters = facetNames.filter((name) => leavesOut(dataset, view.filters, name, row));
  const search = searchMask(state)?.[row] === 0 ? view.q : null;
  return {
    view: {
      ...view,
      ...(window && { [window.end]: window.now }),
      ...(axis && { axis: axis.now }),
      filters: filters.reduce((chosen, name) => ({ ...chosen, [name]: [] }), view.filters),
      q: search === null ? view.q : '',
    },
    relaxed: { window, axis, filters: filters.map((facet) => ({ facet, was: view.filters[facet] })), search },
  };
}

/** The end behind which the whole of `found` lies, moved out in whole minutes; null where some of it is in the window. */
function movedEnd({ from, to }: View, found: Span): Relaxed['window'] {
  if (from !== null && found.to <= from) {
    return { end: 'from', was: from, now: Math.floor(found.from / minute) * minute };
  }
  if (to !== null && found.from >= to) {
    return { end: 'to', was: to, now: Math.ceil(found.to / minute) * minute };
  }
  return null;
}

/** The story's axis where the event stands on that, else the one given as far out as the event; null where some of it is on it. */
function movedAxis(was: Span | null, found: Span, story: Span): Relaxed['axis'] {
  if (was === null || overlap(was, found)) return null;
  if (overlap(story, found)) return { was, now: null };
  const from = Math.min(was.from, Math.floor(found.from / minute) * minute);
  const to = Math.max(was.to, Math.ceil(found.to / minute) * minute);
  return { was, now: { from, to } };
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && one.to > other.from;
}

/** Of an id, which is in small letters. */
function plain(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[).,;]{1,9}$/, '');
}

function leavesOut({ columns }: Dataset, filters: Filters, name: FacetName, row: number): boolean {
  return passing(columns, { ...noFilters, [name]: filters[name] }, null)?.[row] === 0;
}

import type { Dataset, Details } from '../dataset/dataset.ts';
import { type FacetName, facetNames, type Filters, noFilters } from '../dataset/facets.ts';
import { passing } from '../dataset/query.ts';
import type { OtherWords } from '../dataset/search.ts';
import { type Instant, minute, type Span } from '../model/time.ts';
import { openEvent, searchMask } from './rows.ts';
import type { View } from './view.ts';

/** What was changed so that the event shows: to be said, and undone by going back to the view before. */
export interface Relaxed {
  /** The end of the window that was moved out to the event's own. */
  readonly window: { readonly end: 'from' | 'to'; readonly was: Instant; readonly now: Instant } | null;
  /** The facets in which what was chosen left the event out; nothing is chosen in them any more. */
  readonly filters: readonly { readonly facet: FacetName; readonly was: readonly string[] }[];
  /** The words searched for, where they left it out. */
  readonly search: string | null;
}

export interface Settled {
  readonly view: View;
  /** null where the view showed its event, or has none that is known: it is the same view then. */
  readonly relaxed: Relaxed | null;
}

/**
 * A link always shows its event: where window, filters or search would hide it, the nearer end of the window moves until
 * the whole of `found` is in, and what leaves the event out is let go of, and nothing else. The map moves its camera itself.
 * With details and other languages' words, the search looks into them too, as the list does.
 */
export function settle(
  dataset: Dataset,
  view: View,
  details: Details | null = null,
  otherWords: OtherWords | null = null,
): Settled {
  const state = { dataset, details, otherWords, view };
  const open = openEvent(state);
  if (open.is !== 'open' || open.outside === null) return { view, relaxed: null };
  const { row, head } = open;
  const window = movedEnd(view, head.when.found);
  const filters = facetNames.filter((name) => leavesOut(dataset, view.filters, name, row));
  const search = searchMask(state)?.[row] === 0 ? view.q : null;
  return {
    view: {
      ...view,
      ...(window && { [window.end]: window.now }),
      filters: filters.reduce((chosen, name) => ({ ...chosen, [name]: [] }), view.filters),
      q: search === null ? view.q : '',
    },
    relaxed: { window, filters: filters.map((facet) => ({ facet, was: view.filters[facet] })), search },
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

function leavesOut({ columns }: Dataset, filters: Filters, name: FacetName, row: number): boolean {
  return passing(columns, { ...noFilters, [name]: filters[name] }, null)?.[row] === 0;
}

import { facetNames, type Filters } from '../dataset/facets.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { Relaxed } from '../view/settle.ts';
import type { Notice } from '../view/store.ts';
import type { View } from '../view/view.ts';

/** Says what was changed to show the linked event. */
export function relaxedNotice(relaxed: Relaxed | null, words: FirstWords): Notice | null {
  if (!relaxed) return null;
  const text = [
    ...(relaxed.window ? [words.frame.windowMoved] : []),
    ...(relaxed.axis ? [words.frame.axisMoved] : []),
    ...(relaxed.filters.length > 0 ? [words.frame.filterRelaxed] : []),
    ...(relaxed.search === null ? [] : [words.frame.searchCleared]),
  ].join(' ');
  return { text, relaxed };
}

/** Says that the filters were cleared, and keeps them; null where there were none. */
export function clearedNotice(cleared: Filters, words: FirstWords): Notice | null {
  const filters = facetNames
    .filter((facet) => cleared[facet].length > 0)
    .map((facet) => ({ facet, was: cleared[facet] }));
  if (filters.length === 0) return null;
  return { text: words.frame.filtersCleared, relaxed: { window: null, axis: null, filters, search: null } };
}

/** Puts back what was changed, and nothing else. */
export function unrelaxed(view: View, { window, axis, filters, search }: Relaxed): View {
  return {
    ...view,
    ...(window && { [window.end]: window.was }),
    ...(axis && { axis: axis.was }),
    filters: filters.reduce((chosen, { facet, was }) => ({ ...chosen, [facet]: was }), view.filters),
    q: search ?? view.q,
  };
}

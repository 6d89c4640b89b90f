import { type ComponentType, createElement } from 'react';
import type { FirstWords } from '../i18n/en.ts';
import type { InWords } from '../i18n/words.ts';
import { allWords } from './load.ts';
import { type Load, partOf } from './part.ts';

// Asked for when it is wanted, or when the page has nothing else to do: the map and the list stand before it.

const fetches: Load<unknown>[] = [];

export const Timeline = later(async () => (await import('../timeline/Timeline.tsx')).Timeline);
export const EventCard = later(async () => (await import('./Sheet.tsx')).CardSheet);
export const Filters = later(async () => (await import('./Filters.tsx')).Filters);
export const Legend = later(async () => (await import('./Legend.tsx')).Legend);
export const Menus = later(async () => (await import('./menus/Menus.tsx')).Menus);
export const Pan = later(async () => (await import('../map/Pan.tsx')).Pan);
export const Shortcuts = later(async () => (await import('./Shortcuts.tsx')).Shortcuts);
export const SpotList = later(async () => (await import('./SpotSheet.tsx')).SpotSheet);

/** What listens for a file of the reader's own. */
export const Ways = later(async () => (await import('./opened/Ways.tsx')).Ways);

/** Fetches all of it, so that the first press finds it here. */
export function fetchLater(): void {
  for (const fetchPart of fetches) {
    fetchPart().catch(() => {
      // It is asked for again when it is wanted, and says then that it does not come.
    });
  }
}

/** A part speaks in all words, which come with it; who draws it has those that the page starts with. */
function later<Props extends object>(load: Load<ComponentType<InWords<Props>>>) {
  const { Part, fetch } = partOf(async () => {
    const [Silent, words] = await Promise.all([load(), allWords()]);
    return function Speaking(props: Props & { readonly words: FirstWords }) {
      return createElement(Silent, { ...props, words });
    };
  });
  fetches.push(fetch);
  return Part;
}

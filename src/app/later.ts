import { lazy } from 'react';

// Asked for when it is wanted, or when the page has nothing else to do: the map and the list stand before it.

const parts = {
  timeline: () => import('../timeline/Timeline.tsx'),
  card: () => import('../reading/EventCard.tsx'),
  filters: () => import('../reading/FilterPanel.tsx'),
  legend: () => import('./Legend.tsx'),
  menus: () => import('./menus/Menus.tsx'),
};

export const Timeline = lazy(async () => ({ default: (await parts.timeline()).Timeline }));
export const EventCard = lazy(async () => ({ default: (await parts.card()).EventCard }));
export const FilterPanel = lazy(async () => ({ default: (await parts.filters()).FilterPanel }));
export const Legend = lazy(async () => ({ default: (await parts.legend()).Legend }));
export const Menus = lazy(async () => ({ default: (await parts.menus()).Menus }));

/** Fetches all of it, so that the first press finds it here. */
export function fetchLater(): void {
  for (const load of Object.values(parts)) {
    load().catch(() => {
      // It is asked for again when it is wanted, and says then that it does not come.
    });
  }
}

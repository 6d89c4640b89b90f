import type { EventHead } from '../model/event.ts';
import { footingOf, noPlace } from '../model/place.ts';
import { speakers, statuses } from '../model/status.ts';

/** A categorical attribute by which events are filtered. To add one: a name, an entry below, a label in `i18n/en.ts`. */
interface Facet {
  /** Every value there is, in the order in which the options stand. */
  readonly values: (kinds: Named, places: Named) => readonly string[];
  readonly valuesOf: (head: EventHead) => readonly string[];
}

type Named = readonly { readonly id: string }[];

export const facetNames = ['kind', 'status', 'who', 'place'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen in each facet; an empty list filters nothing. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** The value of facet `place` for events that have no mark on the map. */
export const noPoint = noPlace;

export const facets: Readonly<Record<FacetName, Facet>> = {
  kind: {
    values: (kinds) => kinds.map((kind) => kind.id),
    valuesOf: (head) => [head.kind],
  },
  status: {
    values: () => statuses,
    valuesOf: (head) => [head.status],
  },
  who: {
    values: () => speakers,
    valuesOf: ({ saidBy }) => (saidBy.relay === null ? [saidBy.who] : [saidBy.who, saidBy.relay]),
  },
  place: {
    values: (_kinds, places) => [...places.map((place) => place.id), noPoint],
    valuesOf: ({ where }) => {
      const ids = where.map((ref) => ref.place);
      return where.some((ref) => footingOf(ref) !== 'none') ? ids : [...ids, noPoint];
    },
  },
};

/** One value for each facet. */
export function byFacet<T>(make: (name: FacetName) => T): Readonly<Record<FacetName, T>> {
  return { kind: make('kind'), status: make('status'), who: make('who'), place: make('place') };
}

export const noFilters: Filters = byFacet(() => []);

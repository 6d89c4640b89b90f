import type { EventHead } from '../model/event.ts';
import { footingOf, noPlace, type Place } from '../model/place.ts';
import { speakers, statuses } from '../model/status.ts';
import type { LanguageMap } from '../model/text.ts';

/** A categorical attribute by which events are filtered. To add one: its name, entry and line below, its words in `i18n/`. */
interface Facet {
  /** Every value there is, each once, in the order in which the options stand. */
  readonly values: (kinds: readonly Named[], places: readonly Place[]) => readonly string[];
  /** Of an event, and of its places. */
  readonly valuesOf: (head: EventHead, places: ReadonlyMap<string, Place>) => readonly string[];
  /** Where the dataset itself names the values; `i18n/` names the others. */
  readonly named: 'kinds' | 'places' | null;
  /** Whether the values with most events stand first. */
  readonly order: 'as listed' | 'by use';
}

export interface Named {
  readonly id: string;
  readonly name: LanguageMap;
}

export const facetNames = ['kind', 'status', 'who', 'place'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen in each facet; an empty list filters nothing. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** The value of facet `place` for events that have no mark on the map. */
export const noPoint = noPlace;

/** The value of facet `place` for events of an opened file whose place is none of those most used. */
export const otherPlaces = 'elsewhere';

export const facets: Readonly<Record<FacetName, Facet>> = {
  kind: {
    values: (kinds) => kinds.map((kind) => kind.id),
    valuesOf: (head) => [head.kind],
    named: 'kinds',
    order: 'as listed',
  },
  status: {
    values: () => statuses,
    valuesOf: (head) => [head.status],
    named: null,
    order: 'as listed',
  },
  who: {
    values: () => speakers,
    valuesOf: ({ saidBy }) => (saidBy.relay === null ? [saidBy.who] : [saidBy.who, saidBy.relay]),
    named: null,
    order: 'as listed',
  },
  place: {
    values: (_kinds, places) => [...places.map((place) => place.id), noPoint],
    valuesOf: ({ where }) => {
      const ids = where.map((ref) => ref.place);
      return where.some((ref) => footingOf(ref) !== 'none') ? ids : [...ids, noPoint];
    },
    named: 'places',
    order: 'by use',
  },
};

/** One value for each facet. */
export function byFacet<T>(make: (name: FacetName) => T): Readonly<Record<FacetName, T>> {
  return { kind: make('kind'), status: make('status'), who: make('who'), place: make('place') };
}

export const noFilters: Filters = byFacet(() => []);

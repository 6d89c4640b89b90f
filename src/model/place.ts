import type { PlaceId } from './id.ts';
import type { LanguageMap } from './text.ts';
import type { Zone } from './time.ts';

/** A gazetteer entry. Degrees are WGS 84, written rounded to what is known; `radiusMetres` says how far the place reaches. */
export interface Place {
  readonly id: PlaceId;
  readonly name: LanguageMap;
  /** Other spellings, for search and for showing how a source writes it. */
  readonly spellings: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly radiusMetres: number;
  /** ISO 3166-1 alpha-2, or null for what is no one country's. */
  readonly country: string | null;
  readonly zone: Zone;
  readonly geonames: number | null;
}

/** By this word links filter the events without a point, so that no place can have it as its id. */
export const noPlace = 'none';

export const roles = ['site', 'destination', 'actor-seat', 'speaker', 'proposed', 'mentioned'] as const;
export type Role = (typeof roles)[number];

export const placePrecisions = ['site', 'town', 'near-town', 'region', 'country', 'none'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export interface PlaceRef {
  readonly place: PlaceId;
  readonly role: Role;
  readonly precision: PlacePrecision;
  readonly basis: 'stated' | 'inferred';
  readonly note: string | null;
}

/** All that a place is called, in any language. */
export function everyName({ name, spellings }: Pick<Place, 'name' | 'spellings'>): readonly string[] {
  return [...Object.values(name), ...spellings];
}

/** Solid: it happened here. Hollow: it was said, decided or headed for here. None: it stands in the list alone. */
export type Footing = 'solid' | 'hollow' | 'none';

export function footingOf(ref: PlaceRef): Footing {
  if (ref.precision === 'country' || ref.precision === 'none') return 'none';
  switch (ref.role) {
    case 'site':
      return 'solid';
    case 'destination':
    case 'actor-seat':
    case 'speaker':
      return 'hollow';
    case 'proposed':
    case 'mentioned':
      return 'none';
  }
}

import { footingOf, type Place, type PlaceRef } from '../model/place.ts';
import type { Words } from './words.ts';
import { placeName } from './places.ts';
import { type LanguageMarks, saidIn } from './said.ts';

/** What a card says of one place of an event; `note` is the record's own, in the dataset's first language. */
export interface WhereCard {
  readonly name: string;
  /** Of the name, where the place has none in the page's language. */
  readonly marks: LanguageMarks;
  /** null for a country itself, and for what is no one country's. */
  readonly country: string | null;
  /** "where it was said": null for a place where it happened. */
  readonly role: string | null;
  readonly before: string;
  readonly note: string | null;
  /** How far its circle on the map reaches: "7 km"; null for a place with no mark of its own. */
  readonly reach: string | null;
}

export function whereCard(ref: PlaceRef, places: readonly Place[], words: Words): WhereCard {
  const place = places.find(({ id }) => id === ref.place);
  const { stated, inferredAs, inferredWithoutNote, noAddress, roles } = words.placeNotes;
  const hasNoAddress = ref.precision === 'town' && ref.role === 'site' && ref.note === null;
  const isInferred = ref.basis === 'inferred';
  const before = isInferred
    ? ref.note === null
      ? inferredWithoutNote
      : inferredAs[ref.precision]
    : hasNoAddress
      ? noAddress
      : stated[ref.precision];
  return {
    name: placeName(ref, places, words),
    marks: place && ref.precision !== 'near-town' ? saidIn(place.name, words.code).marks : {},
    country: ref.precision === 'country' ? null : countryName(place?.country ?? null, words),
    role: roles[ref.role],
    before,
    note: ref.note,
    reach: place && footingOf(ref) !== 'none' ? distance(place.radiusMetres, words) : null,
  };
}

/** "7 km", "10.5 km", "500 m" */
function distance(metres: number, words: Words): string {
  const [size, unit] = metres < 1000 ? [metres, 'meter'] : [metres / 1000, 'kilometer'];
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

function countryName(code: string | null, words: Words): string | null {
  if (code === null) return null;
  return new Intl.DisplayNames(words.locale, { type: 'region', fallback: 'none' }).of(code) ?? null;
}

/** The spelling of a place that a quotation uses in place of the name shown, null where it has that or none. */
export function spellingIn(quotes: readonly string[], place: Place, name: string): string | null {
  const has = (spelling: string) => quotes.some((quote) => quote.includes(spelling));
  if (has(name) || Object.values(place.name).some(has)) return null;
  return place.spellings.find(has) ?? null;
}

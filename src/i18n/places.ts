import { mainPlaces } from '../model/mainPlaces.ts';
import type { Place, PlaceRef } from '../model/place.ts';
import { inLanguage } from '../model/text.ts';
import type { FirstWords } from './en.ts';

/** "Kharkiv, inferred": the place a row names, that of its mark where it has one. */
export function whereLine(where: readonly PlaceRef[], places: readonly Place[], words: FirstWords): string {
  const main = mainPlaces(where);
  const names = main.map((ref) => placeName(ref, places, words));
  if (names.length === 0) return words.place.noneGiven;
  const isInferred = main.some(({ basis }) => basis === 'inferred');
  return words.said.list(isInferred ? [...names, words.place.inferred] : names);
}

export function placeName(ref: PlaceRef, places: readonly Place[], words: FirstWords): string {
  const place = places.find(({ id }) => id === ref.place);
  const name = place ? inLanguage(place.name, words.code).text : ref.place;
  return ref.precision === 'near-town' ? words.place.near(name) : name;
}

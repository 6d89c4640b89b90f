import { mainPlaces } from '../model/mainPlaces.ts';
import type { Place, PlaceRef } from '../model/place.ts';
import { findIn, type Rows } from '../model/rows.ts';
import { inLanguage } from '../model/text.ts';
import type { FirstWords } from './en.ts';

/** "Kharkiv, inferred": the place a row names, that of its mark where it has one. `called`: by what the record itself calls it. */
export function whereLine(
  where: readonly PlaceRef[],
  places: Rows<Place>,
  words: FirstWords,
  called = '',
): string {
  const main = mainPlaces(where);
  const names = main.map((ref) => placeName(ref, places, words, called));
  if (names.length === 0) return called || words.place.noneGiven;
  const isInferred = main.some(({ basis }) => basis === 'inferred');
  return words.said.list(isInferred ? [...names, words.place.inferred] : names);
}

export function placeName(ref: PlaceRef, places: Rows<Place>, words: FirstWords, called = ''): string {
  const place = called === '' ? findIn(places, ref.place) : undefined;
  const name = place ? inLanguage(place.name, words.code).text : called || ref.place;
  return ref.precision === 'near-town' ? words.place.near(name) : name;
}

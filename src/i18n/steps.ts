import type { Step } from '../dataset/steps.ts';
import { bearing, distanceBetween, windOf } from '../model/distance.ts';
import { mainPlaces } from '../model/mainPlaces.ts';
import { footingOf, type PlaceRef } from '../model/place.ts';
import { inLanguage } from '../model/text.ts';
import type { Words } from './words.ts';

/** Metres. Beyond, the great circle sets out another way than a map shows: Kyiv lies "north-east" of Washington. */
const farthestWind = 1_500_000;

/** "410 km west of Kharkiv", "7,800 km from Washington": two digits are as much as a town's middle is good for. */
export function stepText({ from, to }: Step, words: Words): string {
  const metres = distanceBetween(from, to);
  const [size, unit] = metres < 1000 ? [metres, 'meter'] : [metres / 1000, 'kilometer'];
  const far = new Intl.NumberFormat(words.locale, { style: 'unit', unit, maximumSignificantDigits: 2 });
  const name = inLanguage(from.name, words.code).text;
  if (metres > farthestWind) return words.steps.stepFar(far.format(size), name);
  return words.steps.step(far.format(size), words.keys.winds[windOf(bearing(from, to))], name);
}

/** Why the mark of a row's place is hollow: "where it was said"; null for a solid one, or none. */
export function markRole(where: readonly PlaceRef[], words: Words): string | null {
  const [main] = mainPlaces(where);
  return main && footingOf(main) === 'hollow' ? words.placeNotes.roles[main.role] : null;
}

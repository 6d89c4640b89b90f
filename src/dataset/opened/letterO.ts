import type { ColumnIndex, PlaceMapping, Question } from '../../model/mapping.ts';
import type { Survey } from './survey.ts';

/** What an O beside longitudes says: where others have a W it is the east, Ost, where others have an E the west, Ouest; else it is asked. */
export function withLetterO(
  place: PlaceMapping | null,
  survey: Survey,
): { readonly place: PlaceMapping | null; readonly questions: readonly Question[] } {
  const column = lettersIn(place);
  const held = column === null ? undefined : survey.columns[column];
  if (place === null || column === null || held === undefined || held.lettersO === 0)
    return { place, questions: [] };
  if ('letterO' in place) return { place, questions: [] };
  const { lettersE, lettersW } = held;
  const isTold = lettersE > 0 !== lettersW > 0;
  const letterO = isTold ? (lettersW > 0 ? 'east' : 'west') : null;
  return {
    place: place.by === 'columns' || place.by === 'pair' ? { ...place, letterO } : place,
    questions: isTold ? [] : [{ ask: 'letter-o', column }],
  };
}

/** The column that has the letters of longitudes. */
function lettersIn(place: PlaceMapping | null): ColumnIndex | null {
  if (place?.by === 'pair') return place.column;
  return place?.by === 'columns' ? (place.lonSide ?? place.lon) : null;
}

import { footingOf, type PlaceRef } from './place.ts';

/** The places that a row names: where it happened, else where it was said or sought, else those of the first's role. */
export function mainPlaces(where: readonly PlaceRef[]): readonly PlaceRef[] {
  const best =
    where.find((ref) => ref.role === 'site') ?? where.find((ref) => footingOf(ref) !== 'none') ?? where[0];
  return best ? where.filter(({ role }) => role === best.role) : [];
}

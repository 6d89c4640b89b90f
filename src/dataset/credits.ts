import type { Dataset } from './dataset.ts';

/** Whether places are those of GeoNames, whose licence wants it named. */
export function isFromGeonames({ opened, places }: Dataset): boolean {
  return opened === null && places.some(({ geonames }) => geonames !== null);
}

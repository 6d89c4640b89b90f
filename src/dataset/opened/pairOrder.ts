import type { PairOrder } from '../../model/mapping.ts';
import type { Column } from './choice.ts';
import { placeWords } from './fieldNames.ts';
import { latitudesAmong } from './latitudes.ts';

/** By the values where a good part of one can be no latitude, else by the name where that says it. */
export function orderOfPair({ words, firstBeyond90, secondBeyond90, pairs, name }: Column): PairOrder | null {
  const [first, second] = [
    latitudesAmong(firstBeyond90, secondBeyond90, pairs),
    latitudesAmong(secondBeyond90, firstBeyond90, pairs),
  ];
  if (first === 'turned') return 'lon-lat';
  if (second === 'turned') return 'lat-lon';
  const named = orderNamed(words, name);
  return (first === 'open' && named === 'lat-lon') || (second === 'open' && named === 'lon-lat')
    ? null
    : named;
}

function orderNamed(words: readonly string[], name: string): PairOrder | null {
  if (/^(?:latlng|latlon|latlong)$/.test(words.join(''))) return 'lat-lon';
  if (/^(?:lnglat|lonlat|longlat)$/.test(words.join(''))) return 'lon-lat';
  const at = (among: ReadonlySet<string>) => words.findIndex((word) => among.has(word));
  const [lat, lon] = [at(placeWords.lat), at(placeWords.lon)];
  if (lat < 0 || lon < 0 || name === '') return null;
  return lat < lon ? 'lat-lon' : 'lon-lat';
}

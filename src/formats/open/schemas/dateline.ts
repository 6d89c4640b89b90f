import type { Mapping, PlaceMapping } from '../../../model/mapping.ts';
import { type PlacePrecision, placePrecisions } from '../../../model/place.ts';
import type { Schema } from '../carrier.ts';
import { finder, firstFilled, geometryIn, hasAll, placeIn, timeIn, unmapped, utc } from './find.ts';

/**
 * Our own exports, CSV, GeoJSON and KML: the columns of `formats/columns.ts`. `time` is the line that a person wrote, in our grammar; `zone`
 * the clock on which it is told.
 */
export const dateline: Schema = {
  id: 'dateline',
  fits: ({ columns }) =>
    hasAll(finder({ columns }), 'title', 'time', 'zone', 'kind', 'edtf', 'foundFrom', 'placePrecision'),
  mapping: (sample): Mapping => {
    const find = finder(sample);
    const [zone, precision] = [find('zone'), find('placePrecision')];
    const place: PlaceMapping | null = placeIn(find('lat'), find('lon')) ?? geometryIn(find('geometry'));
    return {
      ...unmapped,
      time: timeIn(find('time'), { order: 'year-first' }),
      zone: zone === null ? unmapped.zone : { by: 'column', column: zone, otherwise: utc },
      place,
      placePrecision:
        precision === null ? null : { column: precision, means: precisions, otherwise: 'region' },
      placeName: find('place'),
      title: find('title'),
      text: find('summary'),
      kind: find('kindName', 'kind'),
      source: find('source'),
      link: firstFilled(sample, find('link'), find('sourceUrl')),
      id: find('id'),
    };
  },
  kindNames: null,
};

const precisions: Readonly<Record<string, PlacePrecision>> = Object.fromEntries(
  placePrecisions.map((precision) => [precision, precision]),
);

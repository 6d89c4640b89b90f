import { readZone } from '../../../model/cells/zone.ts';
import type { ColumnIndex, Mapping, PlaceMapping } from '../../../model/mapping.ts';
import { type PlacePrecision, placePrecisions } from '../../../model/place.ts';
import { type Zone, utc } from '../../../model/time.ts';
import type { Sample, Schema } from '../carrier.ts';
import { finder, firstFilled, geometryIn, hasAll, placeIn, timeIn, unmapped } from './find.ts';

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
      zone:
        zone === null ? unmapped.zone : { by: 'column', column: zone, otherwise: usualZone(sample, zone) },
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

/** The clock of most events: the story's, as far as a file says it. */
function usualZone({ rows }: Sample, column: ColumnIndex): Zone {
  const counts = new Map<Zone, number>();
  for (const row of rows) {
    const zone = readZone(row[column] ?? '');
    if (zone !== null) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? utc;
}

const precisions: Readonly<Record<string, PlacePrecision>> = Object.fromEntries(
  placePrecisions.map((precision) => [precision, precision]),
);

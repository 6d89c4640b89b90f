import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, geometryIn, hasAll, inUtc, placeIn, timeIn, unmapped } from './find.ts';

/**
 * Earthquakes of the USGS, "ComCat Documentation, Event Terms" and "Spreadsheet Format": `time` is ISO 8601 with its Z, `updated` the last
 * change of the row, `place` a description, `type` earthquake, quarry blast and so on.
 */
export const usgsCsv: Schema = {
  id: 'usgs-csv',
  fits: ({ columns }) =>
    hasAll(finder({ columns }), 'time', 'latitude', 'longitude', 'mag', 'magType', 'place'),
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      time: timeIn(find('time'), { order: 'year-first' }),
      zone: inUtc,
      place: placeIn(find('latitude'), find('longitude')),
      placeName: find('place'),
      title: find('place'),
      kind: find('type'),
      source: find('net'),
      id: find('id'),
    };
  },
  kindNames: { language: 'en', names: {} },
};

/** The same as GeoJSON ("GeoJSON Summary Format"): `time` is milliseconds since 1970 in UTC, `title` has magnitude and place. */
export const usgsGeoJson: Schema = {
  id: 'usgs-geojson',
  fits: ({ columns }) => hasAll(finder({ columns }), 'geometry', 'time', 'mag', 'magType', 'place', 'title'),
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    const time = find('time');
    return {
      ...unmapped,
      time:
        time === null
          ? null
          : { by: 'column', column: time, order: 'year-first', epoch: 'milliseconds', clock: null },
      zone: inUtc,
      place: geometryIn(find('geometry')),
      placeName: find('place'),
      title: find('title'),
      kind: find('type'),
      source: find('net'),
      link: find('url'),
      id: find('id', 'code'),
    };
  },
  kindNames: { language: 'en', names: {} },
};

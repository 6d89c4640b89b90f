import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, geometryIn, hasAll, placeIn, timeIn, unmapped } from './find.ts';

/**
 * VIINA, the codebook of its README: a row a place named in a news report. `date` (YYYYMMDD) and `time` (HH:MM) are the report's, on a
 * clock that the codebook does not name. `text` is the report's headline. GEO_PRECISION is the unit to which the place was found, from
 * STREET, a place in whose streets nobody says where, to ADM1. Kinds are shares of likelihood in many columns, so that there is no column of them.
 */
export const viina: Schema = {
  id: 'viina',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return (
      hasAll(find, 'date', 'GEO_PRECISION') &&
      find('event_id', 'event_id_1pd') !== null &&
      find('longitude', 'geometry') !== null &&
      find('geonameid', 'asciiname', 'GEO_API', 'address') !== null
    );
  },
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    const precision = find('GEO_PRECISION');
    return {
      ...unmapped,
      time: timeIn(find('date'), { order: 'year-first', clock: find('time') }),
      place: placeIn(find('latitude'), find('longitude')) ?? geometryIn(find('geometry')),
      placePrecision:
        precision === null
          ? null
          : {
              column: precision,
              means: {
                HOUSE: 'site',
                BUILDING: 'site',
                ADM3: 'region',
                ADM2: 'region',
                ADM1: 'region',
                ADM0: 'country',
                COUNTRY: 'country',
              },
              otherwise: 'town',
            },
      placeName: find('asciiname', 'address', 'ADM2_NAME', 'ADM1_NAME'),
      title: find('text'),
      source: find('source'),
      link: find('url'),
      id: find('event_id', 'event_id_1pd'),
    };
  },
  kindNames: null,
};

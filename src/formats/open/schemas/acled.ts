import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, hasAll, placeIn, timeIn, unmapped } from './find.ts';

/**
 * ACLED, "Armed Conflict Location & Event Data Project (ACLED) Codebook": a row an event of a day. `event_date` has been written in
 * several ways over the years (`24 February 2022`, `2022-02-24`, `24-Feb-22`). `time_precision`: 1 the day, 2 some day of the week
 * around it, 3 the month. `geo_precision`: 1 the town named, 2 near a town or a part of a region, coded to a town, 3 a region, coded to
 * its capital. `timestamp` is when the row was uploaded. No clock times.
 */
export const acled: Schema = {
  id: 'acled',
  fits: ({ columns }) => {
    const find = finder({ columns });
    const isEvent = hasAll(find, 'event_date', 'event_type', 'latitude', 'longitude');
    return isEvent && find('event_id_cnty', 'sub_event_type', 'data_id', 'event_id_no_cnty') !== null;
  },
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    const [time, geo] = [find('time_precision'), find('geo_precision')];
    return {
      ...unmapped,
      time: timeIn(find('event_date')),
      timePrecision:
        time === null
          ? null
          : {
              column: time,
              means: { '1': 'as-written', '2': 'week', '3': 'month' },
              otherwise: 'as-written',
            },
      place: placeIn(find('latitude'), find('longitude')),
      placePrecision:
        geo === null
          ? null
          : { column: geo, means: { '1': 'town', '2': 'near-town', '3': 'region' }, otherwise: 'town' },
      placeName: find('location', 'admin3', 'admin2', 'admin1', 'country'),
      title: find('sub_event_type', 'event_type'),
      text: find('notes'),
      kind: find('event_type'),
      source: find('source'),
      id: find('event_id_cnty', 'data_id'),
    };
  },
  kindNames: { language: 'en', names: {} },
};

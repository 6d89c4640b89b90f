import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, firstFilled, hasAll, placeIn, unmapped } from './find.ts';

/**
 * The Global Terrorism Database: "Global Terrorism Database Codebook: Methodology, Inclusion Criteria, and Variables" (START). `imonth` and `iday` are 0
 * where they are not known. `specificity`: 1 the town named, 2 a town by the middle of the district that it is in, 3 no town, the same, 4 the middle of a
 * region, 5 nothing within the country. `eventid` begins with the date, which makes it look like a time.
 */
export const gtd: Schema = {
  id: 'gtd',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return (
      hasAll(find, 'eventid', 'iyear', 'imonth', 'iday') && find('attacktype1', 'attacktype1_txt') !== null
    );
  },
  mapping: (sample): Mapping => {
    const find = finder(sample);
    const [year, specificity] = [find('iyear'), find('specificity')];
    return {
      ...unmapped,
      time:
        year === null ? null : { by: 'parts', year, month: find('imonth'), day: find('iday'), clock: null },
      place: placeIn(find('latitude'), find('longitude')),
      placePrecision:
        specificity === null
          ? null
          : {
              column: specificity,
              means: { '1': 'town', '2': 'region', '3': 'region', '4': 'region', '5': 'country' },
              otherwise: 'region',
            },
      placeName: firstFilled(sample, find('city'), find('provstate'), find('country_txt')),
      title: find('target1', 'attacktype1_txt'),
      text: find('summary'),
      kind: find('attacktype1_txt', 'attacktype1'),
      source: find('scite1'),
      id: find('eventid'),
    };
  },
  kindNames: { language: 'en', names: {} },
};

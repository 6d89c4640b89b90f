import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, firstFilled, geometryIn, hasAll, timeIn, unmapped } from './find.ts';

/**
 * KML 2.2 of any program, as the carrier tells it: `when` of a TimeStamp, `begin` and `end` of a TimeSpan, all of XML Schema's date types, a
 * clock time without a zone being UTC by the reference. `begin` stands first where a file has both.
 */
export const kml: Schema = {
  id: 'kml',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return hasAll(find, 'name', 'description', 'geometry') && find('begin', 'when') !== null;
  },
  mapping: (sample): Mapping => {
    const find = finder(sample);
    return {
      ...unmapped,
      time: timeIn(firstFilled(sample, find('begin'), find('when')), { order: 'year-first' }),
      end: timeIn(find('end'), { order: 'year-first' }),
      place: geometryIn(find('geometry')),
      placeName: find('address'),
      title: find('name'),
      text: find('description'),
      kind: find('folder'),
      link: find('link', 'atom:link'),
      id: find('id'),
    };
  },
  kindNames: null,
};

import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, geometryIn, hasAll, timeIn, unmapped } from './find.ts';

/**
 * KML 2.2 of any program, as `kml.ts` tells it: `when` is a TimeStamp, or a TimeSpan as an interval, in XML Schema's date types, so that one
 * column has all times; other tables of such names may have `begin` and `end` alone. Those types are of XML Schema 1.0 (3.2.7), which has no
 * year 0: its -0044 is 44 BC; who writes a year 0 counts as the 1.1 does.
 */
export const kml: Schema = {
  id: 'kml',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return hasAll(find, 'name', 'description', 'geometry') && find('begin', 'when') !== null;
  },
  mapping: ({ columns, rows }): Mapping => {
    const find = finder({ columns });
    const when = find('when');
    const times = [when, find('begin'), find('end')].filter((column) => column !== null);
    return {
      ...unmapped,
      yearNumbering: rows.some((cells) => times.some((column) => yearZero.test(cells[column] ?? '')))
        ? 'astronomical'
        : 'xml-schema',
      time: timeIn(when ?? find('begin'), { order: 'year-first' }),
      end: when === null ? timeIn(find('end'), { order: 'year-first' }) : null,
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

/** In an interval too. */
const yearZero = /^(?:.*\/)?-?0000(?:-|\/|$)/;

import type { Mapping } from '../../../model/mapping.ts';
import type { Sample, Schema } from '../carrier.ts';
import { type Find, finder, hasAll, inUtc, placeIn, timeIn, unmapped } from './find.ts';

/**
 * GDELT events: "The GDELT Event Database Data Format Codebook", V1.03 (57 columns; 58 since SOURCEURL was added) and V2.0 (61).
 * Tab-separated without a header, so that columns are known by their number and the values of the first two (GLOBALEVENTID, SQLDATE as
 * YYYYMMDD). DATEADDED is when it was found, in UTC, and no time of the event. ActionGeo_Type: 1 a country, 2 a state of the USA, 3 a
 * city there, 4 a city elsewhere, 5 a province elsewhere. QuadClass is the class of its CAMEO code. It has no words of its own for an event:
 * the place is what there is, else the first of its actors.
 */
export const gdelt: Schema = {
  id: 'gdelt-events',
  fits: (sample) => {
    const find = finder(sample);
    return hasAll(find, 'GLOBALEVENTID', 'SQLDATE') || (!hasNames(find) && layoutOf(sample) !== null);
  },
  mapping: (sample): Mapping => {
    const find = finder(sample);
    const at = hasNames(find) ? find : byNumber(sample);
    const type = at('ActionGeo_Type');
    return {
      ...unmapped,
      time: timeIn(at('SQLDATE'), { order: 'year-first' }),
      zone: inUtc,
      place: placeIn(at('ActionGeo_Lat'), at('ActionGeo_Long')),
      placePrecision:
        type === null
          ? null
          : {
              column: type,
              means: { '1': 'country', '2': 'region', '3': 'town', '4': 'town', '5': 'region' },
              otherwise: 'region',
            },
      placeName: at('ActionGeo_FullName'),
      title: at('ActionGeo_FullName'),
      text: at('Actor1Name'),
      kind: at('QuadClass'),
      link: at('SOURCEURL'),
      id: at('GLOBALEVENTID'),
    };
  },
  kindNames: {
    language: null,
    names: {
      '1': { en: 'Verbal cooperation', uk: 'Співпраця на словах', ar: 'تعاون بالقول' },
      '2': { en: 'Material cooperation', uk: 'Співпраця на ділі', ar: 'تعاون بالفعل' },
      '3': { en: 'Verbal conflict', uk: 'Конфлікт на словах', ar: 'نزاع بالقول' },
      '4': { en: 'Material conflict', uk: 'Конфлікт на ділі', ar: 'نزاع بالفعل' },
    },
  },
};

function hasNames(find: Find): boolean {
  return hasAll(find, 'GLOBALEVENTID', 'SQLDATE');
}

const ofVersion1 = {
  GLOBALEVENTID: 0,
  SQLDATE: 1,
  Actor1Name: 6,
  QuadClass: 29,
  ActionGeo_Type: 49,
  ActionGeo_FullName: 50,
  ActionGeo_Lat: 53,
  ActionGeo_Long: 54,
  DATEADDED: 56,
};
/** What each layout has where, counted from 0. */
const layouts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '57': ofVersion1,
  '58': { ...ofVersion1, SOURCEURL: 57 },
  '61': {
    GLOBALEVENTID: 0,
    SQLDATE: 1,
    Actor1Name: 6,
    QuadClass: 29,
    ActionGeo_Type: 51,
    ActionGeo_FullName: 52,
    ActionGeo_Lat: 56,
    ActionGeo_Long: 57,
    DATEADDED: 59,
    SOURCEURL: 60,
  },
};

/** Of the rows that are looked at. */
const leastEvents = 0.8;

function layoutOf({ columns, rows }: Sample): Readonly<Record<string, number>> | null {
  const layout = layouts[String(columns.length)];
  if (layout === undefined || rows.length === 0) return null;
  const isEvent = (row: Sample['rows'][number]) => {
    const cell = (name: string) => row[layout[name] ?? -1] ?? '';
    return (
      /^\d{1,12}$/.test(cell('GLOBALEVENTID')) &&
      /^[12]\d{7}$/.test(cell('SQLDATE')) &&
      /^[1-4]?$/.test(cell('QuadClass')) &&
      /^[0-5]?$/.test(cell('ActionGeo_Type')) &&
      /^\d{8}(?:\d{6})?$/.test(cell('DATEADDED'))
    );
  };
  // A damaged row is told, and does not take the others their meaning.
  return rows.filter(isEvent).length >= rows.length * leastEvents ? layout : null;
}

function byNumber(sample: Sample): Find {
  const layout = layoutOf(sample) ?? {};
  return (...names) => {
    for (const name of names) {
      const column = Object.hasOwn(layout, name) ? layout[name] : undefined;
      if (column !== undefined) return column;
    }
    return null;
  };
}

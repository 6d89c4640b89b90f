import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, firstFilled, geometryIn, hasAll, linkIn, placeIn, timeIn, unmapped, wktIn } from './find.ts';

/**
 * Linked Places format 1.1: `when.timespans` have a start and an end, each `in` a time or between `earliest` and `latest`, in ISO 8601.
 * `when.start` and `when.end` are what the carrier has made of all of them. Geometries are GeoJSON.
 */
export const linkedPlaces: Schema = {
  id: 'linked-places',
  fits: ({ columns }) => {
    const find = finder({ columns });
    const hasNames = find('names.0.toponym', 'properties.title', 'title') !== null;
    const isLinked = find('names.0.toponym', ...starts, 'when.timespans.0.end.in') !== null;
    return find('geometry') !== null && hasNames && isLinked;
  },
  mapping: (sample): Mapping => {
    const find = finder(sample);
    const inColumns = (names: readonly string[]) =>
      timeIn(firstFilled(sample, ...names.map((name) => find(name))), { order: 'year-first' });
    return {
      ...unmapped,
      time: inColumns(starts),
      end: inColumns(ends),
      place: geometryIn(find('geometry')),
      placeName: find('names.0.toponym', 'title'),
      title: find('title', 'names.0.toponym'),
      text: find('descriptions.0.value'),
      kind: find('types.0.label', 'types.0.sourceLabel', 'types.0.identifier'),
      source: find('names.0.citations.0.label', 'citations.0.label', 'descriptions.0.source'),
      link: linkIn(sample, find('links.0.identifier'), find('@id')),
      id: find('@id', 'id'),
    };
  },
  kindNames: null,
};

/**
 * LP-TSV 0.5, its delimited form: dates in ISO 8601 but for years before Christ, of which -320 is 320 BCE. `geowkt` goes before `lon` and `lat`.
 * "A start value alone indicates 'from', where end is unknown or the present". Years in which a name is attested stand for those in which its place was there.
 */
export const linkedPlacesTable: Schema = {
  id: 'linked-places-table',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return (
      hasAll(find, 'id', 'title', 'title_source') &&
      find('start', 'attestation_year') !== null &&
      find('ccodes', 'fclasses', 'aat_types', 'geowkt', 'matches') !== null
    );
  },
  mapping: (sample): Mapping => {
    const find = finder(sample);
    const time = firstFilled(sample, find('start'), find('attestation_year'));
    const [wkt, point] = [find('geowkt'), placeIn(find('lat'), find('lon'))];
    return {
      ...unmapped,
      yearNumbering: 'historical',
      time: timeIn(time, { order: 'year-first' }),
      isOpenWithoutEnd: time !== null && time === find('start'),
      end: timeIn(find('end'), { order: 'year-first' }),
      place: point === null ? wktIn(wkt) : wkt === null ? point : { ...point, wkt },
      placeName: find('title'),
      title: find('title'),
      text: find('description'),
      kind: find('types'),
      source: find('title_source'),
      link: linkIn(sample, find('title_uri')),
      id: find('id'),
    };
  },
  kindNames: null,
};

const starts = [
  'when.start',
  'when.timespans.0.start.in',
  'when.timespans.0.start.earliest',
  'when.timespans.0.start.latest',
];
const ends = [
  'when.end',
  'when.timespans.0.end.in',
  'when.timespans.0.end.latest',
  'when.timespans.0.end.earliest',
];

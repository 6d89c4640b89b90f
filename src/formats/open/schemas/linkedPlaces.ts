import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { finder, firstFilled, geometryIn, timeIn, unmapped } from './find.ts';

/**
 * Linked Places format 1.1: `when.timespans` have a start and an end, each `in` a time or between `earliest` and `latest`, in ISO 8601.
 * The first span stands for all. Geometries are GeoJSON.
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
      link: find('links.0.identifier', '@id'),
      id: find('@id', 'id'),
    };
  },
  kindNames: null,
};

const starts = [
  'when.timespans.0.start.in',
  'when.timespans.0.start.earliest',
  'when.timespans.0.start.latest',
];
const ends = ['when.timespans.0.end.in', 'when.timespans.0.end.latest', 'when.timespans.0.end.earliest'];

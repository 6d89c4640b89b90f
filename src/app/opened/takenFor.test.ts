import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { noMapping } from '../../model/noMapping.ts';
import { utc } from '../../model/time.ts';
import { takenFor } from './takenFor.ts';

const columns = ['year', 'month', 'until', 'lat', 'lon', 'town', 'notes'];
const mapping: Mapping = {
  ...noMapping,
  time: { by: 'parts', year: 0, month: 1, day: null, clock: null },
  end: { by: 'column', column: 2, order: 'year-first', epoch: null, clock: null },
  zone: { by: 'all', zone: utc, isAnswered: true },
  place: { by: 'columns', lat: 3, lon: 4 },
  placeName: 5,
  text: 6,
};

it('names the columns that a field is read from, each once', () => {
  expect(takenFor('time', mapping, columns)).toEqual(['year', 'month', 'until']);
  expect(takenFor('place', mapping, columns)).toEqual(['town', 'lat', 'lon']);
  // What has no title is told by its text.
  expect(takenFor('title', mapping, columns)).toEqual(['notes']);
  expect(takenFor('kind', mapping, columns)).toEqual([]);
  expect(takenFor('place', { ...mapping, place: { by: 'wkt', column: 5 } }, columns)).toEqual(['town']);
});

it('names what is read of a field beside its own cells', () => {
  const wide = [
    'date',
    'season',
    'zone',
    'exactness',
    'until',
    'week',
    'day',
    'lat',
    'N/S',
    'lon',
    'E/W',
    'at',
  ];
  const told: Mapping = {
    ...mapping,
    time: {
      by: 'column',
      column: 0,
      order: 'day-first',
      epoch: null,
      clock: null,
      century: { by: 'column', column: 1 },
      otherwise: { year: 1, month: null, day: 6 },
    },
    end: {
      by: 'parts',
      year: 4,
      month: null,
      day: null,
      clock: null,
      within: { by: 'week', column: 5, order: null },
    },
    zone: { by: 'column', column: 2, otherwise: utc },
    timePrecision: { column: 3, means: {}, otherwise: 'day' },
    place: { by: 'columns', lat: 7, lon: 9, latSide: 8, lonSide: 10 },
    placePrecision: { column: 3, means: {}, otherwise: 'site' },
    placeName: 11,
  };
  const named = (field: 'time' | 'place') => [...takenFor(field, told, wide)].sort();
  expect(named('time')).toEqual(['date', 'day', 'exactness', 'season', 'until', 'week', 'zone']);
  expect(named('place')).toEqual(['E/W', 'N/S', 'at', 'exactness', 'lat', 'lon']);
});

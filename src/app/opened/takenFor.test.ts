import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { utc } from '../../model/time.ts';
import { takenFor } from './takenFor.ts';

const columns = ['year', 'month', 'until', 'lat', 'lon', 'town', 'notes'];
const mapping: Mapping = {
  time: { by: 'parts', year: 0, month: 1, day: null, clock: null },
  end: { by: 'column', column: 2, order: 'year-first', epoch: null, clock: null },
  zone: { by: 'all', zone: utc, isAnswered: true },
  timePrecision: null,
  yearNumbering: null,
  isMidnightUnknown: false,
  place: { by: 'columns', lat: 3, lon: 4 },
  placePrecision: null,
  placeName: 5,
  title: null,
  text: 6,
  kind: null,
  source: null,
  link: null,
  id: null,
};

it('names the columns that a field is read from, each once', () => {
  expect(takenFor('time', mapping, columns)).toEqual(['year', 'month', 'until']);
  expect(takenFor('place', mapping, columns)).toEqual(['town', 'lat', 'lon']);
  // What has no title is told by its text.
  expect(takenFor('title', mapping, columns)).toEqual(['notes']);
  expect(takenFor('kind', mapping, columns)).toEqual([]);
  expect(takenFor('place', { ...mapping, place: { by: 'wkt', column: 5 } }, columns)).toEqual(['town']);
});

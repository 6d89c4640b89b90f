import { expect, it } from 'vitest';
import { en } from '../../i18n/words.fixture.ts';
import { opened } from '../../i18n/opened/en.ts';
import type { Mapping } from '../../model/mapping.ts';
import { noMapping } from '../../model/noMapping.ts';
import { utc } from '../../model/time.ts';
import { decidedOf } from './decided.ts';
import type { ReadTable } from './protocol.ts';

const mapping: Mapping = {
  ...noMapping,
  time: { by: 'column', column: 0, order: 'day-first', epoch: null, clock: null },
  place: { by: 'columns', lat: 1, lon: 2 },
  title: 3,
};
const table: ReadTable = {
  format: 'csv',
  schema: null,
  reading: { encoding: 'utf-8', delimiter: ',', notes: [], format: null, parts: null },
  columns: ['on', 'lat', 'lon', 'what'],
  rows: 1,
  numbered: 'row',
  refused: 0,
  sample: [],
  mapping,
  questions: [],
  guessed: [],
  kindNames: null,
};

function said(answered: readonly string[], of = mapping): readonly string[] {
  const read = { table, answered: new Set(answered), isKept: false };
  return decidedOf(read, of, en, opened).map(([what, how]) => `${what}: ${how}`);
}

it('says of a file how its dates were read and who decided it, which clock was taken, and what each column is', () => {
  expect(said(['date-order time'])).toEqual([
    'Time: “on” · day, month, year (you chose)',
    'Clock: UTC (assumed where a time names no clock)',
    'Place: “lat” + “lon”',
    'Title: “what”',
  ]);
  expect(said([])[0]).toBe('Time: “on” · day, month, year (the file itself decides it)');
  const answered = { ...mapping, zone: { by: 'all', zone: utc, isAnswered: true } } as const;
  expect(said(['zone'], answered)[1]).toBe('Clock: UTC (you chose)');
  expect(said([], { ...mapping, time: null, place: null })).toEqual(['Title: “what”']);
});

it('says that numbers were times of day without a day, where that was answered', () => {
  const asked = { ...table, questions: [{ ask: 'years-or-clock', column: 0 }] } as const;
  const read = { table: asked, answered: new Set(['years-or-clock']), isKept: false };
  expect(decidedOf(read, { ...mapping, time: null, place: null, title: null }, en, opened)).toEqual([
    ['Time', '“on” · Time of day (you chose)'],
  ]);
});

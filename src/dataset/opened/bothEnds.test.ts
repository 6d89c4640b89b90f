import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mapping, TimeMapping } from '../../model/mapping.ts';
import { noMapping } from '../../model/noMapping.ts';
import { utc } from '../../model/time.ts';
import { finish } from '../sweep.ts';
import { withCenturyBeside } from './centuryBeside.ts';
import { settle } from './settle.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

const nothing: Mapping = {
  ...noMapping,
  zone: { by: 'all', zone: utc, isAnswered: true },
};

const columnOf = (clock: number | null): TimeMapping => ({
  by: 'column',
  column: 0,
  order: null,
  epoch: null,
  clock,
});
const partsOf = (month: number | null, clock: number | null): TimeMapping => ({
  by: 'parts',
  year: 0,
  month,
  day: null,
  clock,
});

const dates = fc.constantFrom(
  '3.4.2020',
  '13.4.2020',
  '4.13.2020',
  '2000/01',
  '1999/00',
  '3.4.62',
  '9999',
  '2562',
);
const clocks = fc.constantFrom('08:00', '0930', '216', '09:00-10:30', '');
const tables = fc
  .array(fc.tuple(dates, clocks, clocks), { minLength: 1, maxLength: 8 })
  .map((rows) => tableOf(['date', 'from', 'to'], rows));
const apart = fc.constantFrom(null, 1, 2);

it('reads the date of an end as that of its start, where it is the same, and asks of it once', () => {
  fc.assert(
    fc.property(tables, apart, apart, (table, from, to) => {
      const given = { ...nothing, time: columnOf(from), end: columnOf(to) };
      const { mapping, questions } = settle(given, finish(survey(table)));
      const dateOf = ({
        clock: _clock,
        clockNumbers: _numbers,
        hasClockSpans: _spans,
        ...date
      }: TimeMapping) => date;
      expect(mapping.time && dateOf(mapping.time)).toEqual(mapping.end && dateOf(mapping.end));
      expect(mapping.end?.clock).toBe(to);
      expect(questions.filter((one) => 'of' in one && one.of === 'end')).toEqual([]);
    }),
  );
});

it('leaves an end its own month', () => {
  const table = tableOf(['year', 'from', 'to', 'hour'], [['2020', '3', '4', '8']]);
  const seen = finish(survey(table));
  for (const clock of [null, 3]) {
    const given = { ...nothing, time: partsOf(1, null), end: partsOf(2, clock) };
    expect(settle(given, seen).mapping.end).toMatchObject({ month: 2 });
  }
});

it('puts the end into the century of its start', () => {
  const rows = Array.from({ length: 20 }, (_, row) => [
    `13.4.${10 + row}`,
    `${1910 + row}`,
    '08:00',
    '09:00',
  ]);
  const table = tableOf(['date', 'season', 'from', 'to'], rows);
  const seen = finish(survey(table));
  const given = { ...nothing, time: columnOf(2), end: columnOf(3) };
  const { mapping } = finish(withCenturyBeside(table, seen, settle(given, seen)));
  expect(mapping.time).toMatchObject({ century: { by: 'column', column: 1 } });
  expect(mapping.end).toMatchObject({ century: { by: 'column', column: 1 } });
});

it('takes the order of days and months beside their years from the other end', () => {
  const table = tableOf(['year', 'day', 'until'], [['2020', '03/04', '23/04/2020']]);
  const within = { by: 'day-and-month', column: 1, order: null } as const;
  const time: TimeMapping = { by: 'parts', year: 0, month: null, day: null, clock: null, within };
  const end: TimeMapping = { by: 'column', column: 2, order: null, epoch: null, clock: null };
  const { mapping, questions } = settle({ ...nothing, time, end }, finish(survey(table)));
  expect(questions).toEqual([]);
  expect(mapping.time).toMatchObject({ within: { order: 'day-first' } });
});

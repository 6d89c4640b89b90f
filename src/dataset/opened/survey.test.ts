import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';
import { mostDistinct, type ColumnSurvey } from './tally.ts';

function surveyed(cells: readonly string[]): ColumnSurvey {
  const steps = survey(
    tableOf(
      ['x'],
      cells.map((cell) => [cell]),
    ),
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const [column] = step.value.columns;
  if (column === undefined) throw new Error('a column was given');
  return column;
}

type Counted = Partial<Record<Exclude<keyof ColumnSurvey, 'ordered'>, number>>;

const looks: readonly (readonly [string, Counted])[] = [
  ['2022-02-24', { yearFirst: 1 }],
  ['2022-02', { yearFirst: 1 }],
  ['2022', { years: 1, numbers: 1, whole: 1 }],
  ['2022?', { years: 1 }],
  ['-0043-03-15', { yearFirst: 1, minus: 0, minusPadded: 1 }],
  ['-44-03-15', { yearFirst: 1, minus: 1, minusShort: 1 }],
  ['-320', { numbers: 1, minus: 1, minusShort: 1 }],
  ['-320~', { minus: 1, minusShort: 1 }],
  ['-0319', { minus: 1, minusShort: 0, minusPadded: 1 }],
  ['-3500', { minus: 1, minusShort: 0, minusPadded: 0 }],
  ['-3.5', { minus: 0 }],
  ['0000', { minus: 0, minusPadded: 1 }],
  ['-500 – -300', { minus: 1, minusShort: 1 }],
  ['-0499/-0299', { minus: 0, minusPadded: 1 }],
  ['20220224', { compact: 1, numbers: 1 }],
  ['20221324', { compact: 0, numbers: 1 }],
  ['20220224T150000Z', { compact: 1, clocks: 1, zoned: 1 }],
  ['202202240507', { compact: 1, clocks: 1, unzoned: 1 }],
  ['2019082400', { compact: 1, clocks: 1, midnights: 1, unzoned: 0 }],
  ['20220224050700', { compact: 1, clocks: 1, unzoned: 1 }],
  ['1902270501', { compact: 0, seconds: 0 }],
  ['2022-05-00', { yearFirst: 1 }],
  ['2022-00-05', { yearFirst: 0 }],
  ['0000-00-00', { yearFirst: 0 }],
  ['1950.0', { noughts: 1, whole: 0 }],
  ['-330.0', { noughts: 1, minus: 1, minusShort: 1 }],
  ['BCE', { eras: 1 }],
  ['н. э.', { eras: 1 }],
  ['S', { norths: 1, easts: 0 }],
  ['West', { norths: 0, easts: 1 }],
  ['50°27′N 30°31′E', { pairs: 1, lettered: 1 }],
  ['POINT (6.68 143.27)', { wkt: 1, firstBeyond90: 0, secondBeyond90: 1 }],
  ['2022-02-24T15:00:00.123Z', { yearFirst: 1, clocks: 1, zoned: 1, unzoned: 0 }],
  ['2022-02-24 15:00', { yearFirst: 1, clocks: 1, zoned: 0, unzoned: 1 }],
  ['2022-02-24 15:00:00 EET', { yearFirst: 1, clocks: 1, zoned: 1 }],
  ['2022-02-24 15:00:00 Europe/Kyiv', { yearFirst: 1, clocks: 1, zoned: 1 }],
  ['2022-02-24 00:00:00.000', { yearFirst: 1, clocks: 1, midnights: 1, unzoned: 0 }],
  ['2/24/2022 12:00:00 AM', { clocks: 1, midnights: 1 }],
  ['2/24/2022 3:05 PM', { clocks: 1, unzoned: 1 }],
  ['24 February 2022', { named: 1 }],
  ['Feb 24, 2022, 3:05 PM', { named: 1, clocks: 1, unzoned: 1 }],
  ['24 лютого 2022', { named: 1 }],
  ['24-Feb-22', { named: 1 }],
  ['44 BC', { named: 1 }],
  ['44 до н. е.', { named: 1 }],
  ['44 ق.م', { named: 1 }],
  ['May there be 24 of them', { named: 0 }],
  ['15:00', { clocks: 1, clocksAlone: 1, unzoned: 1 }],
  ['05:00Z', { clocks: 1, clocksAlone: 1, zoned: 1 }],
  ['1645660800', { seconds: 1 }],
  ['1645660800123', { milliseconds: 1 }],
  ['49.98', { numbers: 1, decimals: 2 }],
  ['49,98', { numbers: 1, decimals: 2 }],
  ['-139.5', { numbers: 1, beyond90: 1, beyond180: 0 }],
  ['49.98, 36.25', { pairs: 1 }],
  ['(139.69; 35.68)', { pairs: 1, firstBeyond90: 1 }],
  ['49°58′12″N', { degrees: 1 }],
  ['36.25 E', { degrees: 1 }],
  ['POINT (36.25 49.98)', { wkt: 1 }],
  ['SRID=4326;POINT(36.25 49.98)', { wkt: 1 }],
  ['{"type":"Point","coordinates":[36.25,49.98]}', { geojson: 1 }],
  ['https://example.org/1', { links: 1 }],
  ['Europe/Kyiv', { zones: 1 }],
  ['+02:00', { zones: 1 }],
  ['Poland', { zones: 0 }],
  ['N/A', { filled: 0 }],
  ['  ', { filled: 0 }],
  ['-', { filled: 0 }],
];

describe('the looks of a cell', () => {
  it.each(looks)('%s', (cell, counted) => {
    expect(surveyed([cell])).toMatchObject(counted);
  });
});

it('counts what orders of day and month each date allows', () => {
  expect(surveyed(['24/02/2022', '2/24/2022', '3.4.2022', '3.3.2022', '22-02-24']).ordered).toEqual({
    cells: 5,
    dayFirst: 4,
    monthFirst: 3,
    yearFirst: 1,
    alike: 1,
    short: 1,
  });
});

it.each([
  ['2000/01', { cells: 1, months: 1, years: 1, next: 1, hyphens: 0 }],
  ['1999-00', { cells: 1, months: 0, years: 1, next: 1, hyphens: 1 }],
  ['1999/2000', { cells: 1, months: 0, years: 1, next: 1, hyphens: 0 }],
  ['2000/04', { cells: 1, months: 1, years: 1, next: 0, hyphens: 0 }],
  ['1914/18', { cells: 1, months: 0, years: 1, next: 0, hyphens: 0 }],
  ['2014-35', { cells: 1, months: 0, years: 0, next: 0, hyphens: 1 }],
  ['2000/01/02', { cells: 0, months: 0, years: 0, next: 0, hyphens: 0 }],
])('counts what "%s" may be', (cell, seasons) => {
  expect(surveyed([cell]).seasons).toEqual(seasons);
});

const cells = fc.oneof(
  fc.constantFrom(...looks.map(([cell]) => cell)),
  fc.string({ unit: 'binary', maxLength: 16 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.:, TZ+°NE'.split('')), maxLength: 16 }),
);

it('is the same for rows in any order, and never more than there are', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 20 }), (column) => {
      const found = surveyed(column);
      expect(surveyed(column.toReversed())).toEqual(found);
      expect(found.filled).toBeLessThanOrEqual(column.length);
      expect(found.zoned + found.unzoned).toBeLessThanOrEqual(found.clocks);
      for (const count of [found.clocks, found.numbers, found.named, found.links, found.ordered.cells]) {
        expect(count).toBeLessThanOrEqual(found.filled);
      }
    }),
  );
});

it('takes a row for no part of the one before it', () => {
  expect(surveyed(['2022-02', '-0043-03-15']).yearFirst).toBe(2);
});

it('counts different texts as far as it says', () => {
  const numbered = (count: number) => Array.from({ length: count * 2 }, (_, index) => `row ${index % count}`);
  expect(surveyed(numbered(mostDistinct)).distinct).toBe(mostDistinct);
  expect(surveyed(numbered(mostDistinct + 1)).distinct).toBeNull();
});

it('says how far it is', () => {
  const rows = Array.from({ length: 20_000 }, () => ['x']);
  const told = [...survey(tableOf(['x'], rows))];
  expect(told.at(-1)).toBe(rows.length);
  expect(told.length).toBeGreaterThan(1);
});

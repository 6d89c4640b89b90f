import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute, startOfDay } from '../model/time.ts';
import { dayNumber } from '../model/calendar.ts';
import { datasetOf, datasets, filters, headOf, spans, zoneOf } from './arbitrary.ts';
import { boundsOf, customaryCuts, lengthOf, longestOf } from './cuts.ts';
import { noFilters } from './facets.ts';
import { barCut, histogram, rowsByCut } from './histogram.ts';
import { endOf } from './lasting.ts';
import { query } from './query.ts';

const hour = 3_600_000;
const utc = zoneOf('UTC');
const open = { from: null, to: null };
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('histogram', () => {
  it('counts each short event of the axis once, and a longer one in every bar that it reaches into', () => {
    const cuts = fc.constantFrom(...customaryCuts.filter((cut) => cut.unit !== 'minute' || cut.step >= 60));
    fc.assert(
      fc.property(datasets, filters, spans, cuts, ({ columns }, chosen, axis, cut) => {
        const rows = query(columns, open, chosen, null);
        const bounds = boundsOf(axis, zoneOf('Europe/Kyiv'), cut);
        const longest = longestOf(cut);
        const { counts, totals, longer } = histogram(columns, rows, axis, bounds, longest);
        const inAxis = [...query(columns, axis, chosen, null)];
        const length = (row: number) => endOf(columns, row) - (columns.from[row] ?? 0);
        expect(sum(counts)).toBe(inAxis.filter((row) => length(row) <= longest).length);
        expect(sum(totals)).toBe(sum(counts));
        const reaching = bounds.slice(1).map((to, bar) => {
          const from = bounds[bar] ?? NaN;
          return [...query(columns, { from, to }, chosen, null)].filter(
            (row) => length(row) > longest && inAxis.includes(row),
          ).length;
        });
        expect([...longer]).toEqual(reaching);
      }),
    );
  });

  it('puts a short event under the bar that holds most of it, the earlier if equal', () => {
    const dataset = datasetOf([
      headOf('most-in-second', { from: 5 * hour, to: 9 * hour }),
      headOf('equal', { from: 5 * hour, to: 7 * hour }),
      headOf('long', { from: 4 * hour, to: 12 * hour }),
    ]);
    const rows = query(dataset.columns, open, noFilters, null);
    const axis = { from: 0, to: 18 * hour };
    const bounds = [0, 6, 12, 18].map((at) => at * hour);
    const { totals, longer } = histogram(dataset.columns, rows, axis, bounds, 6 * hour);
    expect([...totals]).toEqual([1, 1, 0]);
    expect([...longer]).toEqual([1, 1, 0]);
  });
});

describe('the cut of bars', () => {
  /** One event each of these days, months or years, and bars of them all. */
  const barsOf = (starts: readonly number[]) => {
    const heads = starts.slice(1).map((to, at) => headOf(`e${at}`, { from: starts[at] ?? NaN, to }));
    const { columns } = datasetOf(heads);
    const axis = { from: starts[0] ?? NaN, to: starts.at(-1) ?? NaN };
    const cut = barCut(axis, rowsByCut(columns), 120);
    const rows = query(columns, open, noFilters, null);
    return histogram(columns, rows, axis, boundsOf(axis, utc, cut), longestOf(cut));
  };
  const startsOf = (count: number, day: (index: number) => number) =>
    Array.from({ length: count + 1 }, (_, index) => startOfDay(utc, day(index)));

  it.each([
    ['20 days', startsOf(20, (at) => dayNumber(2023, 1, 1 + at))],
    ['45 days', startsOf(45, (at) => dayNumber(2023, 1, 1 + at))],
    ['80 days', startsOf(80, (at) => dayNumber(2023, 1, 1 + at))],
    ['24 months', startsOf(24, (at) => dayNumber(2021, 1 + at, 1))],
    ['50 years', startsOf(50, (at) => dayNumber(1970 + at, 1, 1))],
    ['3 days', startsOf(3, (at) => dayNumber(2023, 1, 1 + at))],
  ])('known to the unit, %s stand in a bar each', (_, starts) => {
    const { bounds, totals, longer } = barsOf(starts);
    expect(bounds).toEqual(starts);
    expect(new Set(totals)).toEqual(new Set([1]));
    expect(sum(longer)).toBe(0);
  });

  it('of ever so many days, months, years or centuries holds each event once', () => {
    const units = fc.constantFrom(
      (at: number) => dayNumber(2023, 1, 1 + at),
      (at: number) => dayNumber(1960, 1 + at, 1),
      (at: number) => dayNumber(-40 + at, 1, 1),
      (at: number) => dayNumber(-1999 + 100 * at, 1, 1),
    );
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 300 }), (day, count) => {
        const { totals, longer } = barsOf(startsOf(count, day));
        expect(sum(longer)).toBe(0);
        expect(sum(totals)).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [3, { unit: 'day', step: 1 }],
    [24, { unit: 'month', step: 1 }],
  ] as const)(
    'of %i months, in which most are known to a day and some to a month, is %o',
    (months, expected) => {
      const days = startsOf(6, (at) => dayNumber(2023, 1, 1 + at)).slice(1);
      const ofMonths = startsOf(4, (at) => dayNumber(2023, 1 + at, 1)).slice(1);
      const heads = [
        ...days.map((to, at) => headOf(`d${at}`, { from: to - 24 * hour, to })),
        ...ofMonths.map((to, at) => headOf(`m${at}`, { from: to - 28 * 24 * hour, to })),
      ];
      const [from = NaN, to = NaN] = [1, 1 + months].map((nth) => startOfDay(utc, dayNumber(2023, nth, 1)));
      expect(barCut({ from, to }, rowsByCut(datasetOf(heads).columns), 800)).toEqual(expected);
    },
  );

  it('keeps within the number of bars, and is no wider than twice or thrice what that needs', () => {
    const fit = new Uint32Array(customaryCuts.length + 1);
    const lengths = fc.integer({ min: 1, max: 1e9 }).map((minutes) => minutes * minute);
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 500 }), (length, most) => {
        const width = lengthOf(barCut({ from: 0, to: length }, fit, most));
        expect(length / width).toBeLessThanOrEqual(most);
        expect(width).toBeLessThanOrEqual(Math.max(minute, (length / most) * 3.5));
      }),
    );
  });
});

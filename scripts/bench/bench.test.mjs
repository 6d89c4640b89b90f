import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from './chart.mjs';
import { corners, draggedTo, dragSteps } from './roam.mjs';
import { modes, pointerAt, stepsWhole, windowAt } from './scrub.mjs';
import { seed } from './seed.mjs';
import { median, quantile, spread } from './stats.mjs';
import { short, table } from './text.mjs';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe('the seed', () => {
  it('is the same bytes on every machine', () => {
    const hash = createHash('sha256');
    for (const piece of seed(5000)) hash.update(piece);
    expect(hash.digest('hex')).toBe('64abab35595be8ee0a97e5614220fb14a1194eec787b19efcf0a1c511bc182cf');
  });

  it('has as many rows as it is asked for, each with a time of the span and a point', () => {
    const rows = [...seed(2000)].join('').trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(2000);
    for (const row of rows)
      expect(row).toMatch(/^s\d+,202[2-4]-\d\d-\d\dT\d\d:\d\d:\d\dZ,\d\d\.\d{4},\d\d\.\d{4},/);
  });
});

describe('medians and spreads', () => {
  it('has as many values below the median as above it', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('takes quantiles from the least value to the greatest, and reads no order', () => {
    expect(quantile([30, 10, 20], 0)).toBe(10);
    expect(quantile([30, 10, 20], 1)).toBe(30);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([], 0.95)).toBeNaN();
    expect(spread([9, 5, 7])).toEqual({ median: 7, least: 5, most: 9, count: 3 });
  });
});

describe('the scrub', () => {
  it('goes from one end of the axis to the other, to another pixel with each step', () => {
    const axis = { left: 424, width: 828, y: 764 };
    expect(windowAt('slide', 0)[0]).toBe(0);
    for (const mode of modes) {
      const places = Array.from({ length: stepsWhole + 1 }, (_, step) => pointerAt(mode, step, axis));
      expect(new Set(places).size).toBe(places.length);
      expect(windowAt(mode, stepsWhole)[1]).toBeCloseTo(1);
    }
  });
});

describe('moving the map', () => {
  it('goes to another pixel with each step, as far to one side as to the other', () => {
    const places = Array.from({ length: dragSteps + 1 }, (_, step) => draggedTo(step));
    expect(new Set(places.map(({ x }) => x)).size).toBe(places.length);
    expect(places.at(0)?.x).toBe(-(places.at(-1)?.x ?? NaN));
  });

  it('compares with a map in whose corners the seed reaches, and no further', () => {
    const pointsOf = (/** @type {string} */ text) => {
      const cells = text
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split(','));
      return { lats: cells.map((row) => Number(row[2])), lons: cells.map((row) => Number(row[3])) };
    };
    const all = pointsOf([...seed(20_000)].join(''));
    const two = pointsOf(corners);
    for (const name of /** @type {const} */ (['lats', 'lons']))
      for (const end of [Math.min, Math.max])
        expect(Math.abs(end(...all[name]) - end(...two[name]))).toBeLessThan(0.7);
  });
});

describe('the report', () => {
  it('prints a table whose columns stand under each other', () => {
    expect(
      table(
        ['', '1,000'],
        [
          ['Dateline', '9'],
          ['A', '10.5'],
        ],
      ),
    ).toBe(
      ['|          | 1,000 |', '| -------- | ----: |', '| Dateline |     9 |', '| A        |  10.5 |'].join(
        '\n',
      ),
    );
  });

  it('prints two figures, and nothing for what is not known', () => {
    expect([0.04, 9.87, 10.4, 12_345, NaN].map(short)).toEqual(['0.0', '9.9', '10', '12,345', '']);
  });

  it('places no label on another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 70, max: 490, noNaN: true }), { maxLength: 12 }), (wanted) => {
        const placed = apart(wanted).toSorted((one, other) => one - other);
        expect(placed).toHaveLength(wanted.length);
        for (const [at, y] of placed.slice(1).entries())
          expect(y - (placed[at] ?? NaN)).toBeGreaterThanOrEqual(14.8);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../model/calendar.ts';
import { dayOf, furthest, minute, startOfDay } from '../model/time.ts';
import { zoneOf } from './arbitrary.ts';
import { boundsOf, type Cut, customaryCuts, lengthOf, longestOf } from './cuts.ts';

const zones = ['UTC', 'Europe/Kyiv', 'Pacific/Chatham', 'Australia/Lord_Howe', 'America/Havana'].map(zoneOf);
const utc = zoneOf('UTC');

/** Of one to two hundred stretches. */
const cutAxes = fc
  .record({
    cut: fc.constantFrom(...customaryCuts),
    zone: fc.constantFrom(...zones),
    start: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
    stretches: fc.double({ min: 1, max: 200, noNaN: true }),
  })
  .map(({ cut, zone, start, stretches }) => {
    const from = Math.floor((start * furthest) / 1000 / minute) * minute;
    const length = Math.min(lengthOf(cut) * stretches, furthest * 0.9);
    return { cut, zone, axis: { from, to: from + Math.ceil(length / minute) * minute } };
  });
const yearsOf = (from: number, to: number, cut: Cut) => {
  const axis = { from: startOfDay(utc, dayNumber(from, 1, 1)), to: startOfDay(utc, dayNumber(to, 1, 1)) };
  return boundsOf(axis, utc, cut).map((at) => dateOfDay(dayOf(utc, at)).year);
};

describe('an axis cut', () => {
  it('is so wholly, without a gap, and into no stretch beyond it or longer than such can be', () => {
    fc.assert(
      fc.property(cutAxes, ({ axis, zone, cut }) => {
        const bounds = boundsOf(axis, zone, cut);
        const [first = NaN, second = NaN] = bounds;
        // A day of local mean time begins within a minute.
        expect(first).toBeLessThan(axis.from + minute);
        expect(second).toBeGreaterThan(axis.from);
        expect(bounds.at(-1)).toBeGreaterThan(axis.to - minute);
        expect(bounds.at(-2)).toBeLessThan(axis.to);
        bounds.slice(1).forEach((to, index) => {
          expect(to).toBeGreaterThan(bounds[index] ?? NaN);
          expect(to - (bounds[index] ?? NaN)).toBeLessThanOrEqual(longestOf(cut));
        });
      }),
    );
  });

  it('is so where days, months and years begin on the clock', () => {
    fc.assert(
      fc.property(cutAxes, ({ axis, zone, cut }) => {
        if (cut.unit === 'minute') return;
        for (const at of boundsOf(axis, zone, cut)) {
          const day = dayOf(zone, at);
          expect(at).toBe(startOfDay(zone, day));
          if (cut.unit === 'month') expect(dateOfDay(day).day).toBe(1);
          if (cut.unit === 'month' && cut.step >= 12) expect(dateOfDay(day).month).toBe(1);
        }
      }),
    );
  });

  it('has quarters that begin in January, April, July and October', () => {
    const axis = { from: Date.UTC(2023, 1, 10), to: Date.UTC(2023, 10, 2) };
    const starts = [0, 3, 6, 9, 12].map((month) => Date.UTC(2023, month, 1));
    expect(boundsOf(axis, utc, { unit: 'month', step: 3 })).toEqual(starts);
  });

  it('has decades as people count them, before Christ too', () => {
    // Year 0 is 1 BC, -29 is 30 BC.
    expect(yearsOf(1965, 1990, { unit: 'month', step: 120 })).toEqual([1960, 1970, 1980, 1990]);
    expect(yearsOf(-25, 15, { unit: 'month', step: 120 })).toEqual([-29, -19, -9, 1, 10, 20]);
    expect(yearsOf(0, 10, { unit: 'month', step: 120 })).toEqual([-9, 1, 10]);
    expect(yearsOf(-2, 3, { unit: 'month', step: 12 })).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});

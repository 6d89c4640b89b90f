import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { dayOf, minute, startOfDay, wallTimeOf } from '../model/time.ts';
import { snap } from './snap.ts';

const day = 1440 * minute;
const zones = [
  'Europe/Kyiv',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
].map(zoneOf);
const instants = fc
  .integer({ min: Date.UTC(2022, 0, 1) / minute, max: Date.UTC(2023, 0, 1) / minute })
  .map((m) => m * minute);

describe('what a pointer means', () => {
  it('is a quarter of an hour on the clock where a pixel is some minutes, and nearer than one', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const snapped = snap(instant, 8.5 * minute, zone);
        expect(Math.abs(snapped - instant)).toBeLessThanOrEqual(7.5 * minute);
        expect(wallTimeOf(zone, snapped) % (15 * minute)).toBe(0);
      }),
    );
  });

  it('is a midnight where a pixel is half a day', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const snapped = snap(instant, day / 2, zone);
        expect(snapped).toBe(startOfDay(zone, dayOf(zone, snapped)));
        expect(Math.abs(snapped - instant)).toBeLessThanOrEqual(12.5 * 60 * minute);
      }),
    );
  });

  it('is a round hour of the clock, before and after it is put forward or back', () => {
    for (const [pixel, step] of [
      [30, 60],
      [200, 360],
    ] as const) {
      fc.assert(
        fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
          const snapped = snap(instant, pixel * minute, zone);
          const isRound = wallTimeOf(zone, snapped) % (step * minute) === 0;
          // What the clock skips is passed by.
          const isPassed = wallTimeOf(zone, snapped) - wallTimeOf(zone, snapped - 1) > 1;
          expect(isRound || isPassed).toBe(true);
          expect(Math.abs(snapped - instant)).toBeLessThanOrEqual(((step + 60) / 2) * minute);
        }),
      );
    }
  });

  it('is either of the two times that a clock shows twice', () => {
    const kyiv = zoneOf('Europe/Kyiv');
    const at = (hours: number, minutes: number) => Date.UTC(2022, 9, 30, hours, minutes);
    expect([at(0, 10), at(0, 50), at(1, 10), at(1, 50)].map((one) => snap(one, 30 * minute, kyiv))).toEqual([
      at(0, 0),
      at(1, 0),
      at(1, 0),
      at(2, 0),
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { dayOf, minute, startOfDay, wallTimeOf } from '../model/time.ts';
import { snap } from './snap.ts';

const day = 1440 * minute;
const zones = ['Europe/Kyiv', 'Asia/Kathmandu', 'Pacific/Chatham', 'America/New_York'].map(zoneOf);
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
});

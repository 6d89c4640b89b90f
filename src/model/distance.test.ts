import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearing, distanceBetween, windOf, winds } from './distance.ts';

const spot = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const halfRound = Math.PI * 6_371_009;

const kyiv = { lat: 50.45, lon: 30.523 };
const kharkiv = { lat: 49.981, lon: 36.253 };

describe('the distance of two spots', () => {
  test('is that of the great circle', () => {
    // geod inv on the ellipsoid: 412.0 km, and 7,830 km to Washington.
    expect(distanceBetween(kyiv, kharkiv) / 1000).toBeCloseTo(411, -1);
    expect(distanceBetween(kyiv, { lat: 38.895, lon: -77.037 }) / 1000).toBeCloseTo(7830, -2);
    expect(distanceBetween({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }) / 1000).toBeCloseTo(111.2, 1);
  });

  test('is the same both ways, nothing to itself, and never more than half round the Earth', () => {
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const there = distanceBetween(one, other);
        expect(distanceBetween(other, one)).toBeCloseTo(there, 3);
        expect(distanceBetween(one, one)).toBe(0);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(halfRound + 1);
      }),
    );
  });

  test('is never longer than by way of a third', () => {
    fc.assert(
      fc.property(spot, spot, spot, (one, other, third) => {
        const round = distanceBetween(one, third) + distanceBetween(third, other);
        // To the other side of the Earth it is known to a decimetre.
        expect(distanceBetween(one, other)).toBeLessThanOrEqual(round + 1);
      }),
    );
  });
});

describe('the bearing', () => {
  test('is that in which one sets out', () => {
    expect(bearing(kyiv, { lat: 55, lon: kyiv.lon })).toBeCloseTo(0, 9);
    expect(bearing({ lat: 0, lon: 0 }, { lat: 0, lon: 10 })).toBeCloseTo(90, 9);
    expect(windOf(bearing(kyiv, kharkiv))).toBe('e');
    expect(windOf(bearing(kharkiv, kyiv))).toBe('w');
    expect(windOf(bearing({ lat: 10, lon: 179 }, { lat: 10, lon: -179 }))).toBe('e');
  });

  test('is a direction of the compass, with a wind for each', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const degrees = bearing(from, to);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
        expect(winds).toContain(windOf(degrees));
      }),
    );
    expect([0, 22, 23, 180, 337, 338, 359.9].map(windOf)).toEqual(['n', 'n', 'ne', 's', 'nw', 'n', 'n']);
  });

  test('leads nearer for a short step in its direction', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const away = distanceBetween(from, to);
        fc.pre(away > 1000 && away < halfRound - 1000 && Math.abs(from.lat) < 80);
        const angle = (bearing(from, to) * Math.PI) / 180;
        const step = {
          lat: from.lat + 0.001 * Math.cos(angle),
          lon: from.lon + (0.001 * Math.sin(angle)) / Math.cos((from.lat * Math.PI) / 180),
        };
        expect(distanceBetween(step, to)).toBeLessThan(away);
      }),
    );
  });
});

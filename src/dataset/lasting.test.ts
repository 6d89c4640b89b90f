import fc from 'fast-check';
import { expect, it } from 'vitest';
import { furthest } from '../model/time.ts';
import { endOf, lastingOf } from './lasting.ts';

const units = fc.constantFrom(1, 1000, 60_000, 86_400_000);
const spans = units.chain((unit) =>
  fc
    .tuple(
      fc.integer({ min: Math.ceil(-furthest / unit), max: Math.floor(furthest / unit) }),
      fc.oneof(fc.integer({ min: 1, max: 366 }), fc.integer({ min: 1, max: 2 ** 52 })),
    )
    .map(([from, length]) => ({
      from: from * unit,
      to: Math.max(from * unit + 1, Math.min(furthest, (from + length) * unit)),
    })),
);
const rows = fc.array(
  fc.oneof({ weight: 5, arbitrary: spans }, fc.constant({ from: Infinity, to: Infinity })),
);

it('ends rows when they end, to the millisecond', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const from = Float64Array.from(all, (span) => span.from);
      const to = Float64Array.from(all, (span) => span.to);
      const lasting = lastingOf(from, to);
      all.forEach(({ from: start, to: end }, row) => {
        const isExact = start === Infinity || end - start <= 2 ** 53 || end % 2 === start % 2;
        const told = endOf({ from, lasting }, row);
        if (isExact) expect(told).toBe(end);
        else expect(Math.abs(told - end)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

it('needs a byte a row where days, months and years are told', () => {
  const day = 86_400_000;
  const from = Float64Array.of(0, day, 31 * day, Infinity);
  const lengths = [1, 28, 31, Infinity];
  const to = from.map((start, row) => start + (lengths[row] ?? 0) * day);
  expect(lastingOf(from, to)).toEqual({ unit: day, counts: Uint8Array.of(1, 28, 31, 0) });
  expect(lastingOf(from.slice(3), to.slice(3))).toEqual({ unit: 1, counts: Uint8Array.of(0) });
});

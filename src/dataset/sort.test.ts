import fc from 'fast-check';
import { expect, it } from 'vitest';
import { counting, placesIn, sortedBy } from './sort.ts';

const keys = fc.oneof(
  fc.array(fc.integer({ min: -5, max: 5 })),
  fc.array(fc.integer()),
  fc.array(fc.maxSafeInteger()),
  fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(Infinity, -Infinity))),
);

it('puts indexes in order of their keys, equal ones as they stand', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const plain = [...all.keys()].sort((a, b) => {
        const [one = 0, other = 0] = [all[a], all[b]];
        return one < other ? -1 : one > other ? 1 : a - b;
      });
      expect([...sortedBy(Float64Array.from(all), counting(all.length))]).toEqual(plain);
    }),
  );
});

it('gives the order itself where it holds already, and says where each stands', () => {
  const order = counting(4);
  expect(sortedBy(Float64Array.of(1, 1, 2, 3), order)).toBe(order);
  expect([...placesIn(Uint32Array.of(2, 0, 1))]).toEqual([1, 2, 0]);
});

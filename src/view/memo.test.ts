import { expect, it } from 'vitest';
import { memo } from './memo.ts';

it('gives the same value for the same arguments, and makes another for others', () => {
  const pair = memo((one: object | number, other: number) => ({ one, other }));
  const shared = {};
  const first = pair(shared, 1);
  expect(pair(shared, 1)).toBe(first);
  expect(pair(shared, 2)).toEqual({ one: shared, other: 2 });
  expect(pair({}, 2)).not.toBe(pair({}, 2));
  expect(pair(NaN, 1)).toBe(pair(NaN, 1));
});

it('gives the value before where another is equal to it', () => {
  const halves = memo(
    (number: number) => [Math.floor(number / 2)],
    ([one], [other]) => one === other,
  );
  const first = halves(4);
  expect(halves(5)).toBe(first);
  expect(halves(6)).toEqual([3]);
});

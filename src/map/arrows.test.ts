import { expect, it } from 'vitest';
import { stepOf } from './arrows.ts';

it('arrows lead the way that time runs: in a mirror the sides change, up and down do not', () => {
  const steps = (direction: 'ltr' | 'rtl') =>
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter'].map((key) => stepOf(key, direction));
  expect(steps('ltr')).toEqual([-1, 1, -1, 1, 0]);
  expect(steps('rtl')).toEqual([1, -1, -1, 1, 0]);
});

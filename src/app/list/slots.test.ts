import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeSlots } from './slots.ts';

const lists = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .map((items) => items.toSorted((a, b) => a - b));
const steps = fc.array(fc.tuple(lists, fc.option(fc.integer({ min: 0, max: 30 }))), { maxLength: 8 });

it('leaves the focus on what has it, and takes its element up for nothing else', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const slots = makeSlots<number>();
      let before = new Map<number, number>();
      for (const [items, focused] of all) {
        const first = slots(items, focused);
        const now = new Map(items.map((item, at) => [item, first + at]));
        const key = focused === null ? undefined : before.get(focused);
        if (focused !== null && key !== undefined) {
          const holders = [...now].filter(([, its]) => its === key).map(([item]) => item);
          expect(holders).toEqual(now.has(focused) ? [focused] : []);
        }
        expect(slots(items, focused)).toBe(first);
        before = now;
      }
    }),
  );
});

it('keeps the elements of what stays on scrolling', () => {
  const slots = makeSlots<number>();
  const first = slots([4, 5, 6, 7], null);
  expect(slots([6, 7, 8, 9], null)).toBe(first + 2);
  expect(slots([3, 4, 5, 6], null)).toBe(first - 1);
});

it('takes all elements up for what is all new', () => {
  const slots = makeSlots<number>();
  const first = slots([1, 2, 3], null);
  expect(slots([11, 12, 13], null)).toBe(first);
});

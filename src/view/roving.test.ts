import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rove } from './roving.ts';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string) => ({ key, ...plain });
const places = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(fc.nat(count - 1), fc.constant(count)));

test('one forwards and one back is where it began, in each direction of reading', () => {
  fc.assert(
    fc.property(places, fc.constantFrom('ltr', 'rtl'), ([at, count], direction) => {
      for (const [on, back] of [
        ['ArrowRight', 'ArrowLeft'],
        ['ArrowDown', 'ArrowUp'],
      ] as const) {
        const next = rove(press(on), at, count, direction) ?? -1;
        expect(rove(press(back), next, count, direction)).toBe(at);
      }
    }),
  );
});

test('Left leads on where the words run from right to left, Down everywhere', () => {
  expect(rove(press('ArrowLeft'), 1, 5, 'ltr')).toBe(0);
  expect(rove(press('ArrowLeft'), 1, 5, 'rtl')).toBe(2);
  expect(rove(press('ArrowDown'), 1, 5, 'rtl')).toBe(2);
});

test('Home and End lead to the ends, and round is not past them where they stop', () => {
  expect([rove(press('Home'), 3, 5, 'ltr'), rove(press('End'), 3, 5, 'ltr')]).toEqual([0, 4]);
  expect(rove(press('ArrowDown'), 4, 5, 'ltr')).toBe(0);
  expect(rove(press('ArrowDown'), 4, 5, 'ltr', 'stop')).toBe(4);
});

test('other keys, keys with others, and a column’s Left and Right lead nowhere', () => {
  expect(rove(press('x'), 0, 5, 'ltr')).toBeNull();
  expect(rove({ ...press('End'), ctrlKey: true }, 0, 5, 'ltr')).toBeNull();
  expect(rove(press('ArrowLeft'), 3, 5, null)).toBeNull();
  expect(rove(press('End'), 0, 0, 'ltr')).toBeNull();
});

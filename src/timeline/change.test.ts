import fc from 'fast-check';
import { expect, it } from 'vitest';
import { views } from '../view/arbitrary.ts';
import { choosesDay, withAllTime } from './change.ts';

it('all of the time is the story’s: nothing of window and axis is left, and nothing else changes', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(withAllTime(view)).toEqual({ ...view, from: null, to: null, axis: null });
    }),
  );
});

it('a window that is open on both sides chooses no day, any other those that it holds some of', () => {
  const day = { at: 100, to: 200 };
  expect(choosesDay({ from: null, to: null }, day)).toBe(false);
  expect(choosesDay({ from: 150, to: null }, day)).toBe(true);
  expect(choosesDay({ from: null, to: 101 }, day)).toBe(true);
  expect(choosesDay({ from: null, to: 100 }, day)).toBe(false);
  expect(choosesDay({ from: 200, to: 300 }, day)).toBe(false);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { views } from '../view/arbitrary.ts';
import { withAllTime } from './change.ts';

it('all of the time is the story’s: nothing of window and axis is left, and nothing else changes', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(withAllTime(view)).toEqual({ ...view, from: null, to: null, axis: null });
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasets } from '../dataset/arbitrary.ts';
import { en } from '../i18n/words.fixture.ts';
import { views } from '../view/arbitrary.ts';
import { settle, understood } from '../view/settle.ts';
import { relaxedNotice, unrelaxed } from './travel.ts';

it('what was relaxed for a link is said, and Undo puts back just that', () => {
  fc.assert(
    fc.property(datasets, views, fc.nat(), (dataset, view, pick) => {
      const head = dataset.heads[pick % Math.max(1, dataset.heads.length)];
      const asked = understood(dataset, { ...view, event: head?.id ?? null });
      const { view: settled, relaxed } = settle(dataset, asked);
      expect(relaxedNotice(relaxed, en) === null).toBe(relaxed === null);
      if (relaxed) expect(unrelaxed(settled, relaxed)).toEqual(asked);
    }),
  );
});

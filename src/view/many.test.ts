import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasets, filters, windows } from '../dataset/arbitrary.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { opened } from '../dataset/opened/arbitrary.ts';
import { finish } from '../dataset/sweep.ts';
import { hasMarks, marksAt, turning } from './many.ts';
import { giveScale, type Seen } from './rows.ts';
import { makeScale } from './scale.ts';
import { defaultView } from './view.ts';

const anyDataset: fc.Arbitrary<Dataset> = fc.oneof(
  datasets,
  opened.map(({ dataset }) => dataset),
);
const moves = fc.record({ window: windows, filters, maybe: fc.boolean() });

it('makes the marks of another zoom in slices, whatever changes meanwhile', () => {
  const zooms = fc.record({ from: fc.nat({ max: 9 }), to: fc.nat({ max: 9 }), taken: fc.nat({ max: 4 }) });
  fc.assert(
    fc.property(anyDataset, fc.array(moves, { minLength: 1, maxLength: 5 }), zooms, (few, walk, zoom) => {
      const scaled = (): Dataset => {
        const many: Dataset = { ...few };
        giveScale(many, makeScale(many));
        return many;
      };
      const many = scaled();
      const seen = ({ window, filters: chosen, maybe }: (typeof walk)[number], dataset: Dataset): Seen => {
        const view = { ...defaultView, ...window, filters: chosen, maybe };
        return { dataset, details: null, otherWords: null, view };
      };
      const [first] = walk;
      if (!first) return;
      const work = turning(seen(first, many), zoom.to);
      for (const move of walk) {
        marksAt(seen(move, many), zoom.from);
        for (let slice = 0; slice < zoom.taken; slice++) work.next();
      }
      const last = walk.at(-1) ?? first;
      finish(work);
      const expected = marksAt(seen(last, scaled()), zoom.to)?.cells;
      const made = marksAt(seen(last, many), zoom.to)?.cells;
      expect(hasMarks(seen(last, many), zoom.to)).toBe(true);
      expect([made?.totals, made?.byLook]).toEqual([expected?.totals, expected?.byLook]);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasets, filters, windows } from '../dataset/arbitrary.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { noFilters } from '../dataset/facets.ts';
import { opened } from '../dataset/opened/arbitrary.ts';
import { query } from '../dataset/query.ts';
import { finish } from '../dataset/sweep.ts';
import { giveScale, openEvent, passing, type Seen, visibleRows } from './rows.ts';
import { listAt, marksAt } from './many.ts';
import { makeScale } from './scale.ts';
import { facetOptions } from './options.ts';
import { counts, dayGroups, position, ways } from './select.ts';
import { defaultView } from './view.ts';

const anyDataset: fc.Arbitrary<Dataset> = fc.oneof(
  datasets,
  opened.map(({ dataset }) => dataset),
);
const moves = fc.record({
  window: windows,
  filters: fc.oneof(fc.constant(noFilters), filters),
  maybe: fc.boolean(),
  pick: fc.option(fc.nat()),
});

it('shows of very many events what the selectors show of few', () => {
  fc.assert(
    fc.property(anyDataset, fc.array(moves, { minLength: 1, maxLength: 6 }), (few, walk) => {
      const many: Dataset = { ...few };
      const scale = makeScale(many);
      giveScale(many, scale);
      for (const { window, filters: chosen, maybe, pick } of walk) {
        const id = pick === null ? null : (few.heads.at(pick % (few.heads.length + 1))?.id ?? 'unheard-of');
        const view = { ...defaultView, ...window, filters: chosen, maybe, event: id };
        const at = (dataset: Dataset): Seen => ({ dataset, details: null, otherWords: null, view });
        const [one, other] = [at(few), at(many)];
        expect(counts(other)).toEqual(counts(one));
        expect(facetOptions(other)).toEqual(facetOptions(one));
        expect(openEvent(other)).toMatchObject({
          ...openEvent(one),
          ...('head' in openEvent(one) && { head: {} }),
        });
        expect(ways(other)).toEqual(ways(one));
        const found = query(few.columns, window, noFilters, passing(one));
        expect(scale.countIn(window, passing(other))).toBe(found.length);
        const rows = dayGroups(one).flatMap((group) => group.rows);
        const n = position(one)?.total;
        const list = listAt(other);
        expect(Array.from({ length: list?.length ?? -1 }, (_, index) => list?.order.rowAt(index))).toEqual(
          rows,
        );
        expect(position(other)?.total).toBe(n);
        const marks = marksAt(other, 5);
        const { offsets } = few.marks;
        const total = visibleRows(one).reduce(
          (sum, row) => sum + (offsets[row + 1] ?? 0) - (offsets[row] ?? 0),
          0,
        );
        expect(marks?.cells.totals.reduce((sum, count) => sum + count, 0)).toBe(total);
        // What nothing has changed is the same again, or nothing that is drawn would come to rest.
        expect([listAt(other), marksAt(other, 5)]).toEqual([list, marks]);
        expect(listAt(other)).toBe(list);
        expect(marksAt(other, 5)).toBe(marks);
      }
    }),
  );
});

it('keeps the list of the clock before until that of another is in order', () => {
  fc.assert(
    fc.property(anyDataset, windows, (few, window) => {
      const many: Dataset = { ...few };
      const scale = makeScale(many);
      giveScale(many, scale);
      const on = (dataset: Dataset, clock: 'event' | 'utc'): Seen => {
        const view = { ...defaultView, ...window, clock };
        return { dataset, details: null, otherWords: null, view };
      };
      const rowsOf = (state: Seen) => {
        const list = listAt(state);
        return Array.from({ length: list?.length ?? -1 }, (_, index) => list?.order.rowAt(index));
      };
      const listed = (clock: 'event' | 'utc') => dayGroups(on(few, clock)).flatMap(({ rows }) => rows);
      expect(rowsOf(on(many, 'utc'))).toEqual(listed('utc'));
      const next = on(many, 'event');
      expect(rowsOf(next)).toEqual(listed('utc'));
      expect(scale.hasList(next)).toBe(false);
      finish(scale.listing(next));
      expect(scale.hasList(next)).toBe(true);
      expect(rowsOf(next)).toEqual(listed('event'));
    }),
  );
});

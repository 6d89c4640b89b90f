import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, datasets, filters, headOf, idOf, story, windows } from '../dataset/arbitrary.ts';
import { facetNames, noFilters } from '../dataset/facets.ts';
import { minute, type Span } from '../model/time.ts';
import { views } from './arbitrary.ts';
import { listedRows, openEvent } from './rows.ts';
import { settle, understood } from './settle.ts';
import { defaultView, type View } from './view.ts';

const hour = 3_600_000;

/** Views of any kind, of which window and filters mostly touch the events of the tests. */
const hostile: fc.Arbitrary<View> = fc.oneof(
  views,
  fc.tuple(views, windows, filters).map(([view, window, chosen]) => ({
    ...view,
    ...(window.from !== null && window.to !== null && window.from >= window.to ? {} : window),
    filters: chosen,
  })),
);
const linked = fc
  .tuple(
    datasets.filter(({ heads }) => heads.length > 0),
    fc.nat(),
    hostile,
  )
  .map(([dataset, pick, view]) => {
    const head = dataset.heads[pick % dataset.heads.length];
    return { dataset, view: understood(dataset, { ...view, event: head?.id ?? null }) };
  });

describe('a link always shows its event', () => {
  it('whatever its window, filters and search', () => {
    fc.assert(
      fc.property(linked, ({ dataset, view }) => {
        const settled = settle(dataset, view);
        const state = { dataset, details: null, otherWords: null, view: settled.view };
        const open = openEvent(state);
        expect(open).toMatchObject({ is: 'open', outside: null });
        expect(open.is === 'open' && listedRows(state).includes(open.row)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('and has the whole of it in a window that was moved', () => {
    fc.assert(
      fc.property(linked, ({ dataset, view }) => {
        const { view: moved, relaxed } = settle(dataset, view);
        const found = dataset.heads.find(({ id }) => id === view.event)?.when.found;
        if (!relaxed?.window || !found) return;
        expect(moved.from ?? -Infinity).toBeLessThanOrEqual(found.from);
        expect(moved.to ?? Infinity).toBeGreaterThanOrEqual(found.to);
        const { end, was, now } = relaxed.window;
        expect(view[end]).toBe(was);
        expect(moved[end]).toBe(now);
        expect(now % minute).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('and on an axis of its own', () => {
    fc.assert(
      fc.property(linked, ({ dataset, view }) => {
        const { view: moved, relaxed } = settle(dataset, view);
        const found = dataset.heads.find(({ id }) => id === view.event)?.when.found;
        if (!found) return;
        if (moved.axis !== null) expect(overlap(moved.axis, found)).toBe(true);
        if (view.axis === null || overlap(view.axis, found)) {
          expect(moved.axis).toBe(view.axis);
          expect(relaxed?.axis ?? null).toBeNull();
          return;
        }
        expect(relaxed?.axis).toEqual({ was: view.axis, now: moved.axis });
        if (moved.axis === null) {
          expect(overlap(dataset.edition.story, found)).toBe(true);
          return;
        }
        expect(moved.axis.from).toBeLessThanOrEqual(Math.min(view.axis.from, found.from));
        expect(moved.axis.to).toBeGreaterThanOrEqual(Math.max(view.axis.to, found.to));
        expect([moved.axis.from % minute, moved.axis.to % minute].map(Math.abs)).toEqual([0, 0]);
      }),
      { numRuns: 1000 },
    );
  });

  it('settling again changes nothing', () => {
    fc.assert(
      fc.property(linked, ({ dataset, view }) => {
        const once = settle(dataset, view).view;
        expect(settle(dataset, once)).toEqual({ view: once, relaxed: null });
        expect(settle(dataset, once).view).toBe(once);
      }),
    );
  });

  it('and changes no more than hides it', () => {
    fc.assert(
      fc.property(linked, ({ dataset, view }) => {
        const { view: settled, relaxed } = settle(dataset, view);
        const rest = { from: null, to: null, axis: null, filters: null, q: null };
        expect({ ...settled, ...rest }).toEqual({ ...view, ...rest });
        expect(settled === view).toBe(relaxed === null);
        if (relaxed === null) return;
        // Each thing relaxed hides the event when it alone is put back.
        const hides = (back: Partial<View>) => {
          const open = openEvent({
            dataset,
            details: null,
            otherWords: null,
            view: { ...settled, ...back, maybe: false },
          });
          return open.is === 'open' && open.outside;
        };
        if (relaxed.window) expect(hides({ [relaxed.window.end]: relaxed.window.was })).toBe('window');
        if (relaxed.search !== null) expect(hides({ q: relaxed.search })).toBe('filter');
        for (const { facet, was } of relaxed.filters) {
          expect(hides({ filters: { ...settled.filters, [facet]: was } })).toBe('filter');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && one.to > other.from;
}

describe('understood', () => {
  const dataset = datasetOf([headOf('depot', story)]);
  const of = (chosen: Partial<View['filters']>) =>
    understood(dataset, { ...defaultView, filters: { ...noFilters, ...chosen } }).filters;

  it('takes what the dataset does not have for nothing, in every facet', () => {
    expect(of({ kind: ['weather'], place: ['mordor', 'kyiv'], who: ['sauron'], status: [''] })).toEqual({
      ...noFilters,
      place: ['kyiv'],
    });
  });

  it('reads a value in any case, with what a sentence put behind it, and once', () => {
    expect(of({ kind: ['Strike', 'CONTROL).', 'strike'] }).kind).toEqual(['strike', 'control']);
  });

  it('leaves alone what the dataset has', () => {
    fc.assert(
      fc.property(datasets, hostile, (data, view) => {
        const once = understood(data, view);
        expect(understood(data, once)).toBe(once);
        for (const name of facetNames) {
          const { values } = data.columns.facets[name];
          expect(once.filters[name].filter((value) => !values.includes(value))).toEqual([]);
          const had = view.filters[name].filter((value) => values.includes(value));
          expect(once.filters[name]).toEqual(expect.arrayContaining(had));
        }
        expect({ ...once, filters: view.filters }).toEqual(view);
      }),
    );
  });

  it('and so does a link without an event', () => {
    const view = { ...defaultView, filters: { ...noFilters, kind: ['weather'] } };
    expect(settle(dataset, view)).toEqual({ view: defaultView, relaxed: null });
  });
});

describe('settle', () => {
  const dataset = datasetOf(
    [headOf('depot', { from: story.from + 24 * hour, to: story.from + 48 * hour }), headOf('other', story)],
    { aliases: { 'oil-depot': idOf('depot') } },
  );

  it('moves the nearer end, lets go of what excludes the event, and tells what it did', () => {
    const view: View = {
      ...defaultView,
      event: 'oil-depot',
      from: story.from,
      to: story.from + hour,
      filters: { ...noFilters, kind: ['control'], status: ['reported'] },
      q: 'other',
    };
    expect(settle(dataset, view)).toEqual({
      view: { ...view, to: story.from + 48 * hour, filters: { ...noFilters, status: ['reported'] }, q: '' },
      relaxed: {
        window: { end: 'to', was: story.from + hour, now: story.from + 48 * hour },
        axis: null,
        filters: [{ facet: 'kind', was: ['control'] }],
        search: 'other',
      },
    });
  });

  it('gives up an axis elsewhere for the story’s, or for a longer one where the event is not of its days', () => {
    const year = 366 * 24 * hour;
    const before = { from: story.from - 8 * year, to: story.from - 7 * year };
    const earlier = datasetOf([headOf('depot', story), headOf('talks', before)]);
    const axis = { from: story.to + year, to: story.to + 2 * year };
    const now = { from: before.from, to: axis.to };
    const asked = { ...defaultView, axis };
    expect(settle(earlier, { ...asked, event: 'depot' })).toEqual({
      view: { ...defaultView, event: 'depot' },
      relaxed: { window: null, axis: { was: axis, now: null }, filters: [], search: null },
    });
    expect(settle(earlier, { ...asked, event: 'talks' })).toEqual({
      view: { ...defaultView, event: 'talks', axis: now },
      relaxed: { window: null, axis: { was: axis, now }, filters: [], search: null },
    });
    const plain = { ...defaultView, event: 'talks' };
    expect(settle(earlier, plain)).toEqual({ view: plain, relaxed: null });
  });

  it('leaves alone a window that holds part of the event, an unknown event, and none', () => {
    const partly = {
      ...defaultView,
      event: 'depot',
      from: story.from + 30 * hour,
      to: story.from + 31 * hour,
    };
    for (const view of [
      partly,
      { ...partly, event: 'unheard-of', q: 'x' },
      { ...partly, event: null, q: 'x' },
    ]) {
      expect(settle(dataset, view)).toEqual({ view, relaxed: null });
    }
  });
});

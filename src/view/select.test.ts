import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, datasets, edition, filters, headOf, idOf, story, windows } from '../dataset/arbitrary.ts';
import { noFilters } from '../dataset/facets.ts';
import { query } from '../dataset/query.ts';
import { foundRows, listedRows, maybeRows, openEvent, type Seen, visibleRows } from './rows.ts';
import { facetOptions } from './options.ts';
import { counts, dayGroups, neighbours, thumbValues, ways } from './select.ts';
import { drawing } from './drawing.ts';
import { listCounts, listSteps } from './steps.ts';
import { defaultView, type View } from './view.ts';

const hour = 3_600_000;

/** Views over the datasets of the tests, the open event among theirs or not. */
const seen: fc.Arbitrary<Seen> = fc
  .record({
    dataset: datasets,
    window: windows,
    filters,
    q: fc.constantFrom('', '', 'ev', 'event 7', 'nowhere'),
    maybe: fc.boolean(),
    pick: fc.option(fc.nat()),
  })
  .map(({ dataset, window, pick, ...view }) => ({
    dataset,
    details: null,
    otherWords: null,
    view: {
      ...defaultView,
      ...window,
      ...view,
      event: pick === null ? null : (dataset.heads[pick % (dataset.heads.length + 1)]?.id ?? 'unheard-of'),
    },
  }));

const small = datasetOf([
  headOf('one', { from: story.from, to: story.from + 2 * hour }),
  headOf('two', { from: story.from + 4 * hour, to: story.from + 6 * hour }, { kind: idOf('control') }),
  headOf(
    'three',
    { from: story.from + 24 * hour, to: story.from + 26 * hour },
    { when: { possible: { from: null, to: story.from + 26 * hour } } },
  ),
]);
const look = (view: Partial<View>): Seen => ({
  dataset: small,
  details: null,
  otherWords: null,
  view: { ...defaultView, ...view },
});
const ids = (rows: Iterable<number>) => [...rows].map((row) => small.heads.at(row)?.id);

describe('what is shown', () => {
  it('is what window and filters find, and the open event', () => {
    fc.assert(
      fc.property(seen, (state) => {
        const listed = new Set(listedRows(state));
        const open = openEvent(state);
        if (open.is === 'open') {
          expect(open.outside === null).toBe(listed.has(open.row));
          listed.add(open.row);
        }
        expect([...visibleRows(state)]).toEqual([...listed].toSorted((a, b) => a - b));
      }),
    );
  });

  it('says whether the window or a filter would hide the open event', () => {
    const window = { from: story.from, to: story.from + 3 * hour };
    expect(openEvent(look({ event: 'one', ...window }))).toMatchObject({ row: 0, outside: null });
    expect(openEvent(look({ event: 'two', ...window }))).toMatchObject({ row: 1, outside: 'window' });
    expect(openEvent(look({ event: 'one', q: 'two' }))).toMatchObject({ row: 0, outside: 'filter' });
    expect(openEvent(look({ event: 'four' }))).toEqual({ is: 'unknown', id: 'four' });
    expect(openEvent(look({}))).toEqual({ is: 'none' });
  });

  it('finds an event by the id that it had', () => {
    const dataset = datasetOf(small.heads, { aliases: { zwei: idOf('two') } });
    for (const [id, row] of [
      ['zwei', 1],
      ['two', 1],
    ] as const) {
      expect(openEvent({ ...look({ event: id }), dataset })).toMatchObject({ is: 'open', row });
    }
    for (const id of ['constructor', '__proto__']) {
      expect(openEvent({ ...look({ event: id }), dataset })).toEqual({ is: 'unknown', id });
    }
  });

  it('takes in what may belong to the window when asked', () => {
    const early = { from: story.from, to: story.from + 5 * hour };
    expect(ids(foundRows(look(early)))).toEqual(['one', 'two']);
    expect(ids(maybeRows(look(early)))).toEqual(['three']);
    expect(ids(listedRows(look({ ...early, maybe: true })))).toEqual(['one', 'two', 'three']);
    expect(counts(look({ ...early, maybe: true }))).toEqual({ shown: 3, total: 3, inWindow: 2, maybe: 1 });
    expect(counts(look(early))).toEqual({ shown: 2, total: 3, inWindow: 2, maybe: 1 });
  });

  it('stands in the list once each, whatever the clock', () => {
    fc.assert(
      fc.property(seen, fc.constantFrom('story', 'event', 'utc', 'reader'), (state, clock) => {
        const groups = dayGroups({ ...state, view: { ...state.view, clock } });
        const rows = groups.flatMap((group) => [...group.rows]);
        expect(rows.toSorted((a, b) => a - b)).toEqual([...visibleRows(state)]);
      }),
    );
  });
});

describe('a selector', () => {
  it('gives the same value while nothing that it hangs on changes', () => {
    fc.assert(
      fc.property(seen, (state) => {
        const other = { ...state, view: { ...state.view, camera: { zoom: 7, lat: 50, lon: 30 } } };
        for (const select of [
          visibleRows,
          openEvent,
          dayGroups,
          counts,
          thumbValues,
          facetOptions,
          drawing,
          neighbours,
          ways,
          listSteps,
          listCounts,
        ] as const) {
          expect(select(other)).toBe(select(state));
        }
      }),
    );
  });
});

describe('scrubbing past nothing', () => {
  it('changes no value that is drawn', () => {
    const at = (hours: number, more: Partial<View>) => look({ ...more, to: story.from + hours * hour });
    for (const more of [{}, { maybe: true }, { event: 'three' }, { event: 'one', q: 'ev' }]) {
      for (const select of [
        foundRows,
        maybeRows,
        listedRows,
        visibleRows,
        openEvent,
        dayGroups,
        counts,
        facetOptions,
        drawing,
        neighbours,
        listSteps,
        listCounts,
      ] as const) {
        const before = select(at(7, more));
        expect(select(at(8, more)), select.name).toBe(before);
      }
    }
    const rows = visibleRows(at(7, {}));
    expect([...visibleRows(at(25, {}))]).not.toEqual([...rows]);
  });
});

describe('the timeline', () => {
  const many = datasetOf(
    Array.from({ length: 61 }, (_, index) => {
      const from = story.from + index * hour;
      return headOf(`event-${index}`, { from, to: from + hour });
    }),
  );

  it('draws up to sixty intervals, above that bars', () => {
    const state = (axis: View['axis']) => ({
      dataset: many,
      details: null,
      otherWords: null,
      view: { ...defaultView, axis },
    });
    expect(drawing(state(null)).is).toBe('bars');
    expect(drawing(state({ from: story.from + hour, to: story.to })).is).toBe('intervals');
  });

  it('the window does not change the bars', () => {
    fc.assert(
      fc.property(windows, filters, (window, chosen) => {
        const view = { ...defaultView, filters: { ...noFilters, kind: chosen.kind } };
        const still = drawing({ dataset: many, details: null, otherWords: null, view });
        expect(
          drawing({ dataset: many, details: null, otherWords: null, view: { ...view, ...window } }),
        ).toEqual(still);
      }),
    );
  });

  it('tells the axis for an end that is open', () => {
    const at = story.from + hour;
    expect(thumbValues(look({ from: at }))).toEqual({ from: at, to: edition.story.to, shown: 3, total: 3 });
  });
});

describe('previous and next', () => {
  it('begin at the ends of the story’s days, and walk through what is listed, in order', () => {
    fc.assert(
      fc.property(seen, (state) => {
        const at = (event: string | null): Seen => ({ ...state, view: { ...state.view, event } });
        const listed = [...listedRows(state)].map((row) => state.dataset.heads.at(row)?.id ?? '');
        const walked: string[] = [];
        for (let id = neighbours(at(null)).next; id !== null; id = neighbours(at(id)).next) walked.push(id);
        const groups = dayGroups(at(null));
        const days = groups.filter(({ section }) => section === 'day');
        const [first, last] = [0, -1].map((end) => {
          const row = (days.length > 0 ? days : groups).at(end)?.rows.at(end);
          return row === undefined ? undefined : state.dataset.heads.at(row)?.id;
        });
        expect(walked).toEqual(first === undefined ? [] : listed.slice(listed.indexOf(first)));
        const back: string[] = [];
        for (let id = neighbours(at(null)).previous; id !== null; id = neighbours(at(id)).previous)
          back.push(id);
        expect(back.toReversed()).toEqual(
          last === undefined ? [] : listed.slice(0, listed.indexOf(last) + 1),
        );
      }),
    );
  });

  it('of an event that is not listed, are those on either side of its time', () => {
    expect(neighbours(look({ event: 'two', q: 'one' }))).toEqual({ previous: 'one', next: null });
    expect(neighbours(look({ event: 'two', q: 'three' }))).toEqual({ previous: null, next: 'three' });
  });
});

describe('an empty list', () => {
  it('says what each relaxation alone would bring', () => {
    const state = look({ filters: { ...noFilters, kind: ['control'], status: ['disputed'] }, q: 'one' });
    expect(ways(state)).toEqual([
      { of: 'kind', count: 0 },
      { of: 'status', count: 0 },
      { of: 'search', count: 0 },
    ]);
    expect(ways(look({ filters: { ...noFilters, kind: ['control'] }, to: story.from + 3 * hour }))).toEqual([
      { of: 'kind', count: 1 },
      { of: 'window', count: 1 },
    ]);
    expect(ways(look({}))).toEqual([]);
  });

  it('counts of options are those that ticking the one would list', () => {
    fc.assert(
      fc.property(seen, (state) => {
        for (const { value, count } of facetOptions(state).status) {
          const { columns } = state.dataset;
          const chosen = { ...state.view.filters, status: [value] };
          const ticked = { ...state, view: { ...state.view, filters: chosen } };
          expect(foundRows(ticked).length).toBe(count);
          expect(query(columns, state.view, chosen, null).length).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });
});

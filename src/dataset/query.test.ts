import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../model/place.ts';
import { furthest, type Stretch } from '../model/time.ts';
import { datasetOf, datasets, filters, headOf, masks, windows } from './arbitrary.ts';
import type { Columns } from './columns.ts';
import type { CuratedDataset } from './dataset.ts';
import { type FacetName, facetNames, facets, type Filters, noFilters } from './facets.ts';
import { facetCounts } from './counts.ts';
import { endOf } from './lasting.ts';
import { countWithin, type Mask, maybeRows, query } from './query.ts';

const day = 86_400_000;

/** The filter as one would say it. */
function plainFilter(
  { heads, columns }: CuratedDataset,
  window: Stretch,
  chosen: Filters,
  mask: Mask,
): number[] {
  return heads.flatMap((head, row) => {
    const { from, to } = head.when.found;
    const inTime = (window.to === null || from < window.to) && (window.from === null || to > window.from);
    const empty = window.from !== null && window.to !== null && window.from >= window.to;
    const inFacets = facetNames.every(
      (name) => chosen[name].length === 0 || hasAny(columns, row, name, chosen[name]),
    );
    return inTime && !empty && inFacets && (mask === null || mask[row] === 1) ? [row] : [];
  });
}

function hasAny(columns: Columns, row: number, name: FacetName, values: readonly string[]): boolean {
  const { offsets, codes } = columns.facets[name];
  const own = Array.from(
    codes.slice(offsets[row], offsets[row + 1]),
    (code) => columns.facets[name].values[code] ?? '',
  );
  return values.some((value) => own.includes(value));
}

describe('columns', () => {
  it('stand in order of found start, found end, id', () => {
    fc.assert(
      fc.property(datasets, ({ heads, columns }) => {
        const keys = heads.map(({ when, id }) => [when.found.from, when.found.to, id] as const);
        const sorted = keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
        expect(keys).toEqual(sorted);
        expect([...columns.from]).toEqual(keys.map(([from]) => from));
        const ends = [...columns.byEnd].map((row) => endOf(columns, row));
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect([...columns.byEnd].toSorted((a, b) => a - b)).toEqual([...heads.keys()]);
      }),
    );
  });

  it('hold each value of each event once', () => {
    fc.assert(
      fc.property(datasets, ({ heads, places, columns }) => {
        const known = new Map<string, Place>(places.map((place) => [place.id, place]));
        for (const name of facetNames) {
          const { values, offsets, codes } = columns.facets[name];
          heads.forEach((head, row) => {
            const held = Array.from(codes.slice(offsets[row], offsets[row + 1]), (code) => values[code]);
            expect(held).toEqual([...new Set(facets[name].valuesOf(head, known))]);
          });
        }
      }),
    );
  });

  it('refuse an event of an unknown kind', () => {
    const head = headOf('one', { from: 0, to: day });
    expect(() => datasetOf([head], { kinds: [] })).toThrow('event "one" has the unknown kind "strike"');
  });
});

describe('query', () => {
  it('gives what the plain filter gives, in order', () => {
    fc.assert(
      fc.property(datasets, windows, filters, masks, (dataset, window, chosen, mask) => {
        const rows = query(dataset.columns, window, chosen, mask);
        expect([...rows]).toEqual(plainFilter(dataset, window, chosen, mask));
      }),
      { numRuns: 500 },
    );
  });

  it('counts by two bisections what it finds without filters', () => {
    fc.assert(
      fc.property(datasets, windows, ({ columns }, window) => {
        expect(countWithin(columns, window)).toBe(query(columns, window, noFilters, null).length);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a stretch that touches neither end of a half-open window', () => {
    const dataset = datasetOf([
      headOf('before', { from: 0, to: 10 }),
      headOf('in', { from: 10, to: 20 }),
      headOf('after', { from: 20, to: 30 }),
    ]);
    expect([...query(dataset.columns, { from: 10, to: 20 }, noFilters, null)]).toEqual([1]);
    expect(countWithin(dataset.columns, { from: 10, to: 20 })).toBe(1);
    expect([...query(dataset.columns, { from: 15, to: 15 }, noFilters, null)]).toEqual([]);
  });
});

describe('maybeRows', () => {
  it('are those that are possible in the window and not found in it', () => {
    fc.assert(
      fc.property(datasets, windows, filters, masks, (dataset, window, chosen, mask) => {
        const stretched = datasetOf(
          dataset.heads.map((head) => ({
            ...head,
            when: { ...head.when, found: widened(head.when.possible) },
          })),
        );
        const rowOf = new Map(dataset.heads.map(({ id }, row) => [id, row]));
        const inReach = [...query(stretched.columns, window, chosen, null)].map(
          (row) => rowOf.get(stretched.heads[row]?.id ?? dataset.heads[0]?.id ?? missing()) ?? -1,
        );
        const found = new Set(query(dataset.columns, window, chosen, mask));
        const expected = inReach.filter((row) => !found.has(row) && (mask === null || mask[row] === 1));
        expect([...maybeRows(dataset.columns, window, chosen, mask)]).toEqual(
          expected.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

function widened({ from, to }: Stretch) {
  return { from: from ?? -furthest, to: to ?? furthest };
}

function missing(): never {
  throw new Error('a row without an event');
}

describe('facetCounts', () => {
  it('are what each value alone would give under the other filters', () => {
    fc.assert(
      fc.property(datasets, windows, filters, masks, ({ columns }, window, chosen, mask) => {
        const counts = facetCounts(columns, window, chosen, mask);
        for (const name of facetNames) {
          const alone = columns.facets[name].values.map(
            (value) => query(columns, window, { ...chosen, [name]: [value] }, mask).length,
          );
          expect([...counts[name]]).toEqual(alone);
        }
      }),
    );
  });

  it('a facet’s own filter does not change its own counts', () => {
    fc.assert(
      fc.property(datasets, windows, filters, filters, masks, ({ columns }, window, chosen, other, mask) => {
        for (const name of facetNames) {
          const changed = { ...chosen, [name]: other[name] };
          const counts = facetCounts(columns, window, changed, mask)[name];
          expect(counts).toEqual(facetCounts(columns, window, chosen, mask)[name]);
        }
      }),
    );
  });

  it('count a relayed statement for its speaker and for the medium, and events without a mark as such', () => {
    const dataset = datasetOf([
      headOf(
        'one',
        { from: 0, to: day },
        { saidBy: { ...headOf('x', { from: 0, to: 1 }).saidBy, who: 'party', relay: 'state-media' } },
      ),
    ]);
    const counts = facetCounts(dataset.columns, { from: null, to: null }, noFilters, null);
    const valued = dataset.columns.facets.who.values.filter((_, code) => counts.who[code] === 1);
    expect(valued).toEqual(['party', 'state-media']);
    expect(counts.place.at(-1)).toBe(1);
  });
});

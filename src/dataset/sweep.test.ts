import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute, type Stretch } from '../model/time.ts';
import { datasets, windows } from './arbitrary.ts';
import type { Dataset } from './dataset.ts';
import { groups } from './days.ts';
import { noFilters } from './facets.ts';
import { headingOver, makeListOrder } from './listOrder.ts';
import { looksOf } from './looks.ts';
import { opened } from './opened/arbitrary.ts';
import { type Mask, maybeRows, query } from './query.ts';
import { makeScreenCells } from './screenCells.ts';
import { gridOf, levels } from './spots.ts';
import { counting, sortedBy } from './sort.ts';
import { type Counter, finish, foundOrders, makeSweep, possibleOrders, type Sweep } from './sweep.ts';

const anyDataset: fc.Arbitrary<Dataset> = fc.oneof(
  datasets,
  opened.map(({ dataset }) => dataset),
);
const moves = fc.record({ window: windows, also: fc.option(fc.nat({ max: 59 })) });
const walks = fc.record({
  dataset: anyDataset,
  passes: fc.option(fc.uint8Array({ min: 0, max: 1, minLength: 60, maxLength: 60 })),
  walk: fc.array(moves, { minLength: 1, maxLength: 8 }),
});

/** What a plain look finds, the row that is shown anyway among it. */
function plainly(dataset: Dataset, window: Stretch, mask: Mask, also: number | null): number[] {
  const rows = new Set(query(dataset.columns, window, noFilters, mask));
  if (also !== null && also < dataset.columns.length) rows.add(also);
  return [...rows].sort((a, b) => a - b);
}

function maskOf(dataset: Dataset, passes: Uint8Array | null): Mask {
  return passes && passes.slice(0, dataset.columns.length);
}

const day = 1440 * minute;

/** More rows than are told in one slice, one a day: some go on for long. */
const longOrders = fc.integer({ min: 1, max: 5000 }).map((longest) => {
  const length = 20_000;
  const byStart = counting(length);
  const from = Float64Array.from(byStart, (row) => row * day);
  const to = from.map((at, row) => at + ((row * 7919) % longest) * day + 1);
  return { from, endAt: (row: number) => to[row] ?? 0, byStart, byEnd: sortedBy(to, byStart), mask: null };
});
const longWindows = fc
  .tuple(fc.integer({ min: -9, max: 25_000 }), fc.integer({ min: 0, max: 25_000 }))
  .map(([from, days]): Stretch => ({ from: from * day, to: days === 0 ? null : (from + days) * day }));

type Look = (shown: readonly number[]) => void;

/** Walks a window, and looks at each step. */
function walked(start: (dataset: Dataset, sweep: Sweep, any: number) => Look) {
  fc.assert(
    fc.property(walks, fc.nat(), ({ dataset, passes, walk }, any) => {
      const mask = maskOf(dataset, passes);
      const sweep = makeSweep(foundOrders(dataset.columns, mask));
      const look = start(dataset, sweep, any);
      const steps = walk.map(({ window, also }) => ({
        window,
        also: also !== null && also < dataset.columns.length ? also : null,
      }));
      for (const { window, also } of steps) {
        sweep.move(window, also);
        look(plainly(dataset, window, mask, also));
      }
    }),
  );
}

describe('a sweep', () => {
  it('shows what the query finds, and the row that is shown anyway', () => {
    walked((dataset, sweep) => (shown) => {
      expect([...sweep.rows()]).toEqual(shown);
      const has = Array.from({ length: dataset.columns.length }, (_, row) => sweep.has(row));
      expect(has.flatMap((is, row) => (is ? [row] : []))).toEqual(shown);
      const next = Array.from(has, (_, row) => sweep.next(row));
      expect(next).toEqual(Array.from(has, (_, from) => shown.find((row) => row >= from) ?? -1));
    });
  });

  it('finds as many as the query', () => {
    fc.assert(
      fc.property(walks, ({ dataset, passes, walk }) => {
        const mask = maskOf(dataset, passes);
        const sweep = makeSweep(foundOrders(dataset.columns, mask));
        for (const { window } of walk) {
          sweep.move(window, null);
          expect(sweep.found()).toBe(query(dataset.columns, window, noFilters, mask).length);
        }
      }),
    );
  });

  it('of what is possible shows what is found and what may belong', () => {
    fc.assert(
      fc.property(walks, ({ dataset, passes, walk }) => {
        const mask = maskOf(dataset, passes);
        const sweep = makeSweep(possibleOrders(dataset.columns, mask));
        for (const { window } of walk) {
          sweep.move(window, null);
          const found = query(dataset.columns, window, noFilters, mask);
          const maybe = maybeRows(dataset.columns, window, noFilters, mask);
          expect([...sweep.rows()]).toEqual([...found, ...maybe].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('tells its counters what comes and goes, whenever they join', () => {
    fc.assert(
      fc.property(walks, fc.nat({ max: 7 }), ({ dataset, walk }, when) => {
        const sweep = makeSweep(foundOrders(dataset.columns, null));
        const counts = new Map<number, number>();
        const counter: Counter = {
          count(rows, first, after, sign) {
            for (const row of rows.subarray(first, after)) counts.set(row, (counts.get(row) ?? 0) + sign);
          },
          clear: () => {
            counts.clear();
          },
        };
        walk.forEach(({ window, also }, step) => {
          if (step === when) sweep.join(counter);
          sweep.move(window, also !== null && also < dataset.columns.length ? also : null);
        });
        if (when >= walk.length) return;
        expect([...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b)).toEqual(
          [...sweep.rows()].map((row) => [row, 1]),
        );
      }),
    );
  });
});

it('counts in slices what is shown, though the window moves between them', () => {
  fc.assert(
    fc.property(longOrders, fc.array(longWindows, { minLength: 2, maxLength: 6 }), (orders, walk) => {
      const { length } = orders.from;
      const sweep = makeSweep(orders);
      const [first, ...others] = walk;
      if (first) sweep.move(first, null);
      const shown = new Int8Array(length);
      const work = sweep.joining({
        count(rows, from, after, sign) {
          for (const row of rows.subarray(from, after)) shown[row] = (shown[row] ?? 0) + sign;
        },
        clear: () => shown.fill(0),
      });
      for (const [step, window] of others.entries()) {
        work.next();
        sweep.move(window, step % 2 === 0 ? 7 : null);
      }
      finish(work);
      const rows = Array.from(sweep.rows());
      expect([...shown.keys()].filter((row) => shown[row] === 1)).toEqual(rows);
      expect(shown.filter((count) => count !== 0).length).toBe(rows.length);
      for (const from of [0, 511, 512, 9999, length - 1])
        expect(sweep.next(from)).toBe(rows.find((row) => row >= from) ?? -1);
    }),
    { numRuns: 20 },
  );
});

describe('cells of the screen', () => {
  const zooms = [0, 3, 7, 12, 22];

  it('count what is shown in each square, by look, and stand in its middle', () => {
    walked((dataset, sweep, any) => {
      const zoom = zooms[any % zooms.length] ?? 0;
      const cells = makeScreenCells(dataset, zoom);
      sweep.join(cells);
      return (shown) => {
        const { marks, columns } = dataset;
        const looks = looksOf(dataset);
        const squares = new Map<string, { cell: number; rows: number[]; lats: number[]; looks: number[] }>();
        for (const row of shown) {
          for (let at = marks.offsets[row] ?? 0; at < (marks.offsets[row + 1] ?? 0); at++) {
            const place = dataset.places.at(marks.places[at] ?? 0);
            if (!place) throw new Error('a mark without a place');
            const { x, y } = gridOf(place.lat, place.lon);
            const scale = 2 ** (levels - Math.min(levels, zoom + 2));
            const key = `${Math.floor(x / scale)} ${Math.floor(y / scale)}`;
            const there = squares.get(key) ?? {
              cell: cells.cellAt(at),
              rows: [],
              lats: [],
              looks: Array.from({ length: looks.length }, () => 0),
            };
            expect([cells.cellAt(at), cells.cellOf(marks.places[at] ?? 0)]).toEqual([there.cell, there.cell]);
            there.rows.push(row);
            there.lats.push(place.lat);
            const { offsets, codes } = columns.facets.kind;
            const look = looks.ofKind[codes[offsets[row] ?? 0] ?? 0] ?? 0;
            there.looks[look] = (there.looks[look] ?? 0) + 1;
            squares.set(key, there);
          }
        }
        const full = [...cells.totals.keys()].filter((cell) => cells.totals[cell] !== 0);
        const counted = full.map((cell) => ({
          total: cells.totals[cell],
          rows: [...cells.rowsIn(cell, sweep)],
          looks: [...cells.byLook.subarray(cell * looks.length, (cell + 1) * looks.length)],
          only: cells.onlyRow(cell),
        }));
        const plain = [...squares.values()].map(({ rows, looks: byLook }) => ({
          total: rows.length,
          rows: [...new Set(rows)],
          looks: byLook,
          only: rows.length === 1 ? rows[0] : null,
        }));
        const inOrder = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
        expect(inOrder(counted)).toEqual(inOrder(plain));
        const all = Array.from(
          { length: dataset.places.length },
          (_, index) => dataset.places.at(index)?.lat ?? NaN,
        );
        for (const [cell, total] of cells.totals.entries()) {
          if (total > 0) continue;
          const { lat } = cells.middle(cell);
          expect(all.some((of, index) => cells.cellOf(index) === cell && Math.abs(of - lat) < 1e-6)).toBe(
            true,
          );
        }
        for (const { cell, lats } of squares.values()) {
          const ofCell = all.filter((_, index) => cells.cellOf(index) === cell);
          const mean = lats.reduce((sum, lat) => sum + lat, 0) / lats.length;
          const slack = lats.length === 1 ? 0 : (Math.max(...ofCell) - Math.min(...ofCell)) / 510;
          expect(Math.abs(cells.middle(cell).lat - mean)).toBeLessThanOrEqual(slack + 1e-7);
        }
      };
    });
  });

  it('are all found in the extents that touch their squares', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...zooms), (dataset, zoom) => {
        const cells = makeScreenCells(dataset, zoom);
        const world = cells.within({ west: -180, south: -90, east: 180, north: 90 });
        expect([...world]).toEqual([...cells.totals.keys()]);
        for (let index = 0; index < dataset.places.length; index++) {
          const place = dataset.places.at(index);
          if (!place) continue;
          const at = { west: place.lon, east: place.lon, south: place.lat, north: place.lat };
          expect([...cells.within(at)]).toEqual([cells.cellOf(index)]);
        }
      }),
    );
  });
});

describe('the list’s order', () => {
  it('has the rows and headings that grouping gives', () => {
    walked((dataset, sweep) => {
      const zoneOf = (row: number) => dataset.heads.at(row)?.when.zone ?? dataset.edition.zone;
      const { length, rowAt, indexOf, headings, ...counter } = makeListOrder(dataset, zoneOf);
      sweep.join(counter);
      return (shown) => {
        const all = groups(dataset, shown, zoneOf);
        const rows = all.flatMap((group) => group.rows);
        expect(length()).toBe(rows.length);
        expect(rows.map((_, index) => rowAt(index))).toEqual(rows);
        expect([rowAt(-1), rowAt(rows.length)]).toEqual([-1, -1]);
        expect(rows.map((row) => indexOf(row))).toEqual([...rows.keys()]);
        const now = headings();
        const told = Array.from({ length: now.length }, (_, index) => now.at(index));
        let first = 0;
        expect(told).toEqual(
          all.map((group) => {
            first += group.rows.length;
            const day = group.section === 'day' ? group.day : null;
            const count = group.rows.length;
            const months = group.section === 'day' ? group.months : 0;
            return { section: group.section, day, months, first: first - count, count };
          }),
        );
        rows.forEach((_, index) => {
          const heading = now.at(headingOver(now, index));
          expect(heading && heading.first <= index && index < heading.first + heading.count).toBe(true);
        });
      };
    });
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasets, windows } from '../../dataset/arbitrary.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { opened, openedOf } from '../../dataset/opened/arbitrary.ts';
import { finish } from '../../dataset/sweep.ts';
import { type ManyMarks, marksAt } from '../../view/many.ts';
import { giveScale, type Seen, visibleRows } from '../../view/rows.ts';
import { makeScale } from '../../view/scale.ts';
import { defaultView } from '../../view/view.ts';
import { coveredBy } from './chosen.ts';
import {
  countBeyond,
  firstMarks,
  firstPlace,
  firstRows,
  memberIn,
  nextWithoutMark,
  shownHeaps,
  spanOf,
} from './rows.ts';

const anyDataset: fc.Arbitrary<Dataset> = fc.oneof(
  datasets,
  opened.map(({ dataset }) => dataset),
);

/** What is shown of a dataset by the plain way, and its marks by the way of very many. */
const shownMarks = fc
  .tuple(anyDataset, windows, fc.integer({ min: 3, max: 10 }))
  .map(([few, window, zoom]) => {
    const many: Dataset = { ...few };
    giveScale(many, makeScale(many));
    const view = { ...defaultView, ...window };
    const at = (dataset: Dataset): Seen => ({ dataset, details: null, otherWords: null, view });
    const marks = marksAt(at(many), zoom);
    if (!marks) throw new Error('a dataset with a scale has no marks');
    return { dataset: many, marks, rows: visibleRows(at(few)) };
  });

/** By cell, the rows with a mark in it. */
function rowsByCell({ marks }: Dataset, { cells }: ManyMarks, rows: Uint32Array) {
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const places = marks.places.subarray(marks.offsets[row], marks.offsets[row + 1]);
    for (const cell of new Set(Array.from(places, (place) => cells.cellOf(place))))
      found.set(cell, [...(found.get(cell) ?? []), row]);
  }
  return found;
}

it('reaches every event that has a point through the mark it is counted in, and no other', () => {
  fc.assert(
    fc.property(shownMarks, ({ dataset, marks, rows }) => {
      const expected = rowsByCell(dataset, marks, rows);
      const firsts = firstMarks(dataset, marks);
      expect(new Set(firsts.map(({ cell }) => cell))).toEqual(new Set(expected.keys()));
      for (const [cell, all] of expected) {
        expect([...firstRows(dataset, marks, cell, Infinity)]).toEqual(all);
        expect([...firstRows(dataset, marks, cell, 2)]).toEqual(all.slice(0, 2));
        expect(all.map((row) => memberIn(dataset, marks, cell, row)?.row)).toEqual(all);
      }
    }),
  );
});

it('goes through the marks in the order of their first events', () => {
  fc.assert(
    fc.property(shownMarks, ({ dataset, marks, rows }) => {
      const expected = rowsByCell(dataset, marks, rows);
      const firsts = firstMarks(dataset, marks);
      expect(firsts.map(({ row }) => row)).toEqual(firsts.map(({ row }) => row).toSorted((a, b) => a - b));
      const isWanted = (cell: number) => cell % 2 === 0;
      const wanted = firsts.filter(({ cell }) => isWanted(cell));
      expect(firstMarks(dataset, marks, isWanted)).toEqual(wanted);
      expect(firstMarks(dataset, marks, isWanted, 1)).toEqual(wanted.slice(0, 1));
      for (const { cell, row, place } of firsts) {
        expect(row).toBe(expected.get(cell)?.[0]);
        expect(marks.cells.cellOf(place)).toBe(cell);
        expect(firstPlace(dataset, marks, cell)).toBe(place);
      }
    }),
  );
});

it('counts exactly what has marks and none of them in the pane', () => {
  const degrees = (most: number) =>
    fc.tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: most }));
  fc.assert(
    fc.property(
      shownMarks,
      degrees(80),
      degrees(170),
      fc.constantFrom(-360, 0, 360),
      (made, lats, lons, turn) => {
        const { dataset, marks, rows } = made;
        const [south, west] = [lats[0], lons[0] + turn];
        const pane = { south, west, north: south + lats[1], east: west + lons[1] };
        const isIn = (index: number) => {
          const place = dataset.places.at(index);
          if (!place || place.lat < pane.south || place.lat > pane.north) return false;
          return [-720, -360, 0, 360, 720].some(
            (by) => place.lon + by >= pane.west && place.lon + by <= pane.east,
          );
        };
        const { offsets, places } = dataset.marks;
        const beyond = [...rows].filter((row) => {
          const own = [...places.subarray(offsets[row], offsets[row + 1])];
          return own.length > 0 && !own.some(isIn);
        });
        expect(finish(countBeyond(dataset, marks, pane))).toBe(beyond.length);
      },
    ),
  );
});

it('has what is nearer to a pole than the map goes in the pane that shows the edge', () => {
  const line = { title: '', name: '', from: NaN, to: NaN, start: '', end: '', open: 0, kind: 0 };
  const poles = [89, 85.06, -86, -90];
  const { dataset } = openedOf(poles.map((lat, at) => ({ ...line, id: `p${at}`, lat, lon: 30 })));
  giveScale(dataset, makeScale(dataset));
  const marks = marksAt({ dataset, details: null, otherWords: null, view: defaultView }, 3);
  if (!marks) throw new Error('a file has no marks');
  const pane = { west: 0, south: -85.051, east: 90, north: 85.051 };
  expect(finish(countBeyond(dataset, marks, pane))).toBe(0);
  expect(finish(countBeyond(dataset, marks, { ...pane, north: 84 }))).toBe(2);
  expect([...shownHeaps(dataset, marks, { ...pane, south: 0 })].filter(({ isAway }) => isAway)).toHaveLength(
    2,
  );
});

it('finds each shown event that has no mark in turn', () => {
  fc.assert(
    fc.property(shownMarks, ({ dataset, marks, rows }) => {
      const { offsets } = dataset.marks;
      const without = [...rows].filter((row) => offsets[row] === offsets[row + 1]);
      let row = -1;
      const found = without.map(() => (row = nextWithoutMark(dataset, marks, row) ?? -1));
      expect(found).toEqual(without);
      expect(nextWithoutMark(dataset, marks, row)).toBe(without[0] ?? null);
    }),
  );
});

it('spans what a mark stands for: a point where all is at one point', () => {
  fc.assert(
    fc.property(shownMarks, ({ dataset, marks }) => {
      for (const { cell } of firstMarks(dataset, marks)) {
        const span = spanOf(dataset, marks, cell, firstRows(dataset, marks, cell, Infinity));
        expect(span).not.toBeNull();
        if (span && !marks.cells.isSpread(cell))
          expect([span.west, span.south]).toEqual([span.east, span.north]);
      }
    }),
  );
});

it('heaps up at each place what is shown there, and knows what is beyond the pane', () => {
  const pane = { west: 20, south: 40, east: 40, north: 55 };
  fc.assert(
    fc.property(shownMarks, ({ dataset, marks, rows }) => {
      const { offsets, places } = dataset.marks;
      const expected = new Map<string, number>();
      for (const row of rows) {
        for (const index of places.subarray(offsets[row], offsets[row + 1])) {
          const at = dataset.places.at(index);
          const isIn = at && at.lat >= 40 && at.lat <= 55 && at.lon >= 20 && at.lon <= 40;
          const key = `${at?.lat} ${at?.lon} ${isIn !== true}`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
      }
      const found = new Map<string, number>();
      for (const { lat, lon, weight, isAway } of shownHeaps(dataset, marks, pane)) {
        const key = `${lat} ${lon} ${isAway}`;
        found.set(key, (found.get(key) ?? 0) + weight);
      }
      expect(found).toEqual(expected);
    }),
  );
});

it('lets the open event cover the figure of no mark that counts it', () => {
  fc.assert(
    fc.property(shownMarks, fc.nat({ max: 200 }), ({ dataset, marks, rows }, at) => {
      const { cells } = marks;
      const row = rows[at % Math.max(1, rows.length)];
      if (row === undefined) return;
      const first = dataset.marks.offsets[row] ?? 0;
      const cell = coveredBy(dataset, marks, row, cells.zoom);
      if (cell !== null) {
        expect(cell).toBe(cells.cellAt(first));
        expect(cells.totals[cell]).toBeGreaterThan(1);
        return;
      }
      const place = dataset.places.at(dataset.marks.places[first] ?? 0);
      if (dataset.marks.offsets[row + 1] !== first + 1 || !place) return;
      const own = cells.cellAt(first);
      // Where all of a mark stand at one point, so does the event's own.
      if (!cells.isSpread(own)) expect(cells.totals[own]).toBe(1);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footingOf } from '../model/place.ts';
import { datasetOf, datasets, filters, headOf, places, story } from './arbitrary.ts';
import { type Cell, cells } from './cells.ts';
import { query } from './query.ts';

const open = { from: null, to: null };
const grains = fc.record({
  zoom: fc.integer({ min: 20, max: 120 }).map((tenths) => tenths / 10),
  distance: fc.integer({ min: 0, max: 300 }),
});

/** Screen distance by another road: the spherical Mercator in metres, over metres a pixel. */
function pixelsApart(a: Pick<Cell, 'lat' | 'lon'>, b: Pick<Cell, 'lat' | 'lon'>, zoom: number): number {
  const radius = 6_378_137;
  const metres = ({ lat, lon }: Pick<Cell, 'lat' | 'lon'>) => ({
    x: (radius * lon * Math.PI) / 180,
    y: radius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
  });
  const [one, other] = [metres(a), metres(b)];
  return Math.hypot(one.x - other.x, one.y - other.y) / ((2 * Math.PI * radius) / (256 * 2 ** zoom));
}

describe('cells', () => {
  it('hold every mark of every row exactly once, in canonical order', () => {
    fc.assert(
      fc.property(datasets, filters, grains, (dataset, chosen, grain) => {
        const rows = query(dataset.columns, open, chosen, null);
        const all = cells(dataset, rows, grain);
        const keys = all.flatMap(({ members }) => members.map(({ row, place }) => `${row} ${place}`));
        const expected = [...rows].flatMap((row) =>
          (dataset.heads[row]?.where ?? [])
            .filter((ref) => footingOf(ref) !== 'none')
            .map(({ place }) => `${row} ${place}`),
        );
        expect(keys.toSorted()).toEqual([...new Set(expected)].toSorted());
        for (const { members } of all) {
          const order = members.map(({ row }) => row);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('stand on their largest place, which draws in what is near, and no two stand nearer than the distance', () => {
    fc.assert(
      fc.property(datasets, filters, grains, (dataset, chosen, grain) => {
        const all = cells(dataset, query(dataset.columns, open, chosen, null), grain);
        const at = new Map(dataset.places.map((place) => [place.id, place]));
        for (const cell of all) {
          const sizes = cell.places.map((id) => cell.members.filter(({ place }) => place === id).length);
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
          const [first] = cell.places;
          expect(first && at.get(first)).toMatchObject({ lat: cell.lat, lon: cell.lon });
          for (const id of cell.places.slice(1)) {
            expect(pixelsApart(cell, at.get(id) ?? cell, grain.zoom)).toBeLessThan(grain.distance + 1e-6);
          }
          for (const other of all) {
            if (other !== cell)
              expect(pixelsApart(cell, other, grain.zoom)).toBeGreaterThanOrEqual(grain.distance - 1e-6);
          }
        }
      }),
    );
  });

  it('join Vasylkiv to Kyiv far out and part them near by', () => {
    const ref = (index: number, role: 'site' | 'speaker' = 'site') => ({
      place: places[index]?.id ?? fail(),
      role,
      precision: 'town' as const,
      basis: 'stated' as const,
      note: null,
    });
    const dataset = datasetOf([
      headOf('vasylkiv-oil', story, { where: [ref(2)] }),
      headOf('kyiv-street', { from: story.from + 1, to: story.to }, { where: [ref(0), ref(0, 'speaker')] }),
      headOf('kyiv-speech', { from: story.from + 2, to: story.to }, { where: [ref(0, 'speaker')] }),
    ]);
    const rows = Uint32Array.of(0, 1, 2);
    const [far, ...none] = cells(dataset, rows, { zoom: 6, distance: 34 });
    expect(none).toEqual([]);
    expect(far?.places).toEqual(['kyiv', 'vasylkiv']);
    expect(far?.members.map(({ row, footing }) => [row, footing])).toEqual([
      [0, 'solid'],
      [1, 'solid'],
      [2, 'hollow'],
    ]);
    const near = cells(dataset, rows, { zoom: 8, distance: 34 });
    expect(near.map((cell) => cell.places)).toEqual([['vasylkiv'], ['kyiv']]);
  });
});

function fail(): never {
  throw new Error('the gazetteer is too short');
}

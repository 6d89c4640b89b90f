import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasetOf, datasets, headOf, idOf, story } from '../dataset/arbitrary.ts';
import { cells } from '../dataset/cells.ts';
import { spotsOf } from './marks.ts';

it('every event stands at exactly one spot for each of its places, once, the open one at a spot of its own', () => {
  fc.assert(
    fc.property(datasets, fc.nat(), fc.integer({ min: 3, max: 10 }), (dataset, pick, zoom) => {
      const rows = Uint32Array.from(dataset.heads.keys());
      const open = rows.length === 0 ? null : pick % rows.length;
      const grouped = cells(dataset, rows, { zoom, distance: 34 });
      const spots = spotsOf(dataset, grouped, open);
      for (const { row, place } of grouped.flatMap(({ members }) => members)) {
        const at = spots.filter(({ places }) => places.includes(place));
        expect(at.map(({ members }) => members.filter((member) => member.row === row).length)).toEqual([1]);
      }
      for (const { members, places, open: own } of spots) {
        expect(members.every(({ place }) => places.includes(place))).toBe(true);
        const holdsOpen = members.some(({ row }) => row === open);
        expect(own !== null).toBe(holdsOpen);
        if (holdsOpen) expect(places).toHaveLength(1);
      }
    }),
  );
});

it('an event at two places that share a mark is one event there', () => {
  const at = (place: string) => ({
    place: idOf<'place'>(place),
    role: 'site' as const,
    precision: 'town' as const,
    basis: 'stated' as const,
    note: null,
  });
  const dataset = datasetOf([headOf('strikes', story, { where: [at('kyiv'), at('vasylkiv')] })]);
  const grouped = cells(dataset, Uint32Array.of(0), { zoom: 3, distance: 42 });
  const counts = (open: number | null) =>
    spotsOf(dataset, grouped, open).map(({ places, members }) => [places.length, members.length]);
  expect(counts(null)).toEqual([[2, 1]]);
  expect(counts(0)).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

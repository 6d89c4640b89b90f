import { expect, it } from 'vitest';
import { cells } from '../dataset/cells.ts';
import { datasets } from '../dataset/arbitrary.ts';
import fc from 'fast-check';
import { spotsOf } from './marks.ts';

it('every mark of every event stands at exactly one spot, the open one at a spot of its own', () => {
  fc.assert(
    fc.property(datasets, fc.nat(), fc.integer({ min: 3, max: 10 }), (dataset, pick, zoom) => {
      const rows = Uint32Array.from(dataset.heads.keys());
      const open = rows.length === 0 ? null : pick % rows.length;
      const grouped = cells(dataset, rows, { zoom, distance: 34 });
      const spots = spotsOf(dataset, grouped, open);
      const key = ({ row, place }: { row: number; place: string }) => `${row} ${place}`;
      const before = grouped.flatMap(({ members }) => members.map(key)).toSorted();
      expect(spots.flatMap(({ members }) => members.map(key)).toSorted()).toEqual(before);
      for (const spot of spots) {
        const holdsOpen = spot.members.some(({ row }) => row === open);
        expect(spot.open !== null).toBe(holdsOpen);
        if (holdsOpen) expect(spot.places).toHaveLength(1);
      }
    }),
  );
});

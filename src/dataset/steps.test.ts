import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainPlaces } from '../model/mainPlaces.ts';
import { footingOf } from '../model/place.ts';
import { datasets } from './arbitrary.ts';
import { placesOf } from './extent.ts';
import { countsHere, stepsOf } from './steps.ts';

const groupsOf = (rows: readonly number[]) => [{ rows: rows.slice(0, 3) }, { rows: rows.slice(3) }];

describe('steps', () => {
  it('lead to a marked place of the row, from that of a row above, and they differ', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const rows = dataset.heads.map((_, row) => row);
        stepsOf(dataset, groupsOf(rows)).forEach(({ from, to }, row) => {
          const at = (other: number) => {
            const head = dataset.heads[other];
            return head ? placesOf(dataset, head) : [];
          };
          expect(at(row)).toContain(to);
          expect(rows.slice(0, row).some((above) => at(above).includes(from))).toBe(true);
          expect([from.lat, from.lon]).not.toEqual([to.lat, to.lon]);
        });
      }),
    );
  });

  it('are missing only until a second place has come, and where the row names none with a mark', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const rows = dataset.heads.map((_, row) => row);
        const steps = stepsOf(dataset, groupsOf(rows));
        const [first] = steps.keys();
        rows
          .filter((row) => row > (first ?? Infinity))
          .forEach((row) => {
            const named = mainPlaces(dataset.heads[row]?.where ?? []);
            expect(steps.has(row)).toBe(named.some((ref) => footingOf(ref) !== 'none'));
          });
      }),
    );
  });
});

describe('counts', () => {
  it('count an event once at each place where it has a mark', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const here = countsHere(dataset, dataset.heads.keys());
        dataset.places.forEach((place) => {
          const there = dataset.heads.filter((head) => placesOf(dataset, head).includes(place));
          expect(here.get(place.id) ?? 0).toBe(there.length);
        });
      }),
    );
  });
});

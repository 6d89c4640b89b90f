import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameMost, nameNumbers } from './names.ts';
import { nowhere } from './points.ts';
import { tableOf } from './table.fixture.ts';

it('gives names one number only where they are the same', () => {
  // The second and the third are one number to FNV-1a.
  const names = ['Kyiv', 'Place 1a3e27k 62640', 'Place guzczp 65301', 'Kyiv', ''];
  const numberOf = nameNumbers(
    tableOf(
      ['town'],
      names.map((name) => [name]),
    ),
    0,
  );
  expect(names.map((_, row) => numberOf(row))).toEqual([0, 1, 2, 0, 3]);
});

it('gives those names that are used most and more than once, and counts all others', () => {
  const rows = fc.array(fc.option(fc.nat(260), { nil: nowhere }), { maxLength: 900 });
  fc.assert(
    fc.property(rows, (places) => {
      const placeOf = Uint32Array.from(places);
      const nameOf = Uint32Array.from({ length: 261 }, (_, place) => place >> 1);
      const placed = {
        placeOf,
        nameOf,
        points: {
          lat: new Int32Array(261),
          lon: new Int32Array(261),
          order: null,
          apart: new Uint8Array(261),
          precision: null,
        },
      };
      const { places: named, others } = nameMost(
        placed,
        placeOf.map((_, row) => row),
      );
      const used = new Set(places.filter((place) => place !== nowhere).map((place) => place >> 1));
      expect(named.length + others).toBe(used.size);
    }),
  );
});

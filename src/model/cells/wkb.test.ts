import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from './shape.ts';
import { looksLikeWkb, readWkb } from './wkb.ts';
import { readWkt } from './wkt.ts';

interface Way {
  readonly isLittle: boolean;
  readonly hasSystem: boolean;
  readonly isHigh: boolean;
}

/** Numbers as their bytes, in hexadecimal digits. */
function written(numbers: readonly (readonly [number, 1 | 4 | 8])[], { isLittle }: Way): string {
  return numbers
    .map(([number, size]) => {
      const view = new DataView(new ArrayBuffer(size));
      if (size === 1) view.setUint8(0, number);
      else if (size === 4) view.setUint32(0, number, isLittle);
      else view.setFloat64(0, number, isLittle);
      const bytes = [...new Uint8Array(view.buffer)];
      return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    })
    .join('');
}

function head(kind: number, way: Way): string {
  const { isLittle, hasSystem, isHigh } = way;
  const flags = (hasSystem ? 0x2000_0000 : 0) + (isHigh ? 0x8000_0000 : 0);
  return written([[isLittle ? 1 : 0, 1], [kind + flags, 4], ...(hasSystem ? [[4326, 4] as const] : [])], way);
}

const count = (of: readonly unknown[], way: Way) => written([[of.length, 4]], way);
const at = ([lon, lat]: Position, way: Way) =>
  written([[lon, 8], [lat, 8], ...(way.isHigh ? [[7, 8] as const] : [])], way);
const line = (all: readonly Position[], way: Way) =>
  count(all, way) + all.map((one) => at(one, way)).join('');

const ways = fc.record({ isLittle: fc.boolean(), hasSystem: fc.boolean(), isHigh: fc.boolean() });
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const positions = fc.array(position, { minLength: 1, maxLength: 5 });

it('of shapes is read back, in either order of bytes, and in capitals', () => {
  fc.assert(
    fc.property(ways, positions, positions, fc.boolean(), (way, one, other, isCapital) => {
      const inner = { ...way, hasSystem: false };
      const points =
        head(4, way) + count(one, way) + one.map((each) => head(1, inner) + at(each, way)).join('');
      const lines =
        head(5, way) +
        count([1, 2], way) +
        [one, other].map((each) => head(2, inner) + line(each, way)).join('');
      const polygon = head(3, way) + count([1, 2], way) + line(one, way) + line(other, way);
      const all =
        head(7, way) +
        count([1, 2], way) +
        head(2, inner) +
        line(one, way) +
        head(1, inner) +
        at([1, 2], way);
      const shape = (text: string) => {
        const cased = isCapital ? text.toUpperCase() : text;
        expect(looksLikeWkb(cased)).toBe(true);
        expect(readWkt(cased)).toEqual(readWkb(text));
        const { points: p, lines: l, polygons: g } = readWkb(text) ?? {};
        return { p, l, g };
      };
      expect(shape(points)).toEqual({ p: one, l: [], g: [] });
      expect(shape(lines)).toEqual({ p: [], l: [one, other], g: [] });
      expect(shape(polygon)).toEqual({ p: [], l: [], g: [[one, other]] });
      expect(shape(all)).toEqual({ p: [[1, 2]], l: [one], g: [] });
      for (let end = 2; end < all.length; end += 2) expect(readWkb(all.slice(0, end))).toBeNull();
    }),
    { numRuns: 30 },
  );
});

it('with heights as ISO has them, of nothing, and of another reference system', () => {
  const way: Way = { isLittle: true, hasSystem: false, isHigh: false };
  const high = written(
    [
      [1, 1],
      [1001, 4],
      [36.25, 8],
      [49.98, 8],
      [110, 8],
    ],
    way,
  );
  expect([looksLikeWkb(high), readWkb(high)?.points]).toEqual([true, [[36.25, 49.98]]]);
  expect(
    readWkb(
      written(
        [
          [1, 1],
          [1, 4],
          [NaN, 8],
          [NaN, 8],
        ],
        way,
      ),
    )?.points,
  ).toEqual([]);
  const flagged = 0x2000_0001;
  expect(
    readWkb(
      written(
        [
          [1, 1],
          [flagged, 4],
          [3857, 4],
          [1, 8],
          [2, 8],
        ],
        way,
      ),
    ),
  ).toBeNull();
  expect(
    readWkb(
      written(
        [
          [1, 1],
          [8, 4],
          [0, 4],
        ],
        way,
      ),
    ),
  ).toBeNull();
});

it('is none of other digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^0[01][0-9a-f]{0,60}$/), (text) => {
      readWkb(text);
    }),
  );
  expect(['', '0', 'zz', '20220224', '0101000000', '010203040506070809'].map(readWkb)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['20220224120000', '0044 12 345678', '00:27:00', 'a1b2c3'].some(looksLikeWkb)).toBe(false);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  aloneSize,
  type CellContext,
  cellSize,
  countText,
  drawCell,
  drawDisc,
  mostSize,
  shortCount,
} from './drawCell.ts';

const counts = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5_000_000 }));

it('draws more events no smaller, and none beyond the largest', () => {
  fc.assert(
    fc.property(counts, counts, counts, (one, other, all) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(cellSize(less, all)).toBeLessThanOrEqual(Math.max(aloneSize, cellSize(more, all)) + 1e-9);
      expect(cellSize(less, all)).toBeGreaterThanOrEqual(25 - 1e-9);
      expect(cellSize(more, all)).toBeLessThanOrEqual(mostSize + 1e-9);
    }),
  );
});

it('draws a mark of any size, down to a dot, with no circle of less than none', () => {
  const page = { halo: '', hollow: '', ring: '', ink: '' };
  const look = { id: '', colour: '', glyph: '', shape: 'circle' } as const;
  fc.assert(
    fc.property(fc.double({ min: 0, max: mostSize, noNaN: true }), (size) => {
      const radii: number[] = [];
      const nothing = () => {};
      const context = {
        fillStyle: '',
        strokeStyle: '',
        lineWidth: 1,
        lineCap: 'butt',
        font: '',
        textAlign: 'center',
        beginPath: nothing,
        fill: nothing,
        stroke: nothing,
        fillText: nothing,
        arc: (_x: number, _y: number, radius: number) => {
          radii.push(radius);
        },
      } satisfies CellContext;
      drawDisc(context, { x: 0, y: 0, size }, page);
      const mark = { x: 0, y: 0, size, text: '2', total: 2, byLook: Uint32Array.of(2), first: 0 };
      drawCell(context, mark, [look], page, 'serif');
      expect(radii.length).toBeGreaterThan(0);
      expect(Math.min(...radii)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('draws a share as dark as black within an edge, which shows on dark paper, and any other plainly', () => {
  const page = { halo: '', hollow: '', ring: 'ring', ink: '' };
  const strokes = (colour: string) => {
    const drawn: [unknown, number][] = [];
    const nothing = () => {};
    const context = {
      fillStyle: '',
      strokeStyle: '',
      lineWidth: 1,
      lineCap: 'butt',
      font: '',
      textAlign: 'center',
      beginPath: nothing,
      fill: nothing,
      fillText: nothing,
      arc: nothing,
      stroke() {
        drawn.push([this.strokeStyle, this.lineWidth]);
      },
    } satisfies CellContext;
    const mark = { x: 0, y: 0, size: 30, text: '2', total: 2, byLook: Uint32Array.of(2), first: 0 };
    drawCell(context, mark, [{ id: '', colour, glyph: '', shape: 'circle' }], page, 'serif');
    return drawn;
  };
  expect(strokes('#000000')).toEqual([
    ['ring', 4],
    ['#000000', 2],
  ]);
  expect(strokes('#e69f00')).toEqual([['#e69f00', 4]]);
});

it('writes a number in four letters at most, and never one that is too large', () => {
  const units = { k: 1000, M: 1_000_000 };
  fc.assert(
    fc.property(counts, (count) => {
      const text = shortCount(count, String);
      expect(text.length).toBeLessThanOrEqual(4);
      const unit = Object.entries(units).find(([letter]) => text.endsWith(letter))?.[1] ?? 1;
      const written = Number.parseFloat(text) * unit;
      expect(written).toBeLessThanOrEqual(count + 1e-6);
      expect(written).toBeGreaterThan(count * 0.9 - 1);
    }),
  );
  expect([999, 1000, 1250, 12_900, 999_400, 1_200_000].map((count) => shortCount(count, String))).toEqual([
    '999',
    '1k',
    '1.2k',
    '12k',
    '999k',
    '1.2M',
  ]);
});

it('writes the whole number where the mark has room for it', () => {
  const grouped = (count: number) => count.toLocaleString('en');
  expect(countText(14_203, mostSize, grouped)).toBe('14,203');
  expect(countText(1_234_567, mostSize, grouped)).toBe('1.2M');
  expect(countText(9876, 32, grouped)).toBe('9.8k');
  fc.assert(
    fc.property(counts, counts, (count, all) => {
      const size = cellSize(count, Math.max(count, all));
      expect([grouped(count), shortCount(count, grouped)]).toContain(countText(count, size, grouped));
    }),
  );
});

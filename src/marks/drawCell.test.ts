import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  aloneSize,
  type CellContext,
  cellSize,
  drawCell,
  drawDisc,
  type Figure,
  figureRoom,
  isRead,
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

const page = { halo: '', hollow: '', ring: '', ink: '' };
const look = { id: '', colour: '', glyph: '', shape: 'circle' } as const;

function blank(): CellContext {
  const nothing = () => {};
  return {
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
    arc: nothing,
  };
}

it('draws a mark of any size, down to a dot, with no circle of less than none', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: mostSize, noNaN: true }), (size) => {
      const radii: number[] = [];
      const context = {
        ...blank(),
        arc: (_x: number, _y: number, radius: number) => {
          radii.push(radius);
        },
      };
      drawDisc(context, { x: 0, y: 0, size }, page);
      const mark = {
        x: 0,
        y: 0,
        size,
        figure: { text: '2', ems: 0.6 },
        total: 2,
        byLook: Uint32Array.of(2),
        first: 0,
      };
      drawCell(context, mark, [look], page, 'serif');
      expect(radii.length).toBeGreaterThan(0);
      expect(Math.min(...radii)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('writes a number within the ring, however wide the letters are', () => {
  fc.assert(
    fc.property(counts, counts, fc.double({ min: 0.5, max: 0.7, noNaN: true }), (fewer, others, wide) => {
      const count = fewer + 1;
      const [size, byLook] = [cellSize(count, count + others), Uint32Array.of(1)];
      const exact = figureOf(grouped(count), wide);
      const figure = isRead(size, exact) ? exact : figureOf(shortCount(count, grouped), wide);
      const context = blank();
      drawCell(context, { x: 0, y: 0, size, figure, total: 1, byLook, first: 0 }, [look], page, 'serif');
      const letters = Number(/ ([\d.]+)px/.exec(context.font)?.[1]);
      expect(letters * Math.hypot(figure.ems, 0.7)).toBeLessThanOrEqual(figureRoom(size) + 0.8);
    }),
  );
});

it('draws a share as dark as black within an edge, which shows on dark paper, and any other plainly', () => {
  const strokes = (colour: string) => {
    const drawn: [unknown, number][] = [];
    const context = {
      ...blank(),
      stroke(this: CellContext) {
        drawn.push([this.strokeStyle, this.lineWidth]);
      },
    };
    const figure = { text: '2', ems: 0.6 };
    const mark = { x: 0, y: 0, size: 30, figure, total: 2, byLook: Uint32Array.of(2), first: 0 };
    drawCell(context, mark, [{ ...look, colour }], { ...page, ring: 'ring' }, 'serif');
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
  const isWhole = (count: number, size: number) => isRead(size, figureOf(grouped(count), 0.58));
  expect(isWhole(14_203, mostSize)).toBe(true);
  expect(isWhole(12_345_678, mostSize)).toBe(false);
  expect(isWhole(9876, 32)).toBe(false);
});

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function figureOf(text: string, wide: number): Figure {
  const points = text.replaceAll(/[^.,]/g, '').length;
  return { text, ems: (text.length - points / 2) * wide };
}

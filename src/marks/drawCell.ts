import { isDark } from './hues.ts';
import type { KindLook } from './look.ts';
import type { PageColours } from './shapes.ts';

/** As much of a canvas context as a mark of very many events needs. */
export type CellContext = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'arc' | 'fill' | 'stroke' | 'fillText' | 'lineWidth' | 'lineCap' | 'font' | 'textAlign'
> & {
  fillStyle: unknown;
  strokeStyle: unknown;
};

/** `x`, `y` is the middle, `size` the side of its box, in CSS px. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How many they are, in words of the page's language; `ems`: how wide that is, as a share of the size of its letters. */
export interface Figure {
  readonly text: string;
  readonly ems: number;
}

/** Several events of one cell. */
export interface CellMark extends Disc {
  readonly figure: Figure;
  readonly total: number;
  /** How many are of each of `kinds`: `byLook[first … first + kinds.length)`. */
  readonly byLook: Uint32Array;
  readonly first: number;
}

/** The sides of the boxes in CSS px: of an event alone, of two, and the largest. */
export const aloneSize = 26;
const leastSize = 25;
export const mostSize = 56;

/**
 * The side of a mark's box. Its area grows by the same share each time the count doubles, as steeply as leaves room for a quarter
 * of `all` events in one mark: from there on it grows no more. It hangs on no other mark, or all would change with each.
 */
export function cellSize(count: number, all: number): number {
  if (count < 2) return aloneSize;
  const share = Math.min(1, Math.log(count / 2) / Math.log(Math.max(100, all / 4) / 2));
  return leastSize * (mostSize / leastSize) ** share;
}

/** Whether a mark of that size has room to read a figure; one that has not is written by `shortCount`. */
export function isRead(size: number, { ems }: Figure): boolean {
  return figureRoom(size) / ems >= leastExact;
}

/** Stands in few letters in every language: 999, 1.2k, 12k, 1.2M. `format` gives a number of two digits at most. */
export function shortCount(count: number, format: (short: number) => string): string {
  if (count < 1000) return format(count);
  const [unit, letter] = count < 999_500 ? [1000, 'k'] : [1_000_000, 'M'];
  const short = count / unit;
  return `${format(short < 10 ? Math.floor(short * 10) / 10 : Math.floor(short))}${letter}`;
}

const turn = 2 * Math.PI;
const gap = 0.07;
/** A share is drawn at least so wide, in radians, as long as others leave it room. */
const leastArc = 0.2;

/** While the map is zoomed a mark may be smaller than its lines are wide: a dot then, as no circle's radius may be below 0. */
function inside(size: number, line: number): number {
  return Math.max(0, size / 2 - line);
}

/** What is the same in all marks of a size, as marks/shapes.ts has it for a group, with lines of the same width at any size. */
export function drawDisc(context: CellContext, mark: Disc, page: PageColours): void {
  const { x, y, size } = mark;
  disc(context, mark, inside(size, 0), page.halo);
  disc(context, mark, inside(size, 2.2), page.hollow);
  context.strokeStyle = page.ring;
  context.lineWidth = 1.6;
  context.beginPath();
  context.arc(x, y, inside(size, 1.8), 0, turn);
  context.stroke();
}

/** What a mark says, on its disc: the shares of the kinds, and how many there are. */
export function drawCell(
  context: CellContext,
  mark: CellMark,
  kinds: readonly KindLook[],
  page: PageColours,
  family: string,
): void {
  const { x, y, size, figure } = mark;
  drawShares(context, mark, inside(size, 4.6), kinds, page);
  const letters = Math.max(8, Math.min(14, lettersIn(size, figure)));
  context.font = `600 ${letters.toFixed(1)}px ${family}`;
  context.fillStyle = page.ink;
  context.fillText(figure.text, x, y + letters * 0.36);
}

/** How large the letters of a figure can be within a mark, in CSS px: to its corners it is to stand within the round. */
function lettersIn(size: number, { ems }: Figure): number {
  return figureRoom(size) / Math.hypot(ems, digitHeight);
}

const digitHeight = 0.73;

/** How wide a figure can be within a mark. */
export function figureRoom(size: number): number {
  return size - 14;
}

/** In CSS px. */
const leastExact = 9;

function disc(context: CellContext, { x, y }: Disc, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, radius, 0, turn);
  context.fill();
}

/** Kinds that look alike are one share. */
function sharesOf(byLook: Uint32Array, first: number, kinds: readonly KindLook[]) {
  const shares: { readonly colour: string; readonly glyph: string; count: number }[] = [];
  for (let look = 0; look < kinds.length; look++) {
    const kind = kinds[look];
    const count = byLook[first + look] ?? 0;
    if (count === 0 || !kind) continue;
    const alike = shares.find(({ colour, glyph }) => colour === kind.colour && glyph === kind.glyph);
    if (alike) alike.count += count;
    else shares.push({ colour: kind.colour, glyph: kind.glyph, count });
  }
  return shares;
}

function drawShares(
  context: CellContext,
  { x, y, total, byLook, first }: CellMark,
  radius: number,
  kinds: readonly KindLook[],
  page: PageColours,
): void {
  // Clockwise from the top. Too thin to be seen, a share is drawn wider, and the others make room for it.
  const shares = sharesOf(byLook, first, kinds);
  let sum = 0;
  for (const { count } of shares) sum += Math.max(leastArc, (count / total) * turn);
  let from = -turn / 4;
  for (const { colour, count } of shares) {
    const to = from + (Math.max(leastArc, (count / total) * turn) / sum) * turn;
    const apart = shares.length > 1 ? gap : 0;
    context.beginPath();
    context.arc(x, y, radius, from + apart, Math.max(from + apart + 0.04, to - apart));
    const edged = isDark(colour);
    if (edged) {
      context.lineWidth = 4;
      context.strokeStyle = page.ring;
      context.stroke();
    }
    context.lineWidth = edged ? 2 : 4;
    context.strokeStyle = colour;
    context.stroke();
    from = to;
  }
}

import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Direction } from '../../basemap/project.ts';
import { drawMark } from '../../marks/draw.ts';
import { statusRing } from '../../marks/Icon.tsx';
import type { MarkLook } from '../../marks/look.ts';
import { sansFamily, serifFamily } from './fonts.ts';
import type { Ink } from './ink.ts';
import type { Face, Layout, Measure, Sign } from './layout.ts';
import { pictureSize } from './words.ts';

export const makePath = (path: string) => new Path2D(path);

/** Measures as `drawLayout` draws; each text once, since no face changes with its size. */
export function makeMeasure(context: SKRSContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known * size;
    dress(context, face, 100);
    const width = context.measureText(text).width / 100;
    widths.set(key, width);
    return width * size;
  };
}

/** Where `x`, or a box that begins there, stands in a picture that may run the other way. */
export function mirrored(x: number, direction: Direction, width = 0): number {
  return direction === 'rtl' ? pictureSize.width - x - width : x;
}

/** Writes from `x` on, each text in its own script's direction. */
export function write(context: SKRSContext2D, text: string, x: number, y: number): void {
  context.direction = /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr';
  context.fillText(text, x, y);
  context.direction = 'ltr';
}

/** The words beside the map, with the event's mark and the ring of its status. */
export function drawLayout(
  context: SKRSContext2D,
  layout: Layout,
  look: MarkLook | null,
  { page }: Ink,
  direction: Direction,
): void {
  for (const { x, y, width, height } of layout.rules) {
    context.fillStyle = height === 3 ? page.ink : page.rule;
    context.fillRect(mirrored(x, direction, width), y, width, height);
  }
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  for (const { text, x, y, face, size, tone } of layout.lines) {
    dress(context, face, size);
    context.fillStyle = page[tone];
    write(context, text, mirrored(x, direction), y);
  }
  context.letterSpacing = '0px';
  const at = (sign: Sign) => ({ ...sign, x: mirrored(sign.x, direction) });
  if (layout.ring) drawRing(context, at(layout.ring), look?.contested ?? false, page.ink);
  if (layout.mark && look) drawMark({ context, makePath, ...at(layout.mark), page }, look);
}

/** Sets a face and a size. */
export function dress(context: SKRSContext2D, face: Face, size: number): void {
  context.font = face === 'title' ? `600 ${size}px ${serifFamily}` : `${face} ${size}px ${sansFamily}`;
  context.letterSpacing = face === 'title' ? `${-0.01 * size}px` : '0px';
}

function drawRing(context: SKRSContext2D, { x, y, size }: Sign, contested: boolean, colour: string): void {
  const { path, width, dash } = statusRing(contested);
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 16, size / 16);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(makePath(path));
  context.restore();
}

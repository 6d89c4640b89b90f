import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from '../../basemap/labels.ts';
import type { Size } from '../../basemap/project.ts';
import { sansOf } from './fonts.ts';
import type { Ink } from './ink.ts';
import { write } from './writing.ts';

const note = { size: 18, weight: 500 } as const;
const credit = { size: 10, weight: 400 } as const;

/** A line on the map itself, in its own pixels. */
export interface Note {
  readonly text: string;
  readonly style: typeof note | typeof credit;
  readonly box: Box;
}

/** What is written in the lower corners of a map of a size. */
export interface Noted {
  readonly size: Size;
  /** Whose map it is. */
  readonly credit: string;
  /** What it cannot show. */
  readonly note: string | null;
}

export function notesOf(
  view: Noted,
  widthOf: (text: string, weight: number, size: number) => number,
): readonly Note[] {
  const { width, height } = view.size;
  const foot = height - 17;
  const creditWidth = widthOf(view.credit, credit.weight, credit.size) + 8;
  const own: Note = {
    text: view.credit,
    style: credit,
    box: { left: width - creditWidth, right: width, top: foot, bottom: height },
  };
  if (view.note === null) return [own];
  const right = 12 + widthOf(view.note, note.weight, note.size) + 20;
  return [own, { text: view.note, style: note, box: { left: 12, right, top: foot - 44, bottom: foot - 12 } }];
}

export function drawNote(context: SKRSContext2D, { text, style, box }: Note, { page }: Ink): void {
  const { left, top, right, bottom } = box;
  context.globalAlpha = style === credit ? 0.85 : 1;
  context.fillStyle = page.paper;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  if (style === note) {
    context.strokeStyle = page.edge;
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeRect(left, top, right - left, bottom - top);
  }
  context.font = sansOf(style.weight, style.size);
  context.textAlign = 'center';
  context.fillStyle = style === credit ? page.secondary : page.ink;
  write(context, text, (left + right) / 2, (top + bottom) / 2 + 0.36 * style.size);
}

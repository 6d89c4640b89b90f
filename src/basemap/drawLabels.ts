import type { PlacedLabel } from './labels.ts';
import type { LabelStyle } from './labelStyle.ts';
import { fontOf } from './labelStyle.ts';
import type { Palette } from './palette.ts';

/** As much of a canvas context as names need. */
export interface LabelContext extends Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'letterSpacing'
  | 'textAlign'
  | 'textBaseline'
  | 'lineJoin'
  | 'lineWidth'
  | 'fillStyle'
  | 'strokeStyle'
  | 'beginPath'
  | 'arc'
> {
  measureText(text: string): { readonly width: number };
  strokeText(text: string, x: number, y: number): void;
  fillText(text: string, x: number, y: number): void;
  stroke(): void;
  fill(): void;
}

/** Measures on a context, for `placeLabels`. */
export function measureOn(
  context: LabelContext,
  family: string,
): (text: string, style: LabelStyle) => number {
  return (text, style) => {
    context.font = fontOf(style, family);
    context.letterSpacing = '0px';
    return context.measureText(text).width;
  };
}

/** Draws in CSS pixels: scale the context by the pixel ratio, and move it by the margin, before. */
export function drawLabels(
  context: LabelContext,
  placed: readonly PlacedLabel[],
  family: string,
  palette: Palette,
): void {
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const label of placed) {
    drawDot(context, label, palette);
    drawName(context, label, family, palette);
  }
}

function drawName(
  context: LabelContext,
  { lines, style, anchor }: PlacedLabel,
  family: string,
  palette: Palette,
): void {
  context.font = fontOf(style, family);
  context.letterSpacing = `${style.spacing}px`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.strokeStyle = palette.halo;
  context.fillStyle = palette[style.colour];
  for (const { text, x, y } of lines) {
    // Thin strokes and dots want more ground round them.
    context.lineWidth = /\p{Script=Arabic}/u.test(text) ? 4 : 3;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

function drawDot(context: LabelContext, { dot }: PlacedLabel, palette: Palette): void {
  if (!dot) return;
  context.beginPath();
  context.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
  context.lineWidth = dot.hollow ? 1.6 : 1;
  context.strokeStyle = dot.hollow ? palette.dot : palette.halo;
  context.fillStyle = dot.hollow ? palette.halo : palette.dot;
  if (dot.hollow) {
    context.fill();
    context.stroke();
  } else {
    context.stroke();
    context.fill();
  }
}

import type { Label } from './label.ts';
import type { LabelView, PlacedLabel } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { LabelStyle } from './labelStyle.ts';

/** A line of a name, as a `<text>` needs it. */
export interface StillText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly className: string;
}

/** A town's dot, as a `<circle>` needs it. */
export interface StillDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly className: string;
}

export interface StillLabels {
  readonly texts: readonly StillText[];
  readonly dots: readonly StillDot[];
}

/** The names of the still map, in pixels of its pane. No browser is asked for widths: the same everywhere. */
export function stillLabels(
  labels: readonly Label[],
  view: Omit<LabelView, 'measure' | 'margin'>,
): StillLabels {
  const placed = placeLabels(labels, { ...view, margin: 0, measure: estimatedWidth });
  return {
    texts: placed.flatMap(({ lines, anchor, style }) =>
      lines.map(({ text, x, y }) => ({
        text,
        x: Math.round(x),
        y: Math.round(y),
        anchor,
        className: style.className,
      })),
    ),
    dots: placed.flatMap(({ dot }) =>
      dot
        ? [
            {
              x: Math.round(dot.x),
              y: Math.round(dot.y),
              radius: dot.radius,
              className: dot.hollow ? 'map-dot-hollow' : 'map-dot',
            },
          ]
        : [],
    ),
  };
}

/** A little more than the system's sans-serif fonts need, so that names keep their distance in all of them. */
export function estimatedWidth(text: string, { size, weight }: Pick<LabelStyle, 'size' | 'weight'>): number {
  const ems = [...text].reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (weight === 500 ? 1.04 : 1);
}

function emsOf(letter: string): number {
  if (/[ijl’'.,()|іїj]/u.test(letter)) return 0.3;
  if (/[ frtIІЇ-]/u.test(letter)) return 0.4;
  if (/[mwMWшщжмюфШЩЖМЮФ@%]/u.test(letter)) return 0.92;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.6;
}

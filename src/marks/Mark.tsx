import { memo } from 'react';
import { Glyph } from './Glyph.tsx';
import type { MarkLook } from './look.ts';
import { markShapes, type Outline, type PageColours, squareOf } from './shapes.ts';

interface MarkProps extends MarkLook {
  /** 32 on the map, 28 in lists, 22 in related events, 20 in filters. */
  readonly size: 32 | 28 | 25 | 22 | 20;
  readonly className?: string | undefined;
}

/** One event's mark as an image of its own. It has no words: they stand beside it. */
export function Mark({ size, className, ...look }: MarkProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={size === 32 ? '0 0 32 32' : '2 2 28 28'}
      overflow="visible"
      aria-hidden="true"
    >
      <MarkBody {...look} />
    </svg>
  );
}

interface MarkShapeProps extends MarkLook {
  /** The centre, in the units of the drawing that holds it. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One event's mark within a larger drawing. */
export function MarkShape({ x, y, size, ...look }: MarkShapeProps) {
  const scale = size / 32;
  return (
    <g transform={`translate(${x - 16 * scale} ${y - 16 * scale}) scale(${scale})`}>
      <MarkBody {...look} />
    </g>
  );
}

/** The page's colours, in whatever theme it stands. */
export const pageColours: PageColours = {
  halo: 'var(--halo)',
  hollow: 'var(--hollow)',
  ring: 'var(--ring)',
  ink: 'var(--ink)',
};

const MarkBody = memo(function MarkBody(look: MarkLook) {
  const { outlines, glyph } = markShapes(look, pageColours);
  return (
    <>
      {outlines.map((outline, at) => (
        <OutlineShape key={at} {...outline} />
      ))}
      <Glyph {...glyph} x={16 - glyph.size / 2} y={16 - glyph.size / 2} />
    </>
  );
});

function OutlineShape({ shape, radius, fill, line }: Outline) {
  const paint = {
    fill: fill ?? 'none',
    stroke: line?.colour,
    strokeWidth: line?.width,
    strokeDasharray: line && line.dash.length > 0 ? line.dash.join(' ') : undefined,
  };
  if (shape === 'circle') return <circle cx={16} cy={16} r={radius} {...paint} />;
  const { side, rounding } = squareOf(radius);
  const start = tidy(16 - radius);
  return <rect x={start} y={start} width={tidy(side)} height={tidy(side)} rx={tidy(rounding)} {...paint} />;
}

function tidy(length: number): number {
  return Number(length.toFixed(2));
}

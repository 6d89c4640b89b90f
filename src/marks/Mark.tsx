import { Glyph } from './Glyph.tsx';
import { inkOn } from './hues.ts';

/** How a kind is drawn. */
export interface KindLook {
  readonly id: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** A name from glyphs.ts. */
  readonly glyph: string;
  readonly shape: 'circle' | 'square';
}

/** Kind: hue, glyph, shape. Solid: it happened here; hollow: it was said or decided here. Contested: broken ring. */
export interface MarkLook {
  readonly kind: KindLook;
  readonly footing: 'solid' | 'hollow';
  readonly contested: boolean;
}

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

// Measures in a box of 32: halo to 15.2, ring 2 wide at 13 (a square's at 12.4), fill to 12.4; to 11 within a broken
// ring, so that its gaps read. Twelve dashes go round: 4.25 on and 2.56 off.
function MarkBody({ kind, footing, contested }: MarkLook) {
  const { colour, shape } = kind;
  const radius = shape === 'square' ? 12.4 : 13;
  const hollow = footing === 'hollow';
  const ink = inkOn(colour);
  const glyph = hollow ? 13 : 15.5;
  const dash = contested ? (shape === 'square' ? '4.3 2.6' : '4.25 2.56') : undefined;
  return (
    <>
      <Outline shape={shape} radius={radius + 2.2} fill="var(--halo)" />
      {hollow ? (
        <>
          <Outline shape={shape} radius={radius - 1.2} fill="var(--hollow)" />
          <Outline shape={shape} radius={radius - 2.9} fill="none" stroke={colour} strokeWidth={2.6} />
        </>
      ) : (
        <>
          <Outline shape={shape} radius={contested ? radius - 2 : radius - 0.6} fill={colour} />
          {ink === '#fff' && (
            <Outline shape={shape} radius={radius - 2.4} fill="none" stroke={ink} strokeWidth={1.1} />
          )}
        </>
      )}
      <Outline
        shape={shape}
        radius={radius}
        fill="none"
        stroke="var(--ring)"
        strokeWidth={2}
        strokeDasharray={dash}
      />
      <Glyph
        name={kind.glyph}
        x={16 - glyph / 2}
        y={16 - glyph / 2}
        size={glyph}
        colour={hollow ? 'var(--ink)' : ink}
      />
    </>
  );
}

interface OutlineProps {
  readonly shape: 'circle' | 'square';
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string | undefined;
}

function Outline({ shape, radius, ...paint }: OutlineProps) {
  if (shape === 'circle') return <circle cx={16} cy={16} r={radius} {...paint} />;
  const side = Number((2 * radius).toFixed(2));
  const start = Number((16 - radius).toFixed(2));
  return (
    <rect
      x={start}
      y={start}
      width={side}
      height={side}
      rx={Number(Math.max(1, radius - 10).toFixed(2))}
      {...paint}
    />
  );
}

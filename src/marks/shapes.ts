import { type Arc, arcsOf } from './arcs.ts';
import { inkOn, isDark } from './hues.ts';
import type { MarkLook } from './look.ts';

/** The colours that marks take from the page they stand on. */
export interface PageColours {
  readonly halo: string;
  readonly hollow: string;
  readonly ring: string;
  readonly ink: string;
}

/** A circle about the mark's middle, or a square as large with rounded corners. */
export interface Outline {
  readonly shape: 'circle' | 'square';
  readonly radius: number;
  readonly fill: string | null;
  readonly line: Line | null;
}

interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** What one event's mark is made of, from the ground up, in a box of 32. */
interface MarkShapes {
  readonly outlines: readonly Outline[];
  /** In the middle; `size` is the side of its 16 × 16 grid as drawn. */
  readonly glyph: { readonly name: string; readonly size: number; readonly colour: string };
}

// Measures in a box of 32: halo to 15.2, ring 2 wide at 13 (a square's at 12.4), fill to 12.4; to 11 within a broken
// ring, so that its gaps read. Twelve dashes go round: 4.25 on and 2.56 off.
export function markShapes({ kind, footing, contested }: MarkLook, page: PageColours): MarkShapes {
  const { colour, shape } = kind;
  const radius = shape === 'square' ? 12.4 : 13;
  const hollow = footing === 'hollow';
  const ink = inkOn(colour);
  const whole = (at: number, fill: string): Outline => ({ shape, radius: at, fill, line: null });
  const ring = (at: number, line: Line): Outline => ({ shape, radius: at, fill: null, line });
  const dash = contested ? (shape === 'square' ? [4.3, 2.6] : [4.25, 2.56]) : [];
  const body = hollow
    ? [whole(radius - 1.2, page.hollow), ring(radius - 2.9, { colour, width: 2.6, dash: [] })]
    : [
        whole(contested ? radius - 2 : radius - 0.6, colour),
        ...(ink === '#fff' ? [ring(radius - 2.4, { colour: ink, width: 1.1, dash: [] })] : []),
      ];
  return {
    outlines: [whole(radius + 2.2, page.halo), ...body, ring(radius, { colour: page.ring, width: 2, dash })],
    glyph: { name: kind.glyph, size: hollow ? 13 : 15.5, colour: hollow ? page.ink : ink },
  };
}

/** The square's side and how far its corners are rounded. */
export function squareOf(radius: number): { readonly side: number; readonly rounding: number } {
  return { side: 2 * radius, rounding: Math.max(1, radius - 10) };
}

/** What a mark of several events is made of, from the ground up, in a box of 42. */
interface GroupShapes {
  readonly discs: readonly { readonly radius: number; readonly fill: string }[];
  readonly arcs: readonly (Line & { readonly path: string })[];
  /** In the middle, semibold; `y` is its baseline. */
  readonly number: { readonly text: string; readonly size: number; readonly y: number };
}

/** `kinds` are all there are, in the order in which their arcs go round. */
export function groupShapes(
  members: readonly MarkLook[],
  kinds: readonly { readonly id: string }[],
  page: PageColours,
): GroupShapes {
  const n = members.length;
  const turn = (2 * Math.PI) / n;
  const arcs = arcsOf(members, kinds);
  const starts = arcs.map((_, at) => arcs.slice(0, at).reduce((sum, { count }) => sum + count, 0) * turn);
  return {
    discs: [
      { radius: 20.6, fill: page.halo },
      { radius: 18, fill: page.hollow },
    ],
    arcs: arcs.flatMap((arc, at) => {
      const from = starts[at] ?? 0;
      return linesOf(arc, from, from + arc.count * turn, page);
    }),
    number: {
      text: n > 999 ? `${Math.floor(n / 1000)}k` : String(n),
      size: n > 99 ? 12 : 15,
      y: n > 99 ? 25.4 : 26.2,
    },
  };
}

const gap = 0.07;

function linesOf(
  { kind, footing, contested }: Arc,
  from: number,
  to: number,
  page: PageColours,
): GroupShapes['arcs'] {
  const edged = isDark(kind.colour);
  const inner = {
    path: arcPath(15.6, from + gap, to - gap),
    colour: edged ? page.ring : kind.colour,
    width: 4.6,
    dash: [],
  };
  const core = { ...inner, colour: kind.colour, width: 2.6 };
  const hole = {
    path: arcPath(15.6, from + gap + 0.1, to - gap - 0.1),
    colour: page.hollow,
    width: 1.8,
    dash: [],
  };
  const ring = {
    path: contested ? arcPath(18.9, from + gap, to - gap) : arcPath(18.9, from, to + 0.01),
    colour: page.ring,
    width: 1.8,
    dash: contested ? [3.6, 2.4] : [],
  };
  if (footing === 'hollow') return [inner, hole, ring];
  return edged ? [inner, core, ring] : [inner, ring];
}

/** Clockwise from the top, in radians; more than half a turn in two pieces, so that a whole one can be drawn too. */
function arcPath(radius: number, from: number, to: number): string {
  const end = Math.min(to, from + 2 * Math.PI);
  const half = (at: number) => `A${radius} ${radius} 0 0 1 ${point(radius, at)}`;
  const first = end - from > 3 ? half((from + end) / 2) : '';
  return `M${point(radius, from)}${first}${half(end)}`;
}

function point(radius: number, at: number): string {
  return `${(21 + radius * Math.sin(at)).toFixed(2)} ${(21 - radius * Math.cos(at)).toFixed(2)}`;
}

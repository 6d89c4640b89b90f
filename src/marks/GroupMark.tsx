import { arcsOf, type Arc } from './arcs.ts';
import type { MarkLook } from './Mark.tsx';

interface GroupProps {
  readonly members: readonly MarkLook[];
  /** All kinds, in the order in which their arcs go round. */
  readonly kinds: readonly { readonly id: string }[];
}

interface GroupMarkProps extends GroupProps {
  /** 42 on the map. */
  readonly size: number;
  readonly className?: string | undefined;
}

/** Several events on one spot, as an image of its own. */
export function GroupMark({ size, className, ...group }: GroupMarkProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 42 42"
      overflow="visible"
      aria-hidden="true"
    >
      <GroupBody {...group} />
    </svg>
  );
}

interface GroupShapeProps extends GroupProps {
  /** The centre, in the units of the drawing that holds it. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Several events on one spot, within a larger drawing. */
export function GroupShape({ x, y, size, ...group }: GroupShapeProps) {
  const scale = size / 42;
  return (
    <g transform={`translate(${x - 21 * scale} ${y - 21 * scale}) scale(${scale})`}>
      <GroupBody {...group} />
    </g>
  );
}

function GroupBody({ members, kinds }: GroupProps) {
  const n = members.length;
  const turn = (2 * Math.PI) / n;
  const arcs = arcsOf(members, kinds);
  const starts = arcs.map((_, at) => arcs.slice(0, at).reduce((sum, { count }) => sum + count, 0) * turn);
  return (
    <>
      <circle cx={21} cy={21} r={20.6} fill="var(--halo)" />
      <circle cx={21} cy={21} r={18} fill="var(--hollow)" />
      {arcs.map((arc, at) => (
        <ArcShape key={at} arc={arc} from={starts[at] ?? 0} to={(starts[at] ?? 0) + arc.count * turn} />
      ))}
      <text
        x={21}
        y={n > 99 ? 25.4 : 26.2}
        fontSize={n > 99 ? 12 : 15}
        fontWeight={600}
        textAnchor="middle"
        fill="var(--ink)"
      >
        {n > 999 ? `${Math.floor(n / 1000)}k` : n}
      </text>
    </>
  );
}

const gap = 0.07;

interface ArcShapeProps {
  readonly arc: Arc;
  readonly from: number;
  readonly to: number;
}

function ArcShape({ arc, from, to }: ArcShapeProps) {
  const { kind, footing, contested } = arc;
  return (
    <>
      <path d={arcPath(15.6, from + gap, to - gap)} fill="none" stroke={kind.colour} strokeWidth={4.6} />
      {footing === 'hollow' && (
        <path
          d={arcPath(15.6, from + gap + 0.1, to - gap - 0.1)}
          fill="none"
          stroke="var(--hollow)"
          strokeWidth={1.8}
        />
      )}
      <path
        d={contested ? arcPath(18.9, from + gap, to - gap) : arcPath(18.9, from, to + 0.01)}
        fill="none"
        stroke="var(--ring)"
        strokeWidth={1.8}
        strokeDasharray={contested ? '3.6 2.4' : undefined}
      />
    </>
  );
}

/** Clockwise from the top, in radians, in two pieces, so that a whole turn can be drawn too. */
function arcPath(radius: number, from: number, to: number): string {
  const middle = (from + to) / 2;
  const end = Math.min(to, from + 2 * Math.PI);
  const half = (at: number) => `A${radius} ${radius} 0 0 1 ${point(radius, at)}`;
  return `M${point(radius, from)}${half(Math.min(middle, end))}${half(end)}`;
}

function point(radius: number, at: number): string {
  return `${(21 + radius * Math.sin(at)).toFixed(2)} ${(21 - radius * Math.cos(at)).toFixed(2)}`;
}

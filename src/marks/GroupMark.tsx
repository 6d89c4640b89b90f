import type { MarkLook } from './look.ts';
import { pageColours } from './Mark.tsx';
import { groupShapes } from './shapes.ts';

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
  const { discs, arcs, number } = groupShapes(members, kinds, pageColours);
  return (
    <>
      {discs.map(({ radius, fill }) => (
        <circle key={radius} cx={21} cy={21} r={radius} fill={fill} />
      ))}
      {arcs.map(({ path, colour, width, dash }, at) => (
        <path
          key={at}
          d={path}
          fill="none"
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
        />
      ))}
      <text
        x={21}
        y={number.y}
        fontSize={number.size}
        fontWeight={600}
        textAnchor="middle"
        fill={pageColours.ink}
      >
        {number.text}
      </text>
    </>
  );
}

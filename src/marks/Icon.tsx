const icons = {
  search: [
    { path: 'M10.4 10.4 14.2 14.2', width: 1.6 },
    { path: 'M6.8 2A4.8 4.8 0 0 1 6.8 11.6A4.8 4.8 0 0 1 6.8 2Z', width: 1.6 },
  ],
  filters: [{ path: 'M1.5 3.5H14.5M4 8H12M6.5 12.5H9.5', width: 1.6 }],
  legend: [
    { path: 'M7.5 3.5H14.5M7.5 8H14.5M7.5 12.5H14.5', width: 1.6 },
    { path: 'M2 2H5V5H2ZM2 6.5H5V9.5H2ZM2 11H5V14H2Z', width: null },
  ],
  share: [{ path: 'M8 10V2M5 4.8 8 1.8 11 4.8M4.5 7H2.5V14.2H13.5V7H11.5', width: 1.5 }],
  menu: [{ path: 'M6.5 3.2H9.5M6.5 8H9.5M6.5 12.8H9.5', width: 3 }],
  close: [{ path: 'M3 3 13 13M13 3 3 13', width: 1.6 }],
  play: [{ path: 'M4 2.2 13.6 8 4 13.8Z', width: null }],
  pause: [{ path: 'M3.5 2.5H6.7V13.5H3.5ZM9.3 2.5H12.5V13.5H9.3Z', width: null }],
  prev: [{ path: 'M10.5 2.5 5 8 10.5 13.5', width: 1.6 }],
  next: [{ path: 'M5.5 2.5 11 8 5.5 13.5', width: 1.6 }],
  out: [{ path: 'M4.5 11.5 11.5 4.5M6 4.2H11.8V10', width: 1.5 }],
  check: [{ path: 'M3 8.4 6.6 12 13 4.4', width: 2 }],
  plain: [{ path: 'M8 2A6 6 0 0 1 8 14A6 6 0 0 1 8 2Z', width: 2 }],
  dashed: [{ path: 'M14 8A6 6 0 0 1 2 8A6 6 0 0 1 14 8', width: 2.2, dash: '2.9 1.81' }],
  clock: [
    { path: 'M8 1.8A6.2 6.2 0 0 1 8 14.2A6.2 6.2 0 0 1 8 1.8Z', width: 1.6 },
    { path: 'M8 4.6V8.2L10.6 9.9', width: 1.6 },
  ],
  plus: [{ path: 'M8 2V14M2 8H14', width: 1.7 }],
  move: [{ path: 'M8 1V15M1 8H15M6 3 8 1 10 3M6 13 8 15 10 13M3 6 1 8 3 10M13 6 15 8 13 10', width: 1.4 }],
  minus: [{ path: 'M2 8H14', width: 1.7 }],
} as const satisfies Record<string, readonly IconStroke[]>;

interface IconStroke {
  readonly path: string;
  readonly width: number | null;
  readonly dash?: string;
}

export type IconName = keyof typeof icons;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  readonly className?: string | undefined;
}

/** Those that point along the line: the page turns them round where its words run to the left. */
const along: readonly IconName[] = ['legend', 'play', 'prev', 'next', 'out'];

/** A sign of the interface, in the colour of the words beside it. */
export function Icon({ name, size = 16, className }: IconProps) {
  const strokes: readonly IconStroke[] = icons[name];
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      data-along={along.includes(name) ? '' : undefined}
    >
      {strokes.map(({ path, width, dash }) =>
        width === null ? (
          <path key={path} d={path} fill="currentColor" />
        ) : (
          <path
            key={path}
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth={width}
            strokeDasharray={dash}
          />
        ),
      )}
    </svg>
  );
}

/** The ring of a status on a 16 × 16 grid, for who draws it otherwise. */
export function statusRing(contested: boolean): {
  readonly path: string;
  readonly width: number;
  readonly dash: readonly number[];
} {
  if (!contested) return { ...icons.plain[0], dash: [] };
  const [{ dash, ...ring }] = icons.dashed;
  return { ...ring, dash: dash.split(' ').map(Number) };
}

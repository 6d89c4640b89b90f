interface LegendBarProps {
  readonly colour: string;
  readonly form: 'within' | 'latest' | 'planned' | 'contested';
}

const length = 102;

/** An interval as the timeline draws it: colour above, ink below, a cap at each known end, a fade at an end that is not known. */
export function LegendBar({ colour, form }: LegendBarProps) {
  const dashes = form === 'contested' ? '6 3' : undefined;
  return (
    <svg
      width={length}
      height={5}
      viewBox={`0 0 ${length} 5`}
      aria-hidden="true"
      data-along=""
      data-fade={form}
    >
      <path d={`M0 2H${length}`} stroke={colour} strokeWidth={4} strokeDasharray={dashes} />
      <path d={`M0 4.5H${length}`} stroke="var(--ring)" strokeWidth={1} strokeDasharray={dashes} />
      {form !== 'latest' && <path d="M.5 0V5" stroke="var(--ring)" />}
      {form !== 'planned' && form !== 'contested' && <path d={`M${length - 0.5} 0V5`} stroke="var(--ring)" />}
    </svg>
  );
}

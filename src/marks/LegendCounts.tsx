interface LegendCountsProps {
  /** Of the parts of a bar; without any it is the band over the bars. */
  readonly colours: readonly string[];
}

const width = 102;
const high = 18;
const heights = [10, 16, 7, 13, 18, 5];

/** Counts as the timeline draws them: bars in the colours of their kinds, or the band of what is longer than a bar. */
export function LegendCounts({ colours }: LegendCountsProps) {
  const isBand = colours.length === 0;
  const each = width / heights.length;
  return (
    <svg width={width} height={high} viewBox={`0 0 ${width} ${high}`} aria-hidden="true" data-along="">
      {heights.flatMap((height, bar) =>
        (isBand ? ['var(--ink-2)'] : colours).map((colour, part, { length }) => (
          <rect
            key={`${bar} ${part}`}
            x={isBand ? bar * each : (bar + 0.08) * each}
            y={isBand ? 0 : high - (height * (part + 1)) / length}
            width={isBand ? each : each * 0.84}
            height={isBand ? height / 2 : height / length}
            fill={colour}
          />
        )),
      )}
    </svg>
  );
}

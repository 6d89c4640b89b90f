import type { Histogram } from '../dataset/histogram.ts';
import { endOf } from '../dataset/lasting.ts';
import type { Span } from '../model/time.ts';
import { inkOn } from '../marks/hues.ts';
import { useStore } from '../view/hooks.ts';
import { openEvent } from '../view/rows.ts';
import { onAxis, shareOf } from './layout.ts';
import styles from './Bars.module.css';

const height = 70;
const bandHeight = 12;
/** Where there is nothing but the band. */
const bandAlone = 60;
/** A bar of few is seen beside one of very many. */
const least = 1.5;

interface Props {
  readonly axis: Span;
  readonly histogram: Histogram;
}

/** Counts of events by kind along the axis, and above them, hanging, of those longer than a bar. */
export function Bars({ axis, histogram: counted }: Props) {
  const { columns, kinds } = useStore((state) => state.dataset);
  const shares = counted.bounds.map((at) => shareOf(axis, Math.max(axis.from, Math.min(axis.to, at))));
  const widthOf = (bar: number) => (shares[bar + 1] ?? 0) - (shares[bar] ?? 0);
  const tallest = counted.totals.reduce((most, total) => Math.max(most, total), 1);
  const longest = counted.longer.reduce((most, total) => Math.max(most, total), 1);
  const isAlone = counted.totals.every((total) => total === 0);
  const each = isAlone ? bandAlone / longest : Math.min(height / tallest, bandHeight / longest);
  const colours = columns.facets.kind.values.map(
    (value) => kinds.find(({ id }) => id === value)?.colour ?? '#808080',
  );
  // Kinds of one colour are one part of a bar.
  const looks = [...new Set(colours)];
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 100 ${height + bandHeight + 6}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from(counted.longer, (count, bar) =>
        count > 0 ? (
          <rect
            key={`band ${bar}`}
            className={styles.band}
            x={shares[bar]}
            width={widthOf(bar)}
            y={0}
            height={Math.max(3, count * each)}
          />
        ) : null,
      )}
      {Array.from(counted.totals, (total, bar) =>
        total > 0 ? stackOf(bar).map((part) => <rect key={`${bar} ${part.colour}`} {...part.box} />) : null,
      )}
    </svg>
  );

  function stackOf(bar: number) {
    let below = 0;
    const each = Math.max(height / tallest, least / (counted.totals[bar] ?? 1));
    return looks
      .map((colour) => {
        let count = 0;
        for (let kind = 0; kind < counted.kinds; kind++)
          if (colours[kind] === colour) count += counted.counts[bar * counted.kinds + kind] ?? 0;
        const size = count * each;
        below += size;
        return {
          colour,
          count,
          box: {
            className: inkOn(colour) === '#fff' ? `${styles.part} ${styles.black}` : styles.part,
            x: (shares[bar] ?? 0) + widthOf(bar) * 0.08,
            width: widthOf(bar) * 0.84,
            y: height + bandHeight + 6 - below,
            height: size,
            style: { '--colour': colour },
          },
        };
      })
      .filter(({ count }) => count > 0);
  }
}

/** Where the open event is among them. */
export function OpenStretch({ axis }: Pick<Props, 'axis'>) {
  const { columns } = useStore((state) => state.dataset);
  // Its row, which no step of the window changes.
  const row = useStore((state) => {
    const open = openEvent(state);
    return open.is === 'open' ? open.row : null;
  });
  if (row === null) return null;
  const place = onAxis(axis, columns.from[row] ?? Infinity, endOf(columns, row));
  return (
    place && (
      <i
        className={styles.open}
        data-open=""
        style={{ '--from': `${place.left}%`, '--length': `${place.right - place.left}%` }}
      />
    )
  );
}

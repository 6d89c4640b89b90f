import { memo, type CSSProperties } from 'react';
import type { Kind } from '../dataset/dataset.ts';
import { inkOn } from '../marks/hues.ts';
import { useStore } from '../view/hooks.ts';
import { lanesWithCaps, type Laid, type Layout, type Pitch } from './layout.ts';
import styles from './Lanes.module.css';

interface LanesProps {
  readonly layout: Layout;
  readonly pitch: Pitch;
}

/** Each event as an interval; the open one in a box, the one pointed at outlined. The list says it all in words. */
export function Lanes({ layout, pitch }: LanesProps) {
  const kinds = useStore((state) => state.dataset.kinds);
  const open = useStore((state) => state.view.event);
  const openBar = layout.bars.find(({ id }) => id === open);
  const classes = [
    styles.lanes,
    openBar ? styles.dimmed : '',
    layout.lanes > lanesWithCaps ? styles.crowded : '',
  ];
  return (
    <div
      className={classes.join(' ')}
      style={{ '--pitch': `${pitch.pitch}px`, '--bar': `${pitch.bar}px`, '--fill': pitch.bar / pitch.pitch }}
      aria-hidden="true"
    >
      {layout.bars.map((bar) => (
        <IntervalBar key={bar.id} bar={bar} kind={kinds[bar.kind]} open={bar === openBar} />
      ))}
      {openBar && <OpenBox bar={openBar} />}
      <Lit layout={layout} />
    </div>
  );
}

interface BarProps {
  readonly bar: Laid;
  readonly kind: Kind | undefined;
  readonly open: boolean;
}

const IntervalBar = memo(function IntervalBar({ bar, kind, open }: BarProps) {
  const colour = kind?.colour ?? '#808080';
  const classes = [
    styles.bar,
    startClass[bar.start],
    endClass[bar.end],
    bar.contested ? styles.contested : '',
    inkOn(colour) === '#fff' ? styles.black : '',
    open ? styles.open : '',
  ];
  return <i className={classes.join(' ')} style={{ ...placeOf(bar), '--colour': colour }} />;
});

const startClass = { cap: '', fade: styles.fadesIn, plain: styles.plainStart };
const endClass = { cap: '', fade: styles.fadesOut, plain: styles.plainEnd };

/** A box without a side where the bound is not known, from which a dotted line goes back to the edge of the axis. */
function OpenBox({ bar }: { readonly bar: Laid }) {
  const classes = [
    styles.box,
    bar.start === 'fade' ? styles.boxOpenStart : '',
    bar.end === 'fade' ? styles.boxOpenEnd : '',
  ];
  return (
    <>
      {bar.start === 'fade' && (
        <i className={styles.line} style={{ ...laneOf(bar), inlineSize: `${bar.left}%` }} />
      )}
      <i className={classes.join(' ')} style={placeOf(bar)} />
    </>
  );
}

function Lit({ layout }: { readonly layout: Layout }) {
  const hovered = useStore((state) => state.hovered);
  return layout.bars
    .filter(({ id }) => hovered.includes(id))
    .map((bar) => <i key={bar.id} className={styles.lit} style={placeOf(bar)} />);
}

function placeOf(bar: Laid): CSSProperties {
  return {
    ...laneOf(bar),
    '--from': `${bar.left}%`,
    '--length': `${bar.right - bar.left}%`,
  };
}

function laneOf({ lane }: Laid): CSSProperties {
  return { '--lane': lane };
}

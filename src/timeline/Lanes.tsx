import { memo, useId, useMemo, useState, type CSSProperties } from 'react';
import type { Kind } from '../dataset/dataset.ts';
import type { Clocks } from '../i18n/dates.ts';
import { kindName } from '../i18n/kindName.ts';
import type { Words } from '../i18n/words.ts';
import { whenLine } from '../i18n/when.ts';
import { inkOn } from '../marks/hues.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import { useStore } from '../view/hooks.ts';
import { rowsOfAnyTime, type Seen } from '../view/rows.ts';
import { rove } from '../view/roving.ts';
import { lanesWithCaps, type Laid, type Layout, type Pitch } from './layout.ts';
import styles from './Lanes.module.css';

interface LanesProps {
  readonly layout: Layout;
  readonly pitch: Pitch;
  /** By how much they stand above their foot, CSS px. */
  readonly raised: number;
  readonly clocks: Clocks<Words>;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
}

/**
 * Each event as an interval; the open one in a box, the one pointed at outlined. One tab stop for all: arrow keys go along
 * them in the order of time, Enter opens. A press is the brush's affair.
 */
export function Lanes({ layout, pitch, raised, clocks, onOpen, onHover }: LanesProps) {
  const { words } = clocks;
  const dataset = useStore((state) => state.dataset);
  const { heads, kinds } = dataset;
  const open = useStore((state) => state.view.event);
  const [last, setLast] = useState<EventId | null>(null);
  const listId = useId();
  const { bars } = layout;
  const openBar = bars.find(({ id }) => id === open);
  const at = Math.max(
    0,
    bars.findIndex(({ id }) => id === last),
  );
  const active = bars[at];
  // Where another dataset takes the story's place, these lanes go: nothing of it is counted for them.
  const about = useStore((state) => (state.dataset === dataset ? aboutText(state, bars, words) : ''));
  const names = useMemo(
    () =>
      bars.map(({ row }) => {
        const head = heads.at(row);
        if (!head) return '';
        const title = inLanguage(head.title, clocks.words.code).text;
        const { code, said, status } = clocks.words;
        const kind = kindName(kinds, head.kind, code).text;
        return said.list([title, kind, whenLine(head.when, clocks), status.label[head.status]]);
      }),
    [bars, heads, kinds, clocks],
  );
  const point = (id: EventId | undefined) => {
    if (id === undefined) return;
    setLast(id);
    onHover([id]);
  };
  const classes = [
    styles.lanes,
    openBar ? styles.dimmed : '',
    layout.lanes > lanesWithCaps ? styles.crowded : '',
  ];
  return (
    <>
      <div
        className={classes.join(' ')}
        style={{
          '--raised': `${raised}px`,
          '--pitch': `${pitch.pitch}px`,
          '--bar': `${pitch.bar}px`,
          '--fill': pitch.bar / pitch.pitch,
        }}
        role="listbox"
        tabIndex={active ? 0 : -1}
        aria-label={words.timeline.intervals}
        aria-describedby={`${listId}about`}
        aria-activedescendant={active && `${listId}${active.id}`}
        onFocus={() => point((openBar ?? active)?.id)}
        onBlur={() => onHover([])}
        onKeyDown={(event) => {
          const next = rove(event, at, bars.length, words.direction);
          const opens = event.key === 'Enter' || event.key === ' ';
          if (next === null && !opens) return;
          event.preventDefault();
          if (next !== null) point(bars[next]?.id);
          else if (active) onOpen(active.id);
        }}
      >
        {bars.map((bar, index) => (
          <IntervalBar
            key={bar.id}
            id={`${listId}${bar.id}`}
            name={names[index] ?? ''}
            bar={bar}
            kind={kinds[bar.kind]}
            open={bar === openBar}
          />
        ))}
        {openBar && <OpenBox bar={openBar} />}
        <Lit layout={layout} />
        {active && <i className={styles.focus} style={placeOf(active)} />}
      </div>
      <span id={`${listId}about`} hidden>
        {about}
      </span>
    </>
  );
}

/** "29 of 30 events. Background events are not on the axis." */
function aboutText(state: Seen, bars: readonly Laid[], { list, axis }: Words): string {
  const rows = rowsOfAnyTime(state);
  const { background } = state.dataset.columns;
  const drawn = new Set(bars.map(({ row }) => row));
  const lacksBackground = rows.some((row) => background[row] === 1 && !drawn.has(row));
  return `${list.count(bars.length, rows.length)}.${lacksBackground ? ` ${axis.background}` : ''}`;
}

interface BarProps {
  readonly id: string;
  readonly name: string;
  readonly bar: Laid;
  readonly kind: Kind | undefined;
  readonly open: boolean;
}

const IntervalBar = memo(function IntervalBar({ id, name, bar, kind, open }: BarProps) {
  const colour = kind?.colour ?? '#808080';
  const classes = [
    styles.bar,
    startClass[bar.start],
    endClass[bar.end],
    bar.contested ? styles.contested : '',
    inkOn(colour) === '#fff' ? styles.black : '',
    open ? styles.open : '',
  ];
  return (
    <i
      id={id}
      role="option"
      aria-label={name}
      aria-selected={open}
      className={classes.join(' ')}
      style={{ ...placeOf(bar), '--colour': colour }}
    />
  );
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

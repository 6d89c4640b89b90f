import { useEffect, useEffectEvent, useMemo, useRef, type RefObject } from 'react';
import { axisZone, type Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { EventId } from '../model/id.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { useDrawing } from '../view/drawing.ts';
import { Bars, OpenStretch } from './Bars.tsx';
import { watchBrush, type Look } from './brush.ts';
import { DayTicks } from './DayTicks.tsx';
import type { Days } from './days.ts';
import { intervalOf, publishedBy } from './intervals.ts';
import { Lanes } from './Lanes.tsx';
import { barAt, deskPitch, layOut, phonePitch } from './layout.ts';
import type { Room } from './naming.ts';
import { Thumbs } from './Thumbs.tsx';
import styles from './Graph.module.css';

interface Props {
  readonly scale: RefObject<HTMLDivElement | null>;
  readonly clocks: Clocks<Words>;
  readonly room: Room;
  readonly days: Days;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
}

/**
 * How far the lanes lie above the foot of the graph and how high they may be, as in the style sheet; by how much they are raised where that
 * leaves room, for the thumbs to cover none; how far beside a bar still means it: CSS px.
 */
const desk = { foot: 42, room: 105, raise: 5, reach: 12, thumbWidth: 18, pitchOf: deskPitch };
const handheld = { foot: 34, room: 40, raise: 6, reach: 12, thumbWidth: 24, pitchOf: phonePitch };

/** How long the shortest bar is drawn where lanes are few, as in the style sheet: CSS px. */
const leastLength = 8;

/** The axis, what happened along it, and the window over it. */
export function Graph({ scale, clocks, room, days, onOpen, onHover }: Props) {
  const { axis, width, type, phone } = room;
  const store = useStoreApi();
  const graph = useRef<HTMLDivElement>(null);
  const dataset = useStore((state) => state.dataset);
  const drawn = useDrawing();
  const zone = axisZone(clocks);
  const { direction } = clocks.words;
  const layout = useMemo(() => {
    if (drawn?.is !== 'intervals') return null;
    const published = publishedBy(dataset.sources);
    return layOut(
      Array.from(drawn.rows, (row) => intervalOf(dataset, row, axis, published)),
      axis,
      ((axis.to - axis.from) * leastLength) / Math.max(1, width),
    );
  }, [dataset, drawn, axis, width]);
  const { foot, room: most, raise, reach, thumbWidth, pitchOf } = phone ? handheld : desk;
  const pitch = useMemo(() => pitchOf(layout?.lanes ?? 1), [pitchOf, layout]);
  const raised = (layout?.lanes ?? 1) * pitch.pitch + raise > most ? 0 : raise;
  const open = useEffectEvent(onOpen);
  const hover = useEffectEvent(onHover);
  const look = useEffectEvent((): Look => ({
    zone,
    direction,
    thumbWidth,
    eventAt: (x, y) => layout && barAt(layout, { x, y: y - foot - raised, width, reach, pitch: pitch.pitch }),
  }));
  useEffect(
    function brush() {
      if (!graph.current || !scale.current) return;
      const unwatch = watchBrush(graph.current, scale.current, {
        store,
        look: () => look(),
        onOpen: (id) => open(id),
        onHover: (ids) => hover(ids),
      });
      return function unbrush() {
        unwatch();
      };
    },
    [scale, store],
  );
  return (
    <div ref={graph} className={styles.graph}>
      <div ref={scale} className={styles.scale}>
        <i className={styles.grip} data-grip="lanes" />
        <DayTicks clocks={clocks} room={room} days={days} />
        {layout && (
          <Lanes
            layout={layout}
            pitch={pitch}
            raised={raised}
            clocks={clocks}
            onOpen={onOpen}
            onHover={onHover}
          />
        )}
        {drawn?.is === 'bars' && (
          <>
            <Bars axis={axis} histogram={drawn.histogram} />
            <OpenStretch axis={axis} />
          </>
        )}
        <Thumbs clocks={clocks} axis={axis} width={width} type={type} phone={phone} />
      </div>
    </div>
  );
}

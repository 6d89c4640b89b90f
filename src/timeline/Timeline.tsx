import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { axisZone, clocksOf } from '../i18n/dates.ts';
import type { InWords } from '../i18n/words.ts';
import type { EventId } from '../model/id.ts';
import type { Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { axisOf, hasNoTime } from '../view/select.ts';
import { Icon } from '../marks/Icon.tsx';
import { Controls } from './Controls.tsx';
import { useDays } from './days.ts';
import type { Typed } from './ExactTimes.tsx';
import { Graph } from './Graph.tsx';
import { MoreControls } from './MoreControls.tsx';
import { fitOf, type Room } from './naming.ts';
import { usePlay } from './playing.ts';
import { Sentence } from './Sentence.tsx';
import styles from './Timeline.module.css';
import { textWidth, useMeasures, usePhone } from './width.ts';

export interface TimelineProps {
  /** The reader's own zone, null where it is not known. */
  readonly readerZone: Zone | null;
  /** On a phone a card stands below, and is not to be hidden when it opens. */
  readonly sheet: boolean;
  /** Told whether `More time controls` stand open; null where they are not offered, as they need more room than some frames have. */
  readonly onMore: ((isOpen: boolean) => void) | null;
  /** Opens the event whose interval was pressed. */
  readonly onOpen: (id: EventId) => void;
  /** Lights the event under the mouse in every pane. */
  readonly onHover: (ids: readonly EventId[]) => void;
  /** Goes from the open event to the one before or after it. */
  readonly onStep: (id: EventId) => void;
  /** Brings an event into sight in the list. */
  readonly onSeek: (id: EventId) => void;
  /** Says what the eye sees in another pane. */
  readonly onTell: (text: string) => void;
}

/** The region `Timeline`: reads the store that it finds in context, and changes its view. Without any time there is no axis. */
export function Timeline(props: InWords<TimelineProps>) {
  const isTimeless = useStore(hasNoTime);
  if (!isTimeless) return <Timed {...props} />;
  const { region, noTimes } = props.words.timeline;
  return (
    <section className={styles.timeline} aria-label={region} id="timeline" tabIndex={-1}>
      <p className={styles.none}>{noTimes}</p>
    </section>
  );
}

function Timed({ words, readerZone, sheet, onMore, onOpen, onHover, onSeek, ...on }: InWords<TimelineProps>) {
  const edition = useStore((state) => state.dataset.edition);
  const clock = useStore((state) => state.view.clock);
  const axis = useStore(axisOf);
  const clocks = useMemo(
    () => clocksOf(edition, words, clock, readerZone),
    [edition, words, clock, readerZone],
  );
  const scale = useRef<HTMLDivElement>(null);
  const { width, type } = useMeasures(scale);
  const phone = usePhone();
  const room = useMemo((): Room => ({ axis, width, type, phone, textWidth }), [axis, width, type, phone]);
  const fit = useMemo(() => fitOf(clocks, room), [clocks, room]);
  const days = useDays(axis, axisZone(clocks), width / type, fit);
  const play = usePlay();
  const [isMore, setMore] = useState(false);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [wasSheet, setWasSheet] = useState(sheet);
  if (sheet !== wasSheet) {
    setWasSheet(sheet);
    if (sheet && phone) setMore(false);
  }
  useEffect(
    function tellMore() {
      if (!isMore) return;
      onMore?.(true);
      return function tellLess() {
        onMore?.(false);
      };
    },
    [isMore, onMore],
  );
  const moreId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <section className={styles.timeline} aria-label={words.timeline.region} id="timeline" tabIndex={-1}>
      <div className={styles.column}>
        <Sentence clocks={clocks} onTell={on.onTell} onSeek={onSeek} />
        <Controls
          words={words}
          play={play}
          {...on}
          more={
            onMore && (
              <button
                ref={opener}
                type="button"
                className={styles.more}
                aria-label={words.timeline.more}
                aria-expanded={isMore}
                aria-controls={isMore ? moreId : undefined}
                onClick={() => setMore(!isMore)}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape' || !isMore) return;
                  event.stopPropagation();
                  setMore(false);
                }}
              >
                <span className={styles.sign}>
                  <Icon name="clock" />
                </span>
                <span className={styles.word}>{words.timeline.more}</span>
              </button>
            )
          }
        />
        {isMore && (
          <MoreControls
            id={moreId}
            clocks={clocks}
            typed={typed}
            onTyped={setTyped}
            opener={opener}
            onTell={on.onTell}
            onClose={() => setMore(false)}
          />
        )}
      </div>
      <Graph scale={scale} clocks={clocks} room={room} days={days} onOpen={onOpen} onHover={onHover} />
    </section>
  );
}

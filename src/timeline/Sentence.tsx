import type { ComponentProps } from 'react';
import type { EventId } from '../model/id.ts';
import { useChange, useStore } from '../view/hooks.ts';
import { windowOf } from '../view/rows.ts';
import { counts } from '../view/select.ts';
import { ClockSwitch } from './ClockSwitch.tsx';
import styles from './Timeline.module.css';
import { untimed } from './untimed.ts';
import { windowText } from './windowText.ts';

interface Props extends ComponentProps<typeof ClockSwitch> {
  /** Brings an event into sight in the list. */
  readonly onSeek: (id: EventId) => void;
}

/** "26–27 February / Kyiv time: 18 of 21 events  2 more may belong" */
export function Sentence({ clocks, onTell, onSeek }: Props) {
  const { words } = clocks;
  const window = useStore(windowOf);
  const { shown, total, maybe } = useStore(counts);
  const isShown = useStore((state) => state.view.maybe);
  const { count, first } = useStore(untimed);
  const change = useChange();
  return (
    <div className={styles.sentence}>
      <p className={styles.wide}>
        <b>{windowText(window, clocks)}</b>
      </p>
      <div className={styles.count}>
        <p>
          <ClockSwitch clocks={clocks} onTell={onTell} /> <b>{words.list.count(shown, total)}</b>
        </p>
        {first !== null && window.from === null && window.to === null && (
          <button type="button" onClick={() => onSeek(first)}>
            {words.timeline.without(count)}
          </button>
        )}
        {maybe > 0 && (
          <button
            type="button"
            aria-pressed={isShown}
            onClick={() => {
              change((view) => ({ ...view, maybe: !view.maybe }));
            }}
          >
            {isShown ? words.timeline.mayBeOf(maybe) : words.timeline.mayMore(maybe)}
          </button>
        )}
      </div>
    </div>
  );
}

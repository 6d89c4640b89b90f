import { memo } from 'react';
import { axisZoneTime, type Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { clockAmong, clockOptions, clockTold } from './clockOptions.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly clocks: Clocks<Words>;
  /** Says what the eye sees elsewhere. */
  readonly onTell: (text: string) => void;
}

/** Whose clock tells the times, as the words before the count: a native list lies over them, and opens where they are pressed. */
export const ClockSwitch = memo(function ClockSwitch({ clocks, onTell }: Props) {
  const { words, storyZone, readerZone } = clocks;
  const store = useStoreApi();
  const chosen = useStore(({ view }) => view.clock);
  const options = clockOptions(words, storyZone, readerZone);
  const axis = axisZoneTime(clocks);
  return (
    <span className={styles.clock}>
      <span className={styles.clockName} aria-hidden="true">
        {chosen === 'event' && <span className={styles.wide}>{words.timeline.eventThen(axis)}</span>}
        <span className={chosen === 'event' ? styles.narrow : undefined}>
          {words.timeline.clockThen(axis)}
        </span>
      </span>
      <select
        aria-label={words.timeline.clock}
        value={clockAmong(options, chosen)}
        onChange={({ currentTarget }) => {
          const option = options[currentTarget.selectedIndex];
          if (!option) return;
          store.change((view) => ({ ...view, clock: option.value }));
          onTell(clockTold(option, words, storyZone));
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
});

import { axisZoneTime, type Clocks } from '../i18n/dates.ts';
import { useStore } from '../view/hooks.ts';
import { windowOf } from '../view/rows.ts';
import { counts } from '../view/select.ts';
import styles from './Timeline.module.css';
import { windowText } from './windowText.ts';

/** "26–27 February / Kyiv time: 18 of 21 events" */
export function Sentence({ clocks }: { readonly clocks: Clocks }) {
  const { words } = clocks;
  const window = useStore(windowOf);
  const { shown, total } = useStore(counts);
  return (
    <p className={styles.sentence}>
      <b className={styles.wide}>{windowText(window, clocks)}</b>
      <br className={styles.wide} />
      {words.timeline.clockThen(axisZoneTime(clocks))} <b>{words.list.count(shown, total)}</b>
    </p>
  );
}

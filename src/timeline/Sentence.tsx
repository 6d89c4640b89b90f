import { axisZoneTime, shortMoment, type Clocks } from '../i18n/dates.ts';
import { useStore } from '../view/hooks.ts';
import { counts } from '../view/select.ts';
import styles from './Timeline.module.css';

/** "Sat 26 Feb 00:00 – Mon 28 Feb 00:00 / Kyiv time: 18 of 21 events" */
export function Sentence({ clocks }: { readonly clocks: Clocks }) {
  const { words } = clocks;
  const from = useStore((state) => state.view.from);
  const to = useStore((state) => state.view.to);
  const { shown, total } = useStore(counts);
  return (
    <p className={styles.sentence}>
      <b className={styles.wide}>
        {from === null && to === null
          ? words.timeline.whole
          : words.timeline.range(
              from === null ? words.timeline.earliest : shortMoment(from, clocks),
              to === null ? words.timeline.latestAfter : shortMoment(to, clocks),
            )}
      </b>
      <br className={styles.wide} />
      {words.timeline.clockThen(axisZoneTime(clocks))} <b>{words.list.count(shown, total)}</b>
    </p>
  );
}

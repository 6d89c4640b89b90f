import type { Clocks } from '../i18n/dates.ts';
import type { Span } from '../model/time.ts';
import { useView } from '../view/hooks.ts';
import { holds } from './change.ts';
import { DayButton } from './DayButton.tsx';
import type { Days } from './days.ts';
import { shareOf } from './layout.ts';
import { tickText } from './tickText.ts';
import type { Tick } from './ticks.ts';
import styles from './Graph.module.css';

interface Props {
  readonly clocks: Clocks;
  readonly axis: Span;
  readonly days: Days;
  readonly phone: boolean;
}

/** The lines of the axis; a day that has events is a button, on a phone among the chips instead. */
export function DayTicks({ clocks, axis, days, phone }: Props) {
  const chips = new Map(days.chips.map((chip) => [chip.at, chip]));
  return (
    <>
      {days.ticks.labelled.map((tick) => {
        const chip = phone ? undefined : chips.get(tick.at);
        return (
          <div
            key={tick.at}
            className={styles.tick}
            style={{ insetInlineStart: `${shareOf(axis, tick.at)}%` }}
          >
            {chip ? (
              <DayButton chip={chip} clocks={clocks} className={styles.day} />
            ) : (
              <PlainTick tick={tick} clocks={clocks} />
            )}
          </div>
        );
      })}
      {days.ticks.small.map((at) => (
        <i key={at} className={styles.small} style={{ insetInlineStart: `${shareOf(axis, at)}%` }} />
      ))}
    </>
  );
}

function PlainTick({ tick, clocks }: { readonly tick: Tick; readonly clocks: Clocks }) {
  const inside = useView((view) => tick.to !== null && holds(view, { at: tick.at, to: tick.to }));
  return (
    <span className={styles.name} aria-hidden="true" data-inside={inside ? '' : undefined}>
      {tickText(tick, clocks)}
    </span>
  );
}

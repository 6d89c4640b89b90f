import { useMemo } from 'react';
import type { Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { useView } from '../view/hooks.ts';
import { choosesDay } from './change.ts';
import { DayButton } from './DayButton.tsx';
import type { Days } from './days.ts';
import { shareOf } from './layout.ts';
import { nameTicks, type Room } from './naming.ts';
import type { Tick } from './ticks.ts';
import styles from './Graph.module.css';

interface Props {
  readonly clocks: Clocks<Words>;
  readonly room: Room;
  readonly days: Days;
}

/** The lines of the axis, named as far as there is room; a stretch that has events is a button. */
export function DayTicks({ clocks, room, days }: Props) {
  const { axis } = room;
  const { named, isCounted, chips } = useMemo(() => {
    const numbers = new Intl.NumberFormat(clocks.words.locale);
    const byStart = new Map(days.chips.map((chip) => [chip.at, chip]));
    const { labelled } = days.ticks;
    const counts = labelled.map(({ at }) => {
      const chip = byStart.get(at);
      return chip ? numbers.format(chip.count) : null;
    });
    const chips = labelled.map(({ at }, index) => ({ chip: byStart.get(at), count: counts[index] }));
    return { ...nameTicks(labelled, counts, clocks, room), chips };
  }, [days, clocks, room]);
  return (
    <>
      {named.map(({ tick, text, spoken }, index) => {
        const from = Math.max(tick.at, axis.from);
        const end = Math.min(tick.to ?? named[index + 1]?.tick.at ?? axis.to, axis.to);
        const { chip, count = null } = chips[index] ?? {};
        return (
          <div
            key={tick.at}
            className={styles.tick}
            style={{
              insetInlineStart: `${shareOf(axis, from)}%`,
              inlineSize: `${shareOf(axis, end) - shareOf(axis, from)}%`,
            }}
          >
            {chip ? (
              <DayButton
                {...{ chip, clocks, text, spoken }}
                count={isCounted && text !== '' ? count : null}
              />
            ) : (
              <PlainTick tick={tick} text={text} />
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

function PlainTick({ tick, text }: { readonly tick: Tick; readonly text: string }) {
  const chosen = useView((view) => tick.to !== null && choosesDay(view, { at: tick.at, to: tick.to }));
  return (
    <span className={styles.name} aria-hidden="true" data-chosen={chosen ? '' : undefined}>
      {text}
    </span>
  );
}

import type { Clocks } from '../i18n/dates.ts';
import { useChange, useView } from '../view/hooks.ts';
import { holds, withWindow } from './change.ts';
import type { DayChip } from './days.ts';
import { spelledOut, tickText } from './tickText.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly chip: DayChip;
  readonly clocks: Clocks;
  readonly className: string | undefined;
}

/** Opens the window on one day; pressed again, on all of the time. */
export function DayButton({ chip, clocks, className }: Props) {
  const change = useChange();
  const inside = useView((view) => holds(view, chip));
  const name = tickText(chip, clocks);
  const day = { from: chip.at, to: chip.to };
  return (
    <button
      type="button"
      className={className}
      aria-pressed={inside}
      aria-label={`${name} ${clocks.words.events(chip.count)}`}
      title={spelledOut(chip, clocks)}
      onClick={() =>
        change((view) => {
          const again = view.from === day.from && view.to === day.to;
          return withWindow(view, again ? { from: null, to: null } : day);
        })
      }
    >
      {name}{' '}
      <span className={styles.count} aria-hidden="true">
        {chip.count}
      </span>
    </button>
  );
}

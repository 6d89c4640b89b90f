import type { Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { useChange, useView } from '../view/hooks.ts';
import { choosesDay, withWindow } from './change.ts';
import type { DayChip } from './days.ts';
import { spelledOut } from './tickText.ts';
import styles from './Graph.module.css';

interface Props {
  readonly chip: DayChip;
  readonly clocks: Clocks<Words>;
  /** What there is room for: the day, and how many events it has. */
  readonly text: string;
  /** The same with its year, for who hears it. */
  readonly spoken: string;
  /** Null where there is no room for counts. */
  readonly count: string | null;
}

/** Opens the window on one day; pressed again, on all of the time. */
export function DayButton({ chip, clocks, text, spoken, count }: Props) {
  const change = useChange();
  const chosen = useView((view) => choosesDay(view, chip));
  const isAll = useView((view) => view.from === null && view.to === null);
  const day = { from: chip.at, to: chip.to };
  const { words } = clocks;
  const spelled = spelledOut(chip, clocks) ?? spoken;
  // What is seen is heard in one piece: the year would stand between name and count.
  const name = count === null ? spoken : text;
  const meaning =
    chip.found === chip.count
      ? spelled
      : words.timeline.openValue(
          spelled,
          words.said.list([words.events(chip.count), words.axis.overlap(chip.found)]),
        );
  return (
    <button
      type="button"
      className={styles.day}
      aria-pressed={chosen}
      data-within={chosen || isAll ? '' : undefined}
      aria-label={`${name} ${words.events(chip.count)}`}
      title={meaning}
      onClick={() =>
        change((view) => {
          const again = view.from === day.from && view.to === day.to;
          return withWindow(view, again ? { from: null, to: null } : day);
        })
      }
    >
      {text}{' '}
      {count !== null && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
    </button>
  );
}

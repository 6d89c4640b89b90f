import type { Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Span } from '../model/time.ts';
import { useView } from '../view/hooks.ts';
import { choosesDay } from './change.ts';
import { DayButton } from './DayButton.tsx';
import type { Days } from './days.ts';
import { shareOf } from './layout.ts';
import { fullTexts, narrowText, tickText } from './tickText.ts';
import type { Tick } from './ticks.ts';
import styles from './Graph.module.css';
import { textWidth as widthOf } from './width.ts';

interface Props {
  readonly clocks: Clocks<Words>;
  readonly axis: Span;
  readonly width: number;
  readonly type: number;
  readonly days: Days;
  readonly phone: boolean;
}

/** As in the style sheet, in CSS px where text is as large as browsers have it: the type, that of counts, the room beside a name, beside both, between them, and beyond the axis. */
const desk = { size: 12.5, small: 12.5, aside: 12, close: 12, gap: 6, beyond: 24 };
const handheld = { size: 11.5, small: 10.5, aside: 8, close: 6, gap: 3.5, beyond: 28 };

/** The lines of the axis, named as far as there is room; a day that has events is a button. */
export function DayTicks({ clocks, axis, width, type, days, phone }: Props) {
  const chips = new Map(days.chips.map((chip) => [chip.at, chip]));
  const { labelled } = days.ticks;
  const { size, small, aside, close, gap, beyond } = phone ? handheld : desk;
  const textWidth = (text: string) => widthOf(text, size * type);
  const startOf = ({ at }: Tick) => Math.max(at, axis.from);
  const pixels = (from: number, to: number) => ((to - from) * width) / (axis.to - axis.from);
  const roomy = labelled.map((tick, index) => {
    const end = Math.min(labelled[index + 1]?.at ?? axis.to, axis.to);
    const room = pixels(startOf(tick), end) + (end === axis.to ? beyond : 0) - aside;
    const fits = (text: string, more = 0) => width === 0 || textWidth(text) + more <= room;
    return { tick, end, fits, name: tickText(tick, clocks) };
  });
  // In one manner all of them; what is beside a name is not to be used up.
  const isTight = roomy.some(({ tick, end, fits, name }) => tick.to === end && !fits(name, -aside / 3));
  const named = roomy.map(({ tick, end, fits, name }, index) => {
    const full = index === 0 ? fullTexts(tick, clocks) : [];
    // The axis may end before the last of them does.
    const isCut = tick.to !== null && tick.to > end && !fits(name);
    const chip = chips.get(tick.at) ?? null;
    const more = chip && widthOf(String(chip.count), small * type) + gap * type + close - aside;
    // On a phone counts go before years, which the sentence above the list says.
    const text =
      full.find((one) => fits(one, phone && more ? more : 0)) ??
      (isTight || isCut ? narrowText(tick, clocks) : name);
    const isCounted = (said: string) => more === null || fits(said, more);
    return { tick, end, text, name, isNamed: end < axis.to || fits(text), chip, isCounted };
  });
  // All of them, or none: a day without its number would look like a day without events.
  const isRoomy = named.every(({ text, isCounted }) => isCounted(text));
  // A phone rather has the first letter of each day than no numbers.
  const brief = named.map((day) => {
    const text = day.text === day.name ? narrowText(day.tick, clocks) : day.text;
    return { ...day, text, name: text };
  });
  const isBrief = phone && !isRoomy && brief.every(({ text, isCounted }) => isCounted(text));
  return (
    <>
      {(isBrief ? brief : named).map(({ tick, end, text, name, isNamed, chip }) => {
        const last = Math.min(tick.to ?? end, end);
        return (
          <div
            key={tick.at}
            className={styles.tick}
            style={{
              insetInlineStart: `${shareOf(axis, startOf(tick))}%`,
              inlineSize: `${shareOf(axis, last) - shareOf(axis, startOf(tick))}%`,
            }}
          >
            {chip ? (
              <DayButton
                {...{ chip, clocks }}
                text={isNamed ? text : ''}
                name={isTight ? name : text}
                count={isRoomy || isBrief ? chip.count : null}
              />
            ) : (
              <PlainTick tick={tick} text={isNamed ? text : ''} />
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

import { useMemo, type CSSProperties } from 'react';
import { axisZone, clockTime, dayChip, longMoment, shortMoment, type Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { dayOf, minute, type Instant, type Span } from '../model/time.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { counts } from '../view/select.ts';
import { withWindow } from './change.ts';
import { placeLabels } from './labels.ts';
import { shareOf } from './layout.ts';
import { commandOf, moveThumb, shownOn, stridesOn, type Command, type Thumb } from './thumbs.ts';
import styles from './Graph.module.css';
import { textWidth } from './width.ts';

interface Props {
  readonly clocks: Clocks<Words>;
  readonly axis: Span;
  readonly width: number;
  readonly type: number;
  readonly phone: boolean;
}

/** What moves with the window: veil, lines, the two thumbs and their times. */
export function Thumbs({ clocks, axis, width, type, phone }: Props) {
  const from = useStore((state) => state.view.from);
  const to = useStore((state) => state.view.to);
  const shown = shownOn(axis, { from, to });
  const [start, end] = [shareOf(axis, shown.from), shareOf(axis, shown.to)];
  const along = { insetInlineStart: `${start}%`, inlineSize: `${end - start}%` };
  return (
    <>
      <i className={styles.veil} style={{ insetInlineStart: '-4px', inlineSize: `calc(${start}% + 4px)` }} />
      <i className={styles.veil} style={{ insetInlineStart: `${end}%`, insetInlineEnd: '-4px' }} />
      <i className={styles.edge} style={placedAt(start)} />
      <i className={styles.edge} style={placedAt(end)} />
      <i className={styles.track} data-grip="track" />
      <i className={styles.span} style={along} />
      <End thumb="start" instant={from} shown={shown.from} clocks={clocks} axis={axis} />
      <End thumb="end" instant={to} shown={shown.to} clocks={clocks} axis={axis} />
      {width > 0 && <Labels {...{ clocks, axis, width, type, phone, from, to }} />}
    </>
  );
}

interface EndProps {
  readonly clocks: Clocks<Words>;
  readonly axis: Span;
  readonly thumb: Thumb;
  /** null is `earliest` or `latest`. */
  readonly instant: Instant | null;
  /** Where it stands: at the edge, if its instant lies off the axis. */
  readonly shown: Instant;
}

/** A native range, read only as commands: what it is told goes to the View, what it shows comes from there. */
function End({ thumb, instant, shown: at, clocks, axis }: EndProps) {
  const { words } = clocks;
  const store = useStoreApi();
  const { shown, total } = useStore(counts);
  const tell = (command: Command) =>
    store.change((view) => withWindow(view, moveThumb(axis, view, thumb, command)));
  const moment = longMoment(instant ?? at, clocks);
  const openWord = thumb === 'start' ? words.timeline.earliest : words.timeline.latest;
  return (
    <>
      <input
        type="range"
        className={styles.input}
        data-grip={thumb}
        aria-label={words.timeline[thumb]}
        aria-valuetext={words.timeline.value(
          instant === null ? words.timeline.openValue(openWord, moment) : moment,
          words.list.count(shown, total),
        )}
        min={Math.floor(axis.from / minute)}
        max={Math.ceil(axis.to / minute)}
        step={1}
        value={Math.round(at / minute)}
        onChange={({ currentTarget }) => {
          if (currentTarget.closest('[data-dragging]')) return;
          tell({ kind: 'to', instant: currentTarget.valueAsNumber * minute });
        }}
        onKeyDown={(event) => {
          const command = commandOf(event, words.direction, stridesOn(axis));
          if (command === null) return;
          event.preventDefault();
          tell(command);
        }}
      />
      <i className={styles.thumb} style={placedAt(shareOf(axis, at))} />
    </>
  );
}

interface LabelsProps extends Props {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

function Labels({ clocks, axis, width, type, phone, from, to }: LabelsProps) {
  const { words } = clocks;
  const shown = shownOn(axis, { from, to });
  const texts = useMemo(() => {
    const told = (instant: Instant) => labelText(instant, axis, clocks, phone ? phoneMoment : shortMoment);
    return [
      from === null ? words.timeline.earliest : told(from),
      to === null ? words.timeline.latest : told(to),
    ] as const;
  }, [clocks, words, phone, axis, from, to]);
  const size = (phone ? 11.5 : 12.5) * type;
  const labels = [
    { at: (shareOf(axis, shown.from) / 100) * width, width: textWidth(texts[0], size) },
    { at: (shareOf(axis, shown.to) / 100) * width, width: textWidth(texts[1], size) },
  ] as const;
  const beside = phone ? 14 : 20;
  const centres = placeLabels(labels[0], labels[1], { from: -beside, to: width + beside, gap: 10 });
  return (
    <div aria-hidden="true">
      {texts.map((text, index) => (
        <span
          key={index === 0 ? 'start' : 'end'}
          className={styles.moment}
          style={{ insetInlineStart: `${(centres[index] ?? 0) - (labels[index]?.width ?? 0) / 2}px` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}

/** A time off the story says its whole date, and off the axis which way it lies. */
function labelText(
  instant: Instant,
  axis: Span,
  clocks: Clocks,
  tell: (instant: Instant, clocks: Clocks) => string,
): string {
  const { story } = clocks;
  const isTold = instant >= story.from && instant <= story.to;
  const text = isTold ? tell(instant, clocks) : shortMoment(instant, clocks);
  const [back, on] = clocks.words.direction === 'ltr' ? ['←', '→'] : ['→', '←'];
  if (instant < axis.from) return `${back} ${text}`;
  return instant > axis.to ? `${text} ${on}` : text;
}

/** "Sat 26 00:00" */
function phoneMoment(instant: Instant, clocks: Clocks): string {
  const zone = axisZone(clocks);
  return clocks.words.time.shortMoment(
    dayChip(dayOf(zone, instant), clocks),
    clockTime(instant, zone, clocks),
  );
}

function placedAt(share: number): CSSProperties {
  return { insetInlineStart: `${share}%` };
}

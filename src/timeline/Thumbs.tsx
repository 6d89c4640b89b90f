import { useMemo, type CSSProperties } from 'react';
import { axisZone, clockTime, dayChip, longMoment, shortMoment, type Clocks } from '../i18n/dates.ts';
import { dayOf, minute, type Instant, type Span } from '../model/time.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { counts } from '../view/select.ts';
import { withWindow } from './change.ts';
import { placeLabels } from './labels.ts';
import { shareOf } from './layout.ts';
import { commandOf, moveThumb, shownOn, type Command, type Thumb } from './thumbs.ts';
import styles from './Graph.module.css';
import { textWidth } from './width.ts';

interface Props {
  readonly clocks: Clocks;
  readonly axis: Span;
  readonly width: number;
  readonly phone: boolean;
}

/** What moves with the window: veil, lines, the two thumbs and their times. */
export function Thumbs({ clocks, axis, width, phone }: Props) {
  const from = useStore((state) => state.view.from);
  const to = useStore((state) => state.view.to);
  const shown = shownOn(axis, { from, to });
  const [start, end] = [shareOf(axis, shown.from), shareOf(axis, shown.to)];
  const along = { insetInlineStart: `${start}%`, inlineSize: `${end - start}%` };
  return (
    <>
      <i className={styles.veil} style={{ insetInlineStart: '-4px', inlineSize: `calc(${start}% + 4px)` }} />
      <i className={styles.veil} style={{ insetInlineStart: `${end}%`, insetInlineEnd: '-4px' }} />
      <i className={styles.edge} style={at(start)} />
      <i className={styles.edge} style={at(end)} />
      <i className={styles.track} data-grip="track" />
      <i className={styles.span} style={along} />
      <End thumb="start" instant={shown.from} open={from === null} clocks={clocks} axis={axis} />
      <End thumb="end" instant={shown.to} open={to === null} clocks={clocks} axis={axis} />
      {width > 0 && (
        <Labels {...{ clocks, axis, width, phone, shown }} open={{ from: from === null, to: to === null }} />
      )}
    </>
  );
}

interface EndProps {
  readonly clocks: Clocks;
  readonly axis: Span;
  readonly thumb: Thumb;
  readonly instant: Instant;
  readonly open: boolean;
}

/** A native range, read only as commands: what it is told goes to the View, what it shows comes from there. */
function End({ thumb, instant, open, clocks, axis }: EndProps) {
  const { words } = clocks;
  const store = useStoreApi();
  const { shown, total } = useStore(counts);
  const tell = (command: Command) =>
    store.change((view) => withWindow(view, moveThumb(axis, view, thumb, command)));
  const moment = longMoment(instant, clocks);
  const openWord = thumb === 'start' ? words.timeline.earliest : words.timeline.latest;
  return (
    <>
      <input
        type="range"
        className={styles.input}
        data-grip={thumb}
        aria-label={words.timeline[thumb]}
        aria-valuetext={words.timeline.value(
          open ? words.timeline.openValue(openWord, moment) : moment,
          words.list.count(shown, total),
        )}
        min={Math.floor(axis.from / minute)}
        max={Math.ceil(axis.to / minute)}
        step={1}
        value={Math.round(instant / minute)}
        onChange={({ currentTarget }) => {
          if (currentTarget.closest('[data-dragging]')) return;
          tell({ kind: 'to', instant: currentTarget.valueAsNumber * minute });
        }}
        onKeyDown={(event) => {
          const command = commandOf(event, words.direction);
          if (command === null) return;
          event.preventDefault();
          tell(command);
        }}
      />
      <i className={styles.thumb} style={at(shareOf(axis, instant))} />
    </>
  );
}

interface LabelsProps extends Props {
  readonly shown: Span;
  readonly open: { readonly from: boolean; readonly to: boolean };
}

function Labels({ clocks, axis, width, phone, shown, open }: LabelsProps) {
  const { words } = clocks;
  const texts = useMemo(() => {
    const told = (instant: Instant) => (phone ? phoneMoment(instant, clocks) : shortMoment(instant, clocks));
    return [
      open.from ? words.timeline.earliest : told(shown.from),
      open.to ? words.timeline.latest : told(shown.to),
    ] as const;
  }, [clocks, words, phone, shown.from, shown.to, open.from, open.to]);
  const labels = [
    { at: (shareOf(axis, shown.from) / 100) * width, width: textWidth(texts[0], phone ? 11.5 : 12.5) },
    { at: (shareOf(axis, shown.to) / 100) * width, width: textWidth(texts[1], phone ? 11.5 : 12.5) },
  ] as const;
  const beside = phone ? 24 : 20;
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

/** "Sat 26 00:00" */
function phoneMoment(instant: Instant, clocks: Clocks): string {
  const zone = axisZone(clocks);
  return clocks.words.time.shortMoment(
    dayChip(dayOf(zone, instant), clocks),
    clockTime(instant, zone, clocks),
  );
}

function at(share: number): CSSProperties {
  return { insetInlineStart: `${share}%` };
}

import type { RefObject } from 'react';
import type { Clocks } from '../i18n/dates.ts';
import { Icon } from '../marks/Icon.tsx';
import type { Span } from '../model/time.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { drawing } from '../view/drawing.ts';
import { axisOf } from '../view/select.ts';
import { withAxis } from './change.ts';
import { ExactTimes, type TypedTimes } from './ExactTimes.tsx';
import styles from './MoreControls.module.css';
import { shiftAxis, zoomAxis } from './zoom.ts';

interface Props extends TypedTimes {
  readonly id: string;
  readonly clocks: Clocks;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What a reader needs less often: exact times, and where the axis lies. Escape closes it. */
export function MoreControls({ id, clocks, opener, onClose, ...typing }: Props) {
  const { words } = clocks;
  return (
    <div
      id={id}
      className={styles.panel}
      role="group"
      aria-labelledby={`${id}-heading`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
        opener.current?.focus();
      }}
    >
      <header className={styles.head}>
        <h2 id={`${id}-heading`}>{words.timeline.more}</h2>
        <button
          type="button"
          onClick={() => {
            onClose();
            opener.current?.focus();
          }}
        >
          {words.legend.close}
          <Icon name="close" />
        </button>
      </header>
      <ExactTimes clocks={clocks} {...typing} />
      <AxisButtons clocks={clocks} />
    </div>
  );
}

const zoomFactor = 2;

function AxisButtons({ clocks: { words } }: { readonly clocks: Clocks }) {
  const store = useStoreApi();
  const move = (next: (axis: Span) => Span) =>
    store.change((view) => {
      const { dataset } = store.getState();
      return withAxis(view, next(axisOf({ view, dataset })), dataset);
    });
  const middle = ({ from, to }: Span) => (from + to) / 2;
  const isStory = useStore(({ view }) => view.axis === null);
  const counted = useStore((state) => drawing(state).is === 'bars');
  return (
    <fieldset className={styles.group}>
      <legend>{words.timeline.axis}</legend>
      <div className={styles.buttons}>
        <button type="button" onClick={() => move((axis) => shiftAxis(axis, -1))}>
          {words.timeline.earlier}
        </button>
        <button type="button" onClick={() => move((axis) => shiftAxis(axis, 1))}>
          {words.timeline.later}
        </button>
        <button type="button" onClick={() => move((axis) => zoomAxis(axis, 1 / zoomFactor, middle(axis)))}>
          {words.timeline.zoomIn}
        </button>
        <button type="button" onClick={() => move((axis) => zoomAxis(axis, zoomFactor, middle(axis)))}>
          {words.timeline.zoomOut}
        </button>
        <button
          type="button"
          aria-disabled={isStory}
          onClick={() => store.change((view) => ({ ...view, axis: null }))}
        >
          {words.timeline.fit}
        </button>
      </div>
      {counted && <p className={styles.note}>{words.timeline.bars}</p>}
    </fieldset>
  );
}

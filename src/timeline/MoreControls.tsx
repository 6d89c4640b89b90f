import type { RefObject } from 'react';
import { noFilters } from '../dataset/facets.ts';
import { query } from '../dataset/query.ts';
import { axisZoneTime, type Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { Icon } from '../marks/Icon.tsx';
import type { Span } from '../model/time.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { useDrawing } from '../view/drawing.ts';
import { passing, type Seen } from '../view/rows.ts';
import { axisOf } from '../view/select.ts';
import { withAxis } from './change.ts';
import { ExactTimes, type TypedTimes } from './ExactTimes.tsx';
import { useListFocus } from './listFocus.ts';
import styles from './MoreControls.module.css';
import { windowText } from './windowText.ts';
import { shiftAxis, zoomAxis } from './zoom.ts';

interface Props extends TypedTimes {
  readonly id: string;
  readonly clocks: Clocks<Words>;
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Says what the eye sees elsewhere. */
  readonly onTell: (text: string) => void;
  readonly onClose: () => void;
}

/** What a reader needs less often: exact times, and where the axis lies. It lies over the list: Escape closes it, and turning there. */
export function MoreControls({ id, clocks, opener, onTell, onClose, ...typing }: Props) {
  const { words } = clocks;
  useListFocus(onClose);
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
      <AxisButtons clocks={clocks} onTell={onTell} />
    </div>
  );
}

const zoomFactor = 2;

function AxisButtons({ clocks, onTell }: Pick<Props, 'clocks' | 'onTell'>) {
  const { words } = clocks;
  const store = useStoreApi();
  const move = (next: (axis: Span) => Span) => {
    store.change((view) => {
      const { dataset } = store.getState();
      return withAxis(view, next(axisOf({ view, dataset })), dataset);
    });
    onTell(axisText(store.getState(), clocks));
  };
  const middle = ({ from, to }: Span) => (from + to) / 2;
  const isWhole = useStore(({ view }) => view.axis === null);
  const isFile = useStore(({ dataset }) => dataset.opened !== null);
  const counted = useDrawing()?.is === 'bars';
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
          aria-disabled={isWhole}
          onClick={() => move(() => store.getState().dataset.edition.story)}
        >
          {isFile ? words.timeline.fitFile : words.timeline.fit}
        </button>
      </div>
      {counted && <p className={styles.note}>{words.timeline.bars}</p>}
    </fieldset>
  );
}

/** "Axis: 26–27 February, Kyiv time, 18 events." */
function axisText(state: Seen, clocks: Clocks<Words>): string {
  const { time, timeline, events } = clocks.words;
  const axis = axisOf(state);
  const stretch = time.moment(windowText(axis, clocks), axisZoneTime(clocks));
  const count = query(state.dataset.columns, axis, noFilters, passing(state)).length;
  return `${timeline.openValue(timeline.axis, timeline.value(stretch, events(count)))}.`;
}

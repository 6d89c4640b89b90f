import type { ReactNode } from 'react';
import type { Words } from '../i18n/words.ts';
import { saidIn } from '../i18n/said.ts';
import { Icon } from '../marks/Icon.tsx';
import type { EventId } from '../model/id.ts';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { openEvent, type Seen } from '../view/rows.ts';
import { hasNeighbour, neighbours, position } from '../view/select.ts';
import { withAllTime } from './change.ts';
import type { Playing } from './playing.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly words: Words;
  readonly play: Playing;
  readonly more: ReactNode;
  readonly onStep: (id: EventId) => void;
  readonly onTell: (text: string) => void;
}

/** The buttons: two rows in the column, on a phone one row of signs, the steps where the thumb is. */
export function Controls({ words, play, more, ...on }: Props) {
  const change = useChange();
  const name = play.playing ? words.timeline.pause : words.timeline.play;
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <button type="button" className={styles.play} data-play="" aria-label={name} onClick={play.toggle}>
          <Icon name={play.playing ? 'pause' : 'play'} size={11} />
          <span>{name}</span>
        </button>
        <button type="button" className={styles.all} onClick={() => change(withAllTime)}>
          {words.timeline.all}
        </button>
        {more}
      </div>
      <div className={styles.row}>
        <Step direction="previous" words={words} {...on} />
        <Step direction="next" words={words} {...on} />
      </div>
    </div>
  );
}

interface StepProps extends Pick<Props, 'words' | 'onStep' | 'onTell'> {
  readonly direction: 'previous' | 'next';
}

/** Where there is no other event it stays in place, so as not to lose the focus, and does nothing. */
function Step({ direction, words, onStep, onTell }: StepProps) {
  const store = useStoreApi();
  const isThere = useStore((state) => hasNeighbour(state, direction));
  const icon = <Icon name={direction === 'next' ? 'next' : 'prev'} size={11} />;
  const name = words.timeline[direction];
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      aria-disabled={!isThere}
      onClick={() => {
        const id = neighbours(store.getState())[direction];
        if (id === null) return;
        onStep(id);
        onTell(openText(store.getState(), words));
      }}
    >
      {direction === 'previous' && icon}
      <span className={styles.word}>{name}</span>
      {direction === 'next' && icon}
    </button>
  );
}

/** What the card shows of the open event first: the focus stays here, and does not tell it. */
function openText(state: Seen, words: Words): string {
  const open = openEvent(state);
  if (open.is !== 'open') return '';
  const at = position(state);
  return words.said.list([
    saidIn(open.head.title, words.code).text,
    ...(at ? [words.card.position(at.n, at.total)] : []),
    words.status.label[open.head.status],
  ]);
}

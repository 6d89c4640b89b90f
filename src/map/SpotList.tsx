import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Words } from '../i18n/en.ts';
import { Icon } from '../marks/Icon.tsx';
import { Mark as SingleMark } from '../marks/Mark.tsx';
import type { EventId } from '../model/id.ts';
import { isContested } from '../model/status.ts';
import { inLanguage } from '../model/text.ts';
import { headAt } from './extent.ts';
import { kindOf } from './Mark.tsx';
import type { PlacedSpot } from './place.ts';
import styles from './SpotList.module.css';

interface Props {
  readonly spot: PlacedSpot;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly language: string;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (id: EventId | null) => void;
  readonly onClose: () => void;
}

/** All events of one spot, to choose from. */
export function SpotList({ spot, dataset, words, language, onOpen, onHover, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    function focusFirst() {
      box.current?.querySelector<HTMLElement>('li button')?.focus();
    },
    [spot.key],
  );
  const rows = [...new Set(spot.members.map((member) => member.row))];
  return (
    <div
      ref={box}
      className={styles.list}
      role="group"
      aria-label={spot.name}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header>
        <b>{spot.name}</b>
        <span>{words.events(rows.length)}</span>
        <button type="button" onClick={onClose} aria-label={words.map.closeList}>
          <Icon name="close" />
        </button>
      </header>
      <ul>
        {rows.map((row) => {
          const head = headAt(dataset, row);
          const title = inLanguage(head.title, language);
          const member = spot.members.find((candidate) => candidate.row === row);
          return (
            <li key={head.id}>
              <button
                type="button"
                onClick={() => {
                  onOpen(head.id);
                }}
                onPointerEnter={() => {
                  onHover(head.id);
                }}
                onPointerLeave={() => {
                  onHover(null);
                }}
                onFocus={() => {
                  onHover(head.id);
                }}
              >
                <SingleMark
                  kind={kindOf(dataset, head)}
                  footing={member?.footing ?? 'solid'}
                  contested={isContested(head.status)}
                  size={20}
                />
                <span>
                  <span lang={title.language}>{title.text}</span>
                  <small>{words.status.label[head.status]}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

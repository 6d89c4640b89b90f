import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PaneSize } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { besides } from '../i18n/besides.ts';
import type { Clocks } from '../i18n/dates.ts';
import { kindName } from '../i18n/kindName.ts';
import { whereLine } from '../i18n/places.ts';
import { saidIn } from '../i18n/said.ts';
import { whenLine } from '../i18n/when.ts';
import type { InWords } from '../i18n/words.ts';
import { Icon } from '../marks/Icon.tsx';
import { lookOf } from '../marks/look.ts';
import { Mark as SingleMark } from '../marks/Mark.tsx';
import type { EventId } from '../model/id.ts';
import { unjudged } from '../model/status.ts';
import { freeCorner } from './corner.ts';
import { headAt } from './extent.ts';
import type { PlacedSpot } from './place.ts';
import styles from './SpotList.module.css';

export interface SpotListProps {
  readonly spot: PlacedSpot;
  readonly dataset: Dataset;
  readonly clocks: Clocks;
  readonly language: string;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
  readonly onClose: () => void;
  /** All that stand on the map, and its pane. */
  readonly spots: readonly PlacedSpot[];
  readonly size: PaneSize;
  /** Where a mark stands for very many events, of which `spot` holds the first. */
  readonly many?: Many | undefined;
}

export interface Many {
  readonly total: number;
  /** null where they all stand at one point, or the map goes no nearer. */
  readonly onZoomIn: (() => void) | null;
  /** How many come next. */
  readonly next: number;
  /** null where all are listed. */
  readonly onMore: (() => void) | null;
}

/** All events of one spot, to choose from. */
export function SpotList({
  spot,
  dataset,
  clocks,
  language,
  onOpen,
  onHover,
  onClose,
  many,
  words,
  ...map
}: InWords<SpotListProps>) {
  const box = useRef<HTMLDivElement>(null);
  // Where it opened it stays: the map may be moved under it.
  const [corner] = useState(() => freeCorner(map.spots, spot, map.size));
  useEffect(
    function focusFirst() {
      box.current?.querySelector<HTMLElement>('li button')?.focus();
    },
    [spot.key],
  );
  const listed = useRef(spot.members.length);
  useEffect(
    function focusNext() {
      const before = listed.current;
      listed.current = spot.members.length;
      if (before < listed.current && document.activeElement?.parentElement === box.current)
        box.current?.querySelector<HTMLElement>(`li:nth-child(${before + 1}) button`)?.focus();
    },
    [spot.members.length],
  );
  return (
    <div
      ref={box}
      className={[styles.list, ...corner.map((side) => styles[side])].join(' ')}
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
        <span>{words.events(many?.total ?? spot.members.length)}</span>
        <button type="button" onClick={onClose} aria-label={words.map.closeList}>
          <Icon name="close" />
        </button>
      </header>
      {many?.onZoomIn && (
        <button type="button" className={styles.act} onClick={many.onZoomIn}>
          {words.spotList.zoomIn}
        </button>
      )}
      <ul>
        {spot.members.map(({ row, footing }) => {
          const head = headAt(dataset, row);
          const title = saidIn(head.title, language);
          const kind = kindName(dataset.kinds, head.kind, language);
          return (
            <li key={head.id}>
              <button
                type="button"
                onClick={() => {
                  onOpen(head.id);
                }}
                onPointerEnter={() => {
                  onHover([head.id]);
                }}
                onPointerLeave={() => {
                  onHover([]);
                }}
                onFocus={() => {
                  onHover([head.id]);
                }}
                onBlur={() => {
                  onHover([]);
                }}
              >
                <SingleMark {...lookOf(head, dataset.kinds)} footing={footing} size={20} />
                <span>
                  <span className="visually-hidden">
                    <span {...kind.marks}>{kind.text}</span>:{' '}
                  </span>
                  <span {...title.marks}>{title.text}</span>
                  <small>
                    {besides(
                      [
                        whenLine(head.when, clocks),
                        whereLine(head.where, dataset.places, words, dataset.opened?.placeName(head.id)),
                        ...(head.status === unjudged ? [] : [words.status.label[head.status]]),
                      ],
                      words,
                    )}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {many?.onMore && (
        <button type="button" className={styles.act} onClick={many.onMore}>
          {words.spotList.more(many.next)}
        </button>
      )}
    </div>
  );
}

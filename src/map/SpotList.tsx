import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Box } from '../basemap/labels.ts';
import type { PaneSize } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { besides } from '../i18n/besides.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import { whereLine } from '../i18n/places.ts';
import { saidIn } from '../i18n/said.ts';
import { whenLine } from '../i18n/when.ts';
import { Icon } from '../marks/Icon.tsx';
import { lookOf } from '../marks/look.ts';
import { Mark as SingleMark } from '../marks/Mark.tsx';
import type { EventId } from '../model/id.ts';
import { headAt } from './extent.ts';
import type { PlacedSpot } from './place.ts';
import styles from './SpotList.module.css';

export interface SpotListProps {
  readonly spot: PlacedSpot;
  readonly dataset: Dataset;
  readonly words: FirstWords;
  readonly language: string;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
  readonly onClose: () => void;
  /** All that stand on the map, and its pane. */
  readonly spots: readonly PlacedSpot[];
  readonly size: PaneSize;
}

/** All events of one spot, to choose from. */
export function SpotList({
  spot,
  dataset,
  words,
  language,
  onOpen,
  onHover,
  onClose,
  ...map
}: SpotListProps) {
  const box = useRef<HTMLDivElement>(null);
  // Where it opened it stays: the map may be moved under it.
  const [corner] = useState(() => freeCorner(map.spots, spot, map.size));
  useEffect(
    function focusFirst() {
      box.current?.querySelector<HTMLElement>('li button')?.focus();
    },
    [spot.key],
  );
  const clocks = clocksOf(dataset.edition, words);
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
        <span>{words.events(spot.members.length)}</span>
        <button type="button" onClick={onClose} aria-label={words.map.closeList}>
          <Icon name="close" />
        </button>
      </header>
      <ul>
        {spot.members.map(({ row, footing }) => {
          const head = headAt(dataset, row);
          const title = saidIn(head.title, language);
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
                  <span {...title.marks}>{title.text}</span>
                  <small>
                    {besides(
                      [
                        whenLine(head.when, clocks),
                        whereLine(head.where, dataset.places, words),
                        words.status.label[head.status],
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
    </div>
  );
}

type Corner = readonly ['start' | 'end', 'top' | 'bottom'];

/** The first is taken where they are equal. */
const corners: readonly Corner[] = [
  ['start', 'top'],
  ['end', 'top'],
  ['start', 'bottom'],
  ['end', 'bottom'],
];

/** The corner of the pane in which the list covers least: never its own mark, as long as there is another. */
export function freeCorner(spots: readonly PlacedSpot[], own: PlacedSpot, size: PaneSize): Corner {
  const cost = (corner: Corner) => {
    const list = listBox(corner, size);
    const covered = ({ boxes }: PlacedSpot) => boxes.filter((box) => meet(box, list)).length;
    return spots.reduce((sum, spot) => sum + covered(spot) * (spot.key === own.key ? spots.length : 1), 0);
  };
  return corners.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
}

/** As in the style sheet, CSS px. */
function listBox([along, across]: Corner, { width, height, direction }: PaneSize): Box {
  const [side, beside, tall] = [336, 390, 336];
  const inline = along === 'start' ? [0, side] : [width - beside, width - beside + side];
  const [from = 0, to = 0] = direction === 'ltr' ? inline : inline.map((x) => width - x).toReversed();
  return across === 'top'
    ? { left: from, right: to, top: 0, bottom: tall }
    : { left: from, right: to, top: height - tall, bottom: height };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

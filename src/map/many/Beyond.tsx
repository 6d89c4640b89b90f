import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useRef } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { finish } from '../../dataset/sweep.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { EventId } from '../../model/id.ts';
import { type Frame, moveTo } from '../camera.ts';
import { Chips } from '../Controls.tsx';
import { headAt } from '../extent.ts';
import { extentAt, paneOf, wider } from './camera.ts';
import type { CellCanvas } from './canvas.ts';
import type { Seen } from './look.ts';
import { countBeyond, nextWithoutMark } from './rows.ts';

interface Props {
  readonly map: LeafletMap;
  readonly dataset: Dataset;
  readonly canvas: RefObject<CellCanvas | null>;
  /** null where there is no room for what this says. */
  readonly seen: Seen | null;
  readonly words: FirstWords;
  readonly frame: Frame;
  readonly onNoPoint: (id: EventId) => void;
  readonly onTell: (text: string) => void;
}

/** How many have no mark in the pane, and the way to them. */
export function Beyond({ map, dataset, canvas, seen, words, frame, onNoPoint, onTell }: Props) {
  const last = useRef(-1);
  if (!seen) return null;
  const { shown, elsewhere, withoutPoint } = seen;
  return (
    <Chips
      words={words}
      away={{
        elsewhere: { count: elsewhere, names: [] },
        noPoint: { count: withoutPoint, names: [] },
      }}
      onElsewhere={() => {
        const marks = canvas.current?.marks();
        const camera = marks && wider(dataset, marks, paneOf(map), frame);
        if (camera) {
          moveTo(map, camera);
          const beyond = finish(countBeyond(dataset, marks, extentAt(camera, frame.size)));
          const there = words.list.count(shown - withoutPoint - beyond, shown);
          onTell(`${words.map.region}: ${there}.`);
        }
        map.getContainer().focus({ preventScroll: true });
      }}
      onNoPoint={() => {
        const marks = canvas.current?.marks();
        const row = marks ? nextWithoutMark(dataset, marks, last.current) : null;
        if (row === null) return;
        last.current = row;
        onNoPoint(headAt(dataset, row).id);
      }}
    />
  );
}

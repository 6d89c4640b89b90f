import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { ManyMarks } from '../../view/many.ts';
import { useCellHost } from './useCellHost.ts';
import styles from './ManyMarks.module.css';

interface Props {
  readonly map: LeafletMap;
  readonly cell: number;
  readonly cells: ManyMarks['cells'];
  /** How many events the dataset has. */
  readonly all: number;
}

/** Round the mark that counts the open event, which tells how many they are: the event's own would hide that. */
export function ChosenRing({ map, cell, cells, all }: Props) {
  const { host, size } = useCellHost(map, cells, cell, all, 1400);
  useEffect(
    function standForOpen() {
      const container = map.getContainer();
      container.dataset['chosen'] = '';
      return function stepBack() {
        delete container.dataset['chosen'];
      };
    },
    [map],
  );
  return createPortal(<i className={styles.chosen} style={{ '--side': `${size}px` }} />, host);
}

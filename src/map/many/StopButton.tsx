import type { Map as LeafletMap } from 'leaflet';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import { createPortal } from 'react-dom';
import type { ManyMarks } from '../../view/many.ts';
import type { Stop } from './look.ts';
import { useCellHost } from './useCellHost.ts';
import styles from './ManyMarks.module.css';

interface Props {
  readonly map: LeafletMap;
  readonly stop: Stop;
  readonly cells: ManyMarks['cells'];
  /** How many events the dataset has. */
  readonly all: number;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly expanded: boolean | undefined;
  readonly onPress: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The one mark that keys and screen readers stand on. Leaflet keeps it over the mark that the canvas draws. */
export function StopButton({ map, stop, cells, all, button, expanded, ...on }: Props) {
  const { host, size } = useCellHost(map, cells, stop.cell, all, 1500);
  const description = useId();
  return createPortal(
    <>
      <button
        ref={button}
        type="button"
        className={styles.stop}
        data-spot={stop.cell}
        style={{ '--side': `${size}px` }}
        aria-label={stop.name}
        aria-describedby={description}
        aria-expanded={expanded}
        onClick={on.onPress}
        onFocus={on.onFocus}
        onBlur={on.onBlur}
        onKeyDown={on.onKey}
      />
      <span id={description} hidden>
        {stop.description}
      </span>
    </>,
    host,
  );
}

import type { Map as LeafletMap } from 'leaflet';
import { type KeyboardEvent, useCallback, useState } from 'react';
import { rove } from '../view/roving.ts';
import type { PlacedSpot } from './place.ts';

interface Roving {
  /** The key of the one mark that Tab reaches. */
  readonly stop: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKey: (event: KeyboardEvent, spot: PlacedSpot) => void;
}

/** The marks are one tab stop; arrows, Home and End walk through all of them, and the map goes along. Escape leaves them. */
export function useRoving(map: LeafletMap, spots: readonly PlacedSpot[], direction: 'ltr' | 'rtl'): Roving {
  const [last, setLast] = useState<string | null>(null);
  const walk = useCallback(
    (event: KeyboardEvent, spot: PlacedSpot) => {
      const box = map.getContainer();
      if (event.key === 'Escape') {
        event.stopPropagation();
        box.focus({ preventScroll: true });
      }
      const at = spots.findIndex(({ key }) => key === spot.key);
      const to = rove(event, at, spots.length, direction);
      const next = to === null ? undefined : spots[to];
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      if (!next.inView) map.panTo([next.lat, next.lon], { animate: false });
      setLast(next.key);
      box.querySelector<HTMLElement>(`[data-spot="${next.key}"]`)?.focus();
    },
    [map, spots, direction],
  );
  const stop = spots.some(({ key }) => key === last) ? last : (spots[0]?.key ?? null);
  return { stop, onFocus: setLast, onKey: walk };
}

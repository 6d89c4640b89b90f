import type { Map as LeafletMap } from 'leaflet';
import { type KeyboardEvent, useCallback, useState } from 'react';
import { stepOf } from './arrows.ts';
import type { PlacedSpot } from './place.ts';

interface Roving {
  /** The key of the one mark that Tab reaches. */
  readonly stop: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKey: (event: KeyboardEvent, spot: PlacedSpot) => void;
}

/** The marks are one tab stop; arrows walk through all of them, and the map goes along. */
export function useRoving(map: LeafletMap, spots: readonly PlacedSpot[], direction: 'ltr' | 'rtl'): Roving {
  const [last, setLast] = useState<string | null>(null);
  const walk = useCallback(
    (event: KeyboardEvent, spot: PlacedSpot) => {
      const step = stepOf(event.key, direction);
      if (step === 0) return;
      event.preventDefault();
      event.stopPropagation();
      const at = spots.findIndex(({ key }) => key === spot.key);
      const next = spots[(at + step + spots.length) % spots.length];
      if (!next) return;
      if (!next.inView) map.panTo([next.lat, next.lon], { animate: false });
      setLast(next.key);
      map.getContainer().querySelector<HTMLElement>(`[data-spot="${next.key}"]`)?.focus();
    },
    [map, spots, direction],
  );
  const stop = spots.some(({ key }) => key === last) ? last : (spots[0]?.key ?? null);
  return { stop, onFocus: setLast, onKey: walk };
}

import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { EventId } from '../model/id.ts';
import { headAt } from './extent.ts';
import type { PlacedSpot } from './place.ts';

interface Listing {
  /** The one whose events are listed. */
  readonly spot: PlacedSpot | null;
  /** One event is opened, several are listed, or no longer. */
  readonly press: (spot: PlacedSpot) => void;
  readonly open: (id: EventId) => void;
  /** Back to the mark. */
  readonly close: () => void;
}

export function useSpotList(
  map: LeafletMap,
  dataset: Dataset,
  spots: readonly PlacedSpot[],
  onOpen: (id: EventId) => void,
): Listing {
  const [listed, setListed] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const spot = spots.find(({ key }) => key === listed) ?? null;
  const [timesGone, setTimesGone] = useState(0);
  if (listed !== null && spot === null) {
    // Should the spot come back, its list does not.
    setListed(null);
    setTimesGone(timesGone + 1);
  }
  useEffect(
    function keepFocus() {
      // It went with the list that had it.
      if (timesGone > 0 && document.activeElement === document.body)
        map.getContainer().focus({ preventScroll: true });
    },
    [map, timesGone],
  );
  const press = useCallback(
    (pressed: PlacedSpot) => {
      const [only] = pressed.members;
      if (pressed.members.length === 1 && only) {
        setListed(null);
        onOpen(headAt(dataset, only.row).id);
        return;
      }
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setListed((now) => (now === pressed.key ? null : pressed.key));
    },
    [dataset, onOpen],
  );
  const open = (id: EventId) => {
    setListed(null);
    // The list goes: what is opened from it leads back to its mark.
    opener.current?.focus({ preventScroll: true });
    onOpen(id);
  };
  const close = () => {
    setListed(null);
    opener.current?.focus();
  };
  return { spot, press, open, close };
}

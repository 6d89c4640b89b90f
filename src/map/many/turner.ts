import type { Map as LeafletMap } from 'leaflet';
import { inSlices } from '../../view/slices.ts';
import { turning } from '../../view/many.ts';
import type { Store } from '../../view/store.ts';

/** Makes the marks of the map's zoom, by slices: until it has, those before stand as they were drawn last. */
export interface Turner {
  /** Whose marks are made; NaN before the first. */
  readonly zoom: () => number;
  readonly isTurning: () => boolean;
  readonly start: () => void;
  /** What is under way ends, and nothing is ready until the next start. */
  readonly halt: () => void;
}

/** `onFail` is called where marks cannot be made, `onReady` where they are. */
export function makeTurner(
  map: LeafletMap,
  store: Store,
  onReady: () => void,
  onFail: (error: unknown) => void,
): Turner {
  let zoom = NaN;
  let isTurning = true;
  let turns = 0;
  function* turn(own: number) {
    const to = Math.max(0, Math.round(map.getZoom()));
    for (const _ of turning(store.getState(), to)) {
      if (own !== turns) return;
      yield;
    }
    // Also after the last slice: the marks of a zoom that was left would be drawn at another.
    if (own !== turns) return;
    zoom = to;
    isTurning = false;
    onReady();
  }
  const halt = () => {
    isTurning = true;
    turns += 1;
  };
  return {
    zoom: () => zoom,
    isTurning: () => isTurning,
    start() {
      halt();
      inSlices(turn(turns)).catch(onFail);
    },
    halt,
  };
}

import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';

/** A drag may begin on a mark or a button: what ends it is no press. */
export function useDrag(map: LeafletMap): void {
  useEffect(
    function watchDrag() {
      const box = map.getContainer();
      const watch = new AbortController();
      const first = { capture: true, signal: watch.signal };
      let dragged = false;
      const press = () => {
        dragged = false;
      };
      const drag = () => {
        dragged = true;
      };
      const click = (event: MouseEvent) => {
        // A key presses without a pointer.
        if (dragged && event.detail > 0) event.stopPropagation();
      };
      box.addEventListener('pointerdown', press, first);
      box.addEventListener('click', click, first);
      map.on('dragstart', drag);
      return function unwatchDrag() {
        watch.abort();
        map.off('dragstart', drag);
      };
    },
    [map],
  );
}

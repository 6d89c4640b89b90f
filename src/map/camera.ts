import { LatLng, type Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { PaneSize } from '../basemap/project.ts';
import { roundCamera } from '../view/url.ts';
import type { Camera } from '../view/view.ts';

export function sizeOf(map: LeafletMap): PaneSize {
  const { x, y } = map.getSize();
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  return { width: x, height: y, direction };
}

export function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  return roundCamera({ zoom: map.getZoom(), lat, lon: lng });
}

export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Flies for half a second at most; jumps where motion is not wanted, or where the way is long. */
export function moveTo(map: LeafletMap, camera: Camera): void {
  const centre = new LatLng(camera.lat, camera.lon);
  const still = prefersStill() || document.hidden;
  map.setView(centre, camera.zoom, still ? { animate: false } : { animate: true, duration: 0.4 });
}

/** What the pane shows now, as one value that changes when a move has ended or the pane was resized. */
export interface Frame {
  readonly camera: Camera;
  readonly size: PaneSize;
}

const frames = new WeakMap<LeafletMap, Frame>();

function frameOf(map: LeafletMap): Frame {
  const known = frames.get(map);
  if (known) return known;
  const frame = { camera: cameraOf(map), size: sizeOf(map) };
  frames.set(map, frame);
  return frame;
}

export function useFrame(map: LeafletMap): Frame {
  const subscribe = useCallback(
    (changed: () => void) => {
      const forget = () => {
        frames.delete(map);
        changed();
      };
      map.on('moveend zoomend resize', forget);
      return () => {
        map.off('moveend zoomend resize', forget);
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => frameOf(map));
}

export function useStillPans(map: LeafletMap): void {
  useEffect(
    function keepStill() {
      const moveAgain = jumpInstead(map);
      return function unkeepStill() {
        moveAgain();
      };
    },
    [map],
  );
}

/** Leaflet pans by the arrow keys as it pans by default: animated, whatever the reader wants. */
function jumpInstead(map: LeafletMap): () => void {
  const panBy = map.panBy.bind(map);
  map.panBy = (by, options) => panBy(by, prefersStill() ? { animate: false, ...options } : options);
  return () => {
    map.panBy = panBy;
  };
}

/** The pane's own size changes with the window and with the panels beside it. */
export function useResize(map: LeafletMap): void {
  useEffect(
    function watchSize() {
      const observer = new ResizeObserver(() => {
        map.invalidateSize({ pan: false, debounceMoveend: false });
      });
      observer.observe(map.getContainer());
      return function unwatchSize() {
        observer.disconnect();
      };
    },
    [map],
  );
}

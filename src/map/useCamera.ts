import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { wideFrom } from '../basemap/opening.ts';
import type { Bounds } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { storyExtent } from '../dataset/extent.ts';
import type { Camera } from '../view/view.ts';
import { cameraOf, moveTo, sizeOf } from './camera.ts';
import {
  limitZooms,
  placeCamera,
  pointsOf,
  sameCamera,
  storyCamera,
  uncovered,
  zoomApart,
} from './extent.ts';

export interface Opened {
  readonly row: number | null;
  /** How many links have been followed: one that opens an event also opens the cluster it is in. */
  readonly arrivals: number;
}

/** A place that has to be looked for is shown at least so near. */
const leastZoom = 5;

/** Without it a map pans by whole pixels, and ends beside the camera that it was told: as if the reader had moved it. */
const exactly = { animate: false, reset: true };

/** Keeps the map and the View's camera at the same place; neither echoes the other. */
export function useCamera(
  map: LeafletMap,
  dataset: Dataset,
  camera: Camera | null,
  maxZoom: number,
  opened: Opened,
  onCamera: (camera: Camera | null) => void,
  isHeld?: () => boolean,
): void {
  const { row, arrivals } = opened;
  const bounds = useMemo(() => storyExtent(dataset), [dataset]);
  const wanted = useRef<Camera | null>(null);
  useEffect(
    function limitZoom() {
      // The reader has been nearer than this map goes, and will not find the way back by its address.
      if (camera && Math.min(camera.zoom, map.getZoom()) > maxZoom) onCamera({ ...camera, zoom: maxZoom });
    },
    [map, camera, maxZoom, onCamera],
  );
  useEffect(
    function followView() {
      limitZooms(map, dataset, sizeOf(map), maxZoom);
      const target = drawable(map, camera) ?? ownCamera(map, bounds, dataset, row);
      wanted.current = target;
      if (!sameCamera(cameraOf(map), target)) map.setView([target.lat, target.lon], target.zoom, exactly);
    },
    [map, camera, maxZoom, bounds, dataset, row],
  );
  useEffect(
    function followMap() {
      let size = map.getSize();
      const moved = () => {
        // A pane of another size is told of as a move first: where it was going to show is not for that the reader's choice.
        if (!map.getSize().equals(size)) return;
        const now = cameraOf(map);
        if (wanted.current && sameCamera(now, wanted.current)) return;
        wanted.current = now;
        onCamera(now);
      };
      const resized = () => {
        const { x: width } = size;
        size = map.getSize();
        // A window that is made wider or narrower is another matter.
        const held = width === size.x && isHeld?.() ? wanted.current : null;
        limitZooms(map, dataset, sizeOf(map), maxZoom);
        const target = drawable(map, camera) ?? held ?? ownCamera(map, bounds, dataset, row);
        wanted.current = target;
        map.setView([target.lat, target.lon], target.zoom, exactly);
      };
      map.on('moveend', moved);
      map.on('resize', resized);
      return function unfollowMap() {
        map.off('moveend', moved);
        map.off('resize', resized);
      };
    },
    [map, camera, maxZoom, bounds, dataset, row, onCamera, isHeld],
  );
  const seen = useRef(0);
  useEffect(
    function showOpenPlace() {
      const byLink = arrivals !== seen.current;
      seen.current = arrivals;
      const [first] = row === null ? [] : pointsOf(dataset, row);
      if (row === null || !first) return;
      const zoom = byLink ? zoomApart(dataset, row, map.getZoom()) : map.getZoom();
      const size = sizeOf(map);
      const inView = map.getBounds().contains([first.lat, first.lon]);
      if (!inView || zoom !== map.getZoom())
        return moveTo(map, placeCamera(dataset, first, inView ? zoom : Math.max(zoom, leastZoom), size));
      const now = cameraOf(map);
      const clear = uncovered(now, first, size);
      if (clear !== now) moveTo(map, clear);
    },
    [map, row, arrivals, dataset],
  );
}

/** Where the link says nothing: the story; in a narrow pane, the open event, round which there is no room for the rest. */
function ownCamera(map: LeafletMap, bounds: Bounds, dataset: Dataset, row: number | null): Camera {
  const size = sizeOf(map);
  const [first] = row === null || size.width >= wideFrom ? [] : pointsOf(dataset, row);
  if (row === null || !first) return storyCamera(dataset, bounds, size);
  return placeCamera(dataset, first, zoomApart(dataset, row, 6), size);
}

/** A link may ask for a zoom that only an online map has. A part of one is the furthest of the pane that it was made in. */
function drawable(map: LeafletMap, camera: Camera | null): Camera | null {
  if (camera === null) return null;
  const zoom = Number.isInteger(camera.zoom) ? camera.zoom : 0;
  return { ...camera, zoom: Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), zoom)) };
}

import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef, useState } from 'react';
import { wideFrom } from '../basemap/opening.ts';
import type { Bounds } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { storyExtent } from '../dataset/extent.ts';
import type { Camera } from '../view/view.ts';
import { cameraOf, moveTo, sizeOf } from './camera.ts';
import {
  broughtInto,
  isSeen,
  limitFurthest,
  limitNearest,
  placeCamera,
  pointsOf,
  sameCamera,
  storyCamera,
  zoomApart,
} from './extent.ts';

export interface Opened {
  readonly row: number | null;
  /** How many links have been followed: one that opens an event also opens the cluster it is in. */
  readonly arrivals: number;
}

/** A place that a link leads to, and that has to be looked for, is shown at least so near. */
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
  const linked = useLinked(dataset, opened);
  useEffect(
    function limitZoom() {
      limitNearest(map, maxZoom);
      // The reader has been nearer than this map goes, and will not find the way back by its address.
      if (camera && Math.min(camera.zoom, map.getZoom()) > maxZoom) onCamera({ ...camera, zoom: maxZoom });
    },
    [map, camera, maxZoom, onCamera],
  );
  /** Where the map is on its way to. */
  const goal = useRef<Camera | null>(null);
  const isPressed = row !== null && row !== linked;
  useEffect(
    function followView() {
      // The furthest zoom is that of the pane in which the event was opened.
      if (!isPressed) limitFurthest(map, dataset, sizeOf(map));
      const target =
        drawable(map, camera) ?? ownCamera(map, bounds, dataset, { row, linked }, wanted.current);
      wanted.current = target;
      if (!sameCamera(cameraOf(map), target)) map.setView([target.lat, target.lon], target.zoom, exactly);
    },
    [map, camera, maxZoom, bounds, dataset, row, linked, isPressed],
  );
  useEffect(
    function followMap() {
      let size = sizeOf(map);
      const moved = () => {
        // A pane of another size is told of as a move first: where it was going to show is not for that the reader's choice.
        const { x, y } = map.getSize();
        if (x !== size.width || y !== size.height) return;
        goal.current = null;
        const now = cameraOf(map);
        if (wanted.current && sameCamera(now, wanted.current)) return;
        wanted.current = now;
        onCamera(now);
      };
      const resized = () => {
        const [before, from] = [size, goal.current ?? wanted.current];
        size = sizeOf(map);
        // A window that is made wider or narrower is another matter.
        const isAsWide = before.width === size.width;
        const isLookedThrough = isHeld?.() === true;
        if (!isPressed || !isAsWide) limitFurthest(map, dataset, size);
        const held = isAsWide && isLookedThrough ? from : null;
        const kept =
          drawable(map, camera && (from ?? camera)) ??
          held ??
          ownCamera(map, bounds, dataset, { row, linked }, from);
        const [first] = row === null || isLookedThrough ? [] : pointsOf(dataset, row);
        const wasSeen = from && first && isSeen(from, first, before);
        const target = wasSeen ? broughtInto(kept, dataset, first, size) : kept;
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
    [map, camera, maxZoom, bounds, dataset, row, linked, isPressed, onCamera, isHeld],
  );
  useEffect(
    function showOpenPlace() {
      const [first] = row === null ? [] : pointsOf(dataset, row);
      if (row === null || !first) return;
      const now = cameraOf(map);
      const size = sizeOf(map);
      const least = row === linked && !isSeen(now, first, size) ? leastZoom : 0;
      const zoom = row === linked ? Math.max(zoomApart(dataset, row, now.zoom), least) : now.zoom;
      const target =
        zoom === now.zoom ? broughtInto(now, dataset, first, size) : placeCamera(dataset, first, zoom, size);
      if (target === now) return;
      goal.current = target;
      moveTo(map, target);
    },
    [map, row, linked, arrivals, dataset],
  );
}

/** The row that the last link opened, for as long as it is open. */
function useLinked(dataset: Dataset, { row, arrivals }: Opened): number | null {
  const [link, setLink] = useState({ dataset, arrivals, row });
  const isNew = link.dataset !== dataset || link.arrivals !== arrivals;
  const now = isNew || link.row === row ? row : null;
  if (isNew || now !== link.row) setLink({ dataset, arrivals, row: now });
  return now;
}

/**
 * Where the link says nothing: the story. In a narrow pane round the event that a link opens, as there is no room for the rest; what
 * the reader opens is brought into sight.
 */
function ownCamera(
  map: LeafletMap,
  bounds: Bounds,
  dataset: Dataset,
  { row, linked }: { readonly row: number | null; readonly linked: number | null },
  now: Camera | null,
): Camera {
  const size = sizeOf(map);
  const [first] = row === null || size.width >= wideFrom ? [] : pointsOf(dataset, row);
  if (row === null || !first) return storyCamera(dataset, bounds, size);
  if (row === linked) return placeCamera(dataset, first, zoomApart(dataset, row, 6), size);
  const from = drawable(map, now) ?? storyCamera(dataset, bounds, size);
  return broughtInto(from, dataset, first, size);
}

/** A link may ask for a zoom that only an online map has. A part of one is the furthest of the pane that it was made in. */
function drawable(map: LeafletMap, camera: Camera | null): Camera | null {
  if (camera === null) return null;
  const zoom = Number.isInteger(camera.zoom) ? camera.zoom : 0;
  return { ...camera, zoom: Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), zoom)) };
}

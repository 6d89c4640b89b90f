import type { Map as LeafletMap } from 'leaflet';
import { markRadius } from '../basemap/names.ts';
import { clearCamera, type MarkAt, openingCamera, paddingOf, zoomLimits } from '../basemap/opening.ts';
import { type Bounds, fit, type PaneSize } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { extentOf } from '../dataset/extent.ts';
import type { Located } from '../model/distance.ts';
import { roundCamera } from '../view/url.ts';
import type { Camera } from '../view/view.ts';
import { cameraOf, moveTo, sizeOf } from './camera.ts';
import { isSeen, sameCamera, waysFor } from './extent.ts';
import type { PlacedSpot } from './place.ts';

// Fetched when somebody asks for what is elsewhere.

/** Goes to what the pane does not show. How many events have a mark there, null where there is nowhere to go. */
export function goWider(
  map: LeafletMap,
  dataset: Dataset,
  all: readonly PlacedSpot[],
  away: readonly PlacedSpot[],
): number | null {
  const size = sizeOf(map);
  const camera = widerCamera(dataset, all, away, size, cameraOf(map));
  if (!camera) return null;
  moveTo(map, camera);
  return countIn(camera, size, all);
}

/**
 * Of a file from pane to pane. Else shows as many of the marks as the pane can at its furthest zoom: those furthest from the story are left out first. Where
 * that is what it shows already, it shows those left out.
 */
function widerCamera(
  dataset: Dataset,
  all: readonly PlacedSpot[],
  away: readonly PlacedSpot[],
  size: PaneSize,
  now: Camera,
): Camera | null {
  const ways = waysFor(dataset);
  if (ways) return ways.widerCamera(dataset, all, away, size, now);
  const showing = (points: readonly Located[]) => {
    const extent = fitting(points, size);
    const marks = points.map(({ lat, lon }): MarkAt => ({ at: [lon, lat], radius: markRadius(2) }));
    return extent && roundCamera(clearCamera(openingCamera(extent, size), marks, [], size));
  };
  const target = showing(all);
  return target && !sameCamera(target, now) ? target : showing(away);
}

/** How many events have a mark in the pane at a camera. */
function countIn(camera: Camera, size: PaneSize, spots: readonly PlacedSpot[]): number {
  const seen = spots.filter((spot) => isSeen(camera, spot, size));
  return new Set(seen.flatMap(({ members }) => members.map(({ row }) => row))).size;
}

function fitting(points: readonly Located[], size: PaneSize): Bounds | null {
  const extent = extentOf(points);
  if (!extent || fits(extent, size)) return extent;
  const middle = points.map(({ lon }) => lon).toSorted((a, b) => a - b)[Math.floor(points.length / 2)] ?? 0;
  const furthest = points.reduce((far, point) =>
    Math.abs(point.lon - middle) > Math.abs(far.lon - middle) ? point : far,
  );
  return fitting(
    points.filter((point) => point !== furthest),
    size,
  );
}

function fits(extent: Bounds, size: PaneSize): boolean {
  const free = fit(extent, size, paddingOf(size), { minZoom: 0, maxZoom: zoomLimits.maxZoom });
  return free.zoom >= zoomLimits.minZoom;
}

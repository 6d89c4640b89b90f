import { closestZoom } from '../basemap/closest.ts';
import { markRadius } from '../basemap/names.ts';
import { zoomLimits } from '../basemap/opening.ts';
import {
  type Bounds,
  fit,
  fromPixels,
  type MapCamera,
  metresPerPixel,
  originOf,
  type Size,
} from '../basemap/project.ts';
import type { CuratedDataset } from '../dataset/dataset.ts';
import { extentOf, placesOf } from '../dataset/extent.ts';
import type { Extent } from '../model/distance.ts';
import type { Place } from '../model/place.ts';
import type { Pane } from './StillDrawing.tsx';

/** The surroundings of one event, as a still. */
export interface EventPane extends Pane {
  readonly wide: boolean;
  /** The ground is drawn so far; a larger pane magnifies it. */
  readonly most: Size;
}

/** A still goes no nearer, however good the base map is there. */
const nearest = 8;
const room = { top: 30, right: 60, bottom: 30, left: 60 };
const kinds = [
  {
    wide: false,
    least: { width: 320, height: 200 },
    drawn: { width: 390, height: 338 },
    most: { width: 600, height: 500 },
  },
  {
    wide: true,
    least: { width: 600, height: 400 },
    drawn: { width: 880, height: 584 },
    most: { width: 1200, height: 860 },
  },
];

/** One for narrow panes and one for wide ones, about the same middle; none for an event that has no mark. */
export function eventPanes(dataset: CuratedDataset, row: number): readonly EventPane[] {
  const head = dataset.heads.at(row);
  const places = head ? placesOf(dataset, head) : [];
  const extent = extentOf(places);
  if (!extent) return [];
  const limits = { minZoom: zoomLimits.minZoom, maxZoom: Math.min(...places.map(closeZoom)) };
  return kinds.map(({ wide, least, drawn, most }) => ({
    name: `still-event-${wide ? 'wide' : 'narrow'}`,
    wide,
    camera: fit(extent, least, room, limits),
    drawn,
    most,
  }));
}

/** Whether bounds hold all that a pane of this size shows. */
export function holds(bounds: Bounds, camera: MapCamera, size: Size): boolean {
  const { x, y } = originOf(camera, size);
  const [west, north] = fromPixels({ x, y }, camera.zoom);
  const [east, south] = fromPixels({ x: x + size.width, y: y + size.height }, camera.zoom);
  return isWithin({ west, south, east, north }, bounds);
}

export function isWithin({ west, south, east, north }: Extent, outer: Bounds): boolean {
  return west >= outer.west && east <= outer.east && south >= outer.south && north <= outer.north;
}

/** The zoom at which the circle of a place's precision is seen round its mark, if a still goes so near. */
function closeZoom({ lat, lon, radiusMetres }: Place): number {
  const good = Math.floor(closestZoom([lon, lat]));
  if (good < nearest) return good;
  const isSeen = (zoom: number) => radiusMetres / metresPerPixel(lat, zoom) > 1.5 * markRadius(1);
  return isSeen(nearest - 1) ? nearest - 1 : nearest;
}

import { closestZoom } from '../../basemap/closest.ts';
import type { Label, LabelKind } from '../../basemap/label.ts';
import {
  type Bounds,
  fit,
  fromPixels,
  type LonLat,
  type MapCamera,
  metresPerPixel,
  type Padding,
  paneProjection,
  type Size,
  toPixels,
} from '../../basemap/project.ts';
import type { Spot } from './spots.ts';

/** The box of an event's mark on its own map, in the map's pixels: smaller than on a page, so that more is seen round its circle. */
export const eventMark = 28;

/** A circle of so many times the mark's radius says something. */
const leastCircle = 1.5;

/** Around an event's marks: where chats cut a picture down they stay whole, with most of their names. */
const markPadding: Padding = { top: 72, right: 100, bottom: 72, left: 44 };
/** Around another name. */
const namePadding: Padding = { top: 24, right: 70, bottom: 40, left: 24 };
/** Around the whole story, with its marks and without. */
const storyPadding: Padding = { top: 66, right: 84, bottom: 84, left: 44 };
const barePadding: Padding = { top: 20, right: 30, bottom: 76, left: 20 };
/** A story that happened in one town is not shown without anything around it. */
const storyZoom = 7;

/**
 * How much further off than the circle asks for, for the sake of a name that people know: a little, at which its circle is still seen;
 * where none is so near much more, since a mark alone on bare ground does not say where it is.
 */
const furtherOff = [0, 0.15, 0.3, 0.45, 0.7, 0.85, 1, 1.2, 1.4, 1.6, 1.8, 2];
/** So many of the nearest names are tried. */
const tried = 4;

export function storyCamera(bounds: Bounds, size: Size): MapCamera {
  return framed(bounds, size, storyPadding, storyZoom);
}

/** Of a story's map without any mark. */
export function bareCamera(bounds: Bounds, size: Size): MapCamera {
  return framed(bounds, size, barePadding, storyZoom);
}

/**
 * All the spots, as near as the base map is good for there and no nearer than their circles ask for; with a city or a sea in view
 * that people know, as near as one is.
 */
export function eventCamera(spots: readonly Spot[], size: Size, labels: readonly Label[]): MapCamera {
  const points = spots.map(({ at }) => at);
  const bounds = boundsOf(points);
  const nearest = Math.min(...spots.map(nearestZoom));
  const near = knownNear(spots, labels);
  const showing = furtherOff.flatMap((step) => {
    const camera = framed(bounds, size, markPadding, nearest - step);
    const named = near.filter(({ zoom }) => zoom <= camera.zoom);
    if (named.some(({ at }) => isInside(at, camera, size, namePadding))) return [camera];
    return named.slice(0, tried).map(({ at }) => turnedTo(at, camera, size));
  });
  return (
    showing.find((camera) => points.every((at) => isInside(at, camera, size, markPadding))) ??
    framed(bounds, size, markPadding, nearest)
  );
}

const known: readonly LabelKind[] = ['capital', 'centre', 'sea'];
/** The base map names such a town from this zoom on. */
const greatTown = 6;

function nearestZoom({ at, radiusMetres }: Spot): number {
  if (radiusMetres === null) return closestZoom(at);
  const pixels = (leastCircle * eventMark) / 2;
  return Math.min(closestZoom(at), Math.log2((pixels * metresPerPixel(at[1], 0)) / radiusMetres));
}

/** The bounds within the padding, at the greatest zoom up to one. */
export function framed(bounds: Bounds, size: Size, padding: Padding, maxZoom: number): MapCamera {
  return fit(bounds, size, padding, { minZoom: 1, maxZoom, zoomStep: 0.05 });
}

export function boundsOf(points: readonly LonLat[]): Bounds {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

/** Capitals, seats of regions, great cities and seas that the base map names, nearest first; none of the spots' own. */
function knownNear(spots: readonly Spot[], labels: readonly Label[]): readonly Label[] {
  const own = new Set(spots.flatMap(({ places }) => places));
  const distance = ({ at: [lon, lat] }: Label) =>
    Math.min(
      ...spots.map(({ at }) => Math.hypot((lon - at[0]) * Math.cos((lat * Math.PI) / 180), lat - at[1])),
    );
  return labels
    .filter(({ kind, zoom }) => known.includes(kind) || (kind === 'town' && zoom <= greatTown))
    .filter(({ names }) => !Object.values(names).some((name) => own.has(name)))
    .map((label) => ({ label, away: distance(label) }))
    .toSorted((a, b) => a.away - b.away)
    .map(({ label }) => label);
}

/** The camera moved by as little as brings a place within the padding. */
function turnedTo(place: LonLat, camera: MapCamera, size: Size): MapCamera {
  const { top, right, bottom, left } = namePadding;
  const { x, y } = paneProjection(camera, size)(place);
  const over = (at: number, least: number, most: number) => Math.min(0, at - least) + Math.max(0, at - most);
  const middle = toPixels([camera.lon, camera.lat], camera.zoom);
  const moved = {
    x: middle.x + over(x, left, size.width - right),
    y: middle.y + over(y, top, size.height - bottom),
  };
  const [lon, lat] = fromPixels(moved, camera.zoom);
  return { ...camera, lon, lat };
}

function isInside(at: LonLat, camera: MapCamera, size: Size, { top, right, bottom, left }: Padding): boolean {
  const { x, y } = paneProjection(camera, size)(at);
  return x >= left - 1 && x <= size.width - right + 1 && y >= top - 1 && y <= size.height - bottom + 1;
}

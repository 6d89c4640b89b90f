import type { Map as LeafletMap } from 'leaflet';
import { createElement } from 'react';
import { markRadius } from '../basemap/names.ts';
import {
  clearCamera,
  type MarkAt,
  openingZoom,
  paddingOf,
  wideFrom,
  zoomLimits,
} from '../basemap/opening.ts';
import {
  type Bounds,
  fit,
  type MapCamera,
  nearTo,
  type Padding,
  paneProjection,
  type PaneSize,
  toWorld,
  worldPixels,
} from '../basemap/project.ts';
import { makeArc } from '../dataset/arc.ts';
import { mergeDistance } from '../dataset/cells.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { storyExtent } from '../dataset/extent.ts';
import { perDegree } from '../dataset/spots.ts';
import type { Located } from '../model/distance.ts';
import { roundCamera } from '../view/url.ts';
import type { Camera } from '../view/view.ts';
import { Ground, type GroundProps, type GroundWords } from './Ground.tsx';
import { aside, holds, middleOf, type Ways } from './extent.ts';

// How a file's map is gone about: its events may be anywhere, and however near each other.

/** Marks at a point: how many, and whether the pane shows none of them now. */
export interface Heap extends Located {
  readonly weight: number;
  readonly isAway: boolean;
}

/** What one pane has room for, east beyond 180 where it goes across, and how many of its marks are away now. */
export interface Stop extends Bounds {
  readonly away: number;
}

/** A street. */
const nearest = 16;

/** Half of the largest mark stands beside the buttons, the chips, and the edge. */
function paddingOfFile(size: PaneSize): Padding {
  const usual = paddingOf(size);
  if (size.width >= wideFrom) return usual;
  return turned({ ...usual, left: 30, right: 88 }, size);
}

/** What is left free at the furthest zoom, which holds what is wider than the world at the story's. */
function paddingOfWorld(size: PaneSize): Padding {
  const upright = size.height < 200 ? { top: 8, bottom: 16 } : { top: 16, bottom: 24 };
  return turned({ ...upright, left: 50 - aside, right: 50 + aside }, size);
}

function turned({ left, right, ...upright }: Padding, { direction }: PaneSize): Padding {
  return direction === 'ltr' ? { ...upright, left, right } : { ...upright, left: right, right: left };
}

/** The zoom at which a pane has room for all, in hundredths below the story's furthest. */
function zoomFor(bounds: Bounds, size: PaneSize): number {
  const { minZoom } = zoomLimits;
  const near = fit(bounds, size, paddingOfFile(size), { minZoom: -9, maxZoom: nearest });
  if (near.zoom >= minZoom) return near.zoom;
  const limits = { minZoom: -9, maxZoom: minZoom, zoomStep: 1 / 128 };
  return Math.floor(fit(bounds, size, paddingOfWorld(size), limits).zoom * 100) / 100;
}

/** The furthest that a file's map goes: to where the pane holds all of it, at no more than two worlds abreast. */
export function furthestZoom(dataset: Dataset, size: PaneSize): number {
  const abreast = zoomFor({ west: -180, east: 180, south: 0, north: 0 }, size) - 1;
  return Math.max(abreast, Math.min(zoomLimits.minZoom, zoomFor(withOrigin(storyExtent(dataset)), size)));
}

/** With the point 0, 0, which no extent counts, and some have. */
function withOrigin({ west, south, east, north }: Bounds): Bounds {
  const [least] = [-360, 0, 360]
    .map((lon) => ({ west: Math.min(west, lon), east: Math.max(east, lon) }))
    .toSorted((one, other) => one.east - one.west - (other.east - other.west));
  return { west, east, ...least, south: Math.min(south, 0), north: Math.max(north, 0) };
}

/** Shows the bounds as near as the map goes; what all but stands at one point, with the ground around it. */
export function fileCamera(bounds: Bounds, size: PaneSize, furthest: number): MapCamera {
  const free = zoomFor(bounds, size);
  if (free < zoomLimits.minZoom) {
    const zoom = Math.max(furthest, Math.floor(free));
    return fit(bounds, size, paddingOfWorld(size), { minZoom: zoom, maxZoom: zoom });
  }
  const zoom = isOneMark(bounds) ? Math.min(free, openingZoom) : free;
  return fit(bounds, size, paddingOfFile(size), { minZoom: zoom, maxZoom: zoom });
}

/** At the nearest zoom too. */
function isOneMark({ west, south, east, north }: Bounds): boolean {
  const [start, end] = [toWorld([west, north]), toWorld([east, south])];
  return Math.hypot(end.x - start.x, end.y - start.y) * worldPixels(nearest) < mergeDistance;
}

/** The world is so many bands high: at the furthest zooms each is a quarter of a pixel or less. */
const bands = 2 ** 12;

/**
 * All, where the pane has room for that at the furthest zoom. Else, from pole to pole, as much of the world as it has, each time with
 * most of what those before have left. Takes time linear in the heaps, and in the bands for each stop.
 */
export function* stopsOf(heaps: Iterable<Heap>, size: PaneSize, furthest: number): Generator<Stop, void> {
  const arc = makeArc();
  const [weights, away] = [new Float64Array(bands), new Float64Array(bands)];
  const souths = new Float64Array(bands).fill(Infinity);
  const norths = new Float64Array(bands).fill(-Infinity);
  const bandOf = ({ lat, lon }: Located) =>
    Math.max(0, Math.min(bands - 1, Math.floor(toWorld([lon, lat]).y * bands)));
  for (const heap of heaps) {
    const { lat, lon, weight, isAway } = heap;
    const band = bandOf(heap);
    arc.add(lon);
    weights[band] = (weights[band] ?? 0) + weight;
    if (isAway) away[band] = (away[band] ?? 0) + weight;
    if (lat < (souths[band] ?? 0)) souths[band] = lat;
    if (lat > (norths[band] ?? 0)) norths[band] = lat;
  }
  const ends = arc.ends();
  if (!ends) return;
  const take = (from: number, to: number): Stop => {
    let stop = { ...ends, south: Infinity, north: -Infinity, away: 0 };
    for (let band = from; band < to; band++) {
      if (weights[band] === 0) continue;
      weights[band] = 0;
      stop = {
        ...ends,
        south: Math.min(stop.south, souths[band] ?? 0),
        north: Math.max(stop.north, norths[band] ?? 0),
        away: stop.away + (away[band] ?? 0),
      };
    }
    return stop;
  };
  const filled = [...weights.keys()].filter((band) => weights[band] !== 0);
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  const all = { ...ends, south: souths[last] ?? 0, north: norths[first] ?? 0 };
  if (zoomFor(all, size) >= furthest) {
    yield take(0, bands);
    return;
  }
  const { top, bottom } = paddingOfWorld(size);
  const room = Math.max(1, Math.floor(((size.height - top - bottom) / worldPixels(furthest)) * bands));
  for (let from = heaviest(weights, room); from !== null; from = heaviest(weights, room))
    yield take(from, Math.min(bands, from + room));
}

/** Where the stretch with most in it begins; null where nothing is left. */
function heaviest(weights: Float64Array, room: number): number | null {
  let [sum, most] = [0, 0];
  let start: number | null = null;
  for (let end = 0; end < bands; end++) {
    sum += (weights[end] ?? 0) - (end < room ? 0 : (weights[end - room] ?? 0));
    if (sum > most) [most, start] = [sum, Math.max(0, end - room + 1)];
  }
  return start;
}

/**
 * From the stop at which the camera stands, the next that shows something that is away, so that by and by all is shown; from
 * anywhere else the one that shows most of it. null where nothing is away.
 */
export function nextCamera(
  stops: Iterable<Stop>,
  cameraOf: (stop: Stop) => Camera,
  size: PaneSize,
  now: Camera,
): Camera | null {
  const all = Array.from(stops, (stop) => ({ ...stop, camera: cameraOf(stop) }));
  const at = all.findIndex(({ camera }) => isAt(camera, now, size));
  const others = [...all.slice(at + 1), ...all.slice(0, at + 1)].filter(({ away }) => away > 0);
  const [next] = at === -1 ? others.toSorted((one, other) => other.away - one.away) : others;
  return next?.camera ?? null;
}

/** A map that glides to a camera goes by whole pixels, and rests beside it. */
function isAt(camera: Camera, now: Camera, size: PaneSize): boolean {
  const { x, y } = paneProjection(now, size)([nearTo(camera.lon, now.lon), camera.lat]);
  return camera.zoom === now.zoom && Math.hypot(x - size.width / 2, y - size.height / 2) < 3;
}

type Opening = ReturnType<Ways['opening']>;

/** Of the pane's last size: an event that is opened or closed asks for it again. */
const openings = new WeakMap<Dataset, { readonly size: string; readonly opening: Opening }>();

function opening(dataset: Dataset, all: Bounds, pane: PaneSize): Opening {
  const size = `${pane.width} ${pane.height} ${pane.direction}`;
  const last = openings.get(dataset);
  if (last?.size === size) return last.opening;
  const found = openingOf(dataset, all, pane);
  openings.set(dataset, { size, opening: found });
  return found;
}

/** All of a file's map, or where the pane has no room for that, the most that it has. */
function openingOf(dataset: Dataset, all: Bounds, size: PaneSize): Opening {
  const furthest = furthestZoom(dataset, size);
  const hasRoom = zoomFor(all, size) >= furthest;
  const most = hasRoom ? undefined : stopsOf(heapsOf(dataset), size, furthest).next().value;
  const bounds = most ?? all;
  return { bounds, camera: fileCamera(bounds, size, furthest) };
}

/** Of so many at most, evenly out of all times: the stretch with most is found by them as well. */
const mostLooked = 2 ** 14;

function* heapsOf({ marks: { places }, opened }: Dataset): Generator<Heap> {
  if (!opened) return;
  const { lat, lon } = opened.spots;
  const step = Math.ceil(places.length / mostLooked);
  for (let at = 0; at < places.length; at += step) {
    const place = places[at] ?? 0;
    yield {
      lat: (lat[place] ?? 0) / perDegree,
      lon: (lon[place] ?? 0) / perDegree,
      weight: 1,
      isAway: false,
    };
  }
}

/** Where to go for the marks that the pane does not show; null where there are none. */
function widerCamera(
  dataset: Dataset,
  spots: readonly (Located & { readonly members: readonly unknown[] })[],
  away: readonly Located[],
  size: PaneSize,
  now: Camera,
): Camera | null {
  const heaps = spots.map((spot) => ({ ...spot, weight: spot.members.length, isAway: away.includes(spot) }));
  const furthest = furthestZoom(dataset, size);
  const cameraOf = (stop: Stop) => {
    const camera = fileCamera(stop, size, furthest);
    const marks = heaps
      .filter((heap) => holds(stop, heap))
      .map(({ lat, lon }): MarkAt => ({
        at: [nearTo(lon, middleOf(camera, size)), lat],
        radius: markRadius(2),
      }));
    return roundCamera(clearCamera(camera, marks, [], size));
  };
  return nextCamera(stopsOf(heaps, size, furthest), cameraOf, size, now);
}

const keeping = new WeakSet<LeafletMap>();

declare module 'leaflet' {
  interface Map {
    /** The zoom there is for one that is asked for. */
    _limitZoom(zoom: number): number;
  }
}

/** Leaflet's zooms are whole; the furthest of a file is what its pane asks for, and from there the next is the nearest whole one. */
function keepFurthest(map: LeafletMap, dataset: Dataset, size: PaneSize): void {
  if (!keeping.has(map)) {
    keeping.add(map);
    const whole = map._limitZoom.bind(map);
    map._limitZoom = (zoom) => {
      const least = map.getMinZoom();
      if (zoom <= least) return least;
      return whole(map.getZoom() === least ? Math.floor(zoom) : zoom);
    };
  }
  map.options.minZoom = furthestZoom(dataset, size);
}

export function waysOfFile(said: GroundWords) {
  const ground = (props: GroundProps) => createElement(Ground, { ...props, said });
  return { opening, widerCamera, nearest, keepFurthest, ground } satisfies Ways;
}

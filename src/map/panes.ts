import { markRadius } from '../basemap/names.ts';
import { clearCamera, type MarkAt, openingCamera, paddingOf, zoomLimits } from '../basemap/opening.ts';
import { type Bounds, fit, nearTo, paneProjection, type PaneSize, toWorld } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Located } from '../model/distance.ts';
import { roundCamera } from '../view/url.ts';
import type { Camera } from '../view/view.ts';
import { holds } from './extent.ts';

/** Marks at a point: how many, and whether the pane shows none of them now. */
export interface Heap extends Located {
  readonly weight: number;
  readonly isAway: boolean;
}

/** What one pane has room for, east beyond 180 where it goes across, and how many of its marks are away now. */
export interface Stop extends Bounds {
  readonly away: number;
}

/** The world at the furthest zoom is so many squares wide, of 32 CSS px each. */
const across = 8 * 2 ** zoomLimits.minZoom;
const side = 32;

/**
 * All, where the pane has room for that; else panes at the furthest zoom, each with most of what those before have left. Takes
 * time linear in the heaps, and in the squares for each stop.
 */
export function* stopsOf(heaps: Iterable<Heap>, size: PaneSize): Generator<Stop, void> {
  const weights = new Float64Array(across * across);
  const squares: (Stop | undefined)[] = [];
  for (const { lat, lon, weight, isAway } of heaps) {
    const { x, y } = toWorld([lon, lat]);
    const row = Math.max(0, Math.min(across - 1, Math.floor(y * across)));
    const column = Math.floor(x * across);
    const square = row * across + ((column + across) % across);
    // By its square, as rounding takes one that is all but at 180 for that.
    const west = column < across ? lon : lon - 360;
    weights[square] = (weights[square] ?? 0) + weight;
    const own = { west, south: lat, east: west, north: lat, away: isAway ? weight : 0 };
    squares[square] = both(squares[square], own);
  }
  const all = squares.reduce((sum, one) => one && both(sum, one), undefined);
  if (all && hasRoom(all, size)) {
    yield all;
    return;
  }
  const { top, right, bottom, left } = paddingOf(size);
  const room = (length: number) => Math.max(1, Math.min(across, Math.floor(length / side)));
  const [wide, high] = [room(size.width - left - right), room(size.height - top - bottom)];
  for (;;) {
    const corner = heaviest(weights, wide, high);
    if (corner === null) return;
    let stop: Stop | undefined;
    for (let step = 0; step < wide * high; step++) {
      const column: number = corner.column + (step % wide);
      const square = (corner.row + Math.floor(step / wide)) * across + (column % across);
      const one = squares[square];
      if (!one || weights[square] === 0) continue;
      weights[square] = 0;
      const turn = column < across ? 0 : 360;
      stop = both(stop, { ...one, west: one.west + turn, east: one.east + turn });
    }
    if (stop) yield stop;
  }
}

function hasRoom(bounds: Bounds, size: PaneSize): boolean {
  const { zoom } = fit(bounds, size, paddingOf(size), { ...zoomLimits, minZoom: 0 });
  return zoom >= zoomLimits.minZoom;
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

/** The north-western square of the window with most in it; null where nothing is left. */
function heaviest(weights: Float64Array, wide: number, high: number) {
  let most = 0;
  let corner: { readonly row: number; readonly column: number } | null = null;
  for (let row = 0; row <= across - high; row++) {
    const columns = new Float64Array(across);
    for (let at = row * across; at < (row + high) * across; at++) {
      columns[at % across] = (columns[at % across] ?? 0) + (weights[at] ?? 0);
    }
    for (let column = 0; column < across; column++) {
      let sum = 0;
      for (let step = 0; step < wide; step++) sum += columns[(column + step) % across] ?? 0;
      if (sum > most) [most, corner] = [sum, { row, column }];
    }
  }
  return corner;
}

function both(one: Stop | undefined, other: Stop): Stop {
  if (!one) return other;
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
    away: one.away + other.away,
  };
}

/** Of the marks of a file so many are looked at for where most of them are. */
const mostLooked = 2 ** 13;

/** The part of a file's map with most of its marks, where the pane has no room for all. */
export function mostOf({ marks, places }: Dataset, story: Bounds, size: PaneSize): Bounds | null {
  if (hasRoom(story, size)) return null;
  const step = Math.ceil(marks.places.length / mostLooked);
  const heaps: Heap[] = [];
  for (let at = 0; at < marks.places.length; at += step) {
    const place = places.at(marks.places[at] ?? 0);
    if (place) heaps.push({ lat: place.lat, lon: place.lon, weight: 1, isAway: false });
  }
  return stopsOf(heaps, size).next().value ?? null;
}

/** Where to go for the marks that the pane does not show; null where there are none. */
export function widerCamera(
  spots: readonly (Located & { readonly members: readonly unknown[] })[],
  away: readonly Located[],
  size: PaneSize,
  now: Camera,
): Camera | null {
  const heaps = spots.map((spot) => ({ ...spot, weight: spot.members.length, isAway: away.includes(spot) }));
  const cameraOf = (stop: Stop) => {
    const marks = heaps
      .filter((heap) => holds(stop, heap))
      .map(({ lat, lon }): MarkAt => ({ at: [lon, lat], radius: markRadius(2) }));
    return roundCamera(clearCamera(openingCamera(stop, size), marks, [], size));
  };
  return nextCamera(stopsOf(heaps, size), cameraOf, size, now);
}

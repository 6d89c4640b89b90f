import type { Map as LeafletMap } from 'leaflet';
import type { ReactNode } from 'react';
import { markRadius } from '../basemap/names.ts';
import { clearCamera, type MarkAt, openingCamera, zoomLimits } from '../basemap/opening.ts';
import {
  type Bounds,
  type MapCamera,
  metresPerPixel,
  nearTo,
  paneProjection,
  type PaneSize,
  type Size,
  worldPixels,
} from '../basemap/project.ts';
import { cells, type Member, mergeDistance } from '../dataset/cells.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { placesOf } from '../dataset/extent.ts';
import type { Located } from '../model/distance.ts';
import type { EventHead } from '../model/event.ts';
import type { EventId, PlaceId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { findIn } from '../model/rows.ts';
import { inLanguage } from '../model/text.ts';
import { scaleOf } from '../view/rows.ts';
import { roundCamera } from '../view/url.ts';
import type { Camera } from '../view/view.ts';
import type { GroundProps } from './Ground.tsx';
import type { PrecisionCircle } from './layers/layer.ts';
import { openRadius, type PlacedSpot } from './place.ts';

/** The marked places of an event. */
export function pointsOf(dataset: Dataset, row: number): readonly Place[] {
  return placesOf(dataset, headAt(dataset, row));
}

/** The zoom from `zoom` on at which the event's first place shares its mark with no other place; of very many events that zoom itself. */
export function zoomApart(dataset: Dataset, row: number, zoom: number): number {
  if (scaleOf({ dataset })) return zoom;
  const [first] = pointsOf(dataset, row);
  const all = Uint32Array.from(dataset.columns.from.keys());
  const isApart = (at: number) =>
    cells(dataset, all, { zoom: at, distance: mergeDistance }).some(
      ({ places }) => places.length === 1 && places[0] === first?.id,
    );
  let apart = zoom;
  while (apart < nearestZoom(dataset) && !isApart(apart)) apart++;
  return apart;
}

/** How a map is gone about whose events may be anywhere. */
export interface Ways {
  /** What of it the pane shows at first, and from where. */
  readonly opening: (
    dataset: Dataset,
    all: Bounds,
    size: PaneSize,
  ) => { readonly bounds: Bounds; readonly camera: MapCamera };
  readonly widerCamera: (
    dataset: Dataset,
    spots: readonly PlacedSpot[],
    away: readonly PlacedSpot[],
    size: PaneSize,
    now: Camera,
  ) => Camera | null;
  readonly nearest: number;
  /** Before the map is moved there. */
  readonly keepFurthest: (map: LeafletMap, dataset: Dataset, size: PaneSize) => void;
  /** What stands where the map is not drawn yet, and is said of it. */
  readonly ground: (props: GroundProps) => ReactNode;
}

const waysOf = new WeakMap<Dataset, Ways>();

/** For a file. Before the dataset is in the store. */
export function giveWays(dataset: Dataset, ways: Ways): void {
  waysOf.set(dataset, ways);
}

export function waysFor(dataset: Dataset): Ways | undefined {
  return waysOf.get(dataset);
}

/** How near the map goes. */
export function nearestZoom(dataset: Dataset): number {
  return waysOf.get(dataset)?.nearest ?? zoomLimits.maxZoom;
}

/** Leaflet's own `setMaxZoom` sets out for that zoom by itself. */
export function limitNearest(map: LeafletMap, zoom: number): void {
  map.options.maxZoom = zoom;
}

/** How far the map goes out in a pane of its size: a file's map to all of it. */
export function limitFurthest(map: LeafletMap, dataset: Dataset, size: PaneSize): void {
  map.options.minZoom = zoomLimits.minZoom;
  waysOf.get(dataset)?.keepFurthest(map, dataset, size);
}

/** All of the story, with no mark cut by the pane's edge; where that has no room, most of its marks. */
export function storyCamera(dataset: Dataset, story: Bounds, size: PaneSize): Camera {
  const own = { bounds: story, camera: openingCamera(story, size) };
  const { bounds, camera } = waysOf.get(dataset)?.opening(dataset, story, size) ?? own;
  const isIn = ({ at: [lon, lat] }: MarkAt) => holds(bounds, { lat, lon });
  const all = marksOf(dataset, middleOf(camera, size));
  const others = all.filter((mark) => !isIn(mark));
  return roundCamera(clearCamera(camera, all.filter(isIn), others, size));
}

/** A place in the middle of what the controls leave, with no other mark cut by the pane's edge. */
export function placeCamera(dataset: Dataset, { lat, lon }: Located, zoom: number, size: PaneSize): Camera {
  const bounds = { west: lon, south: lat, east: lon, north: lat };
  const own = { at: [lon, lat], radius: openRadius } as const;
  const others = marksOf(dataset, lon).filter(({ at: [x, y] }) => x !== lon || y !== lat);
  return roundCamera(clearCamera(openingCamera(bounds, size, zoom), [own], others, size));
}

export function isSeen(camera: Camera, { lat, lon }: Located, size: Size): boolean {
  const { x, y } = paneProjection(camera, size)([nearTo(lon, camera.lon), lat]);
  return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
}

/** The camera moved to where a place is in the pane, neither cut by its edge nor under a control; itself where it is. */
export function broughtInto(camera: Camera, dataset: Dataset, place: Located, size: PaneSize): Camera {
  const at = [place.lon, place.lat] as const;
  const clear = clearCamera(camera, [{ at, radius: markRadius(1) }], [], size);
  if (!isSeen(clear, place, size)) return placeCamera(dataset, place, camera.zoom, size);
  return clear === camera ? camera : roundCamera(clear);
}

/** Where marks can stand, whatever the filters. Of very many some are cut wherever the camera stands. */
function marksOf(dataset: Dataset, near: number): readonly MarkAt[] {
  if (scaleOf({ dataset })) return [];
  const counts = new Map<Place, number>();
  for (const row of dataset.columns.from.keys()) {
    for (const place of pointsOf(dataset, row)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([{ lat, lon }, count]) => ({
    at: [nearTo(lon, near), lat],
    radius: markRadius(count),
  }));
}

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.lon === b.lon;
}

/** Where the pane is wider than the world, marks stand so many px out of its middle (CSS px), clear of the buttons. */
export const aside = 30;

/** The longitude about which the marks stand, half a world to either side. */
export function middleOf({ zoom, lon }: Camera, { direction }: PaneSize): number {
  if (zoom >= zoomLimits.minZoom) return lon;
  return lon - ((direction === 'ltr' ? 1 : -1) * aside * 360) / worldPixels(zoom);
}

/** East may lie beyond 180. */
export function holds({ west, south, east, north }: Bounds, { lat, lon }: Located): boolean {
  return (
    lat >= south &&
    lat <= north &&
    nearTo(lon, (west + east) / 2) >= west &&
    nearTo(lon, (west + east) / 2) <= east
  );
}

export function headAt(dataset: Dataset, row: number | undefined): EventHead {
  const head = row === undefined ? undefined : dataset.heads.at(row);
  if (!head) throw new Error(`no event in row ${row}`);
  return head;
}

/** How exactly the event's places are known. A circle hardly larger than the mark would say nothing. */
export function circlesOf(dataset: Dataset, row: number | null, camera: Camera): readonly PrecisionCircle[] {
  if (row === null) return [];
  return pointsOf(dataset, row)
    .filter(({ lat, radiusMetres }) => radiusMetres / metresPerPixel(lat, camera.zoom) > markRadius(1))
    .map((place) => ({ ...place, lon: nearTo(place.lon, camera.lon) }));
}

export interface Away {
  /** Events that have marks, none of them in the pane, and where they are. */
  readonly elsewhere: {
    readonly count: number;
    readonly names: readonly string[];
    readonly spots: readonly PlacedSpot[];
  };
  /** Events that have no mark anywhere, and what they speak of. */
  readonly noPoint: {
    readonly count: number;
    readonly ids: readonly EventId[];
    readonly names: readonly string[];
  };
}

/** What is found and not seen on the map. */
export function awayFrom(
  placed: readonly PlacedSpot[],
  dataset: Dataset,
  rows: Uint32Array,
  language: string,
): Away {
  const rowsOf = (spots: readonly PlacedSpot[]) =>
    new Set(spots.flatMap(({ members }) => members.map(({ row }) => row)));
  const seen = rowsOf(placed.filter(({ inView }) => inView));
  const isUnseen = ({ row }: Member) => !seen.has(row);
  const spots = placed.filter(({ members }) => members.some(isUnseen));
  const unseen = spots.flatMap(({ members }) => members.filter(isUnseen));
  const marked = rowsOf(placed);
  const without = [...rows].filter((row) => !marked.has(row));
  const nameOf = (id: PlaceId) => {
    const place = findIn(dataset.places, id);
    return place ? inLanguage(place.name, language).text : id;
  };
  const unseenAt = unseen.map(({ place }) => nameOf(place));
  const spokenOf = without.flatMap((row) =>
    headAt(dataset, row)
      .where.slice(0, 1)
      .map(({ place }) => nameOf(place)),
  );
  return {
    elsewhere: {
      count: new Set(unseen.map(({ row }) => row)).size,
      names: [...new Set(unseenAt)],
      spots,
    },
    noPoint: {
      count: without.length,
      ids: without.map((row) => headAt(dataset, row).id),
      names: [...new Set(spokenOf)],
    },
  };
}

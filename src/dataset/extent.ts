import type { Extent, Located } from '../model/distance.ts';
import type { EventHead } from '../model/event.ts';
import { type Footing, footingOf, type Place } from '../model/place.ts';
import { findIn } from '../model/rows.ts';
import type { Dataset } from './dataset.ts';

/** Where the story happened: what `/` shows. The solid marks, else all marks, else most of the world. */
export function storyExtent(dataset: Dataset): Extent {
  const { opened, heads } = dataset;
  const of = (...footings: readonly Footing[]) =>
    opened ? opened.extent : extentOf(heads.flatMap((head) => placesOf(dataset, head, footings)));
  return of('solid') ?? of('solid', 'hollow') ?? { west: -170, south: -55, east: 170, north: 70 };
}

export function extentOf(points: readonly Located[]): Extent | null {
  if (points.length === 0) return null;
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

/** The places at which an event has a mark of one of these footings. */
export function placesOf(
  dataset: Dataset,
  head: EventHead,
  footings: readonly Footing[] = ['solid', 'hollow'],
): readonly Place[] {
  return head.where
    .filter((ref) => footings.includes(footingOf(ref)))
    .flatMap((ref) => findIn(dataset.places, ref.place) ?? []);
}

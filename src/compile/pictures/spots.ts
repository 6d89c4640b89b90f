import type { Geometry } from '../../basemap/decode.ts';
import {
  type Bounds,
  fromWorld,
  type LonLat,
  type MapCamera,
  paneProjection,
  type Size,
} from '../../basemap/project.ts';
import { cells, mergeDistance } from '../../dataset/cells.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Words } from '../../i18n/words.ts';
import { lookOf, type MarkLook } from '../../marks/look.ts';
import type { EventRecord } from '../../model/event.ts';
import { footingOf } from '../../model/place.ts';
import { inLanguage } from '../../model/text.ts';

/** A mark on a picture's map: of one event, or of several. */
export interface Spot {
  readonly at: LonLat;
  /** How exactly the place is known; null for where there are several. */
  readonly radiusMetres: number | null;
  readonly looks: readonly MarkLook[];
  /** As written beside the mark. */
  readonly name: string;
  /** Where there is no room for that: "Kyiv and 1 more". */
  readonly shortName: string;
  /** The names of its places, in every language: the base map leaves them out. */
  readonly places: readonly string[];
}

/** Where an event has marks, each place once. */
export function eventSpots(record: EventRecord, dataset: Dataset, words: Words): readonly Spot[] {
  const look = lookOf(record, dataset.kinds);
  return dataset.places.flatMap((place): readonly Spot[] => {
    const refs = record.where.filter((ref) => ref.place === place.id && footingOf(ref) !== 'none');
    const [first] = refs;
    if (!first) return [];
    const footing = refs.some((ref) => footingOf(ref) === 'solid') ? 'solid' : 'hollow';
    const town = inLanguage(place.name, words.code).text;
    const name = first.precision === 'near-town' ? words.place.near(town) : town;
    return [
      {
        at: [place.lon, place.lat],
        radiusMetres: place.radiusMetres,
        looks: [{ ...look, footing }],
        name,
        shortName: name,
        places: Object.values(place.name),
      },
    ];
  });
}

/** All marks of the story as they share spots at a zoom, the largest first. */
export function storySpots(dataset: Dataset, words: Words, zoom: number): readonly Spot[] {
  const names = new Map(dataset.places.map(({ id, name }) => [id, name]));
  const all = Uint32Array.from(dataset.heads.keys());
  return cells(dataset, all, { zoom, distance: mergeDistance })
    .toSorted((a, b) => b.members.length - a.members.length)
    .map((cell): Spot => {
      const own = cell.places.map((id) => names.get(id)).filter((name) => name !== undefined);
      const texts = own.map((name) => inLanguage(name, words.code).text);
      const [first = '', ...more] = texts;
      return {
        at: [cell.lon, cell.lat],
        radiusMetres: null,
        looks: cell.members.flatMap(({ row, footing }) => {
          const head = dataset.heads[row];
          return head ? [{ ...lookOf(head, dataset.kinds), footing }] : [];
        }),
        name: words.map.names(texts),
        shortName: more.length > 0 ? words.map.andMore(first, more.length) : first,
        places: own.flatMap((name) => Object.values(name)),
      };
    });
}

/** How many of the story's events a map shows no mark of: those marked elsewhere, and those without a point. */
export function unseenOn(
  camera: MapCamera,
  size: Size,
  { heads, places, marks }: Dataset,
): { readonly elsewhere: number; readonly noPoint: number } {
  const project = paneProjection(camera, size);
  const isSeen = places.map(({ lon, lat }) => {
    const { x, y } = project([lon, lat]);
    return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  });
  const marked = heads.map((_, row) => [
    ...marks.places.subarray(marks.offsets[row] ?? 0, marks.offsets[row + 1] ?? 0),
  ]);
  return {
    elsewhere: marked.filter((at) => at.length > 0 && !at.some((place) => isSeen[place])).length,
    noPoint: marked.filter((at) => at.length === 0).length,
  };
}

/** What an inset shows: the story, with all of the base map's own country if it lies in it. */
export function countryRound(story: Bounds, geometry: Geometry): Bounds {
  const shapes = geometry.layer('ua').flatMap(([outer]) => (outer ? [outer] : []));
  if (shapes.length === 0) return story;
  const least = (of: (shape: (typeof shapes)[number]) => number) => Math.min(...shapes.map(of));
  const most = (of: (shape: (typeof shapes)[number]) => number) => Math.max(...shapes.map(of));
  const [west, north] = fromWorld({ x: least(({ left }) => left), y: least(({ top }) => top) });
  const [east, south] = fromWorld({ x: most(({ right }) => right), y: most(({ bottom }) => bottom) });
  if (story.west > east || story.east < west || story.south > north || story.north < south) return story;
  return {
    west: Math.min(west, story.west),
    south: Math.min(south, story.south),
    east: Math.max(east, story.east),
    north: Math.max(north, story.north),
  };
}

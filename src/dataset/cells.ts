import type { Located } from '../model/distance.ts';
import type { PlaceId } from '../model/id.ts';
import type { Footing } from '../model/place.ts';
import type { Dataset } from './dataset.ts';

/** An event at one of the places where it has a mark. */
export interface Member {
  readonly row: number;
  readonly footing: Exclude<Footing, 'none'>;
  readonly place: PlaceId;
}

/** Marks nearer than this share one (CSS px). */
export const mergeDistance = 42;

/** The marks that share one spot of the map, at the spot of the place that has most of them. */
export interface Cell {
  /** Largest first. */
  readonly places: readonly PlaceId[];
  readonly lat: number;
  readonly lon: number;
  /** In canonical order; an event once for each of its places here. */
  readonly members: readonly Member[];
}

/** `zoom` in Web Mercator levels; places nearer than `distance` CSS px to a larger one join it. */
export interface Grain {
  readonly zoom: number;
  readonly distance: number;
}

interface Spot {
  readonly index: number;
  /** Its number among the spots, largest first. */
  readonly rank: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Groups the marks of `rows` by spot, the same wherever the map stands. Places are taken largest first (as `places` has them
 * if equal): each takes in those near it that are not taken yet, so that no two cells are nearer than the distance.
 * Cells stand in order of their first event.
 */
export function cells(dataset: Dataset, rows: Uint32Array, grain: Grain): readonly Cell[] {
  const { offsets, places: marked, hollow } = dataset.marks;
  // Not as many numbers as there are places: of very many events one alone may be asked for.
  const sizes = new Map<number, number>();
  const firsts = new Map<number, number>();
  for (const row of rows) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const index = marked[at] ?? 0;
      const size = sizes.get(index) ?? 0;
      if (size === 0) firsts.set(index, at);
      sizes.set(index, size + 1);
    }
  }
  const groups = merge(spotsOf(dataset, sizes, grain.zoom), grain.distance);
  const earliest = (group: readonly Spot[]) => Math.min(...group.map(({ index }) => firsts.get(index) ?? 0));
  const order = groups.map((group) => ({ group, first: earliest(group) })).sort((a, b) => a.first - b.first);
  const cellOf = new Map<number, number>();
  order.forEach(({ group }, cell) => {
    for (const { index } of group) cellOf.set(index, cell);
  });
  const members: Member[][] = order.map(() => []);
  for (const row of rows) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const place = placeAt(dataset, marked[at] ?? 0).id;
      const footing = hollow[at] === 1 ? 'hollow' : 'solid';
      members[cellOf.get(marked[at] ?? 0) ?? 0]?.push({ row, footing, place });
    }
  }
  return order.map(({ group }, cell) => {
    const places = group.map(({ index }) => placeAt(dataset, index));
    const [first] = places;
    if (!first) throw new Error('a cell without any place');
    return {
      places: places.map(({ id }) => id),
      lat: first.lat,
      lon: first.lon,
      members: members[cell] ?? [],
    };
  });
}

function placeAt(dataset: Dataset, index: number) {
  const place = dataset.places.at(index);
  if (!place) throw new Error(`no place at ${index} of ${dataset.places.length}`);
  return place;
}

/** The places that have marks, largest first. */
function spotsOf(dataset: Dataset, sizes: ReadonlyMap<number, number>, zoom: number): readonly Spot[] {
  const present = [...sizes].sort(([a, one], [b, other]) => other - one || a - b);
  return present.map(([index], rank) => ({ index, rank, ...worldPixels(placeAt(dataset, index), zoom) }));
}

function merge(spots: readonly Spot[], distance: number): readonly (readonly Spot[])[] {
  const side = Math.max(distance, 1);
  const bucketOf = ({ x, y }: Spot, [dx, dy]: readonly [number, number]) =>
    `${Math.floor(x / side) + dx} ${Math.floor(y / side) + dy}`;
  const buckets = new Map<string, Spot[]>();
  for (const spot of spots) {
    const bucket = buckets.get(bucketOf(spot, [0, 0]));
    if (bucket) bucket.push(spot);
    else buckets.set(bucketOf(spot, [0, 0]), [spot]);
  }
  const taken = new Uint8Array(spots.length);
  const groups: (readonly Spot[])[] = [];
  for (const seed of spots) {
    if (taken[seed.rank] === 1) continue;
    taken[seed.rank] = 1;
    const near = around.flatMap((step) => buckets.get(bucketOf(seed, step)) ?? []);
    const joining = near.filter(
      (spot) => taken[spot.rank] !== 1 && Math.hypot(spot.x - seed.x, spot.y - seed.y) < distance,
    );
    joining.sort((a, b) => a.rank - b.rank);
    for (const spot of joining) taken[spot.rank] = 1;
    groups.push([seed, ...joining]);
  }
  return groups;
}

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** Web Mercator (EPSG:3857), 256 px at zoom 0, from the north-west corner. */
function worldPixels({ lat, lon }: Located, zoom: number) {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((Math.max(-85.051129, Math.min(85.051129, lat)) * Math.PI) / 180);
  return {
    x: size * (lon / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

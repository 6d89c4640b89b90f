import { distanceBetween } from '../distance.ts';

/** A longitude and a latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

/** The parts of a geometry; of a polygon only its outer ring and holes matter. */
export interface Shape {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** Outer ring first. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** Puts a part that was read to those before; false where it could not be. */
export function pushIfRead<T>(parts: T[], one: T | null): boolean {
  if (one === null) return false;
  parts.push(one);
  return true;
}

export interface Centre {
  readonly lon: number;
  readonly lat: number;
  /** It is not the point that is written. */
  readonly isCentred: boolean;
  /** How far the shape reaches from there. */
  readonly radiusMetres: number;
}

/** With latitudes for longitudes, and the other way round. */
export function turned(shape: Shape): Shape {
  return moved(shape, ([lon, lat]) => [lat, lon]);
}

/** With other positions for its own. */
export function moved({ points, lines, polygons }: Shape, to: (position: Position) => Position): Shape {
  const positions = (all: readonly Position[]) => all.map(to);
  return {
    points: positions(points),
    lines: lines.map(positions),
    polygons: polygons.map((rings) => rings.map(positions)),
  };
}

/**
 * The point that stands for a shape: itself, also where it stands beside lines and polygons; the middle of several; half-way along the
 * longest line; within the largest polygon, its centroid where that is inside. Shapes across the antimeridian are taken as one. null where
 * there is none.
 */
export function centreOf(shape: Shape): Centre | null {
  const { points, lines, polygons } = shape;
  const [own, ...others] = points;
  if (own && others.length === 0 && lines.length + polygons.length > 0)
    return { lon: own[0], lat: own[1], isCentred: false, radiusMetres: 0 };
  const centred = (at: Position) => centredAt(at, shape);
  const sized = polygons
    .map((rings) => {
      const unwrapped = rings.map(unwrap);
      return { rings: unwrapped, area: Math.abs(areaOf(unwrapped[0] ?? [])) };
    })
    .toSorted((one, other) => other.area - one.area);
  const [largest] = sized;
  if (largest && largest.area > 0) return centred(insideOf(largest.rings));
  const all = [...lines, ...polygons.flatMap(([ring = []]) => [ring])].map(unwrap);
  const [longest] = all.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  if (longest && lengthOf(longest) > 0) return centred(halfWay(longest));
  const left = [...points, ...all.flatMap(([first]) => (first ? [first] : []))];
  const [first] = left;
  if (!first) return null;
  const isOne = left.every(([lon, lat]) => lon === first[0] && lat === first[1]);
  if (isOne)
    return { lon: first[0], lat: first[1], isCentred: lines.length + polygons.length > 0, radiusMetres: 0 };
  return centred(meanOf(unwrap(left)));
}

function centredAt([lon, lat]: Position, { points, lines, polygons }: Shape): Centre {
  const turned = lon > 180 || lon < -180 ? lon - Math.round(lon / 360) * 360 : lon;
  let radiusMetres = 0;
  for (const part of [points, ...lines, ...polygons.flat()])
    for (const [otherLon, otherLat] of part)
      radiusMetres = Math.max(radiusMetres, distanceBetween({ lat, lon }, { lat: otherLat, lon: otherLon }));
  return { lon: turned, lat, isCentred: true, radiusMetres };
}

/** Each within half a turn of the one before. */
function unwrap(line: readonly Position[]): readonly Position[] {
  let last: number | null = null;
  return line.map(([lon, lat]): Position => {
    const near: number = last === null ? lon : lon - Math.round((lon - last) / 360) * 360;
    last = near;
    return [near, lat];
  });
}

function meanOf(line: readonly Position[]): Position {
  const [lon, lat] = line.reduce(([x, y], [lonOf, latOf]) => [x + lonOf, y + latOf] as const, [
    0, 0,
  ] as const);
  return [lon / line.length, lat / line.length];
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, point, index) => sum + (index === 0 ? 0 : between(line[index - 1], point)), 0);
}

function between(one: Position | undefined, other: Position): number {
  return one ? Math.hypot(other[0] - one[0], other[1] - one[1]) : 0;
}

function halfWay(line: readonly Position[]): Position {
  let left = lengthOf(line) / 2;
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    const step = between(before, point);
    if (before && step >= left && step > 0) {
      const share = left / step;
      return [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
    }
    left -= step;
  }
  return line.at(-1) ?? [0, 0];
}

/** Signed: of a ring that runs clockwise it is less than 0. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    return sum + (lon * nextLat - nextLon * lat) / 2;
  }, 0);
}

function insideOf(rings: readonly (readonly Position[])[]): Position {
  const [outer = []] = rings;
  const centroid = centroidOf(outer);
  if (isInside(centroid, rings)) return centroid;
  // Along the parallel half-way up, the middle of the widest part that is inside.
  const lats = outer.map(([, lat]) => lat).toSorted((one, other) => one - other);
  const middle = ((lats[0] ?? 0) + (lats.at(-1) ?? 0)) / 2;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, middle)).toSorted((one, other) => one - other);
  let widest: Position = centroid;
  let width = 0;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
    if (to - from > width) {
      width = to - from;
      widest = [(from + to) / 2, middle];
    }
  }
  return widest;
}

function centroidOf(ring: readonly Position[]): Position {
  const area = areaOf(ring);
  // About its first corner: far from zero the products would lose what they are about.
  const [x0, y0] = ring[0] ?? [0, 0];
  const [x, y] = ring.reduce(
    ([sumX, sumY], [lon, lat], index) => {
      const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
      const cross = (lon - x0) * (nextLat - y0) - (nextLon - x0) * (lat - y0);
      return [sumX + (lon + nextLon - 2 * x0) * cross, sumY + (lat + nextLat - 2 * y0) * cross] as const;
    },
    [0, 0] as const,
  );
  return [x0 + x / (6 * area), y0 + y / (6 * area)];
}

function isInside([lon, lat]: Position, rings: readonly (readonly Position[])[]): boolean {
  return rings.flatMap((ring) => crossingsOf(ring, lat)).filter((x) => x > lon).length % 2 === 1;
}

/** The longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: readonly Position[], lat: number): readonly number[] {
  return ring.flatMap(([lon, y], index) => {
    const [nextLon, nextY] = ring[(index + 1) % ring.length] ?? [lon, y];
    if (y > lat === nextY > lat) return [];
    return [lon + ((lat - y) / (nextY - y)) * (nextLon - lon)];
  });
}

import { childrenOf, type Node, textAt, textOf } from './node.ts';

type Position = readonly number[];

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly Geometry[] };

/**
 * The geometries that stand in an element, as GeoJSON text: longitude first in both (OGC 07-147r2, 16.11). '' where there is none;
 * where numbers cannot be read, what is written instead of them, so that it can be told.
 */
export function geometryTextOf(node: Node): string {
  const faults: string[] = [];
  const found = geometriesIn(node, faults);
  const [fault] = faults;
  if (fault !== undefined) return fault;
  const one = together(found);
  return one === null ? '' : JSON.stringify(one);
}

function geometriesIn(node: Node, faults: string[]): readonly Geometry[] {
  return childrenOf(node).flatMap((child) => geometryOf(child, faults));
}

function geometryOf(node: Node, faults: string[]): readonly Geometry[] {
  switch (node.name) {
    case 'Point': {
      // Some programs write a space after the comma; with one position there is nothing to confuse.
      const [position] = positionsOf(
        textAt(node, 'coordinates')
          .replace(/\s*,\s*/g, ',')
          .split(/\s+/),
        faults,
      );
      return position === undefined ? [] : [{ type: 'Point', coordinates: position }];
    }
    case 'LineString':
    case 'LinearRing':
      return lineOf(positionsOf(textAt(node, 'coordinates').split(/\s+/), faults));
    case 'Polygon': {
      const rings = [...childrenOf(node, 'outerBoundaryIs'), ...childrenOf(node, 'innerBoundaryIs')]
        .flatMap((boundary) => childrenOf(boundary, 'LinearRing'))
        .map((ring) => positionsOf(textAt(ring, 'coordinates').split(/\s+/), faults))
        .filter((ring) => ring.length > 0);
      return rings.length === 0 ? [] : [{ type: 'Polygon', coordinates: rings }];
    }
    case 'Track':
      return lineOf(
        positionsOf(
          childrenOf(node, 'coord').map((coord) => textOf(coord).split(/\s+/).join(',')),
          faults,
        ),
      );
    case 'Model':
      return childrenOf(node, 'Location').flatMap((location) => {
        const written = `${textAt(location, 'longitude')},${textAt(location, 'latitude')}`;
        return lineOf(positionsOf(written === ',' ? [] : [written], faults));
      });
    case 'MultiGeometry':
    case 'MultiTrack': {
      const one = together(geometriesIn(node, faults));
      return one === null ? [] : [one];
    }
    default:
      return [];
  }
}

function together(geometries: readonly Geometry[]): Geometry | null {
  const [first] = geometries;
  if (first === undefined) return null;
  if (geometries.length === 1) return first;
  const points = geometries.flatMap((one) => (one.type === 'Point' ? [one.coordinates] : []));
  return points.length === geometries.length
    ? { type: 'MultiPoint', coordinates: points }
    : { type: 'GeometryCollection', geometries };
}

/** A line of one position is a point. */
function lineOf(positions: readonly Position[]): readonly Geometry[] {
  const [first] = positions;
  if (first === undefined) return [];
  return positions.length === 1
    ? [{ type: 'Point', coordinates: first }]
    : [{ type: 'LineString', coordinates: positions }];
}

/** Longitude, latitude, and a height where one is written. */
function positionsOf(tuples: readonly string[], faults: string[]): readonly Position[] {
  return tuples
    .filter((tuple) => tuple !== '')
    .flatMap((tuple) => {
      const numbers = tuple.split(',').map((part) => (isNumber(part) ? Number(part) : Number.NaN));
      if (numbers.length >= 2 && numbers.slice(0, 2).every(Number.isFinite))
        return [numbers.slice(0, Number.isFinite(numbers[2]) ? 3 : 2)];
      faults.push(tuple.slice(0, 100));
      return [];
    });
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d{1,20}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?$/i.test(text);
}

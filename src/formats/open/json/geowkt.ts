import type { Shape } from '../../../model/cells/shape.ts';
import { readWkt } from '../../../model/cells/wkt.ts';
import { isObject } from './record.ts';

/** The geometry of a Linked Place with the coordinates that its `geowkt` tells in their stead (README of version 1.1), in those of a collection as well. As it is where that cannot be read. */
export function withCoordinates(geometry: unknown): unknown {
  if (!isObject(geometry)) return geometry;
  const { geometries, coordinates, geowkt } = geometry;
  if (Array.isArray(geometries)) return { ...geometry, geometries: geometries.map(withCoordinates) };
  if (coordinates !== undefined || typeof geowkt !== 'string') return geometry;
  const shape = readWkt(geowkt);
  return shape === null ? geometry : { ...geometry, ...geometryOf(shape) };
}

/** As GeoJSON has it (RFC 7946); of parts of one kind no collection. */
function geometryOf({ points, lines, polygons }: Shape): object {
  const parts = [ofKind('Point', points), ofKind('LineString', lines), ofKind('Polygon', polygons)].filter(
    (part) => part !== null,
  );
  const [only = null] = parts;
  return parts.length === 1 && only !== null ? only : { type: 'GeometryCollection', geometries: parts };
}

function ofKind(type: string, all: readonly unknown[]): object | null {
  if (all.length === 0) return null;
  return all.length === 1 ? { type, coordinates: all[0] } : { type: `Multi${type}`, coordinates: all };
}

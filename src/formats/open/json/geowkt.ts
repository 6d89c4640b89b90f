import { isObject } from './record.ts';

const shapes: Readonly<Record<string, string>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
};

/** The geometry of a Linked Place with the coordinates that its `geowkt` tells in their stead (README of version 1.1), in those of a collection as well. As it is where that cannot be read. */
export function withCoordinates(geometry: unknown): unknown {
  if (!isObject(geometry)) return geometry;
  const { geometries, coordinates, geowkt } = geometry;
  if (Array.isArray(geometries)) return { ...geometry, geometries: geometries.map(withCoordinates) };
  if (coordinates !== undefined || typeof geowkt !== 'string') return geometry;
  const [, word = '', body = ''] = /^\s*([A-Z]{5,15})\s*\(([-\d\s.,()]*)\)\s*$/i.exec(geowkt) ?? [];
  const type = shapes[word.toUpperCase()];
  if (type === undefined) return geometry;
  const pairs = body
    .replace(
      /-?\d+(?:\.\d+)?(?:\s+-?\d+(?:\.\d+)?){1,3}/g,
      (numbers) => `[${numbers.split(/\s+/).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const read: unknown = JSON.parse(type === 'Point' ? pairs.trim() : `[${pairs}]`);
    return { ...geometry, type, coordinates: read };
  } catch {
    return geometry;
  }
}

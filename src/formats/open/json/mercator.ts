import { fromMercator as positionFrom } from '../../../model/cells/mercator.ts';
import { type Members, isObject } from './record.ts';

/** Whether a member that names a reference system, GeoJSON's of 2008 or ArcGIS's, says degrees on WGS 84, metres of Web Mercator, or another. */
export function systemIn(text: string): 'degrees' | 'mercator' | 'other' {
  if (text === 'null' || /CRS:?:?84|EPSG:(?:[\d.]*:)?(?:4326|4979)\b/i.test(text)) return 'degrees';
  if (/"(?:latestW|w)kid"\s*:\s*4326\b/i.test(text)) return 'degrees';
  const isMercator =
    /EPSG:(?:[\d.]*:)?(?:3857|900913)\b/i.test(text) ||
    /"(?:latestW|w)kid"\s*:\s*(?:3857|102100|102113)\b/i.test(text);
  return isMercator ? 'mercator' : 'other';
}

/** A record whose geometry is in metres of Web Mercator (EPSG:3857), in degrees. */
export function fromMercator(record: Members): Members {
  const { geometry } = record;
  return isObject(geometry) ? { ...record, geometry: inDegrees(geometry) } : record;
}

function inDegrees(geometry: Members): Members {
  const { coordinates, geometries } = geometry;
  return {
    ...geometry,
    ...(Array.isArray(coordinates) && { coordinates: turned(coordinates, 0) }),
    ...(Array.isArray(geometries) && {
      geometries: geometries.map((one: unknown) => (isObject(one) ? inDegrees(one) : one)),
    }),
  };
}

const deepest = 5;

function turned(of: readonly unknown[], depth: number): readonly unknown[] {
  const [x, y, ...rest] = of;
  if (typeof x === 'number' && typeof y === 'number') return [...positionFrom(x, y), ...rest];
  return depth > deepest ? of : of.map((one) => (Array.isArray(one) ? turned(one, depth + 1) : one));
}

import { pushIfRead, type Position, type Shape } from './shape.ts';

/** A geometry of GeoJSON (RFC 7946), or a Feature that has one, as text. null where it is none; a shape of nothing where it is `null`. */
export function readGeometry(text: string): Shape | null {
  const shape: Growing = { points: [], lines: [], polygons: [] };
  try {
    return grow(JSON.parse(text), shape, 0) ? shape : null;
  } catch {
    return null;
  }
}

interface Growing {
  readonly points: Position[];
  readonly lines: (readonly Position[])[];
  readonly polygons: (readonly (readonly Position[])[])[];
}

const deepest = 20;

function grow(value: unknown, shape: Growing, depth: number): boolean {
  if (value === null) return true;
  if (!isObject(value) || depth > deepest) return false;
  const coordinates = member(value, 'coordinates');
  switch (member(value, 'type')) {
    case 'Feature':
      return grow(member(value, 'geometry') ?? null, shape, depth + 1);
    case 'GeometryCollection': {
      const all = member(value, 'geometries');
      return Array.isArray(all) && all.every((one: unknown) => grow(one, shape, depth + 1));
    }
    case 'Point':
      return isEmpty(coordinates) || pushIfRead(shape.points, position(coordinates));
    case 'MultiPoint':
      return keepAll(shape.points, line(coordinates));
    case 'LineString':
      return pushIfRead(shape.lines, line(coordinates));
    case 'MultiLineString':
      return keepAll(shape.lines, each(coordinates, line));
    case 'Polygon':
      return pushIfRead(shape.polygons, each(coordinates, line));
    case 'MultiPolygon':
      return keepAll(
        shape.polygons,
        each(coordinates, (one) => each(one, line)),
      );
    default:
      return false;
  }
}

function position(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const members: readonly unknown[] = value;
  const [lon, lat] = members;
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

function line(value: unknown): readonly Position[] | null {
  return each(value, position);
}

function each<T>(value: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const members: readonly unknown[] = value;
  const all: T[] = [];
  for (const one of members) {
    const made = read(one);
    if (made === null) return null;
    all.push(made);
  }
  return all;
}

function keepAll<T>(kept: T[], all: readonly T[] | null): boolean {
  if (all === null) return false;
  for (const one of all) kept.push(one);
  return true;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

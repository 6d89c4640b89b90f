import type { ColumnIndex, DateOrder, Mapping, PlaceMapping, TimeMapping } from '../../../model/mapping.ts';
import { noMapping } from '../../../model/noMapping.ts';
import { utc } from '../../../model/time.ts';
import type { Sample } from '../carrier.ts';

/** The first of some names that a column has; null where none has one. Of columns with the same name it is the first. */
export type Find = (...names: readonly string[]) => ColumnIndex | null;

/**
 * Columns by their names, whatever their case, spaces, hyphens and underscores: `End Year` is `end_year`. Dots part the members of
 * members; GeoJSON's `properties.` may stand before a name.
 */
export function finder({ columns }: Pick<Sample, 'columns'>): Find {
  const places = new Map<string, ColumnIndex>();
  columns.forEach((name, index) => {
    const key = keyOf(name);
    if (!places.has(key)) places.set(key, index);
  });
  return (...names) => {
    for (const name of names) {
      const found = places.get(keyOf(name));
      if (found !== undefined) return found;
    }
    return null;
  };
}

export function hasAll(find: Find, ...names: readonly string[]): boolean {
  return names.every((name) => find(name) !== null);
}

/** The first of some columns in which a row of the sample says something; else the first that is there. */
export function firstFilled(
  { rows }: Sample,
  ...columns: readonly (ColumnIndex | null)[]
): ColumnIndex | null {
  const there = columns.filter((column) => column !== null);
  return there.find((column) => rows.some((row) => (row[column] ?? '') !== '')) ?? there[0] ?? null;
}

/** The first of some columns in which a row of the sample has an address that can be opened; null where none has. */
export function linkIn({ rows }: Sample, ...columns: readonly (ColumnIndex | null)[]): ColumnIndex | null {
  const isLink = (column: ColumnIndex) => rows.some((row) => /^\s*https:/i.test(row[column] ?? ''));
  return columns.find((column) => column !== null && isLink(column)) ?? null;
}

/** A time in one column, its order of day and month to be decided where none is given. */
export function timeIn(
  column: ColumnIndex | null,
  { order = null, clock = null }: { order?: DateOrder | null; clock?: ColumnIndex | null } = {},
): TimeMapping | null {
  return column === null ? null : { by: 'column', column, order, epoch: null, clock };
}

export function placeIn(
  lat: ColumnIndex | null,
  lon: ColumnIndex | null,
): Extract<PlaceMapping, { by: 'columns' }> | null {
  return lat === null || lon === null ? null : { by: 'columns', lat, lon };
}

export function geometryIn(column: ColumnIndex | null): PlaceMapping | null {
  return column === null ? null : { by: 'geojson', column };
}

export function wktIn(column: ColumnIndex | null): PlaceMapping | null {
  return column === null ? null : { by: 'wkt', column, order: 'lon-lat' };
}

/** What a schema begins with: nothing is told, nobody has said on which clock, and years are those of ISO 8601. */
export const unmapped: Mapping = { ...noMapping, yearNumbering: 'astronomical' };

/** UTC, because the codebook says so. */
export const inUtc: Mapping['zone'] = { by: 'all', zone: utc, isAnswered: true };

function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^properties\./, '')
    .replace(/[^\p{L}\p{N}.@:]/gu, '');
}

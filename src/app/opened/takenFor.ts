import type { ColumnIndex, Mapping, PlaceMapping, TimeMapping } from '../../model/mapping.ts';

/** The fields that an event is known by, in the order of a row. */
export const fieldsShown = ['time', 'title', 'place', 'kind'] as const;
export type FieldShown = (typeof fieldsShown)[number];

/** The names of the columns that a mapping reads a field from; none where it reads none. */
export function takenFor(field: FieldShown, mapping: Mapping, columns: readonly string[]): readonly string[] {
  return [...new Set(columnsOf(field, mapping))].map((column) => columns[column] ?? '');
}

function columnsOf(field: FieldShown, mapping: Mapping): readonly ColumnIndex[] {
  switch (field) {
    case 'time':
      return [...columnsOfTime(mapping.time), ...columnsOfTime(mapping.end)];
    case 'place':
      return [...known([mapping.placeName]), ...columnsOfPlace(mapping.place)];
    case 'title':
      return known([mapping.title ?? mapping.text]);
    case 'kind':
      return known([mapping.kind]);
  }
}

function columnsOfTime(time: TimeMapping | null): readonly ColumnIndex[] {
  if (time === null) return [];
  const dates = time.by === 'column' ? [time.column] : [time.year, time.month, time.day];
  return known([...dates, time.clock, ...(time.finer ?? []), time.era ?? null]);
}

function columnsOfPlace(place: PlaceMapping | null): readonly ColumnIndex[] {
  if (place === null) return [];
  if (place.by !== 'columns') return [place.column];
  return known([place.wkt ?? null, place.lat, place.lon]);
}

function known(columns: readonly (ColumnIndex | null)[]): readonly ColumnIndex[] {
  return columns.filter((column) => column !== null);
}

import { columnsOfPlace, columnsOfTime } from '../../dataset/opened/mapped.ts';
import type { ColumnIndex, Mapping } from '../../model/mapping.ts';

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

function known(columns: readonly (ColumnIndex | null)[]): readonly ColumnIndex[] {
  return columns.filter((column) => column !== null);
}

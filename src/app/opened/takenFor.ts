import { columnsIn } from '../../dataset/opened/mapped.ts';
import type { ColumnIndex, Mapping } from '../../model/mapping.ts';

/** The fields that an event is known by, in the order of a row. */
export const fieldsShown = ['time', 'title', 'place', 'kind'] as const;
export type FieldShown = (typeof fieldsShown)[number];

/** The names of the columns that a mapping reads a field from; none where it reads none. */
export function takenFor(field: FieldShown, mapping: Mapping, columns: readonly string[]): readonly string[] {
  return [...new Set(columnsOf(field, mapping))].map((column) => columns[column] ?? '');
}

function columnsOf(field: FieldShown, mapping: Mapping): readonly ColumnIndex[] {
  const { time, end, zone, timePrecision, place, placeName, placePrecision, title, text, kind } = mapping;
  switch (field) {
    case 'time':
      return columnsIn([time, end, time && zone, timePrecision?.column]);
    case 'place':
      return columnsIn([placeName, place, placePrecision?.column]);
    case 'title':
      return columnsIn(title ?? text);
    case 'kind':
      return columnsIn(kind);
  }
}

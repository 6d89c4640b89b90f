import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';

/** The clock of the file. */
export function storyZone({ zone }: Mapping): Zone {
  return zone.by === 'all' ? zone.zone : zone.otherwise;
}

/** The column under which what is to say of a time is told. */
export function columnOfTime(time: Mapping['time']): ColumnIndex | null {
  if (time === null) return null;
  return time.by === 'column' ? time.column : time.year;
}

/** The last column that a mapping names; -1 where it names none. */
export function lastColumn(mapping: Mapping): number {
  const { timePrecision, placePrecision, ...rest } = mapping;
  return Math.max(-1, ...columnsIn([rest, timePrecision?.column, placePrecision?.column]));
}

/** Every column that a mapping of a time or a place names, as they come: nothing else in it is a number. */
export function columnsIn(part: unknown): readonly ColumnIndex[] {
  if (typeof part === 'number') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(columnsIn) : [];
}

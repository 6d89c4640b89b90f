import type { ColumnIndex, Mapping, PlaceMapping, TimeMapping } from '../../model/mapping.ts';
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
  const numbers: number[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { timePrecision, placePrecision, ...rest } = mapping;
  collect([rest, timePrecision?.column, placePrecision?.column]);
  return Math.max(-1, ...numbers);
}

/** Every column of which a time, or a place, is read. */
export function columnsOfTime(time: TimeMapping | null): readonly ColumnIndex[] {
  if (time === null) return [];
  const dates = time.by === 'column' ? [time.column] : [time.year, time.month, time.day];
  return known([...dates, time.clock, ...(time.finer ?? []), time.era ?? null]);
}

export function columnsOfPlace(place: PlaceMapping | null): readonly ColumnIndex[] {
  if (place === null) return [];
  if (place.by !== 'columns') return [place.column];
  return known([place.wkt ?? null, place.lat, place.lon]);
}

function known(columns: readonly (ColumnIndex | null)[]): readonly ColumnIndex[] {
  return columns.filter((column) => column !== null);
}

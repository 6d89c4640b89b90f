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
  const numbers: number[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { timePrecision, placePrecision, ...rest } = mapping;
  collect([rest, timePrecision?.column, placePrecision?.column]);
  return Math.max(-1, ...numbers);
}

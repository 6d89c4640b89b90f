import type { DateOrder } from '../../model/mapping.ts';
import { parseZone } from '../../model/time.ts';

export const utc = { by: 'all', zone: parseZone('UTC'), isAnswered: false };
export const inColumn = (
  column: string,
  order: DateOrder | null = 'year-first',
  clock: string | null = null,
) => ({
  by: 'column',
  column,
  order,
  epoch: null,
  clock,
});
export const degrees = { by: 'columns', lat: 'lat', lon: 'lon' };

/** A table, header first, cells between bars, and what is to be said of it by the names of its columns. */
export interface Trap {
  readonly of: string;
  readonly table: string;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly questions?: readonly unknown[];
  readonly notes?: readonly unknown[];
  /** What the times of its rows are, as the grammar has them. */
  readonly lines?: readonly (string | null)[];
  /** Latitude and longitude of its rows. */
  readonly points?: readonly (readonly [number, number] | null)[];
}

import { strToU8 } from 'fflate';

// The same events as every program has them whose files can be opened: each in the exact shape of its export, all made up.

/** One day at one point. */
export interface Written {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly year: number;
  readonly month: number;
  /** From 13 on, as dates are written in both orders. */
  readonly day: number;
  readonly lat: number;
  readonly lon: number;
  readonly link: string;
}

export interface Driver {
  readonly of: string;
  /** The schema by which it is known; null where its columns are guessed. */
  readonly schema: string | null;
  readonly format: string;
  readonly write: (events: readonly Written[]) => Uint8Array;
  /** What it has no room for. */
  readonly lacks: readonly (keyof Written | 'to')[];
}

type Cell = string | number;
export type Columns = Readonly<Record<string, (event: Written) => Cell>>;

export const two = (number: number) => String(number).padStart(2, '0');
export const iso = ({ year, month, day }: Written) => `${year}-${two(month)}-${two(day)}`;
export const digits = (event: Written) => iso(event).replaceAll('-', '');
export const american = ({ year, month, day }: Written) => `${month}/${day}/${year}`;
const months = 'January February March April May June July August September October November December';
export const worded = ({ year, month, day }: Written) =>
  `${day} ${months.split(' ')[month - 1] ?? ''} ${year}`;
const point = ({ lat, lon }: Written) => ({ type: 'Point', coordinates: [lon, lat] });

export function tableOf(columns: Columns, events: readonly Written[]): readonly (readonly string[])[] {
  const names = Object.keys(columns);
  return [names, ...events.map((event) => names.map((name) => String(columns[name]?.(event) ?? '')))];
}

export function delimited(rows: readonly (readonly string[])[], delimiter: string, newline = '\n'): string {
  const quoted = (cell: string) => (/["'\s,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join(delimiter) + newline).join('');
}

export function csv(
  of: string,
  schema: string | null,
  columns: Columns,
  lacks: Driver['lacks'] = [],
): Driver {
  const write = (events: readonly Written[]) => strToU8(delimited(tableOf(columns, events), ',', '\r\n'));
  return { of, schema, format: 'csv', lacks, write };
}

export function json(
  of: string,
  { schema = null, format = 'json', lacks = [] }: Partial<Pick<Driver, 'schema' | 'format' | 'lacks'>>,
  made: (events: readonly Written[]) => unknown,
): Driver {
  return { of, schema, format, lacks, write: (events) => strToU8(JSON.stringify(made(events))) };
}

export const plain: Columns = {
  id: ({ id }) => id,
  date: iso,
  latitude: ({ lat }) => lat,
  longitude: ({ lon }) => lon,
  title: ({ title }) => title,
  description: ({ text }) => text,
  category: ({ kind }) => kind,
  url: ({ link }) => link,
};

export const record = (event: Written) =>
  Object.fromEntries(Object.entries(plain).map(([name, of]) => [name, of(event)]));
export const feature = (event: Written, properties: object, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: point(event),
  ...more,
});
export const collection = (features: readonly object[], more: object = {}) => ({
  type: 'FeatureCollection',
  ...more,
  features,
});

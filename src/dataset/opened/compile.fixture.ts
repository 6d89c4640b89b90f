import type { Mapping } from '../../model/mapping.ts';
import { noMapping } from '../../model/noMapping.ts';
import { type Zone, parseZone } from '../../model/time.ts';
import type { TextTable } from './table.ts';
import { tableOf as textTable } from './table.fixture.ts';

export function zoneOf(name: string): Zone {
  const zone = parseZone(name);
  if (zone === null) throw new Error(`no zone "${name}"`);
  return zone;
}

/** Of a table with the columns `date, clock, end, zone, code, lat, lon, kind, title, link, id`. */
export const columns = 'date clock end zone code lat lon kind title link id'.split(' ');

export function columnOf(name: string): number {
  return columns.indexOf(name);
}

const date = { by: 'column', order: 'day-first', epoch: null, clock: null } as const;

export const plain: Mapping = {
  ...noMapping,
  time: { ...date, column: columnOf('date') },
  place: { by: 'columns', lat: columnOf('lat'), lon: columnOf('lon') },
  title: columnOf('title'),
  kind: columnOf('kind'),
  link: columnOf('link'),
  id: columnOf('id'),
};

export const withEnd: Mapping = { ...plain, end: { ...date, column: columnOf('end') } };
export const withClock: Mapping = {
  ...plain,
  time: { ...date, column: columnOf('date'), clock: columnOf('clock') },
};
export const withZones: Mapping = {
  ...withEnd,
  zone: { by: 'column', column: columnOf('zone'), otherwise: zoneOf('Europe/Kyiv') },
};
export const withCodes: Mapping = {
  ...withEnd,
  timePrecision: {
    column: columnOf('code'),
    means: { 1: 'day', 2: 'week', 3: 'month', 4: 'year' },
    otherwise: 'as-written',
  },
};

/** A row of such a table, of which only what matters is written. */
function rowOf(cells: Readonly<Record<string, string>>): readonly string[] {
  return columns.map((name) => cells[name] ?? '');
}

export function tableOf(rows: readonly Readonly<Record<string, string>>[]): TextTable {
  return textTable(columns, rows.map(rowOf));
}

import { saysNothing } from '../../model/cells/nothing.ts';
import { readAmericanZone, readHoursAhead, readZone } from '../../model/cells/zone.ts';
import type { ColumnIndex, ZoneMapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import { memoCells } from './memo.ts';
import { type RowCells, rowCells } from './rowCells.ts';
import type { Tell } from './side.ts';
import type { TextTable } from './table.ts';

/** The clock of rows whose times name none. */
export interface ZoneReader {
  /** That of all rows, or of those that say nothing. */
  readonly otherwise: Zone;
  /** That of the row read last; null where its column names one that cannot be told, which is told. */
  readonly read: () => Zone | null;
  /** Whether the row's column, or the reader for all rows, has said it: it is not UTC for the time being. */
  readonly isSaid: (zone: Zone) => boolean;
}

export function zoneReader(table: TextTable, mapping: ZoneMapping, cells: RowCells, tell: Tell): ZoneReader {
  if (mapping.by === 'all') {
    const { zone, isAnswered } = mapping;
    return { otherwise: zone, read: () => zone, isSaid: () => isAnswered };
  }
  const { column, otherwise } = mapping;
  let areAmerican: boolean | null = null;
  const at = memoCells(table.bytes, (text) => {
    if (saysNothing(text.trim())) return otherwise;
    const american = readAmericanZone(text);
    if (american !== null && (areAmerican ??= holdsAmerican(table, column))) return american;
    return readZone(text) ?? readHoursAhead(text);
  });
  return {
    otherwise,
    read() {
      const zone = at(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
      if (zone === null) tell('zone-unknown', column);
      return zone;
    },
    isSaid: (zone) => zone !== otherwise,
  };
}

/** Several zones of the United States among the first rows, and none that is not known: where all are CST nothing says which. */
function holdsAmerican(table: TextTable, column: ColumnIndex): boolean {
  const cells = rowCells(table, column);
  const found = new Set<Zone>();
  for (let row = 0; row < Math.min(table.length, mostLooked); row += 1) {
    cells.read(row);
    const text = cells.text(column, longest).trim();
    const zone = readAmericanZone(text);
    if (zone !== null) found.add(zone);
    else if (!saysNothing(text) && readZone(text) === null) return false;
  }
  return found.size > 1;
}

const mostLooked = 1000;
const longest = 64;

import { saysNothing } from '../../model/cells/nothing.ts';
import { readHoursAhead, readZone } from '../../model/cells/zone.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
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

export function zoneReader(
  table: TextTable,
  { zone: mapping, zoneNames: names = {} }: Pick<Mapping, 'zone' | 'zoneNames'>,
  cells: RowCells,
  tell: Tell,
): ZoneReader {
  if (mapping.by === 'all') {
    const { zone, isAnswered } = mapping;
    return { otherwise: zone, read: () => zone, isSaid: () => isAnswered };
  }
  const { column, otherwise } = mapping;
  const at = memoCells(table.bytes, (text) =>
    saysNothing(text.trim())
      ? otherwise
      : (names[text.trim().toUpperCase()] ?? readZone(text) ?? readHoursAhead(text)),
  );
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

import { isOngoing } from '../../model/cells/ends.ts';
import { dayOfMoment, hasClock, setDay } from '../../model/cells/moment.ts';
import { plainCell } from '../../model/cells/nothing.ts';
import { setClock } from '../../model/cells/time.ts';
import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import { sharesDate } from './bothEnds.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import { type Side, type SideRead, type Tell, makeSide } from './side.ts';
import type { TextTable } from './table.ts';
import { type ToldApart, columnReader } from './timeColumn.ts';

/** The end of a row's time, where a column tells it. */
export interface EndReader {
  readonly end: Side;
  readonly column: ColumnIndex;
  /** Whether the row says that it still goes on: then it has no end to be read. */
  readonly isOngoing: () => boolean;
  /** Reads the end of what begins so. */
  readonly read: (start: Side) => SideRead;
}

/** null where no column tells an end. */
export function endReader(
  table: TextTable,
  mapping: Mapping,
  told: ToldApart,
  cells: RowCells,
  tell: Tell,
): EndReader | null {
  if (mapping.end === null) return null;
  // Where an end cannot be read the start stands.
  const tellOfEnd: Tell = (is, column) => {
    tell(is === 'time-unreadable' || is === 'time-impossible' ? 'end-unreadable' : is, column);
  };
  const end = makeSide();
  const read = columnReader(table, mapping.end, told, cells, tellOfEnd);
  const { column } = read;
  const isOfDay = sharesDate(mapping);
  const ongoingIn = memoCells(table.bytes, (text) => isOngoing(plainCell(text)));
  return {
    end,
    column,
    isOngoing() {
      const from = cells.starts[column] ?? 0;
      const to = cells.ends[column] ?? 0;
      // Numbers are not looked up.
      return to > from && (table.bytes[from] ?? 0) > nine && ongoingIn(from, to);
    },
    read(start) {
      const found = read(end);
      return isOfDay && found === 'read' && !endOfDay(start, end) ? 'missing' : found;
    },
  };
}

const nine = 0x39;

/** Puts it to the day after where it is before the start; false where it is not told. */
function endOfDay({ start }: Side, { start: end }: Side): boolean {
  if (!hasClock(end)) return false;
  const { time, unit: written } = end;
  if (hasClock(start) && time < start.time && dayOfMoment(start) === dayOfMoment(end)) {
    setDay(end, dayOfMoment(end) + 1);
    setClock(end, time, written);
  }
  return true;
}

import { type ClockCell, type ClockFault, readClock } from '../../model/cells/clock.ts';
import { readEra } from '../../model/cells/date.ts';
import { readEpoch } from '../../model/cells/epoch.ts';
import { coarsen, copyMoment, hasClock, unit } from '../../model/cells/moment.ts';
import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import { type TimeCell, type TimeFault, readTime, setClock, setInstant } from '../../model/cells/time.ts';
import { zoneOfOffset } from '../../model/cells/zone.ts';
import type { ColumnIndex, TimeMapping, YearNumbering } from '../../model/mapping.ts';
import { type Zone, utc } from '../../model/time.ts';
import { fastTime } from './fastTime.ts';
import { centuryReader } from './century.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { Side, SideRead, Tell } from './side.ts';
import type { TextTable } from './table.ts';
import { inGregorian } from './calendars.ts';
import { parts } from './timeParts.ts';
import { codesTold } from './yearCodes.ts';
import { yearCells } from './yearColumn.ts';

export interface ColumnReader {
  (side: Side): SideRead;
  /** Under which what is to say of it is told. */
  readonly column: ColumnIndex;
}

/** Reads one side of a row's time out of the row that `cells` has read. */
export function columnReader(
  table: TextTable,
  mapping: TimeMapping,
  years: YearNumbering | null,
  cells: RowCells,
  tell: Tell,
): ColumnReader {
  const written =
    mapping.by === 'column'
      ? oneColumn(table, mapping, years, cells, tell)
      : parts(table, mapping, years, cells, tell);
  const column = mapping.by === 'column' ? mapping.column : mapping.year;
  const told = codesTold(written, table, mapping.yearCodes, column, cells, tell);
  const date = mapping.era === undefined ? told : inEra(told, table, mapping.era, cells);
  const { clock } = mapping;
  if (clock === null) return Object.assign(date, { column });
  const addClock = clockColumn(clock, clockText(table, [clock, ...(mapping.finer ?? [])], cells), tell);
  const read = (side: Side) => {
    const result = date(side);
    if (result === 'read' && side.form !== 'between') addClock(side);
    return result;
  };
  return Object.assign(read, { column });
}

/** Years are before Christ where another column says so of the row. */
function inEra(
  read: (side: Side) => SideRead,
  { bytes }: TextTable,
  era: ColumnIndex,
  cells: RowCells,
): (side: Side) => SideRead {
  const eraIn = memoCells(bytes, (text) => readEra(plainCell(text)));
  return (side) => {
    const result = read(side);
    if (result !== 'read' || eraIn(cells.starts[era] ?? 0, cells.ends[era] ?? 0) !== 'before') return result;
    for (const moment of [side.start, side.end]) if (moment.year > 0) moment.year = 1 - moment.year;
    return result;
  };
}

function oneColumn(
  table: TextTable,
  { column, order, epoch, century, calendar = 'gregorian' }: Extract<TimeMapping, { by: 'column' }>,
  years: YearNumbering | null,
  cells: RowCells,
  tell: Tell,
): (side: Side) => SideRead {
  const { bytes } = table;
  const yearOf = yearCells(table, column);
  const fast = epoch === null && calendar === 'gregorian' ? fastTime(bytes) : null;
  const zoneOf = offsetZones();
  const inCentury = century === undefined ? null : centuryReader(bytes, century, cells);
  const exact = memoCells<TimeCell | TimeFault | 'calendar-other'>(bytes, (text) => {
    if (epoch !== null) return readEpoch(text, epoch);
    if (calendar === 'gregorian') return readTime(yearOf(text), order, years);
    const isRead = calendar === 'buddhist' || calendar === 'minguo';
    if (isRead) return readTime(inGregorian(text, calendar), order, years);
    return saysNothing(plainCell(text)) ? 'time-missing' : 'calendar-other';
  });
  return (side) => {
    const from = cells.starts[column] ?? 0;
    const to = cells.ends[column] ?? 0;
    if (from === to) return 'missing';
    side.isZoneUnknown = false;
    if (fast?.read(from, to, order)) {
      side.form = 'bare';
      copyMoment(fast.moment, side.start);
      side.zone = fast.offset === fast.offset ? zoneOf(fast.offset) : null;
      return 'read';
    }
    if (epoch === 'seconds' || epoch === 'milliseconds') {
      const at = wholeNumber(bytes, from, to) * (epoch === 'seconds' ? 1000 : 1);
      if (at <= mostEpoch) {
        setInstant(side.start, at, epoch === 'seconds' ? unit.second : unit.millisecond);
        side.start.doubt = null;
        side.form = 'bare';
        side.zone = utc;
        return 'read';
      }
    }
    const cell = exact(from, to);
    if (typeof cell === 'string') {
      if (cell === 'time-missing') return 'missing';
      tell(cell, column);
      return 'fault';
    }
    if (cell.isExpanded && inCentury === null) tell('year-two-digits', column);
    if (cell.isZoneUnknown) tell('zone-unknown', column);
    side.form = cell.form;
    copyMoment(cell.start, side.start);
    if (cell.end !== null) copyMoment(cell.end, side.end);
    if (cell.isExpanded && inCentury !== null && !inCentury(side)) {
      tell('time-impossible', column);
      return 'fault';
    }
    side.zone = cell.zone;
    side.isZoneUnknown = cell.isZoneUnknown;
    return 'read';
  };
}

/** Half of the furthest that there is: no other number is read so. */
const mostEpoch = 4_000_000_000_000_000;

/** Digits alone; NaN for all else. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 15 || from === to) return NaN;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Puts the time of day to a date. Where it cannot be read the day stays, and that is told. */
function clockColumn(
  column: ColumnIndex,
  read: () => ClockCell | ClockFault,
  tell: Tell,
): (side: Side) => void {
  return (side) => {
    const { start } = side;
    const clock = read();
    // Where the time of day stands apart, midnight beside the date is none.
    const isDate = !hasClock(start) || start.time === 0;
    if (clock === 'time-missing') {
      if (isDate) coarsen(start, unit.day);
      return;
    }
    if (isDate) coarsen(start, unit.day);
    if (typeof clock === 'string' || start.unit < unit.day) {
      tell('clock-unreadable', column);
      return;
    }
    if (clock.part === null) setClock(start, clock.time, clock.unit);
    else {
      coarsen(start, unit.day);
      start.part = clock.part;
    }
    if (clock.isZoneUnknown) tell('zone-unknown', column);
    if (clock.zone !== null) side.zone = clock.zone;
    side.isZoneUnknown ||= clock.isZoneUnknown;
  };
}

/** Reads the time of day of a row: of one column, or of hours, minutes and seconds apart, as far as they are written. */
function clockText(
  { bytes }: TextTable,
  columns: readonly ColumnIndex[],
  cells: RowCells,
): () => ClockCell | ClockFault {
  const [hours = 0] = columns;
  const read = memoCells(bytes, readClock);
  if (columns.length === 1) return () => read(cells.starts[hours] ?? 0, cells.ends[hours] ?? 0);
  const textIn = memoCells(bytes, plainCell);
  return () => {
    const texts = columns.map((column) => textIn(cells.starts[column] ?? 0, cells.ends[column] ?? 0));
    const first = texts.findIndex(saysNothing);
    const written = texts.slice(0, first === -1 ? texts.length : first);
    return readClock(written.map((text) => text.padStart(2, '0')).join(':'));
  };
}

/** Zones of offsets in minutes, made once. */
function offsetZones(): (minutes: number) => Zone | null {
  const known = new Map<number, Zone | null>();
  return (minutes) => {
    const zone = known.get(minutes);
    if (zone !== undefined) return zone;
    const made = zoneOfOffset(minutes);
    known.set(minutes, made);
    return made;
  };
}

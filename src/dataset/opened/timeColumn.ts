import type { ClockCell, ClockFault } from '../../model/cells/clock.ts';
import { readEra } from '../../model/cells/date.ts';
import { readEpoch } from '../../model/cells/epoch.ts';
import { coarsen, copyMoment, dayOfMoment, hasClock, setDay, unit } from '../../model/cells/moment.ts';
import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import { type TimeCell, type TimeFault, readTime, setClock, setInstant } from '../../model/cells/time.ts';
import { zoneOfOffset } from '../../model/cells/zone.ts';
import { type ZoneNames, withOffsets } from '../../model/cells/zoneNames.ts';
import type { ColumnIndex, TimeMapping, YearNumbering } from '../../model/mapping.ts';
import { type Zone, utc } from '../../model/time.ts';
import { fastTime } from './fastTime.ts';
import { centuryReader } from './century.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { Side, SideRead, Tell } from './side.ts';
import type { TextTable } from './table.ts';
import { inGregorian } from './calendars.ts';
import { clockReader, withDash } from './clockColumn.ts';
import { parts } from './timeParts.ts';
import { codesTold } from './yearCodes.ts';
import { holdsDays, yearCells } from './yearColumn.ts';

/** What is said of all columns of times. */
export interface ToldApart {
  readonly years: YearNumbering | null;
  readonly zoneNames: ZoneNames;
}

export interface ColumnReader {
  (side: Side): SideRead;
  /** Under which what is to say of it is told. */
  readonly column: ColumnIndex;
}

/** Reads one side of a row's time out of the row that `cells` has read. */
export function columnReader(
  table: TextTable,
  mapping: TimeMapping,
  told: ToldApart,
  cells: RowCells,
  tell: Tell,
): ColumnReader {
  const { years, zoneNames } = told;
  const written =
    mapping.by === 'parts'
      ? parts(table, mapping, years, cells, tell)
      : mapping.otherwise === undefined
        ? oneColumn(table, mapping, told, cells, tell)
        : orElse(
            oneColumn(table, mapping, told, cells, tell),
            parts(table, { by: 'parts', ...mapping.otherwise, clock: null }, years, cells, tell),
          );
  const column = mapping.by === 'column' ? mapping.column : mapping.year;
  const decoded = codesTold(written, table, mapping.yearCodes, column, cells, tell);
  const date = mapping.era === undefined ? decoded : inEra(decoded, table, mapping.era, cells);
  const { clock } = mapping;
  const readTimeOfDay = clockReader(table, mapping, zoneNames, cells);
  if (clock === null || readTimeOfDay === null) return Object.assign(date, { column });
  const addClock = clockColumn(clock, readTimeOfDay, tell);
  const read = (side: Side) => {
    const result = date(side);
    if (result === 'read') addClock(side);
    return result;
  };
  return Object.assign(read, { column });
}

/** What the second reads where the first finds nothing. */
function orElse(first: (side: Side) => SideRead, second: (side: Side) => SideRead): (side: Side) => SideRead {
  return (side) => {
    const read = first(side);
    return read === 'missing' ? second(side) : read;
  };
}

/** Years are before Christ where another column says so of the row: those of a century or a decade run the other way then. */
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
    const { start, end } = side;
    for (const moment of [start, end]) if (moment.year > 0) moment.year = 1 - moment.year;
    if (side.form === 'between' && start.year > end.year) [start.year, end.year] = [end.year, start.year];
    return result;
  };
}

function oneColumn(
  table: TextTable,
  {
    column,
    order,
    epoch,
    century,
    calendar = 'gregorian',
    hasClockSpans,
  }: Extract<TimeMapping, { by: 'column' }>,
  { years, zoneNames }: ToldApart,
  cells: RowCells,
  tell: Tell,
): (side: Side) => SideRead {
  const { bytes } = table;
  const yearOf = yearCells(table, column);
  const fast = epoch === null && calendar === 'gregorian' && !hasClockSpans ? fastTime(bytes) : null;
  const dashed = (text: string) => (hasClockSpans ? withDash(text) : text);
  const zoneOf = offsetZones();
  let areDays: boolean | null = null;
  const inCentury = century === undefined ? null : centuryReader(bytes, century, cells);
  const exact = memoCells<TimeCell | TimeFault | 'calendar-other'>(bytes, (text) => {
    if (epoch !== null) return readEpoch(text, epoch);
    if (tooFew.test(text) && (areDays ??= holdsDays(table, column, order))) return 'time-unreadable';
    if (calendar === 'gregorian') return readTime(withOffsets(dashed(yearOf(text)), zoneNames), order, years);
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
    if (cell.isAge) tell('years-before-present', column);
    if (cell.isSeason) tell('season-of-year', column);
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

/** A year nowhere but among years. */
const tooFew = /^\s*\d{1,3}\s*$/;

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
    side.isHour = false;
    // Where the time of day stands apart, midnight beside the date is none.
    const isDate = !hasClock(start) || start.time === 0;
    if (clock === 'time-missing') {
      if (isDate) coarsen(start, unit.day);
      return;
    }
    if (isDate) coarsen(start, unit.day);
    // Of which of several days it is the time of day is not said.
    if (typeof clock === 'string' || start.unit < unit.day || side.form === 'between') {
      tell('clock-unreadable', column);
      return;
    }
    if (clock.until !== undefined && side.form === 'bare') setUntil(side, clock, clock.until);
    if (clock.part === null) setClock(start, clock.time, clock.unit);
    else {
      coarsen(start, unit.day);
      start.part = clock.part;
    }
    side.isHour = clock.isHour === true;
    if (clock.isAbout) start.doubt ??= 'approximate';
    if (clock.isZoneUnknown) tell('zone-unknown', column);
    if (clock.zone !== null) side.zone = clock.zone;
    side.isZoneUnknown ||= clock.isZoneUnknown;
  };
}

/** To the second time of day, of the day after where it is before the first. */
function setUntil(side: Side, first: ClockCell, last: ClockCell): void {
  side.form = 'between';
  copyMoment(side.start, side.end);
  setClock(side.end, last.time, last.unit);
  if (last.time >= first.time) return;
  setDay(side.end, dayOfMoment(side.end) + 1);
  setClock(side.end, last.time, last.unit);
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

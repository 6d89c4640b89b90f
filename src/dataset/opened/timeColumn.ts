import type { ClockCell, ClockFault } from '../../model/cells/clock.ts';
import { readDateCell, readEra } from '../../model/cells/date.ts';
import { readEpoch } from '../../model/cells/epoch.ts';
import {
  type Moment,
  coarsen,
  copyMoment,
  dayOfMoment,
  hasClock,
  setDate,
  setDay,
  unit,
} from '../../model/cells/moment.ts';
import { monthOf } from '../../model/cells/names.ts';
import { readWithinYear } from '../../model/cells/ofYear.ts';
import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import { type TimeCell, type TimeFault, readTime, setClock, setInstant } from '../../model/cells/time.ts';
import type { DateCell, DateFault } from '../../model/cells/stretches.ts';
import { zoneOfOffset } from '../../model/cells/zone.ts';
import type { ColumnIndex, TimeMapping, WithinYear, YearNumbering } from '../../model/mapping.ts';
import { type Zone, utc } from '../../model/time.ts';
import { fastTime } from './fastTime.ts';
import { centuryReader } from './century.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { Side, SideRead, Tell } from './side.ts';
import type { TextTable } from './table.ts';
import { inGregorian } from './calendars.ts';
import { codesTold, isCode } from './yearCodes.ts';
import { clockReader, withDash } from './clockColumn.ts';
import { withoutNoughts, yearCells } from './yearColumn.ts';

export interface ColumnReader {
  (side: Side): SideRead;
  /** Under which what is to say of it is told. */
  readonly column: ColumnIndex;
}

/** Reads one side of a row's time out of the row that `cells` has read. `isAlone`: no other column tells the end. */
export function columnReader(
  table: TextTable,
  mapping: TimeMapping,
  years: YearNumbering | null,
  cells: RowCells,
  tell: Tell,
  isAlone: boolean,
): ColumnReader {
  const written =
    mapping.by === 'column'
      ? oneColumn(table, mapping, years, cells, tell)
      : parts(table, mapping, years, cells, tell);
  const column = mapping.by === 'column' ? mapping.column : mapping.year;
  const told = codesTold(written, table, mapping.yearCodes, column, cells, tell);
  const date = mapping.era === undefined ? told : inEra(told, table, mapping.era, cells);
  const { clock } = mapping;
  const readTimeOfDay = clockReader(table, mapping, cells);
  if (clock === null || readTimeOfDay === null) return Object.assign(date, { column });
  const addClock = clockColumn(clock, readTimeOfDay, tell, isAlone);
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
  {
    column,
    order,
    epoch,
    century,
    calendar = 'gregorian',
    hasClockSpans,
  }: Extract<TimeMapping, { by: 'column' }>,
  years: YearNumbering | null,
  cells: RowCells,
  tell: Tell,
): (side: Side) => SideRead {
  const { bytes } = table;
  const yearOf = yearCells(table, column);
  const fast = epoch === null && calendar === 'gregorian' && !hasClockSpans ? fastTime(bytes) : null;
  const dashed = hasClockSpans ? withDash : (text: string) => text;
  const zoneOf = offsetZones();
  const inCentury = century === undefined ? null : centuryReader(bytes, century, cells);
  const exact = memoCells<TimeCell | TimeFault | 'calendar-other'>(bytes, (text) => {
    if (epoch !== null) return readEpoch(text, epoch);
    if (calendar === 'gregorian') return readTime(dashed(yearOf(text)), order, years);
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

/** Year, month and day apart. What is empty or 0 behind the year is not known; what is no number or name is told, and not known either. */
function parts(
  { bytes }: TextTable,
  mapping: Extract<TimeMapping, { by: 'parts' }>,
  years: YearNumbering | null,
  cells: RowCells,
  tell: Tell,
): (side: Side) => SideRead {
  const at = (column: ColumnIndex) => [cells.starts[column] ?? 0, cells.ends[column] ?? 0] as const;
  const yearOf = memoCells(bytes, (text) => readYear(text, years ?? 'historical'));
  const ofYear = mapping.within === undefined ? null : withinYear(bytes, mapping.within, cells);
  const monthIn = memoCells(bytes, readMonth);
  const dayIn = memoCells(bytes, readNumber);

  function partOf(column: ColumnIndex | null, read: (from: number, to: number) => Part): number | null {
    if (column === null) return null;
    const part = read(...at(column));
    if (typeof part === 'number') return part;
    if (part === 'code') tell('part-code', column);
    else if (part !== 'missing') tell('month-unreadable', column);
    return null;
  }

  return (side) => {
    const year = yearOf(...at(mapping.year));
    if (typeof year === 'string') {
      if (year === 'missing') return 'missing';
      tell(year, mapping.year);
      return 'fault';
    }
    const month = partOf(mapping.month, monthIn);
    const day = partOf(mapping.day, dayIn);
    side.form = 'bare';
    side.zone = null;
    side.isZoneUnknown = false;
    side.start.doubt = year.doubt;
    const within = ofYear?.(year.year) ?? 'time-missing';
    if (typeof within !== 'string') {
      side.form = within.end === null ? 'bare' : 'between';
      copyMoment(within.start, side.start);
      if (within.end !== null) copyMoment(within.end, side.end);
      return 'read';
    }
    if (within !== 'time-missing')
      tell(within === 'time-unreadable' ? 'month-unreadable' : within, mapping.within?.column ?? null);
    if (within === 'date-order-unanswered' || within === 'time-impossible') return 'fault';
    if (setDate(side.start, year.year, month, month === null ? null : day)) return 'read';
    tell('time-impossible', (month !== null && month <= 12 ? mapping.day : mapping.month) ?? mapping.year);
    return 'fault';
  };
}

/** Reads what stands within the row's year, each once. */
function withinYear(
  bytes: Uint8Array,
  { by, column, order }: WithinYear,
  cells: RowCells,
): (year: number) => DateCell | DateFault {
  const textIn = memoCells(bytes, (text) => text);
  const known = new Map<string, DateCell | DateFault>();
  return (year) => {
    const text = textIn(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
    const key = `${year} ${text}`;
    const read = known.get(key) ?? readWithinYear(year, text, by, order);
    if (known.size < mostKnown) known.set(key, read);
    return read;
  };
}

const mostKnown = 20_000;

type Part = number | 'missing' | 'code' | TimeFault;

function readYear(text: string, years: YearNumbering): Moment | 'missing' | TimeFault {
  const plain = withoutNoughts(plainCell(text));
  if (saysNothing(plain)) return 'missing';
  const date = readDateCell(plain, null, years);
  if (date === 'time-missing') return 'missing';
  if (typeof date === 'string') return date;
  return date.end === null && date.start.unit === unit.year ? date.start : 'time-unreadable';
}

function readMonth(text: string): Part {
  return monthOf(plainCell(text)) ?? readNumber(text);
}

/** 0 says nothing, as in codes of dates. */
function readNumber(text: string): Part {
  const plain = plainCell(text);
  if (saysNothing(plain)) return 'missing';
  const match = /^(-?\d{1,5})(?:\.0{1,9})?$/.exec(plain);
  const number = Number(match?.[1] ?? NaN);
  if (isCode(number) && (number < 0 || number > 31)) return 'code';
  return number > 0 ? number : number === 0 ? 'missing' : 'time-unreadable';
}

/** Puts the time of day to a date. Where it cannot be read the day stays, and that is told. */
function clockColumn(
  column: ColumnIndex,
  read: () => ClockCell | ClockFault,
  tell: Tell,
  isAlone: boolean,
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
    if (clock.until !== undefined && isAlone && side.form === 'bare') setUntil(side, clock, clock.until);
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

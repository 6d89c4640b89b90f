import {
  type Moment,
  coarsen,
  copyMoment,
  dayOfMoment,
  hasClock,
  isSameMoment,
  isTooFar,
  makeMoment,
  setDay,
  unit,
} from '../../model/cells/moment.ts';
import { endOfHour, moveTo } from '../../model/cells/time.ts';
import type { Mapping, MeantPrecision } from '../../model/mapping.ts';
import { hour, type Zone } from '../../model/time.ts';
import { meantBy } from './codes.ts';
import { endReader } from './endOfRow.ts';
import { settleFirstDays } from './firstDays.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import { zoneReader } from './rowZone.ts';
import { type RowTime, type Side, type Tell, makeSide } from './side.ts';
import type { TextTable } from './table.ts';
import { type ToldApart, columnReader } from './timeColumn.ts';

export interface RowTimes {
  readonly time: RowTime;
  /** Reads the time of the row that `cells` has read; false where it has none, which is told. */
  readonly read: () => boolean;
}

export function rowTimes(table: TextTable, mapping: Mapping, cells: RowCells, tell: Tell): RowTimes {
  const told: ToldApart = { years: mapping.yearNumbering, zoneNames: mapping.zoneNames ?? {} };
  const start = makeSide();
  const readStart = mapping.time === null ? null : columnReader(table, mapping.time, told, cells, tell);
  const ending = endReader(table, mapping, told, cells, tell);
  const end = ending?.end ?? makeSide();
  const readZone = zoneReader(table, mapping, cells, tell);
  const precisionOf = precisionReader(table, mapping, cells);
  const time: RowTime = {
    form: 'bare',
    start: makeMoment(),
    end: makeMoment(),
    zone: readZone.otherwise,
  };

  /**
   * null where a clock time is on a clock that cannot be told: then its day alone is read, which is off by hours at most, on the file's. Where somebody has
   * said which clock the file goes by, names like EST are taken for that.
   */
  function clockOf(named: Zone | null, isClocked: boolean, isUnknown: boolean): Zone | null {
    if (named !== null) return named;
    const zone = readZone.read();
    if (zone === null) return isClocked ? null : readZone.otherwise;
    return isUnknown && isClocked && !readZone.isSaid(zone) ? null : zone;
  }

  /** Puts the time on its clock; what is on none that can be told is no finer than a day. */
  function setZone(first: Side, hasEnd: boolean): void {
    const isClocked =
      hasClock(first.start) ||
      (first.form === 'between' && hasClock(first.end)) ||
      (hasEnd && hasClock(end.start));
    const zone = clockOf(first.zone ?? (hasEnd ? end.zone : null), isClocked, first.isZoneUnknown);
    if (zone === null)
      for (const moment of [first.start, first.end, end.start, end.end]) coarsen(moment, unit.day);
    time.zone = zone ?? readZone.otherwise;
  }

  /** false where what it means is not known yet, which is told. */
  function settle(side: Side): boolean {
    const of = side === start ? mapping.time : mapping.end;
    if (mapping.isMidnightUnknown) withoutMidnight(side);
    if (of?.by !== 'column' || settleFirstDays(side, of.firstDays)) return true;
    tell('first-day-unanswered', of.column);
    return false;
  }

  function putBoth(): void {
    const last = end.form === 'between' ? end.end : end.start;
    if (end.zone !== null) moveTo(time.zone, last, end.zone);
    put('between', start.start, last);
  }

  function put(form: RowTime['form'], from: Moment, to: Moment | null): void {
    time.form = form;
    copyMoment(from, time.start);
    if (to !== null) copyMoment(to, time.end);
  }

  return {
    time,
    read() {
      if (readStart === null) return false;
      const began = readStart(start);
      const isOngoing = ending?.isOngoing() ?? false;
      const ended = ending === null || isOngoing ? 'missing' : ending.read(start);
      if (began === 'fault') return false;
      if (began === 'missing' && ended !== 'read') {
        tell('time-missing', readStart.column);
        return false;
      }
      const first = began === 'read' ? start : end;
      if (!settle(first)) return false;
      const isEnded = first === start && ended === 'read';
      const canBeEnd = isEnded && canEnd(start, end);
      if (isEnded && !canBeEnd && ending !== null) tell('end-against', ending.column);
      const hasEnd = canBeEnd && settle(end);
      setZone(first, hasEnd);
      if (began === 'missing') put(end.form === 'bare' ? 'by' : end.form, end.start, end.end);
      else if (hasEnd) putBoth();
      else {
        const isEndless = isOngoing || (mapping.isOpenWithoutEnd === true && ended === 'missing');
        if (isEndless && start.form === 'bare') put('since', start.start, null);
        else if (start.isHour && start.form === 'bare' && hasClock(start.start))
          put('between', start.start, endOfHour(start.start));
        else put(start.form, start.start, start.end);
      }
      widen(time, precisionOf());
      if (isTooFar(time.start) || (time.form === 'between' && isTooFar(time.end))) {
        tell('time-too-far', readStart.column);
        return false;
      }
      if (time.form === 'between' && isSameMoment(time.start, time.end)) time.form = 'bare';
      return true;
    },
  };
}

function withoutMidnight(side: Side): void {
  if (side.form === 'between' && isFirstHour(side)) side.form = 'bare';
  for (const moment of [side.start, side.end])
    if (hasClock(moment) && moment.time === 0) coarsen(moment, unit.day);
}

/** `2022050900`, which lasts an hour where it is no day. */
function isFirstHour({ start, end }: Side): boolean {
  return hasClock(start) && start.time === 0 && end.time === hour && dayOfMoment(start) === dayOfMoment(end);
}

/** Whether what begins so may have an end of its own: unless it tells a later one itself. */
function canEnd(start: Side, end: Side): boolean {
  if (start.form !== 'between') return start.form === 'bare' || start.form === 'since';
  const last = end.form === 'between' ? end.end : end.start;
  const later = dayOfMoment(last) - dayOfMoment(start.end);
  const isOneClock = hasClock(last) && hasClock(start.end) && end.zone === start.zone;
  return later > 0 || (later === 0 && !(isOneClock && last.time < start.end.time));
}

/** Precision widens what is written, and never narrows it. */
function widen(time: RowTime, meant: MeantPrecision): void {
  if (meant === 'as-written') return;
  const isDated = meant === 'day' || meant === 'week';
  const to = isDated ? unit.day : meant === 'month' ? unit.month : unit.year;
  coarsen(time.start, to);
  if (time.form === 'between') coarsen(time.end, to);
  if (meant !== 'week' || (time.form !== 'bare' && time.form !== 'between')) return;
  if (time.form === 'bare') copyMoment(time.start, time.end);
  if (time.start.unit !== unit.day || time.end.unit !== unit.day) return;
  time.form = 'between';
  const [first, last] = [dayOfMoment(time.start) - 3, dayOfMoment(time.end) + 3];
  setDay(time.start, first);
  setDay(time.end, last);
}

function precisionReader(
  table: TextTable,
  { timePrecision }: Mapping,
  cells: RowCells,
): () => MeantPrecision {
  if (timePrecision === null) return () => 'as-written';
  const { column } = timePrecision;
  const at = memoCells(table.bytes, (text) => meantBy(timePrecision, text));
  return () => at(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
}

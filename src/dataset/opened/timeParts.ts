import { readDateCell } from '../../model/cells/date.ts';
import { copyMoment, setDate, unit } from '../../model/cells/moment.ts';
import { monthOf } from '../../model/cells/names.ts';
import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import { readWithinYear } from '../../model/cells/ofYear.ts';
import type { DateCell, DateFault } from '../../model/cells/stretches.ts';
import type { TimeFault } from '../../model/cells/time.ts';
import type { ColumnIndex, TimeMapping, WithinYear, YearNumbering } from '../../model/mapping.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { Side, SideRead, Tell } from './side.ts';
import type { TextTable } from './table.ts';
import { isCode } from './yearCodes.ts';
import { withoutNoughts, yearCells } from './yearColumn.ts';

/** Year, month and day apart. What is empty or 0 behind the year is not known; what is no number or name is told, and not known either. */
export function parts(
  table: TextTable,
  mapping: Extract<TimeMapping, { by: 'parts' }>,
  years: YearNumbering | null,
  cells: RowCells,
  tell: Tell,
): (side: Side) => SideRead {
  const at = (column: ColumnIndex) => [cells.starts[column] ?? 0, cells.ends[column] ?? 0] as const;
  const { bytes } = table;
  const writtenOf = yearCells(table, mapping.year);
  const yearOf = memoCells(bytes, (text) => readYear(writtenOf(text), years ?? 'historical'));
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
    const read = yearOf(...at(mapping.year));
    if (typeof read === 'string') {
      if (read === 'missing') return 'missing';
      tell(read, mapping.year);
      return 'fault';
    }
    if (read.isExpanded) tell('year-two-digits', mapping.year);
    const year = read.start;
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

function readYear(text: string, years: YearNumbering): DateCell | 'missing' | TimeFault {
  const plain = withoutNoughts(plainCell(text));
  if (saysNothing(plain)) return 'missing';
  const date = readDateCell(plain, null, years);
  if (date === 'time-missing') return 'missing';
  if (typeof date === 'string') return date;
  return date.end === null && date.start.unit === unit.year ? date : 'time-unreadable';
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

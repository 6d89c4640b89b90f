import { type ClockCell, type ClockFault, readClock } from '../../model/cells/clock.ts';
import { unit } from '../../model/cells/moment.ts';
import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import { type ZoneNames, withOffsets } from '../../model/cells/zoneNames.ts';
import type { ClockNumbers, TimeMapping } from '../../model/mapping.ts';
import { memoCells } from './memo.ts';
import type { RowCells } from './rowCells.ts';
import type { TextTable } from './table.ts';
import { withoutNoughts } from './yearColumn.ts';

/** Reads the time of day of a row: of one column, or of hours, minutes and seconds apart, as far as they are written; null where none is told of. */
export function clockReader(
  { bytes }: TextTable,
  { clock, finer = [], clockNumbers, hasClockSpans }: TimeMapping,
  names: ZoneNames,
  cells: RowCells,
): (() => ClockCell | ClockFault) | null {
  if (clock === null) return null;
  if (finer.length === 0) {
    const plain = (text: string) => withOffsets(hasClockSpans ? withDash(text) : text, names);
    const isOpen = (text: string) => hasClockSpans === null && twoClocks.test(text);
    const read = memoCells(bytes, (text) =>
      isOpen(text) ? 'time-unreadable' : readNumbers(plain(text), clockNumbers),
    );
    return () => read(cells.starts[clock] ?? 0, cells.ends[clock] ?? 0);
  }
  const textIn = memoCells(bytes, (text) => withoutNoughts(plainCell(text)));
  return () => {
    const texts = [clock, ...finer].map((column) =>
      textIn(cells.starts[column] ?? 0, cells.ends[column] ?? 0),
    );
    const first = texts.findIndex(saysNothing);
    const written = texts.slice(0, first === -1 ? texts.length : first);
    return readClock(written.map((text) => text.replace(/^\d(?!\d)/, '0$&')).join(':'));
  };
}

const twoClocks = /\d{1,2}:\d\d(?::\d\d)?-\d{1,2}:\d\d(?::\d\d)?\s*$/;

/** A text in which a hyphen between two times of day is a dash, and no sign of an offset. */
export function withDash(text: string): string {
  return text
    .replace(/(\d{1,2}:\d\d(?::\d\d)?)-(?=\d{1,2}:\d\d(?::\d\d)?\s*$)/, '$1–')
    .replace(/^\s*(\d{1,2})\s?[-–—/]\s?(\d{1,2})\s*$/u, '$1:00–$2:00')
    .replace(/^\s*(\d{1,4})-(?=\d{1,4}\s*$)/, '$1–');
}

function readNumbers(text: string, numbers: ClockNumbers | undefined): ClockCell | ClockFault {
  if (numbers === undefined || numbers === 'hours') return readClock(text);
  const plain = withoutNoughts(plainCell(text));
  if (numbers === 'day-parts')
    return /^[01]?[.,]\d{1,20}$|^[01]$/.test(plain)
      ? partOfDay(Number(plain.replace(',', '.')))
      : readClock(text);
  const digits = numbers === 'minutes' ? 4 : 6;
  return readClock(/^\d{1,6}$/.test(plain) ? plain.padStart(digits, '0') : text);
}

/** To the second, as far as it is not a whole minute but for what the digits have lost. */
function partOfDay(part: number): ClockCell {
  const seconds = Math.round(part * 86_400);
  const minutes = Math.round(seconds / 60);
  const isWhole = Math.abs(seconds - minutes * 60) <= lost;
  return {
    time: isWhole ? minutes * 60_000 : seconds * 1000,
    unit: isWhole ? unit.minute : unit.second,
    part: null,
    zone: null,
    isZoneUnknown: false,
  };
}

/** In seconds: four digits behind the point. */
const lost = 4;

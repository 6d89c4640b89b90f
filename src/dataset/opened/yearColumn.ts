import { furthestYear } from '../../model/calendar.ts';
import { labelOf } from '../../model/cells/labels.ts';
import { unit } from '../../model/cells/moment.ts';
import { plainCell, saysNothing } from '../../model/cells/nothing.ts';
import { readTime } from '../../model/cells/time.ts';
import type { ColumnIndex, DateOrder } from '../../model/mapping.ts';
import { rowCells } from './rowCells.ts';
import { isShortDay, isYearDay, isYearMonth } from './yearLooks.ts';
import type { TextTable } from './table.ts';

/** A whole number as programs write it in a column that has gaps, `1950.0`, without its fraction; all others as they stand. `plain`: by `plainCell`. */
export function withoutNoughts(plain: string): string {
  return plain.replace(noughts, '$1');
}

const noughts = /^([+-]?\d{1,9})\.0{1,9}$/;

/**
 * Makes of the cells of a column what its other cells say that they are. Years of two digits, with the apostrophe that says so. Years without their fractions of noughts: in other columns a short number with such a
 * fraction, `12.00`, may be a time of day, an amount. Years before Christ as ISO 8601 has them: in Wikidata's JSON, whose dates have a plus or a
 * month or day of 00, -0490 is 490 BC (in its RDF, as in ISO 8601, 491 BC). Dates without the label that all of them have. The first rows tell, once such a cell is there.
 */
export function yearCells(table: TextTable, column: ColumnIndex): (text: string) => string {
  let areYears: boolean | null = null;
  let areWikidata: boolean | null = null;
  let areOfYear: boolean | null = null;
  let areFar: boolean | null = null;
  let areShort: boolean | null = null;
  let label: string | null = null;
  return (text) => {
    const written = plainCell(text);
    const own = labelOf(written);
    const plain =
      own !== '' && own === (label ??= commonLabel(table, column)) ? written.slice(own.length) : written;
    if (plain !== written) return plain;
    if (short.test(plain) && (areShort ??= holdsShort(table, column))) return `'${plain}`;
    if (ofYear.test(plain) && (areOfYear ??= holdsOfYear(table, column)))
      return `${plain.slice(0, 4)}-${plain.slice(4)}`;
    if (noughts.test(plain) && (areYears ??= holdsYears(table, column))) return withoutNoughts(plain);
    if (farYear.test(plain) && Number(plain) > furthestYear && (areFar ??= holdsFarYears(table, column)))
      return `+${plain}`;
    const [, year, rest = ''] = beforeChrist.exec(plain) ?? [];
    if (year === undefined || !(areWikidata ??= holdsWikidata(table, column))) return text;
    return `${year === '0001' ? '+' : '-'}${String(Number(year) - 1).padStart(4, '0')}${rest}`;
  };
}

const short = /^\d\d$/;

/** What stands before the dates of nine cells in ten; '' for nothing. */
function commonLabel(table: TextTable, column: ColumnIndex): string {
  const cells = rowCells(table, column);
  const labels = new Map<string, number>();
  let filled = 0;
  for (let row = 0; row < Math.min(table.length, mostLooked); row += 1) {
    cells.read(row);
    const plain = plainCell(cells.text(column, longest));
    if (saysNothing(plain)) continue;
    filled += 1;
    const label = labelOf(plain);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const common = [...labels].find(([, cells]) => cells >= filled * 0.9);
  return common?.[0] ?? '';
}

/** Two digits throughout, a nought among the first of them: years, of which the century is left out. */
function holdsShort(table: TextTable, column: ColumnIndex): boolean {
  const isOther = (plain: string) => !saysNothing(plain) && !short.test(plain);
  return !someCell(table, column, isOther) && someCell(table, column, (plain) => /^0\d$/.test(plain));
}

/** As a year with a sign has more than four digits, so has one without it in a column of years. */
const farYear = /^\d{6,9}$/;
const nearOrSigned = /^(?:[+-]\d{1,9}|\d{1,4})$/;

function holdsFarYears(table: TextTable, column: ColumnIndex): boolean {
  return holdsYears(table, column) && someCell(table, column, (plain) => nearOrSigned.test(plain));
}

const ofYear = /^\d{6,7}$/;

/** Months, or days, of years throughout: `202001`, `2020145`. Of the former one at least has to be no day of a year of two digits. */
function holdsOfYear(table: TextTable, column: ColumnIndex): boolean {
  const cells = rowCells(table, column);
  let isTold = false;
  for (let row = 0; row < Math.min(table.length, mostLooked); row += 1) {
    cells.read(row);
    const plain = plainCell(cells.text(column, longest));
    if (saysNothing(plain)) continue;
    const isMonth = plain.length === 6 && isYearMonth(Number(plain));
    if (!isMonth && !(plain.length === 7 && isYearDay(Number(plain)))) return false;
    isTold ||= !isMonth || !isShortDay(Number(plain));
  }
  return isTold;
}

const beforeChrist = /^-(\d{4,9})(-\d\d-\d\dT00:00:00Z)$/;
const ofWikidata = /^(?:\+\d{4,9}-\d\d-\d\d|[+-]\d{4,9}-\d\d-00)T00:00:00Z$/;

function holdsWikidata(table: TextTable, column: ColumnIndex): boolean {
  return someCell(table, column, (plain) => ofWikidata.test(plain));
}

/** Whether one of the first cells is so. */
function someCell(table: TextTable, column: ColumnIndex, isSo: (plain: string) => boolean): boolean {
  const cells = rowCells(table, column);
  for (let row = 0; row < Math.min(table.length, mostLooked); row += 1) {
    cells.read(row);
    if (isSo(plainCell(cells.text(column, longest)))) return true;
  }
  return false;
}

/** Whole numbers in nine of ten cells, one of them at least no day, hour or month. */
function holdsYears(table: TextTable, column: ColumnIndex): boolean {
  const cells = rowCells(table, column);
  let filled = 0;
  let whole = 0;
  let isBeyondDays = false;
  for (let row = 0; row < table.length && filled < mostLooked; row += 1) {
    cells.read(row);
    const plain = plainCell(cells.text(column, longest));
    if (saysNothing(plain)) continue;
    filled += 1;
    const written = withoutNoughts(plain);
    if (!/^[+-]?\d{1,9}$/.test(written)) continue;
    whole += 1;
    const number = Number(written);
    isBeyondDays ||= number > 31 || number < 0;
  }
  return isBeyondDays && whole >= filled * 0.9;
}

/** Days in nine of ten cells. */
export function holdsDays(table: TextTable, column: ColumnIndex, order: DateOrder | null): boolean {
  const cells = rowCells(table, column);
  let filled = 0;
  let days = 0;
  for (let row = 0; row < Math.min(table.length, mostLooked); row += 1) {
    cells.read(row);
    const text = cells.text(column, longest);
    if (saysNothing(plainCell(text))) continue;
    filled += 1;
    const read = readTime(text, order, null);
    if (typeof read !== 'string' && read.start.unit >= unit.day) days += 1;
  }
  return days >= filled * 0.9;
}

const mostLooked = 1000;
const longest = 80;

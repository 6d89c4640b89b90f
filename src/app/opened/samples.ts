import { told } from '../../i18n/dates.ts';
import type { FirstWords } from '../../i18n/en.ts';
import { dayLength, furthestYear } from '../../model/calendar.ts';
import { expandedYear } from '../../model/cells/stretches.ts';
import { type Moment, dayOfMoment, printMoment, unit } from '../../model/cells/moment.ts';
import { readEpoch } from '../../model/cells/epoch.ts';
import { type TimeCell, readTime } from '../../model/cells/time.ts';
import { inGregorian } from '../../dataset/opened/calendars.ts';
import type { Calendar, DateOrder, Epoch } from '../../model/mapping.ts';
import type { ReadTable } from './protocol.ts';

/** The first cells of a column that hold something, shortened. */
export function samplesOf(
  { sample }: Pick<ReadTable, 'sample'>,
  column: number,
  most = 2,
): readonly string[] {
  const found: string[] = [];
  for (const row of sample) {
    const whole = (row[column] ?? '').replace(/\s+/g, ' ').trim();
    const text = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
    if (text === '' || found.includes(text)) continue;
    found.push(text);
    if (found.length === most) break;
  }
  return found;
}

const longest = 48;

/** The first cell that a column has written so; null where the first rows have none. */
export function cellWith(table: Pick<ReadTable, 'sample'>, column: number, written: RegExp): string | null {
  return samplesOf(table, column, table.sample.length).find((text) => written.test(text)) ?? null;
}

/** Whether one of the first cells of a column is written so. */
export function someCell({ sample }: Pick<ReadTable, 'sample'>, column: number, written: RegExp): boolean {
  return sample.some((row) => written.test((row[column] ?? '').trim()));
}

/** The first bare year with a minus that a column has and a calendar can show, without it; 44 where the first rows have none. */
export function yearBefore({ sample }: Pick<ReadTable, 'sample'>, column: number): number {
  for (const row of sample) {
    const [, year] = /^[-\u2212](\d{1,6})(?:\D|$)/u.exec((row[column] ?? '').trim()) ?? [];
    if (Number(year) > 0 && Number(year) < furthestYear) return Number(year);
  }
  return 44;
}

/** The first date whose year has two digits, up to 29, as a column writes it; the first cell where the first rows have none. */
export function shortDateOf(table: Pick<ReadTable, 'sample'>, column: number): string {
  const cells = table.sample.map((row) => (row[column] ?? '').trim());
  const short = cells.find((text) => /^\d{1,2}[-/. ][\p{L}\d]{1,12}[-/. ][0-2]\d(?!\d)/u.test(text));
  return short?.slice(0, longest) ?? samplesOf(table, column, 1)[0] ?? '';
}

/** The day that a cell tells where it counts, or is, that; null where it tells none. */
export function dayCounted(written: string, epoch: Epoch | null): string | null {
  const read = epoch === null ? readTime(written, 'year-first') : readEpoch(written, epoch);
  return typeof read === 'string' ? null : printMoment(read.start).slice(0, 10);
}

/** What numbers tell where they are years, or count. */
export function yearsTold(
  written: readonly string[],
  epoch: Epoch | null,
  words: FirstWords,
): readonly string[] {
  return written.map((number) => {
    const read = epoch === null ? readTime(number, null, 'historical') : readEpoch(number, epoch);
    return typeof read === 'string' ? number : momentsTold(read, words);
  });
}

/** What a date means by a calendar; null by one that is not read. */
export function byCalendar(
  written: string,
  calendar: Calendar,
  order: DateOrder | null,
  words: FirstWords,
): string | null {
  if (calendar === 'other') return null;
  const text = inGregorian(written, calendar);
  return meaning(text, order ?? 'day-first', words) ?? text;
}

/** Whether one of the first dates of a column has a year of two digits. */
export function hasShortYears(table: Pick<ReadTable, 'sample'>, column: number): boolean {
  return table.sample.some((row) => {
    const read = readTime((row[column] ?? '').trim(), 'day-first');
    const turned = read === 'date-order-against' ? readTime((row[column] ?? '').trim(), 'month-first') : read;
    return typeof turned !== 'string' && turned.isExpanded;
  });
}

/** A date whose day and month could change places, as a column writes it, and both ways to read it, year-month-day. */
export interface EitherDate {
  readonly written: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** null where none of the first rows has one that would differ. */
export function eitherDate({ sample }: Pick<ReadTable, 'sample'>, column: number): EitherDate | null {
  for (const row of sample) {
    const text = (row[column] ?? '').trim();
    const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
    if (!match) continue;
    const [written = '', first = '', , second = '', year = ''] = match;
    const [one, other] = [Number(first), Number(second)];
    if (one === other || one > 12 || other > 12 || one < 1 || other < 1) continue;
    const full = year.length === 4 ? year : String(expandedYear(Number(year)));
    const dateOf = (day: string, month: string) =>
      `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { written, dayFirst: dateOf(first, second), monthFirst: dateOf(second, first) };
  }
  return null;
}

/** A date of a column, and what it means by each of some orders; without meanings where none of the first rows shows a difference. */
export function byOrder(
  table: Pick<ReadTable, 'sample'>,
  column: number,
  orders: readonly DateOrder[],
  words: FirstWords,
): { readonly written: string; readonly means: readonly string[] } {
  const all = samplesOf(table, column, Infinity).map((written) => ({
    written,
    means: orders.flatMap((order) => meaning(written, order, words) ?? []),
  }));
  const telling = all.find(({ means }) => new Set(means).size === orders.length);
  return telling ?? { written: all[0]?.written ?? '', means: [] };
}

/** The day that a month and two digits are, of whatever year; null where they are none. */
export function dayAlone(written: string, words: FirstWords): string | null {
  const month = readTime(written, 'month-year');
  const [day = ''] = /(?<!\d)\d{1,2}$|^\d{1,2}(?=\D)/u.exec(written.trim()) ?? [];
  if (typeof month === 'string' || Number(day) < 1 || Number(day) > 31) return null;
  const wall = Date.UTC(2000, month.start.month - 1, Number(day));
  return told(words, wall, { day: 'numeric', month: 'long' });
}

function meaning(written: string, order: DateOrder, words: FirstWords): string | null {
  const read = readTime(written, order);
  return typeof read === 'string' ? null : momentsTold(read, words);
}

function momentsTold({ start, end }: TimeCell, words: FirstWords): string {
  const wall = (moment: Moment) => dayOfMoment(moment) * dayLength;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(start.unit > unit.year && { month: 'long' }),
    ...(start.unit > unit.month && { day: 'numeric' }),
  };
  return told(words, wall(start), options, wall(end ?? start));
}

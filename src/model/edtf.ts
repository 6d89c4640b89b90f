import { type CalendarDate, dateOfDay } from './calendar.ts';
import { type Doubt, type Is, type Point, type WrittenDate } from './grammar.ts';
import { readDate } from './grammar.ts';
import { firstDay } from './stretch.ts';

/**
 * The label for citing, in the Extended Date/Time Format (Library of Congress 2019, levels 0 and 1). Dates only: it has
 * no clock times in intervals. `by a` and `until a` differ on purpose: the date of what was done `by` a is not known, which is
 * an open interval; what holds `until` a is a deadline, and a deadline has a date.
 */
export function edtfOf(is: Is, published: string | null): string {
  switch (is.form) {
    case 'bare':
    case 'as-of':
    case 'until':
      return interval(firstLabel(is.point), lastLabel(is.point));
    case 'between':
      return interval(firstLabel(is.start), lastLabel(is.end));
    case 'by':
      return `../${lastLabel(is.point)}`;
    case 'since':
      return `${firstLabel(is.point)}/..`;
    case 'published':
      return `../${publishedLabel(published)}`;
  }
}

const marks: Readonly<Record<Doubt, string>> = { uncertain: '?', approximate: '~', both: '%' };

function interval(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

function firstLabel(point: Point): string {
  return dateLabel(point.date) + markOf(point);
}

/** A night ends on the next day. */
function lastLabel(point: Point): string {
  if (point.within.unit !== 'part' || point.within.name !== 'night') return firstLabel(point);
  return calendarLabel(dateOfDay(firstDay(point.date) + 1)) + markOf(point);
}

function markOf(point: Point): string {
  return point.doubt === null ? '' : marks[point.doubt];
}

function dateLabel(date: WrittenDate): string {
  switch (date.unit) {
    case 'year':
      return yearLabel(date.year);
    case 'month':
      return isLong(date.year) ? yearLabel(date.year) : `${yearLabel(date.year)}-${twoDigits(date.month)}`;
    case 'day':
      return calendarLabel(date);
  }
}

function calendarLabel(date: CalendarDate): string {
  if (isLong(date.year)) return yearLabel(date.year);
  return `${yearLabel(date.year)}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** Years of more than four digits take a Y, and neither month nor day. */
function yearLabel(year: number): string {
  if (isLong(year)) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function isLong(year: number): boolean {
  return Math.abs(year) > 9999;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function publishedLabel(published: string | null): string {
  const read = published === null ? null : readDate(published);
  if (!read?.ok) throw new Error(`"${String(published)}" is no day of publication`);
  return dateLabel(read.value);
}

import type { DateOrder, WithinYear } from '../mapping.ts';
import { readDateCell } from './date.ts';
import { plainCell, saysNothing } from './nothing.ts';
import type { DateCell, DateFault } from './stretches.ts';

/** Reads what a cell says within a year that stands apart: a quarter, a week, the number of a day, or a day and its month. Years of 1 to 9999. */
export function readWithinYear(
  year: number,
  raw: string,
  by: WithinYear['by'],
  order: DateOrder | null,
): DateCell | DateFault {
  const text = plainCell(raw);
  if (saysNothing(text)) return 'time-missing';
  const date = year >= 1 && year <= 9999 ? written[by](String(year).padStart(4, '0'), text) : null;
  return date === null ? 'time-unreadable' : readDateCell(date, order, 'historical');
}

const written: Readonly<Record<WithinYear['by'], (year: string, text: string) => string | null>> = {
  quarter: (year, text) => {
    const [, number] =
      /^(?:\p{L}{1,9}\.?\s?)?([1-4])(?:\.0{1,3}|\.|st|nd|rd|th)?(?:\s?\p{L}{1,9})?$/u.exec(text) ?? [];
    return number === undefined ? null : `${year}-Q${number}`;
  },
  week: (year, text) => {
    const [, number] = /^(?:\p{L}{1,8}\.?\s?)?(\d{1,2})(?:\.0{1,3})?$/u.exec(text) ?? [];
    return number === undefined ? null : `${year}-W${number}`;
  },
  'day-of-year': (year, text) => {
    const [, number] = /^(\d{1,3})(?:\.0{1,3})?$/.exec(text) ?? [];
    return number === undefined ? null : `${year}-${number.padStart(3, '0')}`;
  },
  'day-and-month': (year, text) => {
    const [, one, mark = '', other] = /^(\d{1,2})([./-])\s?(\d{1,2})\.?$/.exec(text) ?? [];
    if (one !== undefined) return `${one}${mark}${other ?? ''}${mark}${year}`;
    return /\p{L}/u.test(text) ? `${text.replace(/[.,]$/, '')} ${year}` : null;
  },
};

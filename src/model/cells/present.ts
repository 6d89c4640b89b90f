import { type DateCell, type DateFault, type Read, dated, yearsBetween } from './stretches.ts';

/**
 * Years before 1950, as archaeologists and geologists count: `3500 BP`, `cal BP 3500`, `3500 ± 30 BP`, `4200–3900 cal yr BP`, `12.5 ka BP`, all of them approximate. `isNumber`: of a column that
 * says so of its numbers. null for what is no such age.
 */
export function beforePresent(text: string, isNumber = false): DateCell | DateFault | null {
  if (!isNumber && !saysPresent.test(text)) return null;
  const [, first = '', thousands, margin, last, others] = age.exec(text.replace(marks, ' ').trim()) ?? [];
  if (first === '') return null;
  const size = (thousands ?? others) === undefined ? 1 : 1000;
  const [from, by, to] = [first, margin ?? '0', last ?? first].map((number) => yearsOf(number) * size);
  const read = between(present - (from ?? 0) - (by ?? 0), present - (to ?? 0) + (by ?? 0));
  if (read === null || typeof read === 'string') return read;
  for (const moment of [read.start, read.end]) if (moment !== null) moment.doubt = 'approximate';
  return read;
}

/** By convention, whenever it is said. */
const present = 1950;

function between(first: number, last: number): Read {
  if (last < first) return 'time-unreadable';
  const [start, end] = [Math.floor(first), Math.floor(last)];
  return start === end ? dated(start, null, null) : yearsBetween(start, end);
}

const saysPresent = /(?:^|[\s\d])b\.?\s?p\.?(?=$|\s)|before present$/iu;
const marks =
  /(?<!\p{L})(?:cal(?:ibrated)?|uncal(?:ibrated)?|14c|c14|years?|yrs?|rcybp|b\.?\s?p|before present)(?!\p{L})\.?/giu;
const number = String.raw`(\d{1,3}(?:[, ]\d{3})+|\d{1,9}(?:\.\d{1,6})?)`;
const age = new RegExp(
  String.raw`^(?:c\.|ca\.?|circa|~)?\s?${number}\s?(ka|kyr|k)?(?:\s?(?:±|\+\/-)\s?${number})?(?:\s?[-–—]\s?${number}\s?(ka|kyr|k)?)?$`,
  'iu',
);

function yearsOf(written: string): number {
  return Number(written.replace(/[, ]/g, ''));
}

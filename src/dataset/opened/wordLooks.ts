import { isEraYear } from '../../model/cells/date.ts';
import { labelOf } from '../../model/cells/labels.ts';
import { isWeekday, monthOf, withWholeMonths } from '../../model/cells/names.ts';
import { readZone } from '../../model/cells/zone.ts';
import { zoneReadings } from '../../model/cells/zoneNames.ts';
import type { Tally } from './tally.ts';

/** `am`, `pm`, and what stands between it and a zone. */
export function halfOf(text: string): string {
  return /^[ap]\.?\s?m\.?(?!\p{L})\s*/iu.exec(text)?.[0] ?? '';
}

/** Whether what stands behind a time of day names a clock; letters that several have are counted. */
export function namesZone(text: string, tally: Tally): boolean {
  const [first = ''] = text.split(/[\s[()]/, 1);
  const [, inBrackets = first] = /^\(([A-Z]{2,5})\)$/.exec(text) ?? [];
  if (inBrackets === '') return false;
  if (zoneReadings(inBrackets).length > 0) countZoneName(inBrackets, tally, 0);
  else return /^[+-]\d/.test(inBrackets) || readZone(inBrackets) !== null;
  return true;
}

/** Letters of clocks that several countries have, or the United States; of one alone they are a zone. */
export function countZoneName(letters: string, tally: Tally, zones = 1): void {
  const name = letters.toUpperCase();
  tally.zoneNames.set(name, (tally.zoneNames.get(name) ?? 0) + 1);
  if (zoneReadings(name).length === 1) tally.zones += zones;
}

/** Whether a text is a date with a month's name, or with an era's: `24 February 2022`, `44 BC`. */
export function isNamedDate(text: string): boolean {
  if (isEraYear(text)) return true;
  const words = withWholeMonths(text.slice(labelOf(text).length))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const letters = words.filter((word) => !/^\p{N}+(?:st|nd|rd|th|h)?$/iu.test(word));
  const hasDate = letters.some(
    (word) => eras.has(word.toLowerCase()) || (word.length > 2 && monthOf(word) !== null),
  );
  return hasDate && words.length > letters.length && letters.every(isOfDates);
}

function isOfDates(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    monthOf(word) !== null ||
    isWeekday(word) ||
    fillers.has(lower) ||
    eras.has(lower) ||
    (word === word.toUpperCase() && (readZone(word) !== null || zoneReadings(word).length > 0))
  );
}

const eras = new Set('c ca circa bc bce ad ce около близько'.split(' '));
const fillers = new Set(
  'of de del d le the den el am um at on pm о об в у на року год года рік р г t z utc uhr до н е'.split(' '),
);

/** The label before a date of words, and the time of day within it. */
export function countBesideDate(text: string, tally: Tally): void {
  countLabel(text, tally);
  const match = /(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?/.exec(text);
  if (!match) return;
  const [written, hour, minutes, seconds = '0'] = match;
  const rest = text.slice(match.index + written.length).trim();
  const half = halfOf(rest);
  const isStart = Number(minutes) === 0 && Number(seconds) === 0;
  const isMidnight = isStart && (Number(hour) === 0 || (Number(hour) === 12 && /^a/i.test(half)));
  tally.clocks += 1;
  if (isMidnight) tally.midnights += 1;
  if (namesZone(rest.slice(half.length), tally)) tally.zoned += 1;
  else if (!isMidnight) tally.unzoned += 1;
}

function countLabel(text: string, tally: Tally): void {
  const label = labelOf(text);
  if (label === '') return;
  tally.labelled += 1;
  tally.label ??= label;
  if (label !== tally.label) tally.hasLabels = true;
}

/** A month with one number of no more than two digits: a day, or a year's last digits, as an apostrophe says. */
export function countMonthYear(text: string, { monthYears }: Tally): void {
  const [, mark = '', number = '', behind = '', ...more] =
    /^\D*?(['\u2019]?)(\d{1,2})(?!\d)(\D*)$/u.exec(text) ?? [];
  if (number === '' || more.length > 0 || !hasMonth(text)) return;
  const isDay = number.length === 1 || /^(?:st|nd|rd|th|er|re|\.|[ºª])/iu.test(behind);
  const isYear = !isDay && (mark !== '' || Number(number) > 31 || number === '00');
  monthYears.cells += 1;
  if (isDay) monthYears.days += 1;
  if (isYear) monthYears.years += 1;
  if (!isDay && Number(number) < 30) monthYears.short += 1;
}

function hasMonth(text: string): boolean {
  return withWholeMonths(text)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && monthOf(word) !== null);
}

const stretchOfYears = /^-(?!0\d(?!\d))(\d{1,6})(?:\s?[-–—]\s?-?|(\/)-?)\d{1,6}$/u;

/** A stretch that begins in a year with a minus: `-500 – -300`, or EDTF's `-0499/-0299`; `-06-20` is a date without its year. */
export function countMinusStretch(text: string, tally: Tally): void {
  const [, first = '', slash] = stretchOfYears.exec(text) ?? [];
  if (slash !== undefined) tally.minusPadded += 1;
  else if (first !== '') {
    tally.minus += 1;
    if (first.length < 4) tally.minusShort += 1;
  }
}

/** Whether a link begins there, of the web. */
export function isLinkAt(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 10 || !isHttp.every((byte, index) => ((bytes[start + index] ?? 0) | 0x20) === byte))
    return false;
  const at = ((bytes[start + 4] ?? 0) | 0x20) === 0x73 ? start + 5 : start + 4;
  return bytes[at] === 0x3a && bytes[at + 1] === 0x2f && bytes[at + 2] === 0x2f;
}

const isHttp = [0x68, 0x74, 0x74, 0x70];

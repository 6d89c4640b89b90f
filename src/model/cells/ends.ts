import { hasEra, wordsBeforeChrist } from './date.ts';
import { monthOf } from './names.ts';
import { lastYearOf } from './stretches.ts';

/** Signs and words without which a text is one point. */
export const mayBeMore =
  /\p{L}-\d{1,2}\s\p{L}|^\d{4}-\d\d(?:-\d\d)?(?:T[^/]*)?\/\d\d|\/(?:[+-]?\d{4}|\s|\.|$)|^[\p{L}./<>≤≥?]|[–—]|\d-\d{4}$|\d{4}-\d{1,2}[./]|\d(?:st|nd|rd|th)?-\d+[^-\d][^-]*$|\s(?:-|to|until|till|bis|до|по|or|and|oder|ou|o|або|чи|или|onwards?)(?:\s|$)|\.-\d|\d\.?\/\d{1,2}\.?\s\p{L}/iu;

/** The texts of two dates that a cell holds, each made whole by what is written but once. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  /** With a slash, as EDTF has it. */
  readonly isEdtf: boolean;
  /** Two times of day, the second of the day after where it is before the first. */
  readonly isOfOneDay?: true;
}

/**
 * What a cell tells from and to: `2022-02/2022-03`, `24 Feb 2022 – 3 Mar 2022`, `from 1914 to 1918`, `1914-1918`, `1914–18`, `5-9 May 1945`, `May 5-9, 1945`,
 * `30 May – 2 June 1944`, `3.-5.5.2020`, `2007-11-13/15` of ISO 8601, `5/9-10/2020`, `2 May 2020 09:00–10:30`, `between 1850 and 1855`, `500–300 BC`, `5th-4th century BC`. null for what is one point, as far as signs tell.
 */
export function endsOf(text: string): Ends | null {
  const edtf = slash.exec(text);
  if (edtf) return { from: edtf[1] ?? '', to: edtf[2] ?? '', isEdtf: true };
  const iso = shortIso(text);
  if (iso) return { ...iso, isEdtf: true };
  const clocks = twoClocks(text);
  if (clocks) return { ...clocks, isEdtf: false, isOfOneDay: true };
  const words = betweenWords.exec(text) ?? eitherYear.exec(text);
  if (words) return betweenBoth(words[1] ?? '', words[2] ?? '');
  const days = twoDays(text.replace(fromWords, ''));
  if (days) return { ...days, isEdtf: false };
  const match =
    romanSpan(text) ??
    yearSpan.exec(text.replace(yearsBehind, '').replace(yearBefore, '$1')) ??
    centurySpan.exec(text) ??
    twoDates.exec(text) ??
    wholeDays.exec(text) ??
    eraSpan(text) ??
    dash.exec(text.replace(fromWords, ''));
  if (!match) return null;
  const [, from = '', to = ''] = match;
  // A day of a date that is written but once is no year.
  if (/^\d{1,2}\.?$/.test(from) && !/^\d{1,4}\.?$/.test(to) && !hasEra(to)) return null;
  return { from: withWordsOf(to, from), to: wholeYear(from, to), isEdtf: false };
}

const fromWords = /^(?:from|з|с|від|от|von|du|od)\s/iu;
const betweenWords = /^(?:between|zwischen|entre|між|между)\s(.+?)\s(?:and|und|et|y|e|і|й|та|и)\s(.+)$/iu;
const eitherYear = /^(\d{3,4})\sor\s(\d{3,4})$/iu;
const slash = /^([+-]?\d{4}[^/]*)\/([+-]?\d{4}[^/]*)$/;
/** Of the second date what is as in the first is left out (ISO 8601-1, 5.5.2.4): `2007-11-13/15`, `2007-11-13/12-01`, `2007-11/12`, `2007-11-13T10:00/12:00`. */
function shortIso(text: string): Pick<Ends, 'from' | 'to'> | null {
  const [, from = '', to = ''] = isoAndRest.exec(text) ?? [];
  const isClock = from.includes('T');
  if (from === '' || isClock !== to.includes(':')) return null;
  if (isClock) return { from, to: `${from.slice(0, 11)}${to}` };
  const missing = from.length - to.length;
  return missing > 0 ? { from, to: `${from.slice(0, missing)}${to}` } : null;
}

const isoAndRest = /^(\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d[^/]*)?)?)\/(\d\d(?:-\d\d|:\d\d.*)?)$/;
/** Two times of day of one date, and the clock of both behind. */
function twoClocks(text: string): Pick<Ends, 'from' | 'to'> | null {
  const [, from = '', first = '', last = '', zone = ''] = dayAndClocks.exec(text) ?? [];
  return first === '' ? null : { from: `${from} ${first}${zone}`, to: `${from} ${last}${zone}` };
}

const dayAndClocks =
  /^(.{0,39}\d)(?:T|,?\s)(\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?)(?:\s?[–—]\s?|\s(?:-|to|until|till|bis|до|по)\s)(\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?)(\s?(?:[A-Z]{1,5}|[+-]\d\d:?\d\d))?$/iu;
const yearSpan = /^((?:\p{L}[^\d]{0,12}\s)?\d{3,4})\s?[-–—]\s?(\d{4})$/u;
const centurySpan = /^(\p{L}{3,5}[ -]\d{1,2}(?:st|nd|rd|th))-(\p{L}{3,5}[ -]\d.{2,30})$/iu;
const wholeDays = /^(\d{1,2}[./]\d{1,2}[./]\d{4})-(\d{1,2}[./]\d{1,2}[./]\d{4})$/;
const numbersAndWords = /^(\d{1,5}(?:st|nd|rd|th)?)\s?-\s?(\d{1,5}[^-\d]+)$/iu;
const ordinalCentury = /^(?:\p{L}{3,5}[ -])?\d{1,2}(?:st|nd|rd|th)( century.*)$/iu;
const dash = /^(.+?)(?:\s(?:-|to|until|till|bis|до|по)\s|\s?[–—]\s?)(.+)$/iu;
const daySpan = /^(\d{1,2})\.?(?:\s?[-–—/]\s?|\s(?:to|bis|до|по)\s)(\d{1,2}\.?)(\s\p{L}.*)$/iu;
const daysOfMonth = /^(\d{1,2})\.?\s?[-–—]\s?(\d{1,2})\.(\d{1,2}\.\d{4})$/u;
/** Whatever the order of day and month is elsewhere, two days stand for themselves. */
const monthAround = /^(?<m>\d{1,2})\/(?<a>\d{1,2})\s?[-–]\s?(?<b>\d{1,2})\/(?<y>\d{4})$/;
const daysBefore = /^(?<a>\d{1,2})\s?[-–]\s?(?<b>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/;
/** `May-June 2020`, `Jan/Mar 2020`. */
const twoMonths = /^(\p{L}{3,}\.?)\s?[-–—/]\s?(\p{L}{3,}\.?)(\s\d{4}(?:\D.*)?)$/u;
/** `31 JUL-06 AUG 2004`. */
const twoDates = /^(\d{1,2}\s\p{L}{3,})-(\d{1,2}\s\p{L}{3,}\s\d{4}(?:\D.*)?)$/u;
const daysOfYear = /^(\d{1,2}\.\d{1,2}\.)\s?[-–—]\s?(\d{1,2}\.\d{1,2}\.)(\d{4})$/u;
const daysBehind = /^(\p{L}+\.?\s)(\d{1,2})\s?[-–—]\s?(\d{1,2})(,?\s\d{3,4}(?:\D.*)?)$/u;
/** Of both: `1941–1945рр.` */
const yearsBehind = /\s?(?:рр|гг|р|г|pp)\.?$|\s(?:роки|років|годы|годов)$/iu;
/** And of the first alone: `1915р.-1917р.` */
const yearBefore = /^(\d{4})\s?[рг]\.(?=\s?[-–—])/u;

/** `Кінець ХІХ – початок ХХ ст.`: the century of both is said but once. */
function romanSpan(text: string): readonly string[] | null {
  const [, from = '', to = '', century = ''] = romans.exec(text) ?? [];
  return from === '' ? null : [text, `${from}${century}`, `${to}${century}`];
}

const roman = String.raw`((?:\p{L}{3,12}\s){0,2}[IVX\u0406\u0425]{1,6})`;
const romans = new RegExp(
  String.raw`^${roman}\s?[-–—]\s?${roman}(\s?(?:ст\.?|століття|в\.|вв\.|века?|wieku?|w\.|s\.|siècles?))$`,
  'iu',
);
const dayAndMonth = /^(?:\d{1,2}\.?\s\p{L}+\.?|\p{L}+\.?\s\d{1,2})$/u;
const yearBehind = /,?\s\d{3,4}(?:\s\D*)?$/u;

/** Two days of one month. */
function twoDays(text: string): Pick<Ends, 'from' | 'to'> | null {
  const [, first, last, rest = ''] = daySpan.exec(text) ?? [];
  if (first !== undefined) return { from: `${first}${rest}`, to: `${last}${rest}` };
  const [, start, end, common = ''] = daysOfMonth.exec(text) ?? daysOfYear.exec(text) ?? [];
  if (start !== undefined)
    return {
      from: `${start}${start.endsWith('.') ? '' : '.'}${common}`,
      to: `${end}${end?.endsWith('.') ? '' : '.'}${common}`,
    };
  const [, begin, finish, of = ''] = twoMonths.exec(text) ?? [];
  if (begin !== undefined && monthOf(begin) !== null && monthOf(finish ?? '') !== null)
    return { from: `${begin}${of}`, to: `${finish}${of}` };
  const within = monthAround.exec(text) ?? daysBefore.exec(text);
  if (within?.groups) {
    const { m = '', a, b, y } = within.groups;
    return { from: `${y}-${m.padStart(2, '0')}-${a}`, to: `${y}-${m.padStart(2, '0')}-${b}` };
  }
  const [, month, one, other, year = ''] = daysBehind.exec(text) ?? [];
  return month === undefined ? null : { from: `${month}${one}${year}`, to: `${month}${other}${year}` };
}

function eraSpan(text: string): RegExpExecArray | null {
  const match = numbersAndWords.exec(text);
  const last = match?.[2] ?? '';
  return hasEra(last) || ordinalCentury.test(last) ? match : null;
}

/** What the last of two says for both: the year of a day, a century, and that it was before Christ, where the first has numbers alone. */
function withWordsOf(last: string, first: string): string {
  if (/^(?:\p{L}{3,5}[ -])?\d{1,2}(?:st|nd|rd|th)$/iu.test(first))
    return `${first}${ordinalCentury.exec(last)?.[1] ?? ''}`;
  const year = dayAndMonth.test(first) ? (yearBehind.exec(last)?.[0] ?? '') : '';
  if (year !== '') return `${first}${year}`;
  return /\d$/.test(first) && !/^a\.?d/i.test(first) ? `${first}${wordsBeforeChrist(last)}` : first;
}

/** `between 10 and 12-Sep-1959`: a day whose month and year are said but once is no year; null where they are not. */
function betweenBoth(from: string, to: string): Ends | null {
  if (!/^\d{1,2}(?:st|nd|rd|th)?\.?$/i.test(from)) return { from: withWordsOf(to, from), to, isEdtf: false };
  const [, rest] = /^\d{1,2}(?:st|nd|rd|th)?\.?([-\s]\s?\p{L}.*)$/iu.exec(to) ?? [];
  const isYear = /^\d{1,4}$/.test(to);
  return rest === undefined && !isYear ? null : { from: `${from}${rest ?? ''}`, to, isEdtf: false };
}

/** `18` behind `1914`, with a dash between them. */
function wholeYear(first: string, last: string): string {
  const [, year] = /(?:^|[^-\d])(\d{4})$/.exec(first) ?? [];
  const whole = year !== undefined && /^\d\d$/.test(last) ? lastYearOf(Number(year), last) : null;
  return whole === null ? last : String(whole);
}

/** Whether a text says, in the place of an end, that there was none yet. */
export function isOngoing(text: string): boolean {
  return text.length <= longestOngoing && ongoing.has(text.toLowerCase());
}

const ongoing = new Set(
  "present|the present|ongoing|on-going|continuing|now|today|to date|current|currently|heute|andauernd|laufend|aujourd'hui|à ce jour|en cours|présent|actualidad|presente|en curso|тепер|нині|сьогодні|триває|дотепер|сейчас|настоящее время|продолжается|по настоящее время|obecnie|nadal|still in office|in office|incumbent|still serving|still active|still open|still alive|living|الآن|مستمر|حتى الآن".split(
    '|',
  ),
);
const longestOngoing = Math.max(...[...ongoing].map((words) => words.length));
const untilNow = /(?:\s(?=to date$)|\s?[-–—/]\s?|\s(?:to|until|till|bis|до|по)\s)([^-–—/\d]{2,22})$/iu;
const untilNothing = /^(\d{4})\s?[-–—]\s?\??$/u;

/** What comes before `– present`, and before a dash that nothing, or a question mark, follows; null where none is. */
export function startOfOngoing(text: string): string | null {
  const end = untilNow.exec(text);
  if (end !== null && isOngoing((end[1] ?? '').trim())) return text.slice(0, end.index);
  return untilNothing.exec(text)?.[1] ?? null;
}

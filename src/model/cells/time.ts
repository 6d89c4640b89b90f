import { dayLength } from '../calendar.ts';
import type { DateOrder, YearNumbering } from '../mapping.ts';
import { type Zone, hour, startAt, wallTimeOf } from '../time.ts';
import { earlyOrLate, findClock } from './clock.ts';
import { readDateCell } from './date.ts';
import { endsOf, mayBeMore, startOfOngoing } from './ends.ts';
import { ofLife } from './labels.ts';
import { type Moment, dayOfMoment, hasClock, isPartName, setDay, unit } from './moment.ts';
import { openEndOf } from './openEnds.ts';
import { plainCell, saysNothing } from './nothing.ts';
import { beforePresent } from './present.ts';
import { type DateCell, type DateFault, seasonOf } from './stretches.ts';
import { readZone } from './zone.ts';

/** What a cell says of a time, in the forms of the grammar. */
export interface TimeCell {
  readonly form: 'bare' | 'between' | 'by' | 'until' | 'since' | 'as-of';
  readonly start: Moment;
  /** Of `between`. */
  readonly end: Moment | null;
  /** The clock that the cell names. */
  readonly zone: Zone | null;
  /** It names one that cannot be told. */
  readonly isZoneUnknown: boolean;
  /** Two digits stand for a year of 1930 to 2029. */
  readonly isExpanded: boolean;
  /** It tells one hour, from its first minute to its last. */
  readonly isHour?: true;
  /** It is told in years before 1950. */
  readonly isAge?: true;
  /** It names a season of a year. */
  readonly isSeason?: true;
}

export type TimeFault = 'time-order' | DateFault;

/**
 * Reads one cell: ISO 8601 and EDTF (levels 0 and 1), dates in numbers by `order`, dates with the names of months in our languages, with clock
 * and zone before or behind, doubt (`c. 1850`, `1850?`), intervals (`a/b`, `a – b`), open ends (`../2022`, `2022/..`, and the words of our own
 * grammar), BC, decades and centuries. A month or a day of 0 is not known. A bare year with a minus is as `years` has it; null: as people count, but in EDTF's intervals. Refuses what no calendar has, what could be two dates, numbers that count days or seconds.
 */
export function readTime(
  raw: string,
  order: DateOrder | null,
  years: YearNumbering | null = 'astronomical',
): TimeCell | TimeFault {
  const text = plainCell(raw)
    .replace(noughts, '$1')
    .replace(byColons, '$1-$2-$3')
    .replace(order === 'month-first' ? leftOut : dayLeftOut, '')
    .replace(supplied, '$1')
    .replace(eraFirst, '$2 $1');
  if (saysNothing(text)) return 'time-missing';
  if (text.length > longest) return 'time-unreadable';
  const found = asItStands(text, order, years);
  return found === 'time-unreadable' ? behindWords(text, order, years) : found;
}

function asItStands(text: string, order: DateOrder | null, years: Years): TimeCell | TimeFault {
  const age = beforePresent(text);
  if (age !== null) return typeof age === 'string' ? age : ofAge(age);
  const start = startOfOngoing(text);
  if (start !== null) return inForm('since', one(start, order, years));
  const read = mayBeMore.test(text) ? (open(text, order, years) ?? interval(text, order, years)) : null;
  return read ?? one(text, order, years);
}

/** What no date is as it stands: with words of a life before it, or doubted. `After: 1945` is as without its colon. */
function behindWords(text: string, order: DateOrder | null, years: Years): TimeCell | TimeFault {
  const doubted = text.replace(doubtFirst, '$1?');
  const life = ofLife(doubted);
  if (life !== null || doubted !== text) return asItStands(life ?? doubted, order, years);
  const plain = text.replace(ofDates, '').replace(colonBehindWords, '$1 ');
  return plain === text ? 'time-unreadable' : asItStands(plain, order, years);
}

/** Labels that say no more than that a date comes. */
const ofDates = /^(?:date|time|when|datum|zeit|tatzeit|fecha|дата|час|время):\s?/iu;

const colonBehindWords = /^(\p{L}[\p{L} .'-]{0,30}):\s?(?=[\p{L}\d])/u;

/** `?1650–1702`, as museums write what they doubt. */
const doubtFirst = /(?<=^|[-–—]\s?)\?(\d{3,4})(?!\d)/gu;

/** `1950.0`, as programs write whole numbers in a column that has gaps. `12.00` may be a time of day. */
const noughts = /^([+-]?\d{4}|\d{8})\.0{1,6}$/;

/** `/01/1919`, `//1919`, as tables of disasters have it: the day is not known, nor is the month. */
const dayLeftOut = /^\/(?:\/(?=\d{4}$)|(?=\d{1,2}\/\d{4}$))/;
const leftOut = /^\/\/(?=\d{4}$)/;

/** `[1850]`, as libraries write what the thing itself does not say. */
const supplied = /^\[([^[\]]*)\]$/;

/** `BC 44`, `BC 199 - 100`, `BC 31 - AD 14`. */
const eraFirst = /^(BCE?)\s(\d{1,5}(?:\s?-\s?\d{1,5}(?=$))?)(?=$|\s?-)/i;

/** What UTC's clock shows at an instant. */
export function setInstant(moment: Moment, at: number, written: number): void {
  const day = Math.floor(at / dayLength);
  setDay(moment, day);
  moment.unit = written;
  moment.time = at - day * dayLength;
}

/** As cameras write days (Exif 2.32, 4.6.5: `2023:05:01 12:00:00`). */
const byColons = /^([12]\d{3}):(\d\d):(\d\d)(?=\D|$)/;

type Years = YearNumbering | null;

const longest = 120;
/** Words before a date may be of a span as well: `від 1914 до 1918`. */
function open(text: string, order: DateOrder | null, years: Years): TimeCell | TimeFault | null {
  const end = openEndOf(text);
  if (end === null) return null;
  const read = inForm(end.form, one(end.rest, order, end.isEdtf ? (years ?? 'astronomical') : years));
  return read === 'time-unreadable' ? null : read;
}

function inForm(form: TimeCell['form'], read: TimeCell | TimeFault): TimeCell | TimeFault {
  if (typeof read === 'string') return read;
  return read.form === 'bare' || read.isHour ? { ...read, form, end: null } : 'time-unreadable';
}

function interval(text: string, order: DateOrder | null, years: Years): TimeCell | TimeFault | null {
  const season = seasonOf(text);
  if (season !== null)
    return typeof season === 'string' ? season : { ...bare(season, null, false), isSeason: true };
  const ends = endsOf(text);
  if (ends === null) return null;
  const numbering = ends.isEdtf ? (years ?? 'astronomical') : years;
  const [start, end] = [one(ends.from, order, numbering), one(ends.to, order, numbering)];
  // What is no interval after all, as a dash within a date, is told as the whole is.
  if (start === 'time-unreadable' || end === 'time-unreadable') return null;
  if (typeof start === 'string') return start;
  if (typeof end === 'string') return end;
  const zone = start.zone ?? end.zone;
  const last = end.end ?? end.start;
  if (zone !== null && end.zone !== null) moveTo(zone, last, end.zone);
  if (ends.isOfOneDay && isSameDay(start.start, last) && last.time < start.start.time) {
    const { time, unit: written } = last;
    setDay(last, dayOfMoment(last) + 1);
    setClock(last, time, written);
  }
  return {
    form: 'between',
    start: start.start,
    end: last,
    zone,
    isZoneUnknown: start.isZoneUnknown || end.isZoneUnknown,
    isExpanded: start.isExpanded || end.isExpanded,
  };
}

function isSameDay(one: Moment, other: Moment): boolean {
  return hasClock(one) && hasClock(other) && dayOfMoment(one) === dayOfMoment(other);
}

/** A clock time, told on another clock. */
export function moveTo(zone: Zone, moment: Moment, from: Zone): void {
  if (zone === from || !hasClock(moment)) return;
  const at = startAt(from, dayOfMoment(moment) * dayLength + moment.time);
  setInstant(moment, wallTimeOf(zone, at), moment.unit);
}

/** A point: a date, alone or with a clock time or a part of the day. */
function one(text: string, order: DateOrder | null, years: Years): TimeCell | TimeFault {
  const part = !/(?:hours|noon|ing|night)$/i.test(text) ? null : partBehindDate.exec(text);
  const found = part ? null : findClock(text);
  if (!found) return dateOnly(part?.[1] ?? text, order, years, part?.[2] ?? null);
  const { before, clock, after } = found;
  if (typeof clock === 'string') return clock;
  const mark = /^\s?([?~%])$/.exec(after);
  const rest = mark ? '' : after.replace(/^[\s,;–—-]+/u, '');
  const written = `${before.trim()}${rest === '' || before === '' ? '' : ' '}${rest}${mark?.[1] ?? ''}`;
  const date = readDateCell(written, order, years ?? 'historical');
  if (typeof date === 'string') return date;
  if (date.end === null && date.start.unit < unit.day && clock.time === 0 && isOfUnknownDay.test(written))
    return bare(date, clock.zone, false);
  if (date.end !== null || date.start.unit !== unit.day) return 'time-unreadable';
  const { start } = date;
  setClock(start, clock.time, clock.unit);
  if (clock.isAbout) start.doubt ??= 'approximate';
  const cell = bare(date, clock.zone, clock.isZoneUnknown);
  return clock.isHour ? { ...cell, form: 'between', end: endOfHour(start), isHour: true } : cell;
}

/** Times of day bound as instants: the hour ends where the next begins. */
export function endOfHour(start: Moment): Moment {
  const end = { ...start };
  setClock(end, start.time + hour, start.unit);
  return end;
}

const partBehindDate = new RegExp(
  `^(.*\\d.*?)\\s(?:${earlyOrLate})?(early hours|morning|noon|afternoon|evening|night)$`,
  'i',
);

/** `2022-05-00`, beside which databases write midnight. */
const isOfUnknownDay = /[-/.]0{1,2}\D?$|^0{1,2}[-/.]/;

/** A time of day on a day; 24 hours is the next day's midnight. */
export function setClock(moment: Moment, time: number, written: number): void {
  if (time === dayLength) setDay(moment, dayOfMoment(moment) + 1);
  moment.unit = written;
  moment.time = time === dayLength ? 0 : time;
}

function dateOnly(
  text: string,
  order: DateOrder | null,
  years: Years,
  part: string | null,
): TimeCell | TimeFault {
  const zoned = part === null ? /^(.*\d)\s?(Z|[+-]\d\d:\d\d)$/.exec(text) : null;
  const zone = zoned ? readZone(zoned[2] ?? '') : null;
  const date = readDateCell(zone === null ? text : (zoned?.[1] ?? ''), order, years ?? 'historical');
  if (typeof date === 'string') return date;
  // `07/31/21Z` is 21 o'clock to those who observe the weather.
  if (zone !== null && date.isExpanded) return 'time-unreadable';
  if (part === null) return bare(date, zone, false);
  const name = part.toLowerCase();
  if (date.end !== null || date.start.unit !== unit.day || !isPartName(name)) return 'time-unreadable';
  date.start.part = name;
  return bare(date, null, false);
}

function bare(date: DateCell, zone: Zone | null, isZoneUnknown: boolean): TimeCell {
  const { start, end, isExpanded } = date;
  return { form: end === null ? 'bare' : 'between', start, end, zone, isZoneUnknown, isExpanded };
}

export function ofAge(date: DateCell): TimeCell {
  return { ...bare(date, null, false), isAge: true };
}

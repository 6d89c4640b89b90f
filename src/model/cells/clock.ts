import type { PartName } from '../grammar.ts';
import { dayLength } from '../calendar.ts';
import type { Zone } from '../time.ts';
import { aboutClock, endsInAbout } from './about.ts';
import { isPartName, unit } from './moment.ts';
import { plainCell, saysNothing } from './nothing.ts';
import { readZone } from './zone.ts';

/** A time of day. `time` is milliseconds since midnight; 24 hours is the midnight after. */
export interface ClockCell {
  readonly time: number;
  /** The code of minute, second or millisecond; of day for a part of it. */
  readonly unit: number;
  readonly part: PartName | null;
  readonly zone: Zone | null;
  /** A zone is named, and cannot be told. */
  readonly isZoneUnknown: boolean;
  /** It tells the hour alone, as ISO 8601 has it. */
  readonly isHour?: true;
  /** It is told as no exact one. */
  readonly isAbout?: true;
  /** Until when, where it tells two. */
  readonly until?: ClockCell;
}

export type ClockFault = 'time-missing' | 'time-unreadable' | 'time-impossible';

/**
 * A cell that holds a time of day alone: `15:00`, `3:05 PM`, `15h00`, `15.00`, `1500`, `9`, `13.0`, `06h`, `10:00/10:30`, `15:00:30.5Z`, `15:00 EET`, `24:00`, `morning`. Digits alone
 * are hours, or hours and minutes.
 */
export function readClock(raw: string): ClockCell | ClockFault {
  const plain = plainCell(raw).replace(/^n\/?a\/(?=\d)|(?<=\d)\/n\/?a$/i, '');
  const about = aboutClock.exec(plain)?.[0] ?? '';
  const clock = readExact(plain.slice(about.length));
  return about === '' || typeof clock === 'string' ? clock : { ...clock, isAbout: true };
}

function readExact(plain: string): ClockCell | ClockFault {
  const two = plain.length > longest ? null : between.exec(plain);
  const [first, last] = two === null ? [plain, null] : [two[1] ?? '', readOne(two[2] ?? '')];
  const clock = readOne(first);
  if (last === null || typeof clock === 'string') return clock;
  if (typeof last === 'string') return last === 'time-missing' ? clock : last;
  if (clock.part !== null || last.part !== null) return 'time-unreadable';
  // `15–11` may be 15:11 as well, and `6/7` a day.
  const areBare = isBare.test(first) && isBare.test(two?.[2] ?? '');
  if (areBare && (last.time <= clock.time || plain.includes('/'))) return 'time-unreadable';
  // A zone behind the last is that of both.
  const zone = clock.zone ?? last.zone;
  if (last.zone !== null && last.zone !== zone) return 'time-unreadable';
  return { ...clock, zone, isZoneUnknown: clock.isZoneUnknown || last.isZoneUnknown, until: last };
}

/** From one time of day to another: with a slash, as ISO 8601 has it, or a dash that is no offset's. */
const between = /^(\d[^/–—]*?)\s?(?:\/|–|—|\s-\s|\sto\s|(?<=\dh\d{0,2}\s?)-(?=\s?\d{1,2}h))\s?(\d[^/–—]*)$/u;

const isBare = /^\d{1,2}$/;

function readOne(raw: string): ClockCell | ClockFault {
  const text = raw
    .replace(/^(\d{1,2})\.(\d\d)(?!\d)/, '$1:$2')
    .replace(/^(\d{1,4})\.0{1,9}$/, '$1')
    .replace(hoursAlone, '$1');
  if (saysNothing(text)) return 'time-missing';
  if (text.length > longest) return 'time-unreadable';
  const lower = text
    .toLowerCase()
    .replace(partOfPart, '')
    .replace(/^midday$/, 'noon');
  if (isPartName(lower)) {
    return { time: 0, unit: unit.day, part: lower, zone: null, isZoneUnknown: false };
  }
  const digits = /^T?(\d{1,2}?)(?:(\d\d)(\d\d)?)?(?=$|[Z+-])/i.exec(text);
  if (digits) {
    const [written, hour, minutes, second] = digits;
    const found: Found = { hour, minutes, second, fraction: undefined, half: undefined };
    const behind = text.slice(written.length);
    // `15-11` is 15:11 to some, or from 15 to 11, and `1850-11` a month: no offsets. Five digits are one too many, or too few.
    const isNoOffset = minutes === undefined ? /^[+-]\d/ : /^-\d{1,2}$/;
    const isDoubtful = isNoOffset.test(behind) || /^\d{5}$/.test(written);
    const zone = zonePart(behind);
    // `2022-06-15 10:00` begins as 20:22 at an offset would.
    const isMore = zone.rest !== '';
    return isMore || (isDoubtful && !text.startsWith('T')) ? 'time-unreadable' : clockOf(found, zone);
  }
  const read = findClock(text);
  if (read === null || read.before !== '') return 'time-unreadable';
  if (typeof read.clock === 'string') return read.clock;
  return read.after === '' ? read.clock : 'time-unreadable';
}

/** A clock time within a text, its zone taken with it, and what stands before and after. null where there is none. */
export interface FoundClock {
  readonly before: string;
  readonly clock: ClockCell | ClockFault;
  readonly after: string;
}

export function findClock(text: string): FoundClock | null {
  const match =
    withMinutes.exec(text) ?? hourAlone.exec(text) ?? compact.exec(text) ?? pointBehindDate.exec(text);
  if (!match) return null;
  const [written, hour, minutes, second, fraction, half] = match;
  const ahead = text.slice(0, match.index).trimEnd();
  const exact = ahead.replace(endsInAbout, '');
  const before = exact.replace(/(?:[,;\s]|\s(?:at|um|o|о|об|в|à|a las))+$/iu, '');
  const zone = zonePart(text.slice(match.index + written.length));
  const clock = clockOf({ hour, minutes, second, fraction, half }, zone);
  const isAbout = exact !== ahead && typeof clock !== 'string';
  return { before, clock: isAbout ? { ...clock, isAbout } : clock, after: zone.rest };
}

const longest = 60;
/** Of a part of the day that is named the whole is told. */
export const earlyOrLate = '(?:early|mid|late)[- ]?';
const partOfPart = new RegExp(`^${earlyOrLate}(?=(?:morning|afternoon|evening|night)$)`);
const hoursAlone = /^(\d{1,2})\s?(?:h|hrs?|hours?|uhr|heures?|годин\p{L}?|год|час\p{L}{0,2}|ч)\.?$/iu;
const withMinutes =
  /(?:^|[\s,;_]|(?<=[~≈])|(?<=\d)T|(?<=\d):)(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:\s?([ap])\.?\s?m\.?(?!\p{L}))?(?![\d:])/iu;
const hourAlone = /(?:^|[\s,;])(\d{1,2})()()()\s?([ap])\.?\s?m\.?(?!\p{L})/iu;
/** `1960-05-22 15.11`, `22.05.1960 15.11`. */
const pointBehindDate = /(?<=\d{4}-\d\d-\d\d|[./]\d{4}),?\s(\d{1,2})\.(\d\d)(?:\.(\d\d))?()()(?![\d.,])/u;
/** As ISO 8601's basic form has it. */
const compact =
  /(?:(?<=\d)T|(?<=^[12]\d{7})(?=\d{4})|(?<=^(?:1[89]|2[01])\d{6})(?=\d\d$))(\d\d)(\d\d)?(\d\d)?(?:[.,](\d{1,9}))?()(?!\d)/u;

interface Found {
  readonly hour: string | undefined;
  readonly minutes: string | undefined;
  readonly second: string | undefined;
  readonly fraction: string | undefined;
  readonly half: string | undefined;
}

interface ZonePart {
  readonly zone: Zone | null;
  readonly isUnknown: boolean;
  readonly rest: string;
}

function clockOf(found: Found, { zone, isUnknown }: ZonePart): ClockCell | ClockFault {
  const written = Number(found.hour);
  const hour = halved(written, found.half);
  const minutes = Number(found.minutes ?? 0);
  // A leap second is told as the last of its minute.
  const second = found.second === '60' && minutes % 30 === 29 ? 59 : Number(found.second ?? 0);
  if (hour === null || minutes > 59 || second > 59) return 'time-impossible';
  const fraction = found.fraction ?? '';
  const time = ((hour * 60 + minutes) * 60 + second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (time > dayLength) return 'time-impossible';
  const isFine = found.second !== undefined && found.second !== '';
  const finest = fraction !== '' ? unit.millisecond : isFine ? unit.second : unit.minute;
  const isHour = found.minutes === undefined;
  return { time, unit: finest, part: null, zone, isZoneUnknown: isUnknown, ...(isHour && { isHour }) };
}

/** The hour of 24; null where no clock shows it. */
function halved(hour: number, half: string | undefined): number | null {
  if (half === undefined || half === '') return hour <= 24 ? hour : null;
  if (hour > 23 || (hour > 12 && half.toLowerCase() === 'a')) return null;
  return hour > 12 ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const filler =
  /^\s*(?:(?:uhr|hrs?|hours|h|годин|год|час|ч|heures|horas|local time|local)(?!\p{L})\.?|o'clock)?\s*/iu;
/** With the letters before it by which the weather service of the United States says which clock is meant: `CST-6`. */
const offset =
  /^(?:(?:(?:UTC|GMT|UT)\s?|[ACEMP][SD]T|AK[SD]T|H[SD]T|SST|CHST)?[+-]\d{1,2}(?::?[0-5]\d)?|GST10)(?!\d)/i;
/** A region's name has a slash; an abbreviation is in capitals, or it is the beginning of a date. */
const name = /^(?:[A-Z][A-Za-z_]*(?:\/[A-Za-z0-9_+-]+)+|[A-Z]{1,5}(?![\p{L}\d])|z(?![\p{L}\d]))/u;

/** The zone that stands behind a clock time; in brackets what only says it again, as RFC 9557 and JavaScript's dates do. */
function zonePart(text: string): ZonePart {
  const start = text.replace(filler, '');
  const opened = /^\(([^()]*)\)$/.exec(start)?.[1] ?? start;
  const written = (offset.exec(opened) ?? name.exec(opened))?.[0];
  if (written === undefined || isPrefix.test(written)) {
    return { zone: null, isUnknown: false, rest: opened.trim() };
  }
  const zone = readZone(written);
  const rest = opened
    .slice(written.length)
    .replace(/^\s*(?:\[[^[\]]*\]|\([^()]*\))/u, '')
    .trim();
  return { zone, isUnknown: zone === null, rest };
}

/** What stands before a year. */
const isPrefix = /^(?:AD|BC|CE|BCE)$/;

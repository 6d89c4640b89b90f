import { dayLength, dayNumber, daysInMonth } from '../calendar.ts';
import type { Epoch } from '../mapping.ts';
import { furthest, utc } from '../time.ts';
import { makeMoment, unit } from './moment.ts';
import { plainCell, saysNothing } from './nothing.ts';
import { beforePresent } from './present.ts';
import { type TimeCell, type TimeFault, ofAge, setInstant } from './time.ts';

/** Whole seconds or parts of them since 1970 in UTC, of which a fraction of nothing may stand behind, read to the millisecond; days. */
export function readEpoch(raw: string, counts: Epoch): TimeCell | TimeFault {
  const text = plainCell(raw);
  if (saysNothing(text)) return 'time-missing';
  if (counts === 'before-present') return yearsBefore(text);
  const [written, instant] =
    counts === 'yymmdd' ? shortDay(text) : isOfDays(counts) ? days(text, counts) : seconds(text, counts);
  if (instant === null) return 'time-unreadable';
  if (Math.abs(instant) >= furthest) return 'time-too-far';
  const start = makeMoment();
  setInstant(start, instant, written);
  const zone = !isInstant(counts) || written === unit.day ? null : utc;
  return { form: 'bare', start, end: null, zone, isZoneUnknown: false, isExpanded: false };
}

function yearsBefore(text: string): TimeCell | TimeFault {
  const read = beforePresent(text.replace(/\.0{1,9}$/, ''), true) ?? 'time-unreadable';
  return typeof read === 'string' ? read : ofAge(read);
}

/** How exactly it is written, a code of `unit`, and epoch ms; null for what is no such number. */
type Counted = readonly [written: number, instant: number | null];
const unread: Counted = [unit.none, null];

/** What counts an instant, in UTC. */
export function isInstant(counts: Epoch): boolean {
  return !['serial', 'serial-1904', 'days', 'before-present', 'yymmdd'].includes(counts);
}

type DayCount = keyof typeof numberOf1970;

function isOfDays(counts: Epoch): counts is DayCount {
  return Object.hasOwn(numberOf1970, counts);
}

function seconds(text: string, counts: Exclude<Epoch, DayCount | 'before-present' | 'yymmdd'>): Counted {
  const [, number] = /^([+-]?\d{1,21})(?:\.0{1,9})?$/.exec(text) ?? [];
  if (number === undefined) return unread;
  if (counts === 'seconds') return [unit.second, Number(number) * 1000];
  // Nanoseconds are more than a number tells exactly.
  const whole = BigInt(number.replace('+', ''));
  const size = inMillisecond[counts];
  return [unit.millisecond, Number((whole - (((whole % size) + size) % size)) / size)];
}

/** `050312` is 12 March 2005, and so is `50312`, as spreadsheets leave noughts out. */
function shortDay(text: string): Counted {
  const [, digits] = /^(\d{3,6})(?:\.0{1,9})?$/.exec(text) ?? [];
  if (digits === undefined) return unread;
  const [year = 0, month = 0, day = 0] = (digits.padStart(6, '0').match(/\d\d/g) ?? []).map(Number);
  const full = year < 30 ? 2000 + year : 1900 + year;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(full, month);
  return isDay ? [unit.day, dayNumber(full, month, day) * dayLength] : unread;
}

const inMillisecond = { milliseconds: 1n, microseconds: 1000n, nanoseconds: 1_000_000n } as const;

/**
 * A day as spreadsheets count them, 1 being 1 January 1900, and 60 the 29 February of that year, which never was (ECMA-376-1, 18.17.4.1):
 * read from there on; or from 0, 1 January 1904. Behind the point or comma the time of day, to the second, on a clock that is not told. Julian days begin at noon; a number
 * without a point is the day that has it.
 */
function days(text: string, counts: DayCount): Counted {
  const match = /^([+-]?\d{1,7})(?:[.,](\d{1,20}))?$/.exec(text);
  if (!match) return unread;
  const day = Number(match[1]);
  if (counts === 'serial' && (day <= 60 || day > lastSerial)) return unread;
  if (counts === 'serial-1904' && (day < 0 || day > lastSerial - 1462)) return unread;
  const isWhole = match[2] === undefined;
  if (!isWhole && text.startsWith('-')) return unread;
  const fraction = Math.round(Number(`0.${match[2] ?? '0'}`) * 86_400);
  const ofDay = fraction + (counts === 'julian-day' && !isWhole ? 43_200 : 0);
  const instant = (day - numberOf1970[counts]) * dayLength + ofDay * 1000;
  const isMidnight = ofDay % 86_400 === 0;
  return [isMidnight ? unit.day : ofDay % 60 === 0 ? unit.minute : unit.second, instant];
}

/** The number of 1 January 1970; of Julian days that of its noon. */
const numberOf1970 = {
  serial: 25_569,
  'serial-1904': 24_107,
  days: 0,
  julian: 40_587,
  'julian-day': 2_440_588,
} as const;

/** 31 December 9999. */
const lastSerial = 2_958_465;

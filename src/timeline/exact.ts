import { dayLength, dayNumber, daysInMonth, printDay } from '../model/calendar.ts';
import {
  dayOf,
  furthest,
  instantsOf,
  minute,
  offsetAt,
  wallTimeOf,
  type Instant,
  type Stretch,
  type Zone,
} from '../model/time.ts';

/** The four fields as typed. */
export interface ExactDraft {
  readonly fromDate: string;
  readonly fromTime: string;
  readonly toDate: string;
  readonly toTime: string;
}

export type ExactField = keyof ExactDraft;
export type ExactFault = 'date' | 'no-such-day' | 'time' | 'skipped' | 'date-missing' | 'order';

export interface ExactProblem {
  readonly field: ExactField;
  readonly fault: ExactFault;
}

export type ExactResult =
  | { readonly ok: true; readonly window: Stretch }
  | { readonly ok: false; readonly problems: readonly ExactProblem[] };

/** Year-month-day and hours:minutes on a zone's clock; an open end is empty. */
export function printExact(window: Stretch, zone: Zone): ExactDraft {
  return {
    fromDate: window.from === null ? '' : printDay(dayOf(zone, window.from)),
    fromTime: window.from === null ? '' : printTime(window.from, zone),
    toDate: window.to === null ? '' : printDay(dayOf(zone, window.to)),
    toTime: window.to === null ? '' : printTime(window.to, zone),
  };
}

/**
 * The window that was typed. No date and no time is an open end, a date alone its midnight, and 24:00 the end of its day.
 * Of a time that the clock shows twice, a start means the first and an end the second, unless it says which: "03:30+02:00".
 */
export function parseExact(draft: ExactDraft, zone: Zone): ExactResult {
  const from = parseEnd(draft.fromDate, draft.fromTime, zone, 'start');
  const to = parseEnd(draft.toDate, draft.toTime, zone, 'end');
  const problems = [
    ...(from.ok
      ? []
      : [{ field: from.part === 'date' ? 'fromDate' : 'fromTime', fault: from.fault } as const]),
    ...(to.ok ? [] : [{ field: to.part === 'date' ? 'toDate' : 'toTime', fault: to.fault } as const]),
  ];
  if (!from.ok || !to.ok) return { ok: false, problems };
  if (from.at !== null && to.at !== null && to.at <= from.at) {
    const field = dayOf(zone, to.at) < dayOf(zone, from.at) ? 'toDate' : 'toTime';
    return { ok: false, problems: [{ field, fault: 'order' }] };
  }
  return { ok: true, window: { from: from.at, to: to.at } };
}

type End =
  | { readonly ok: true; readonly at: Instant | null }
  | { readonly ok: false; readonly part: 'date' | 'time'; readonly fault: ExactFault };

const datePattern = /^(\d{4}|[+-]\d{6})-(\d{1,2})-(\d{1,2})$/;
const timePattern = /^(\d{1,2})[:.](\d{2})(?:\s*([+\-−])(\d{1,2})(?::?([0-5]\d))?)?$/;

function parseEnd(dateText: string, timeText: string, zone: Zone, end: 'start' | 'end'): End {
  const date = dateText.trim();
  const time = timeText.trim();
  if (date === '') {
    return time === '' ? { ok: true, at: null } : { ok: false, part: 'date', fault: 'date-missing' };
  }
  const dateMatch = datePattern.exec(date);
  if (!dateMatch) return { ok: false, part: 'date', fault: 'date' };
  const [year, month, day] = [Number(dateMatch[1]), Number(dateMatch[2]), Number(dateMatch[3])];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!real) return { ok: false, part: 'date', fault: 'no-such-day' };
  const read = parseTime(time === '' ? '00:00' : time);
  if (read === null) return { ok: false, part: 'time', fault: 'time' };
  const wall = dayNumber(year, month, day) * dayLength + read.minutes * minute;
  if (Math.abs(wall) > furthest - dayLength) return { ok: false, part: 'date', fault: 'no-such-day' };
  if (read.offset !== null) {
    const at = wall - read.offset * minute;
    return wallTimeOf(zone, at) === wall ? { ok: true, at } : { ok: false, part: 'time', fault: 'time' };
  }
  const instants = instantsOf(zone, wall);
  switch (instants.shown) {
    case 'once':
      return { ok: true, at: instants.at };
    case 'twice':
      return { ok: true, at: end === 'start' ? instants.first : instants.second };
    case 'never':
      return wall % dayLength === 0
        ? { ok: true, at: instants.after }
        : { ok: false, part: 'time', fault: 'skipped' };
  }
}

interface ReadTime {
  readonly minutes: number;
  /** How many minutes the clock is ahead of UTC, where the text says it. */
  readonly offset: number | null;
}

function parseTime(text: string): ReadTime | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [hours, minutes, sign] = [Number(match[1]), Number(match[2]), match[3]];
  const ahead = Number(match[4]) * 60 + Number(match[5] ?? 0);
  const offset = sign === undefined ? null : sign === '+' ? ahead : 0 - ahead;
  if (hours === 24 && minutes === 0) return { minutes: 1440, offset };
  return hours < 24 && minutes < 60 ? { minutes: hours * 60 + minutes, offset } : null;
}

function printTime(instant: Instant, zone: Zone): string {
  const wall = wallTimeOf(zone, instant);
  const time = printMinutes((((wall % dayLength) + dayLength) % dayLength) / minute);
  if (instantsOf(zone, wall).shown !== 'twice') return time;
  const ahead = offsetAt(zone, instant) / minute;
  return `${time}${ahead < 0 ? '-' : '+'}${printMinutes(Math.abs(ahead))}`;
}

function printMinutes(minutes: number): string {
  return [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

import { dayLength, dayNumber, daysInMonth, printDay } from '../model/calendar.ts';
import {
  dayOf,
  furthest,
  instantsOf,
  minute,
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
 * Of a time that the clock shows twice, a start means the first and an end the second.
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
const timePattern = /^(\d{1,2})[:.](\d{2})$/;

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
  const minutes = parseTime(time === '' ? '00:00' : time);
  if (minutes === null) return { ok: false, part: 'time', fault: 'time' };
  const wall = dayNumber(year, month, day) * dayLength + minutes * minute;
  if (Math.abs(wall) > furthest - dayLength) return { ok: false, part: 'date', fault: 'no-such-day' };
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

function parseTime(text: string): number | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  if (hours === 24 && minutes === 0) return 1440;
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

function printTime(instant: Instant, zone: Zone): string {
  const minutes = Math.floor((((wallTimeOf(zone, instant) % dayLength) + dayLength) % dayLength) / minute);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

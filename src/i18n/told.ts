import { dayLength, dayNumber, type Day } from '../model/calendar.ts';
import { readIs, type PartName, type Point } from '../model/grammar.ts';
import type { WallTime } from '../model/time.ts';

/** A point of the line that a curator wrote. `day` is its first day, `wall` its clock time where it has one. */
export interface ToldPoint {
  readonly unit: 'year' | 'month' | 'day' | 'part' | 'clock';
  readonly day: Day;
  readonly part: PartName | null;
  readonly wall: WallTime | null;
  readonly doubtful: boolean;
}

export type Told =
  | { readonly form: 'published' }
  | { readonly form: 'bare' | 'by' | 'until' | 'since' | 'as-of'; readonly point: ToldPoint }
  | { readonly form: 'between'; readonly start: ToldPoint; readonly end: ToldPoint };

/** The line of a compiled time, in days and times on its own clock. */
export function readTold(is: string): Told | null {
  const read = readIs(is);
  if (!read.ok) return null;
  switch (read.value.form) {
    case 'published':
      return read.value;
    case 'between':
      return { form: 'between', start: toldPoint(read.value.start), end: toldPoint(read.value.end) };
    default:
      return { form: read.value.form, point: toldPoint(read.value.point) };
  }
}

export function dayPoint(day: Day): ToldPoint {
  return { unit: 'day', day, part: null, wall: null, doubtful: false };
}

function toldPoint({ date, within, doubt }: Point): ToldPoint {
  const month = date.unit === 'year' ? 1 : date.month;
  const day = dayNumber(date.year, month, date.unit === 'day' ? date.day : 1);
  return {
    unit: within.unit === 'whole' ? date.unit : within.unit,
    day,
    part: within.unit === 'part' ? within.name : null,
    wall: within.unit === 'clock' ? day * dayLength + within.time : null,
    doubtful: doubt !== null,
  };
}

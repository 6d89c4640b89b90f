import { dayLength, printDay } from '../../model/calendar.ts';
import { type Instant, minute, wallTimeOf, type Zone } from '../../model/time.ts';
import { compileWhen, type When } from '../../model/when.ts';
import { writtenUnits, type WrittenUnit } from './compiled.ts';

/** What the numbers of a row say of its time. Codes as in `Compiled`. */
export interface WrittenTime {
  readonly from: Instant;
  readonly to: Instant;
  readonly startUnit: number;
  readonly endUnit: number;
  readonly zone: Zone;
}

/**
 * The time of a row, as a curator would have written it: by `compileWhen`, of the line that its numbers make. `found` and
 * `possible` are the numbers' own, so that the list never differs from the timeline.
 */
export function whenOf(written: WrittenTime): When {
  const { from, to, zone } = written;
  const found = { from, to };
  if (!(from < Infinity)) return { ...blank, found, zone };
  const exact = compiled(lineOf(written), zone) ?? compiled(pointAt(from, 'day', zone), zone);
  return { ...(exact ?? blank), found, possible: found, zone };
}

function compiled(is: string, zone: Zone): When | null {
  const when = compileWhen(
    { is, basis: 'computed' },
    {
      zone: { clock: 'known', zone },
      storyZone: zone,
      publication: null,
      axis: { from: 0, to: 0 },
      sourceLanguages: [],
    },
  );
  return when.ok ? when.value : null;
}

/** Without time: it may have been at any. */
const blank: Omit<When, 'found' | 'zone'> = {
  is: '',
  lasted: false,
  possible: { from: null, to: null },
  certain: null,
  precision: 'unknown',
  relation: 'during',
  doubt: null,
  edtf: '',
  text: null,
  basis: 'computed',
  note: null,
};

/** The line of the grammar: a point, or two with a slash. */
export function lineOf({ from, to, startUnit, endUnit, zone }: WrittenTime): string {
  const start = writtenUnits[startUnit] ?? 'none';
  const end = writtenUnits[endUnit] ?? 'none';
  if (start === 'week') return `${pointAt(from, 'day', zone)}/${pointAt(lastOf(to, 'day'), 'day', zone)}`;
  if (end === 'none') return pointAt(from, start, zone);
  if (start === 'none') return pointAt(lastOf(to, end), end, zone);
  const [first, last] = [pointAt(from, start, zone), pointAt(lastOf(to, end), end, zone)];
  return first === last ? first : `${first}/${last}`;
}

/** An instant within the unit that ends an event; a clock time ends it itself. */
function lastOf(to: Instant, unit: WrittenUnit): Instant {
  return unit === 'minute' || unit === 'second' || unit === 'millisecond' ? to : to - 1;
}

function pointAt(instant: Instant, unit: WrittenUnit, zone: Zone): string {
  const wall = wallTimeOf(zone, instant);
  const day = printDay(Math.floor(wall / dayLength));
  const time = wall - Math.floor(wall / dayLength) * dayLength;
  switch (unit) {
    case 'year':
      return day.slice(0, -6);
    case 'month':
      return day.slice(0, -3);
    case 'none':
    case 'week':
    case 'day':
      return day;
    case 'minute':
      return `${day} ${clock(time)}`;
    case 'second':
      return `${day} ${clock(time)}:${digits(Math.floor(time / 1000) % 60, 2)}`;
    case 'millisecond':
      return `${day} ${clock(time)}:${digits(Math.floor(time / 1000) % 60, 2)}.${digits(time % 1000, 3)}`;
  }
}

function clock(time: number): string {
  return `${digits(Math.floor(time / 60 / minute), 2)}:${digits(Math.floor(time / minute) % 60, 2)}`;
}

function digits(value: number, count: number): string {
  return String(Math.floor(value)).padStart(count, '0');
}

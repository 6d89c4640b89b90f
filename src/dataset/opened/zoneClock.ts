import { dayLength } from '../../model/calendar.ts';
import {
  type Instant,
  type WallTime,
  type Zone,
  endAt,
  intlNameOf,
  offsetAt,
  startAt,
} from '../../model/time.ts';

/** What `model/time.ts` says of a zone's clock, for a million times at once: `Intl` is asked once a day, not once a time. */
export interface ZoneClock {
  readonly zone: Zone;
  /** How far it is ahead of UTC when it shows a time; NaN where it shows it never or twice. */
  readonly offsetOf: (wall: WallTime) => number;
  /** As `startAt` and `endAt` of model/time.ts. */
  readonly startAt: (wall: WallTime) => Instant;
  readonly endAt: (wall: WallTime) => Instant;
}

export function zoneClock(zone: Zone): ZoneClock {
  const offsetOf = intlNameOf(zone) === null || zone === 'UTC' ? fixed(offsetAt(zone, 0)) : changing(zone);
  const boundary = (slow: typeof startAt) => (wall: WallTime) => {
    const offset = offsetOf(wall);
    return offset === offset ? wall - offset : slow(zone, wall);
  };
  return { zone, offsetOf, startAt: boundary(startAt), endAt: boundary(endAt) };
}

function fixed(offset: number): ZoneClock['offsetOf'] {
  return () => offset;
}

interface Change {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

function changing(zone: Zone): ZoneClock['offsetOf'] {
  const pages = new Map<number, Float64Array>();
  const changes = new Map<number, Change>();
  let lastPage = NaN;
  let page: Float64Array = new Float64Array(0);
  return (wall) => {
    const day = Math.floor(wall / dayLength);
    const pageOf = Math.floor(day / pageLength);
    if (pageOf !== lastPage) {
      lastPage = pageOf;
      page = pages.get(pageOf) ?? new Float64Array(pageLength).fill(unknown);
      pages.set(pageOf, page);
    }
    const index = day - pageOf * pageLength;
    let offset = page[index] ?? unknown;
    if (offset === unknown) {
      const found = around(zone, day);
      if (typeof found === 'number') offset = found;
      else {
        offset = NaN;
        changes.set(day, found);
      }
      page[index] = offset;
    }
    if (offset === offset) return offset;
    const change = changes.get(day);
    if (!change) return NaN;
    const [isPastOne, isPastOther] = [wall - change.before >= change.at, wall - change.after >= change.at];
    return isPastOne !== isPastOther ? NaN : isPastOne ? change.after : change.before;
  };
}

const pageLength = 512;
const unknown = Infinity;

/**
 * The offset that holds all round a day, or the one change in that stretch. No clock has changed twice within four days (tz database 2025b: 95
 * hours at least, Freetown 1939), so that a look at each midnight finds all changes.
 */
function around(zone: Zone, day: number): number | Change {
  let from = (day - 1) * dayLength;
  const before = offsetAt(zone, from);
  for (let next = day; next <= day + 2; next++) {
    const after = offsetAt(zone, next * dayLength);
    if (after !== before) return changeIn(zone, from, next * dayLength, before, after);
    from = next * dayLength;
  }
  return before;
}

function changeIn(zone: Zone, from: Instant, to: Instant, before: number, after: number): Change {
  let [earlier, later] = [from, to];
  while (later - earlier > 1000) {
    const middle = Math.floor((earlier + later) / 2000) * 1000;
    if (offsetAt(zone, middle) === before) earlier = middle;
    else later = middle;
  }
  return { at: later, before, after };
}

import { type Moment, makeMoment, setDate, unit } from '../../model/cells/moment.ts';
import { setClock } from '../../model/cells/time.ts';
import type { DateOrder } from '../../model/mapping.ts';

/** What was read last, and the minutes by which its own clock is ahead of UTC: NaN where it names none. */
export interface FastTime {
  readonly moment: Moment;
  offset: number;
  /**
   * Reads the dates that files mostly have straight from their bytes: `2022`, `2022-02`, `2022-02-24`, `20220224`, `24.02.2022` by the order, with a clock time of
   * 24 hours and Z or an offset, or of 12. False for all others, those that are at fault among them: they are `readTime`'s, which says the same of these.
   */
  readonly read: (from: number, to: number, order: DateOrder | null) => boolean;
}

export function fastTime(bytes: Uint8Array): FastTime {
  let at = 0;
  let end = 0;

  /** Digits from here on, as a number; how many is told by `at`. */
  function number(): number {
    let value = 0;
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    return value;
  }

  function date(order: DateOrder | null): boolean {
    const start = at;
    const first = number();
    const length = at - start;
    if (length === 0 || length > 8) return false;
    const sign = at < end ? (bytes[at] ?? 0) : space;
    const isTogether = sign === space || sign === letterT;
    if (length === 8 && isTogether) {
      const isYear = first >= 1000_00_00 && first < 3000_00_00;
      return isYear && set(Math.floor(first / 10_000), Math.floor(first / 100) % 100, first % 100);
    }
    // The year 0 is in one way of counting alone.
    if (length === 4 && at === end) return first > 0 && set(first, null, null);
    if (length === 4 && (sign === hyphen || sign === solidus)) return yearFirst(first, sign, order);
    if (length > 2 || (order !== 'day-first' && order !== 'month-first')) return false;
    return sign === hyphen || sign === solidus || sign === stop ? yearLast(first, sign, order) : false;
  }

  function yearFirst(year: number, sign: number, order: DateOrder | null): boolean {
    const month = short();
    if (month === 0) return false;
    // It may be the end of a span.
    if (at === end) return order !== null && order !== 'year-year' && set(year, month, null);
    if (bytes[at] !== sign) return false;
    const day = short();
    return day !== 0 && set(year, month, day);
  }

  function yearLast(first: number, sign: number, order: DateOrder): boolean {
    const second = short();
    if (second === 0 || bytes[at] !== sign) return false;
    const start = ++at;
    const year = number();
    if (at - start !== 4) return false;
    return order === 'day-first' ? set(year, second, first) : set(year, first, second);
  }

  /** One or two digits after a sign; 0 where there are none. */
  function short(): number {
    const start = ++at;
    const value = number();
    return at - start > 2 ? 0 : value;
  }

  function set(year: number, month: number | null, day: number | null): boolean {
    return setDate(fast.moment, year, month, day);
  }

  function clock(): boolean {
    const start = at;
    const hour = number();
    if (at === start || at - start > 2 || hour > 24 || bytes[at] !== colon) return false;
    at++;
    const minutes = pair();
    if (minutes > 59) return false;
    let time = (hour * 60 + minutes) * 60_000;
    let written: number = unit.minute;
    if (at < end && bytes[at] === colon) {
      at++;
      const seconds = pair();
      if (seconds > 59) return false;
      time += seconds * 1000;
      written = unit.second;
      if (at < end && bytes[at] === stop) {
        const first = ++at;
        let share = 100;
        for (; at < end; at++) {
          const digit = (bytes[at] ?? 0) - 0x30;
          if (digit < 0 || digit > 9) break;
          time += digit * Math.floor(share);
          share /= 10;
        }
        if (at === first || at - first > 9) return false;
        written = unit.millisecond;
      }
    }
    if (at + 3 === end && bytes[at] === space && ((bytes[at + 2] ?? 0) | 0x20) === letterM) {
      const half = (bytes[at + 1] ?? 0) | 0x20;
      if ((half !== letterA && half !== letterP) || hour < 1 || hour > 12) return false;
      time += (half === letterP && hour < 12 ? 12 : half === letterA && hour === 12 ? -12 : 0) * 3_600_000;
      at = end;
    }
    if (time > 86_400_000) return false;
    setClock(fast.moment, time, written);
    return true;
  }

  /** Two digits; more than any clock shows where there are not two. */
  function pair(): number {
    const start = at;
    const stopAt = end;
    end = Math.min(end, at + 2);
    const value = number();
    end = stopAt;
    return at - start === 2 ? value : 99;
  }

  function zone(): boolean {
    if (at === end) return true;
    const sign = bytes[at] ?? 0;
    at++;
    if (sign === letterZ) {
      fast.offset = 0;
      return at === end;
    }
    if (sign !== plus && sign !== hyphen) return false;
    const hours = pair();
    if (bytes[at] === colon) at++;
    const minutes = at === end ? 0 : pair();
    const size = hours * 60 + minutes;
    if (at !== end || minutes > 59 || size > widest) return false;
    fast.offset = sign === hyphen ? 0 - size : size;
    return true;
  }

  const fast: FastTime = {
    moment: makeMoment(),
    offset: NaN,
    read(from, to, order) {
      at = from;
      end = to;
      fast.offset = NaN;
      fast.moment.doubt = null;
      if (!date(order)) return false;
      if (at === end) return true;
      const sign = bytes[at];
      if (fast.moment.unit !== unit.day || (sign !== space && sign !== letterT)) return false;
      at++;
      return clock() && zone();
    },
  };
  return fast;
}

/** What an offset may be, in minutes. */
const widest = 14 * 60;
const space = 0x20;
const letterT = 0x54;
const letterZ = 0x5a;
const letterA = 0x61;
const letterM = 0x6d;
const letterP = 0x70;
const hyphen = 0x2d;
const solidus = 0x2f;
const stop = 0x2e;
const plus = 0x2b;
const colon = 0x3a;

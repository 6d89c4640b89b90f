import type { ClockNumbers } from '../../model/mapping.ts';
import {
  type TextOf,
  afterDigits,
  capitalT,
  capitalZ,
  colon,
  isBetween,
  minus,
  nine,
  numberIn,
  plus,
  point,
  zero,
} from './digits.ts';
import type { ColumnSurvey, Tally } from './tally.ts';
import { halfOf, namesZone } from './wordLooks.ts';

/** Counts a whole number of up to six digits without a sign. */
export function countClockNumber(value: number, length: number, isPadded: boolean, tally: Tally): void {
  const { clock } = tally;
  if (length > 4) {
    clock.long += 1;
    if (value < 240_000 && value % 100 < 60 && value % 10_000 < 6000) clock.seconds += 1;
  } else {
    // Hours, or hours and minutes.
    if (value <= 2400 && value % 100 < 60) tally.clockNumbers += 1;
    if (length > 2) clock.middle += 1;
    else {
      clock.short += 1;
      if (value > 24 && value < 60) clock.noHours += 1;
    }
  }
  if (isPadded) clock.padded += 1;
  else if (length === 3 || length === 5) clock.unpadded += 1;
}

/** Counts a number with digits behind a point: `9.30` in hundredths. */
export function countClockPoint(hundredths: number, digits: number, number: number, { clock }: Tally): void {
  if (digits === 2 && hundredths <= 2400 && hundredths % 100 < 60) clock.points += 1;
  if (number >= 0 && number < 1) clock.partsOfDay += 1;
}

/** Counts what stands behind a time of day and a hyphen, both in minutes. */
function countBehindClock(minutes: number, behind: number, { clock }: Tally): void {
  clock.behind += 1;
  if (behind > minutes) clock.behindLater += 1;
  if (behind > widestWest || behind % 30 !== 0) clock.behindNoOffset += 1;
  if (behind < clock.leastBehind) clock.leastBehind = behind;
  if (behind > clock.mostBehind) clock.mostBehind = behind;
}

/** Counts two numbers with a hyphen between them, where they may be hours, or hours and minutes. */
export function countHours(first: number, last: number, areShort: boolean, { clock }: Tally): void {
  const isClock = areShort ? last <= 24 : last <= 2400 && first % 100 < 60 && last % 100 < 60;
  if (first < last && isClock) clock.hours += 1;
}

const widestWest = 12 * 60;

/**
 * What the numbers of a column of times of day are, by all of them: of `8`, `41` and `1854` none are hours. undefined where each tells it by its digits, as hours and
 * numbers without gaps do.
 */
export function clockNumbersIn(column: ColumnSurvey | undefined): ClockNumbers | undefined {
  if (column === undefined) return undefined;
  const { short, noHours, middle, long, padded, unpadded, points, partsOfDay } = column.clock;
  if (column.decimals > 3 && partsOfDay * 10 >= column.filled * 9) return 'day-parts';
  const whole = short + middle + long;
  if (padded > unpadded || points > whole) return undefined;
  if (long > middle) return short + middle > 0 ? 'seconds' : undefined;
  const isMiddleCommon = middle > 0 && middle * 10 >= whole;
  const areNoHours = noHours > 1 && noHours * 50 >= short;
  return short > 0 && (isMiddleCommon || areNoHours) ? 'minutes' : undefined;
}

/** Whether a hyphen between two times of day of a column is a dash: the second is always the later, and not always the same, or often no offset. */
export function holdsClockSpans(column: ColumnSurvey | undefined): boolean {
  if (column === undefined) return false;
  const { behind, behindLater, behindNoOffset, leastBehind, mostBehind } = column.clock;
  if (behind === 0) return false;
  return behindNoOffset * 20 >= behind || (behindLater === behind && mostBehind > leastBehind);
}

/** Whether but a few times of day of a column have a hyphen and another behind them, which no offset beside them tells how to take. */
export function holdsDoubtfulHyphens(column: ColumnSurvey | undefined): boolean {
  if (column === undefined || column.clock.behind === 0) return false;
  return column.zoned === column.clock.behind && column.zoned * 2 <= column.filled;
}

/** Whether a column's cells are two times of day each without colons, but for a few: `09-10`. */
export function holdsHours(column: ColumnSurvey | undefined): boolean {
  return column !== undefined && column.clock.hours > 0 && column.clock.hours * 10 >= column.filled * 9;
}

/** Counts the time of day with which a text begins, behind blanks, commas and a T; false where there is none. */
export function countClock(
  bytes: Uint8Array,
  from: number,
  end: number,
  tally: Tally,
  textOf: TextOf,
): boolean {
  let start = from;
  while (start < end && isBetween(bytes[start])) start += 1;
  const at = afterDigits(bytes, start, end);
  const hour = numberIn(bytes, start, at);
  let rest = at;
  let isMidnight = hour === 0;
  // `1960-05-22 15.11`
  const isPointed =
    bytes[at] === point && start > from && at + 3 <= end && afterDigits(bytes, at + 1, end) === at + 3;
  if (bytes[at] === colon || isPointed || ((bytes[at] ?? 0) | 0x20) === 0x68) {
    if (at - start > 2 || at === start || hour > 24) return false;
    while (rest < end && isOfClock(bytes[rest])) {
      if ((bytes[rest] ?? 0) > zero && (bytes[rest] ?? 0) <= nine) isMidnight = false;
      rest += 1;
    }
    const isHourAlone = rest === end && rest === at + 1 && at - start === 2 && bytes[at] !== colon;
    if (rest - at < 3 && !isHourAlone) return false;
  } else if (!((bytes[start - 1] ?? 0) === capitalT && (at - start === 4 || at - start === 6))) return false;
  if (hour === 0 && !isMidnight && at - start === 1) tally.clock.firstHour += 1;
  if (bytes[rest] === minus && bytes[at] === colon) countBehind(bytes, hour, at, rest, end, tally);
  countZone(bytes, rest, end, isMidnight, hour === 12, tally, textOf);
  return true;
}

/** `-10:30` behind a time of day, which is an offset or another time of day. */
function countBehind(bytes: Uint8Array, hour: number, at: number, rest: number, end: number, tally: Tally) {
  const colonBehind = afterDigits(bytes, rest + 1, end);
  if (bytes[colonBehind] !== colon) return;
  const minutesAfter = (from: number) => numberIn(bytes, from + 1, afterDigits(bytes, from + 1, end));
  countBehindClock(
    hour * 60 + minutesAfter(at),
    numberIn(bytes, rest + 1, colonBehind) * 60 + minutesAfter(colonBehind),
    tally,
  );
}

function countZone(
  bytes: Uint8Array,
  start: number,
  end: number,
  isZero: boolean,
  isTwelve: boolean,
  tally: Tally,
  textOf: TextOf,
): void {
  const first = bytes[start];
  const hasRest = start < end;
  const isPlain = first === capitalZ || first === plus || first === minus;
  const rest = hasRest && !isPlain ? textOf(start, end).trim() : '';
  const half = rest === '' ? '' : halfOf(rest);
  const isMidnight = isZero || (isTwelve && /^a/i.test(half) && /^\s*$/.test(rest.slice(half.length)));
  const isZoned = hasRest && (isPlain || namesZone(rest.slice(half.length), tally));
  tally.clocks += 1;
  if (isMidnight) tally.midnights += 1;
  if (isZoned) tally.zoned += 1;
  else if (!isMidnight) tally.unzoned += 1;
}

/** Digits, colons, and the point before a second's parts. */
function isOfClock(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= zero && byte <= colon) || byte === point || (byte | 0x20) === 0x68);
}

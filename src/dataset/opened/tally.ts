import { type ClockTally, makeClockTally } from './clockTally.ts';
import { isSame } from './memo.ts';

/** What one column holds: numbers of its cells, unless said otherwise. A cell may count as several things: `20220224` is a number and a date. */
export interface ColumnSurvey {
  /** Cells that say something. */
  readonly filled: number;
  /** Different texts; null where there are more than `mostDistinct`. */
  readonly distinct: number | null;
  /** About how many, where there are more, of columns whose names tell of ids; null for all others. */
  readonly differing: number | null;
  /** Bytes of UTF-8. */
  readonly bytes: number;

  readonly numbers: number;
  /** Numbers without a fraction. */
  readonly whole: number;
  /** With a fraction of noughts alone: `1950.0`. */
  readonly noughts: number;
  /** The most digits of a fraction. */
  readonly decimals: number;
  /** Infinity and -Infinity where there are no numbers. */
  readonly least: number;
  readonly most: number;
  /** Numbers, or years of dates, of which tables make codes for what is not known, and how many cells have each; the least and the most of all other numbers, of all other dates' years of three digits and more. */
  readonly codes: ReadonlyMap<number, number>;
  readonly leastOther: number;
  readonly mostOther: number;
  readonly leastYear: number;
  readonly mostYear: number;
  /** Numbers that are no codes, and no month, no day of a month, 0 among either, no year. */
  readonly noMonths: number;
  readonly noDays: number;
  readonly noYears: number;
  /** Numbers further from 0 than any latitude, than any longitude. */
  readonly beyond90: number;
  readonly beyond180: number;

  /** Four digits, 1000 to 2999, or four to six behind a sign; `YYYYMMDD`, with or without `hh`, `hhmm` or `hhmmss`; what may count seconds, or parts of them, from 1970. */
  readonly years: number;
  readonly compact: number;
  readonly seconds: number;
  readonly milliseconds: number;
  readonly microseconds: number;
  readonly nanoseconds: number;
  /** `YYYYMM`, `YYYYDDD`, a day of a year; of the former those that can be no `YYMMDD`. */
  readonly yearMonths: number;
  readonly yearDays: number;
  readonly yearMonthsAlone: number;
  /** Dates in numbers that begin with the year, days or months; those that begin with day or month. */
  readonly yearFirst: number;
  readonly ordered: OrderTally;
  /** Of days in numbers, the first of a month, and of these 1 January: where the year is first, or both numbers are 1. */
  readonly firstsOfMonth: number;
  readonly firstsOfYear: number;
  readonly seasons: SeasonTally;
  readonly monthYears: MonthYearTally;
  readonly dayMonths: DayMonthTally;
  /** Years before Christ by a minus sign: bare ones; with fewer than four digits; with as many digits as ISO 8601 wants, and the year 0000. */
  readonly minus: number;
  readonly minusShort: number;
  readonly minusPadded: number;
  /** Whole numbers without a sign of fewer than four digits: years after Christ that are not filled up. */
  readonly plusShort: number;
  /** Dates with words: a month's name, an era. */
  readonly named: number;
  /** What is none of these, and read as a time. Counted where the column's name tells of times. */
  readonly written: number;

  /** A time of day, beside a date or alone; alone; 00:00; with a zone of its own; neither. */
  readonly clocks: number;
  readonly clocksAlone: number;
  readonly midnights: number;
  readonly zoned: number;
  readonly unzoned: number;
  /** Words that say, in the place of an end, that there was none yet. */
  readonly ongoing: number;
  /** Whole numbers that could be a time of day: 0 to 2400. */
  readonly clockNumbers: number;
  readonly clock: ClockTally;
  /** A zone alone. */
  readonly zones: number;
  /** Letters of clocks that several countries have, or the United States, alone and behind times of day: how many cells have each. */
  readonly zoneNames: ReadonlyMap<string, number>;
  /** Dates whose year has two digits, up to 29. */
  readonly shortYears: number;
  /** An era alone; a side of the equator, of Greenwich alone. */
  readonly eras: number;
  /** Of those before Christ. */
  readonly erasBefore: number;
  readonly norths: number;
  readonly easts: number;
  /** Longitudes, or their sides alone, that have the letter E, W, O. */
  readonly lettersE: number;
  readonly lettersW: number;
  readonly lettersO: number;

  /** Two degrees in one cell, and how many of the first, of the second of them, or of well-known text, are further from 0 than any latitude. */
  readonly pairs: number;
  /** Whose letters say which is which. */
  readonly lettered: number;
  readonly firstBeyond90: number;
  readonly secondBeyond90: number;
  /** One coordinate with signs or letters: `49°58′N`. */
  readonly degrees: number;
  readonly wkt: number;
  /** Geometries that are not read: GML, KML, boxes, well-known text in metres. */
  readonly otherShapes: number;
  readonly geojson: number;
  readonly links: number;
}

/** Which orders of day and month fit how many dates, and in how many it makes no difference. */
export interface OrderTally {
  readonly cells: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly yearFirst: number;
  readonly alike: number;
  /** Whose years have two digits. */
  readonly short: number;
}

/** Of a year and a number behind it, `2000/01`: how many may be a month, how many a span of years, how many of two years running. */
export interface SeasonTally {
  readonly cells: number;
  readonly months: number;
  readonly years: number;
  readonly next: number;
  /** With a hyphen between, as ISO 8601 writes months. */
  readonly hyphens: number;
}

/** Of a month and a number of two digits or fewer, `Jan-10`, `01/10`: how many can be days alone, how many years alone, and years up to 29. */
export interface MonthYearTally {
  readonly cells: number;
  readonly days: number;
  readonly years: number;
  readonly short: number;
}

/** Of days with their months and no year, `24.02.`, `24/02`, in numbers: which orders fit how many. */
export interface DayMonthTally {
  readonly cells: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly alike: number;
}

export const mostDistinct = 1000;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What is being counted. */
export interface Tally extends Writable<
  Omit<ColumnSurvey, 'codes' | 'zoneNames' | 'ordered' | 'seasons' | 'monthYears' | 'dayMonths' | 'clock'>
> {
  readonly codes: Map<number, number>;
  readonly zoneNames: Map<string, number>;
  readonly clock: Writable<ClockTally>;
  readonly ordered: Writable<OrderTally>;
  readonly seasons: Writable<SeasonTally>;
  readonly monthYears: Writable<MonthYearTally>;
  readonly dayMonths: Writable<DayMonthTally>;
  /** Letters and figures that are no date. */
  prose: number;
  /** Not for others: what `distinct` counts. */
  seen: Texts | null;
  /** Dates of words with a label before them, which of these was the first, and whether there are others: such columns say several things. */
  labelled: number;
  label: string | null;
  hasLabels: boolean;
}

export function makeTally(): Tally {
  return {
    filled: 0,
    distinct: 0,
    differing: null,
    bytes: 0,
    numbers: 0,
    whole: 0,
    noughts: 0,
    decimals: 0,
    least: Infinity,
    most: -Infinity,
    codes: new Map(),
    leastOther: Infinity,
    mostOther: -Infinity,
    leastYear: Infinity,
    mostYear: -Infinity,
    noMonths: 0,
    noDays: 0,
    noYears: 0,
    beyond90: 0,
    beyond180: 0,
    years: 0,
    compact: 0,
    seconds: 0,
    milliseconds: 0,
    microseconds: 0,
    nanoseconds: 0,
    yearMonths: 0,
    yearDays: 0,
    yearMonthsAlone: 0,
    yearFirst: 0,
    firstsOfMonth: 0,
    firstsOfYear: 0,
    ordered: { cells: 0, dayFirst: 0, monthFirst: 0, yearFirst: 0, alike: 0, short: 0 },
    seasons: { cells: 0, months: 0, years: 0, next: 0, hyphens: 0 },
    monthYears: { cells: 0, days: 0, years: 0, short: 0 },
    dayMonths: { cells: 0, dayFirst: 0, monthFirst: 0, alike: 0 },
    minus: 0,
    minusShort: 0,
    minusPadded: 0,
    plusShort: 0,
    named: 0,
    written: 0,
    clocks: 0,
    clocksAlone: 0,
    midnights: 0,
    zoned: 0,
    unzoned: 0,
    ongoing: 0,
    clockNumbers: 0,
    clock: makeClockTally(),
    zones: 0,
    zoneNames: new Map(),
    shortYears: 0,
    eras: 0,
    erasBefore: 0,
    norths: 0,
    easts: 0,
    lettersE: 0,
    lettersW: 0,
    lettersO: 0,
    pairs: 0,
    lettered: 0,
    firstBeyond90: 0,
    secondBeyond90: 0,
    degrees: 0,
    wkt: 0,
    otherShapes: 0,
    geojson: 0,
    links: 0,
    prose: 0,
    labelled: 0,
    label: null,
    hasLabels: false,
    seen: makeTexts(),
  };
}

export interface Texts {
  /** How many there are with this one, which stands between two offsets and has this hash. */
  readonly add: (bytes: Uint8Array, start: number, end: number, hash: number) => number;
}

/** Different texts by where they stand first, compared byte by byte. */
function makeTexts(): Texts {
  const size = 4096;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const hashes = new Int32Array(size);
  let count = 0;
  return {
    add: (bytes, start, end, hash) => {
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while ((ends[slot] ?? 0) !== 0) {
        const first = starts[slot] ?? 0;
        const isLike = hashes[slot] === hash && (ends[slot] ?? 0) - first === end - start;
        if (isLike && isSame(bytes, first, start, end - start)) return count;
        slot = (slot + 1) & (size - 1);
      }
      starts[slot] = start;
      ends[slot] = end;
      hashes[slot] = hash;
      count += 1;
      return count;
    },
  };
}

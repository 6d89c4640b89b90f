import type { ColumnIndex, Mapping, Question, TimeMapping, ZoneMapping } from '../../model/mapping.ts';
import { utc } from '../../model/time.ts';
import type { Earlier } from './earlier.ts';
import { countsAsked, epochOf } from './guessCounts.ts';
import { type Candidate, type Column, type GuessNote, dateShare, ranked, share } from './choice.ts';
import { eraWords, idWords, timeWords, wordsOfName } from './fieldNames.ts';
import {
  areManyMidnights,
  asClock,
  byValues,
  eraColumn,
  finerOf,
  has,
  isInUtc,
  isOnlyMidnights,
  withClock,
  yearsOrClock,
  zoneColumn,
} from './guessClock.ts';
import { type Parts, inParts, isPlain, partsOf } from './guessParts.ts';
import {
  isOfForm,
  isConstant,
  ofEvent,
  ofKeeping,
  ofMaking,
  ofOver,
  ofPeople,
  ofPublication,
  startAmong,
  wholeDate,
} from './startAmong.ts';
import { yearCodesAmong } from './yearCodes.ts';

export interface TimeGuess extends Pick<Mapping, 'time' | 'end' | 'isMidnightUnknown'> {
  /** null: no column tells it, by what it holds or by its name. */
  readonly zone: ZoneMapping | null;
  /** All that tell it. */
  readonly columns: readonly ColumnIndex[];
  readonly notes: readonly GuessNote[];
  readonly questions: readonly Question[];
}

/**
 * Which columns tell when it was, and until when: the event's own date before that of a report, which goes before that of a change to the
 * row; a whole date before numbers apart, these before a year alone. What counts seconds, and a column of years, are known by their names.
 */
export function guessTime(columns: readonly Column[], earlier: Earlier): TimeGuess {
  const starts = ranked(columns.flatMap((column) => asCandidate(column, startScore(column))));
  const ends = ranked(
    columns.flatMap((column) => asCandidate(column, isLastOfMany(column, columns) ? 0 : endScore(column))),
  );
  const last = ends[0]?.column ?? null;
  const end = isOfForm(last, starts) ? null : last;
  const { start: found, others } = startAmong(starts, end, earlier);
  const startParts = partsOf(columns, (words) => !has(words, timeWords.end));
  const endParts = partsOf(columns, (words) => has(words, timeWords.end));
  const either = found !== null && found.score === ofEither && startParts === null ? found.column : null;
  const start = either === null ? found : null;
  const isApart =
    startParts !== null &&
    (start === null ||
      start.score < wholeDate ||
      startParts.columns.includes(start.column) ||
      (isConstant(start.column) && !isConstant(startParts.year)));

  const taken = new Set<Column>([
    ...(isApart ? startParts.columns : start === null ? [] : [start.column]),
    ...(end === null ? [] : [end]),
  ]);
  const clocks = ranked(columns.flatMap((column) => (taken.has(column) ? [] : asClock(column))));
  // Midnight beside each date is no time of day: databases write it.
  const clockOf = (of: Column | null, isEnd: boolean) => {
    if (of !== null && share(of.clocks - of.midnights, of) > 0.1) return null;
    const free = clocks.filter(({ column }) => has(column.words, timeWords.end) === isEnd);
    return (free.find(({ column }) => isNamedAlike(column, of)) ?? free[0])?.column ?? null;
  };

  const startClock = isApart ? clockOf(null, false) : start === null ? null : clockOf(start.column, false);
  const startFiner = finerOf(columns, startClock, false);
  const time = isApart
    ? inParts(startParts, startClock, startFiner)
    : start === null
      ? null
      : withParts(inColumn(start.column, startClock, startFiner), start.column, startParts);
  const hasEndParts = isApart && endParts !== null;
  const endClock = hasEndParts ? clockOf(null, true) : end === null ? null : clockOf(end, true);
  const endFiner = finerOf(columns, endClock, true);
  const until = hasEndParts
    ? inParts(endParts, endClock, endFiner)
    : end === null || time === null
      ? null
      : inColumn(end, endClock, endFiner);

  const elseColumns = time?.by === 'column' && time.otherwise ? (startParts?.columns ?? []) : [];
  const startColumns = isApart ? startParts.columns : start === null ? [] : [start.column, ...elseColumns];
  const endColumns = until === null ? [] : hasEndParts ? endParts.columns : end === null ? [] : [end];
  const all = [...startColumns, startClock, ...startFiner, ...endColumns, endClock, ...endFiner].filter(
    (column) => column !== null,
  );
  const startEra = time === null ? null : eraColumn(columns, false);
  const endEra = until === null ? null : eraColumn(columns, true);
  const isMidnightUnknown =
    isOnlyMidnights(all.filter((column) => epochOf(column) === null)) &&
    [startClock, endClock].every((clock) => clock === null || clock.clocks > 0);
  const zone = zoneColumn(columns.filter((column) => !all.includes(column)));
  return {
    time: inEra(time, startEra),
    end: inEra(until, endEra),
    zone:
      zone !== null
        ? { by: 'column', column: zone.index, otherwise: utc }
        : isInUtc(all)
          ? { by: 'all', zone: utc, isAnswered: true }
          : null,
    isMidnightUnknown,
    columns: [...all, zone, startEra, endEra, either]
      .filter((column) => column !== null)
      .map(({ index }) => index),
    notes: [
      ...notesOf(isApart ? null : start, all, isMidnightUnknown),
      ...(time === null && either === null ? clocksAlone(clocks) : []),
    ],
    questions: [
      ...(either === null ? [] : [{ ask: 'years-or-clock', column: either.index } as const]),
      ...whichAsked(isApart ? null : time, others, clockOf, columns),
      ...countsAsked(columns, time, 'time'),
      ...countsAsked(columns, until, 'end'),
    ],
  };
}

/** What may be a time of day, and no date at all. */
const ofEither = 18;
/** Nothing decides among columns of dates: the reader does. */
function whichAsked(
  time: TimeMapping | null,
  others: readonly Column[],
  clockOf: (of: Column, isEnd: boolean) => Column | null,
  columns: readonly Column[],
): readonly Question[] {
  if (time?.by !== 'column' || others.length === 0) return [];
  const among = others.map((column) => {
    const clock = clockOf(column, false);
    return inColumn(column, clock, finerOf(columns, clock, false));
  });
  return [{ ask: 'which-time', among: [time, ...among] }];
}

function asCandidate(column: Column, score: number): readonly Candidate[] {
  return score > 0 ? [{ column, score }] : [];
}

/** How surely a column tells when an event was, or began; 0 where it does not. */
function startScore(column: Column): number {
  const { words } = column;
  if (column.filled === 0 || has(words, timeWords.end) || isOfPart(column)) return 0;
  const counts = epochOf(column) !== null;
  const isDates = dateShare(column) >= 0.5;
  const isOfYears = areOfYears(column);
  const isClock = yearsOrClock(column) === 'clock';
  const isYears = isOfYears || ((areYears(column) || areYearsOfOld(column)) && !isClock);
  if (!counts && !isDates && !isYears) return 0;
  // Numbers are dates by their names alone: ids have as many digits.
  const isNumbers = share(column.compact, column) >= 0.5 || !isDates;
  const isNamed = [timeWords.date, timeWords.clock, timeWords.start, timeWords.julian].some((among) =>
    has(words, among),
  );
  const isYearNamed = has(words, timeWords.year);
  const isMade = has(words, timeWords.made);
  if (isMade && !isNamed && !isYearNamed)
    return isDates ? ofMaking + 1 : share(column.years, column) >= 0.9 ? ofMaking : 0;
  const isMonthNamed = isOfYears && (has(words, timeWords.month) || has(words, timeWords.stretch));
  const isStretchNamed =
    isMonthNamed || (column.written > 0 && (isYearNamed || has(words, timeWords.stretch)));
  if (has(words, timeWords.over)) return ofOver;
  if (has(words, timeWords.kept) && isOfOld(column)) return 60;
  if (has(words, timeWords.kept)) return isNumbers && !isNamed ? 0 : ofKeeping;
  if (has(words, timeWords.published)) return isNumbers && !isNamed ? 0 : ofPublication;
  if (isNumbers && (!(isNamed || isYearNamed || isStretchNamed) || (has(words, idWords) && !isNamed)))
    return 0;
  if (isYears && !isDates && yearsOrClock(column) === 'either') return ofEither;
  if (isYears && !isDates && has(words, timeWords.people)) return isYearNamed || isNamed ? ofPeople : 0;
  if (isYears && !isDates)
    return isYearNamed || isNamed || isStretchNamed ? (has(words, timeWords.start) ? 45 : 40) : 0;
  if (has(words, timeWords.people)) return ofPeople;
  if (isNamed && has(words, timeWords.event)) return ofEvent;
  if (has(words, timeWords.start)) return words.length > 3 ? 94 : 95;
  if (has(words, timeWords.date) || has(words, timeWords.julian)) return words.length === 1 ? 90 : 70;
  if (has(words, timeWords.clock)) return words.length === 1 ? 80 : 60;
  if (isStretchNamed) return 40;
  return isNumbers || dateShare(column) < 0.8 ? 0 : byValues;
}

/** `DISCOVERY_TIME` and `DISCOVERY_DATE`. */
function isNamedAlike({ words }: Column, date: Column | null): boolean {
  const ofDate = date?.words.filter((word) => !timeWords.date.has(word) && !timeWords.clock.has(word)) ?? [];
  return ofDate.length > 0 && ofDate.every((word) => words.includes(word));
}

function endScore(held: Column): number {
  const column = { ...held, filled: held.filled - held.ongoing };
  const { words } = column;
  if (column.filled === 0 || !has(words, timeWords.end) || isOfPart(column)) return 0;
  if (has(words, timeWords.kept) || has(words, timeWords.published)) return 0;
  const isDates = dateShare(column) >= 0.5;
  const isYears = areYears(column) && yearsOrClock(column) === 'years';
  if (!isDates && !(isYears && !isPart(column)) && epochOf(column) === null) return 0;
  if (has(words, timeWords.people)) return ofPeople;
  return has(words, timeWords.date) || has(words, timeWords.clock) || words.length === 1 ? 95 : 60;
}

/** `last_inspected`, which is when something was done for the last time: unless there is a first, or no more than a time is named. */
function isLastOfMany({ words }: Column, columns: readonly Column[]): boolean {
  const ends = words.filter((word) => timeWords.end.has(word));
  if (ends.length === 0 || !ends.every((word) => timeWords.lastOfMany.has(word))) return false;
  const rest = words.filter((word) => !timeWords.end.has(word));
  const isFirst = (column: Column) =>
    has(column.words, timeWords.start) &&
    column.words.filter((word) => !timeWords.start.has(word)).join(' ') === rest.join(' ');
  const isOfTime = (word: string) => ofTimes.some((among) => among.has(word));
  return !rest.every(isOfTime) && !columns.some(isFirst);
}

const ofTimes = [
  timeWords.date,
  timeWords.clock,
  timeWords.year,
  timeWords.month,
  timeWords.day,
  timeWords.event,
  eraWords,
];

/** `end_date:quarry`, as OpenStreetMap has it: a date of a part of the thing, or of how it is written, and not its own. */
function isOfPart({ name }: Column): boolean {
  const colon = name.lastIndexOf(':');
  if (!/^[\p{L}_]:[\p{L}_]/u.test(name.slice(Math.max(0, colon - 1)))) return false;
  const [before, after] = [wordsOfName(name.slice(0, colon)), wordsOfName(name.slice(colon + 1))];
  const isTime = (words: readonly string[]) => has(words, timeWords.date) || has(words, timeWords.clock);
  return isTime(before) && !(after.length === 1 && isTime(after));
}

/** Whole numbers as large as years, BC and the first centuries among them, dates as well; days of a month are no years. */
function areYears({
  years,
  yearFirst,
  named,
  written,
  whole,
  noughts,
  leastOther: least,
  mostOther: most,
  ...column
}: Column): boolean {
  const dates = yearFirst + named + written;
  if (share(years + yearFirst + written, column) >= 0.9) return true;
  const isBeyondDays = most > 31 || least < 0 || dates > 0;
  return share(whole + noughts + dates, column) >= 0.9 && least >= -99_999 && most < 3000 && isBeyondDays;
}

/** Months, or days, of years: `202001`, `2020145`. */
function areOfYears(column: Column): boolean {
  const { yearMonths, yearMonthsAlone, yearDays } = column;
  return yearMonths + yearDays === column.filled && yearMonthsAlone + yearDays > 0;
}

/** Some of them before Christ, and some further from it than can be shown: a name is needed to tell. */
function areYearsOfOld(column: Column): boolean {
  return has(column.words, timeWords.year) && share(column.whole, column) >= 0.9 && column.leastOther < -9999;
}

/** Rows of a table are not written in years like these: what was made then is what they tell of. */
function isOfOld(column: Column): boolean {
  const { whole, noughts, named, written, leastOther } = column;
  return share(whole + noughts + named + written, column) >= 0.9 && leastOther < 1500;
}

function isPart({ words }: Column): boolean {
  return has(words, timeWords.year) && words.length > 2;
}

type ByColumn = Extract<TimeMapping, { by: 'column' }>;

function inColumn(column: Column, clock: Column | null, finer: readonly Column[]): ByColumn {
  return {
    by: 'column',
    column: column.index,
    order: null,
    epoch: epochOf(column),
    ...withClock(clock, finer),
  };
}

/** Rows in which a column of whole dates is empty go by year, month and day apart, which have no other name and are filled there. */
function withParts(time: TimeMapping, column: Column, parts: Parts | null): TimeMapping {
  if (time.by !== 'column' || parts === null || parts.month === null) return time;
  const { year, month, day } = parts;
  const isOwn = isPlain(year) && year.filled > column.filled && yearCodesAmong(year, null).rows === 0;
  if (!isOwn || parts.columns.includes(column)) return time;
  return { ...time, otherwise: { year: year.index, month: month.index, day: day?.index ?? null } };
}

function inEra(time: TimeMapping | null, era: Column | null): TimeMapping | null {
  return time === null || era === null ? time : { ...time, era: era.index };
}

function notesOf(
  start: Candidate | null,
  all: readonly Column[],
  isMidnightUnknown: boolean,
): readonly GuessNote[] {
  const told: GuessNote[] = [];
  // Of others it is asked.
  const short = all.filter(({ ordered, shortYears }) => ordered.short > 0 && shortYears === 0);
  if (short.length > 0) told.push({ is: 'year-two-digits', columns: short.map(({ index }) => index) });
  if (start?.score === ofPublication) told.push({ is: 'time-published', columns: [start.column.index] });
  if (start?.score === ofKeeping) told.push({ is: 'time-kept', columns: [start.column.index] });
  if (isMidnightUnknown) {
    told.push({ is: 'midnights', columns: all.filter(({ clocks }) => clocks > 0).map(({ index }) => index) });
  } else {
    const many = all.filter((column) => areManyMidnights(column));
    if (many.length > 0) told.push({ is: 'midnights-many', columns: many.map(({ index }) => index) });
  }
  return told;
}

function clocksAlone(clocks: readonly Candidate[]): readonly GuessNote[] {
  const columns = clocks.filter(({ score }) => score > byValues).map(({ column }) => column.index);
  return columns.length > 0 ? [{ is: 'clock-alone', columns }] : [];
}

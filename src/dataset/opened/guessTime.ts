import type { ColumnIndex, Mapping, Question, TimeMapping, ZoneMapping } from '../../model/mapping.ts';
import { utc } from '../../model/time.ts';
import { inOurs } from './calendarNames.ts';
import type { Earlier } from './earlier.ts';
import { countsAsked, epochOf } from './guessCounts.ts';
import { type Candidate, type Column, type GuessNote, ranked, share } from './choice.ts';
import { timeWords } from './fieldNames.ts';
import {
  areHoursBySize,
  areManyMidnights,
  asClock,
  byValues,
  eraColumn,
  finerOf,
  has,
  isInUtc,
  isUnlikeClock,
  isOnlyMidnights,
  withClock,
  zoneColumn,
} from './guessClock.ts';
import { type Parts, inParts, isOfReport, isPlain, isReported, partsOf } from './guessParts.ts';
import { isConstant, isOfForm, ofKeeping, ofPublication, startAmong, wholeDate } from './startAmong.ts';
import { countsFromNought, endScore, isLastOfMany, ofEither, startScore } from './timeScores.ts';
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
  const starts = inOurs(
    ranked(
      columns.flatMap((column) =>
        asCandidate(column, countsFromNought(column, columns) ? 0 : startScore(column)),
      ),
    ),
  );
  const ends = inOurs(
    ranked(
      columns.flatMap((column) => asCandidate(column, isLastOfMany(column, columns) ? 0 : endScore(column))),
    ),
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
    const free = clocks.filter(
      ({ column }) =>
        has(column.words, timeWords.end) === isEnd && (!isOfReport(column) || isNamedAlike(column, of)),
    );
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
  const isOfDay = end === null && !hasEndParts && startClock !== null && time !== null;
  const endClock = hasEndParts || isOfDay ? clockOf(null, true) : end === null ? null : clockOf(end, true);
  const endFiner = finerOf(columns, endClock, true);
  const until = hasEndParts
    ? inParts(endParts, endClock, endFiner)
    : isOfDay
      ? untilClock(time, endClock, endFiner)
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
      ...(isApart ? monthsReported(startParts) : []),
      ...countNotes([time, until], columns),
      ...(time === null && either === null
        ? clocksAlone(clocks.filter(({ column }) => !isOfReport(column)))
        : []),
      ...(time !== null && all.every(isWithoutClock) ? clocksUnlike(columns, all) : []),
      ...hoursBySize([
        startFiner.length === 0 ? startClock : null,
        endFiner.length === 0 && until !== null ? endClock : null,
      ]),
    ],
    questions: [
      ...(either === null ? [] : [{ ask: 'years-or-clock', column: either.index } as const]),
      ...whichAsked(isApart ? null : time, others, clockOf, columns),
      ...countsAsked(columns, time, 'time'),
      ...countsAsked(columns, until, 'end'),
    ],
  };
}

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

/** `DISCOVERY_TIME` and `DISCOVERY_DATE`. */
function isNamedAlike({ words }: Column, date: Column | null): boolean {
  const ofDate = date?.words.filter((word) => !timeWords.date.has(word) && !timeWords.clock.has(word)) ?? [];
  return ofDate.length > 0 && ofDate.every((word) => words.includes(word));
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

/** `date`, `start`, `end`, of which the last two are times of day: of one date, or of the day after. */
function untilClock(time: TimeMapping, clock: Column | null, finer: readonly Column[]): TimeMapping | null {
  if (clock === null || time.clock === clock.index) return null;
  const { finer: _ofStart, ...date } = time;
  return { ...date, ...withClock(clock, finer) };
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
  if (start?.score === ofKeeping && !has(start.column.words, timeWords.birth))
    told.push({ is: 'time-kept', columns: [start.column.index] });
  if (isMidnightUnknown) {
    told.push({ is: 'midnights', columns: all.filter(({ clocks }) => clocks > 0).map(({ index }) => index) });
  } else {
    const many = all.filter((column) => areManyMidnights(column));
    if (many.length > 0) told.push({ is: 'midnights-many', columns: many.map(({ index }) => index) });
  }
  return told;
}

function monthsReported({ year, month }: Parts): readonly GuessNote[] {
  const isTold = month !== null && isReported(month) && !isReported(year);
  return isTold ? [{ is: 'month-reported', columns: [month.index] }] : [];
}

/** What numbers were taken to count, where others may. */
function countNotes(
  times: readonly (TimeMapping | null)[],
  columns: readonly Column[],
): readonly GuessNote[] {
  const serials = times.flatMap((time) =>
    time?.by === 'column' && time.epoch === 'serial' ? [time.column] : [],
  );
  const weeks = times.flatMap((time) =>
    time?.by === 'parts' && time.within?.by === 'week' ? [time.within.column] : [],
  );
  const fiscal = times.flatMap((time) => {
    const year = time?.by === 'parts' ? time.year : (time?.column ?? 0);
    return time !== null && has(columns[year]?.words ?? [], fiscalWords) ? [year] : [];
  });
  return [
    ...(fiscal.length > 0 ? [{ is: 'years-fiscal', columns: fiscal } as const] : []),
    ...(serials.length > 0 ? [{ is: 'serial-1900', columns: serials } as const] : []),
    ...(weeks.length > 0 ? [{ is: 'weeks-iso', columns: weeks } as const] : []),
  ];
}

const fiscalWords = new Set('fiscal fy financial'.split(' '));

function isWithoutClock({ clocks, midnights }: Column): boolean {
  return clocks === midnights;
}

function clocksUnlike(columns: readonly Column[], taken: readonly Column[]): readonly GuessNote[] {
  const unlike = columns.filter((column) => !taken.includes(column) && isUnlikeClock(column));
  return unlike.length > 0 ? [{ is: 'clock-unlike', columns: unlike.map(({ index }) => index) }] : [];
}

function hoursBySize(clocks: readonly (Column | null)[]): readonly GuessNote[] {
  const columns = clocks.filter((column) => column !== null && areHoursBySize(column));
  const indices = columns.flatMap((column) => column?.index ?? []);
  return indices.length > 0 ? [{ is: 'clock-hours', columns: indices }] : [];
}

function clocksAlone(clocks: readonly Candidate[]): readonly GuessNote[] {
  const columns = clocks.filter(({ score }) => score > byValues).map(({ column }) => column.index);
  return columns.length > 0 ? [{ is: 'clock-alone', columns }] : [];
}

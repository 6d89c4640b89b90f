import type { Mapping, Question } from '../../model/mapping.ts';
import { utc } from '../../model/time.ts';
import { namesOther } from './calendarNames.ts';
import { pairedWords, wordsOfName } from './fieldNames.ts';
import type { Column, GuessNote } from './choice.ts';
import { type Earlier, byRank } from './earlier.ts';
import { guessPlace } from './guessPlace.ts';
import { guessTime } from './guessTime.ts';
import { guessWords } from './guessWords.ts';
import { settle } from './settle.ts';
import type { Settled } from './settled.ts';
import type { Survey } from './survey.ts';

/** What the columns of a table mean in all likelihood, for the reader to see and change. */
export interface Guess {
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly notes: readonly GuessNote[];
}

/**
 * Guesses by names in seven languages and by values together. The same for rows and columns in any order. What cannot be known is a
 * question: the order of day and month, the clock, the order of a pair, coordinates whose names are exchanged, which of several columns of dates is the event's, where `earlier` tells none of them from the others.
 */
export function guess(names: readonly string[], survey: Survey, earlier: Earlier = byRank): Guess {
  const columns = columnsOf(names, survey);
  const time = guessTime(columns, earlier);
  const place = guessPlace(
    columns.filter(({ index }) => !time.columns.includes(index)),
    wordsOfTime(time.time, columns),
  );
  const said = guessWords(columns, [...time.columns, ...place.columns], place.columns, survey.rows);
  const mapping: Mapping = {
    time: time.time,
    end: time.end,
    zone: time.zone ?? { by: 'all', zone: utc, isAnswered: false },
    timePrecision: null,
    yearNumbering: null,
    isMidnightUnknown: time.isMidnightUnknown,
    place: place.place,
    placePrecision: null,
    ...said.mapping,
  };
  const settled = withNamedCalendar(settle(mapping, survey), columns);
  const { place: found } = settled.mapping;
  const turned: readonly GuessNote[] =
    found?.by === 'wkt' && found.order === 'lat-lon' ? [{ is: 'wkt-turned', columns: [found.column] }] : [];
  return {
    mapping: settled.mapping,
    questions: [...time.questions, ...settled.questions, ...place.questions],
    notes: [...time.notes, ...place.notes, ...said.notes, ...turned],
  };
}

/**
 * The mapping of an export, of which no row has a time where it should be, with what else tells one: data of one's own, the day as a folder's name. As it is where
 * some row has one, or nothing else does.
 */
export function withTimeElsewhere(
  mapping: Mapping,
  names: readonly string[],
  survey: Survey,
  earlier: Earlier,
): Guess {
  const { time } = mapping;
  const isEmpty = time?.by === 'column' && survey.columns[time.column]?.filled === 0;
  const found = isEmpty ? guessTime(columnsOf(names, survey), earlier) : null;
  if (found === null || found.time === null) return { mapping, questions: [], notes: [] };
  const { end, zone, isMidnightUnknown, questions, notes, columns } = found;
  const kind = mapping.kind !== null && columns.includes(mapping.kind) ? null : mapping.kind;
  const told = { time: found.time, end, zone: zone ?? mapping.zone, isMidnightUnknown, kind };
  return { mapping: { ...mapping, ...told, yearNumbering: null }, questions, notes };
}

function wordsOfTime(time: Mapping['time'], columns: readonly Column[]): readonly string[] {
  const column = time === null ? null : time.by === 'column' ? time.column : time.year;
  return column === null ? [] : (columns[column]?.words ?? []);
}

function columnsOf(names: readonly string[], survey: Survey): readonly Column[] {
  const words = pairedWords(survey.columns.map((_, index) => wordsOfName(names[index] ?? '')));
  return survey.columns.map((held, index) => ({
    ...held,
    index,
    name: names[index] ?? '',
    words: words[index] ?? [],
  }));
}

function withNamedCalendar({ mapping, questions }: Settled, columns: readonly Column[]): Settled {
  const { time } = mapping;
  if (time?.by !== 'column' || time.epoch !== null || time.calendar !== undefined)
    return { mapping, questions };
  const column = columns[time.column];
  if (column === undefined || !namesOther(column)) return { mapping, questions };
  const among = ['gregorian', 'other'] as const;
  const asked: Question = { ask: 'calendar', of: 'time', column: column.index, among };
  return { mapping: { ...mapping, time: { ...time, calendar: null } }, questions: [asked, ...questions] };
}

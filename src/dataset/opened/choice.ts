import type { ColumnIndex } from '../../model/mapping.ts';
import type { ColumnSurvey } from './tally.ts';

/** What was seen of columns and is to be told. */
export interface GuessNote {
  readonly is:
    /** They have the names of coordinates, and no degrees: no place is taken from them. */
    | 'not-degrees'
    /** Geometries in a form that is not read, or in another reference system than degrees: no place is taken from them. */
    | 'geometry-unread'
    /** Well-known text with the latitude first: as longitudes they are no degrees. */
    | 'wkt-turned'
    /** The same, as else its rows were far from the country that they name, in the second column. */
    | 'wkt-turned-by-country'
    /** Two ends of a way, by four columns: the first two are taken. */
    | 'two-places'
    /** Too many different values for a kind. */
    | 'kinds-many'
    /** An id that stands in many rows is none. */
    | 'id-repeats'
    /** The only dates are those of publication, or of changes to the row. */
    | 'time-published'
    | 'time-kept'
    /** The month beside a year is that of a report. */
    | 'month-reported'
    /** Two digits stand for years, of 1930 to 2029. */
    | 'year-two-digits'
    /** All clock times are 00:00: days are meant; a good part are. */
    | 'midnights'
    | 'midnights-many'
    /** Times of day, beside which there is no date. */
    | 'clock-alone'
    /** Called a time of day beside a date, and read as none: minutes that something took, seconds. */
    | 'clock-unlike'
    /** Whole numbers of a day's hours, which no name says to be hours. */
    | 'clock-hours'
    /** Days of spreadsheets, which have two beginnings. */
    | 'serial-1900'
    /** Weeks of a year, which begin on another day elsewhere. */
    | 'weeks-iso'
    /** Years that begin in another month in each country. */
    | 'years-fiscal';
  readonly columns: readonly ColumnIndex[];
}

/** A column as a guess sees it. */
export interface Column extends ColumnSurvey {
  readonly index: ColumnIndex;
  readonly name: string;
  readonly words: readonly string[];
}

export interface Candidate {
  readonly column: Column;
  readonly score: number;
}

/** Best first: by score, then what is filled more, then by name, so that the order of columns decides among namesakes alone. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (one, other) =>
      other.score - one.score ||
      other.column.filled - one.column.filled ||
      compare(one.column.name, other.column.name) ||
      one.column.index - other.column.index,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** How large a part of what is filled. */
export function share(count: number, { filled }: Pick<ColumnSurvey, 'filled'>): number {
  return filled === 0 ? 0 : count / filled;
}

export function dateShare(column: ColumnSurvey): number {
  const { yearFirst, ordered, named, written, compact } = column;
  return share(yearFirst + ordered.cells + named + written + compact, column);
}

import { type Part, writtenInParts } from './rowNumbers.ts';

/**
 * An honest report: what became of every row. Counts are exact, `noted` counts all notes; `notes` holds the first 10,000 of them and,
 * beyond, the first 100 of each kind, in the order of the rows.
 */
export interface Report {
  readonly read: number;
  /** Rows with a point, with a time that can be shown. */
  readonly onMap: number;
  readonly onTimeline: number;
  readonly withoutPlace: number;
  readonly withoutTime: number;
  readonly refused: number;
  readonly notes: readonly RowNote[];
  readonly noted: Readonly<Record<NoteKind, number>>;
}

/** The counts of a report, in the order in which they are told. */
export const reportCounts = [
  'read',
  'onMap',
  'onTimeline',
  'withoutPlace',
  'withoutTime',
  'refused',
] as const satisfies readonly (keyof Report)[];

/**
 * What there is to say. Of times: `time-impossible` no calendar or clock has it; `time-year-zero` 1 BC is followed by AD 1; `time-too-far` beyond what can be shown;
 * `date-order-against` it does not fit the column's order of day and month; `calendar-other` one that is not read; `year-code`, `year-code-unanswered`, `part-code` a code of tables for what is not known, of a year or behind it; `first-day-unanswered` a day that may stand for the year, or the month, which it begins; `end-unreadable`, `clock-unreadable`, `month-unreadable` what is coarser stands; `end-against` it contradicts its start; `year-two-digits` taken for 1930 to 2029; `years-before-present` counted from 1950, whether they are calibrated or not; `season-of-year` the year of a season stands, as it is another in each half of the earth; `time-doubled` the clock
 * showed it twice, and both are meant. Of places: `coordinate-swapped` out of range, and within it when exchanged; `coordinate-wrapped` a
 * longitude beyond 180 was turned round; `coordinate-polar` nearer to a pole than the map goes: its mark stands at the edge; `geometry-centred` a point within stands for a shape.
 */
export const noteKinds = [
  'time-unreadable',
  'time-impossible',
  'time-year-zero',
  'time-missing',
  'calendar-other',
  'year-code',
  'year-code-unanswered',
  'part-code',
  'first-day-unanswered',
  'end-unreadable',
  'end-against',
  'clock-unreadable',
  'month-unreadable',
  'several-spans',
  'time-of-part',
  'time-order',
  'time-skipped',
  'time-doubled',
  'time-too-far',
  'date-order-unanswered',
  'date-order-against',
  'year-two-digits',
  'years-before-present',
  'season-of-year',
  'zone-unknown',
  'coordinate-missing',
  'coordinate-unreadable',
  'coordinate-range',
  'coordinate-swapped',
  'coordinate-wrapped',
  'coordinate-zero',
  'coordinate-polar',
  'geometry-centred',
  'id-duplicate',
  'row-duplicate',
  'row-totals',
  'text-control',
  'url-not-https',
  'too-many-cells',
  'too-few-cells',
  'names-again',
  'unreadable',
  'too-long',
  'quote-open',
  'not-an-object',
  'bad-bytes',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One thing to say of one row: where it stands, what stands there, and what became of it. */
export interface RowNote {
  readonly is: NoteKind;
  /** Its number in the file, as `Numbering` has them. */
  readonly row: number;
  /** The file's line; null where it has none. */
  readonly line: number | null;
  /** The column's name; null where it is of the whole row. */
  readonly column: string | null;
  /** As it stands there, shortened; of a row that stands there twice, the number of the first. */
  readonly value: string;
}

/** What stands there, as people find it: a number of a row is that of its own table. */
export function valueOf({ is, value }: RowNote, parts: readonly Part[]): string {
  return is === 'row-duplicate' ? writtenInParts(parts, Number(value), String) : value;
}

/** An honest report: what became of every row. Counts are exact; `notes` holds the first 10,000 of them, `noted` counts all. */
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

export const noteKinds = [
  'time-unreadable',
  'time-missing',
  'time-order',
  'time-skipped',
  'time-doubled',
  'time-too-far',
  'date-order-unanswered',
  'zone-unknown',
  'coordinate-missing',
  'coordinate-unreadable',
  'coordinate-range',
  'coordinate-wrapped',
  'coordinate-zero',
  'geometry-centred',
  'id-duplicate',
  'row-duplicate',
  'text-control',
  'url-not-https',
  'too-many-cells',
  'too-few-cells',
  'unreadable',
  'quote-open',
  'not-an-object',
  'bad-bytes',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One thing to say of one row: where it stands, what stands there, and what became of it. */
export interface RowNote {
  readonly is: NoteKind;
  /** Rows of data count from 1. */
  readonly row: number;
  /** The file's line; null where it has none. */
  readonly line: number | null;
  /** The column's name; null where it is of the whole row. */
  readonly column: string | null;
  /** As it stands there, shortened. */
  readonly value: string;
}

import type { Encoding } from './encodingNames.ts';
import type { KindNames, Mapping } from '../../model/mapping.ts';

/** Somebody's file: its bytes as they come, as often as asked for. The name is only said, never believed. */
export interface OpenedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array>;
  /** Which of `encodings` the reader says that its text is in; absent: what its bytes look like. */
  readonly encoding?: Encoding;
}

export const refusals = [
  'empty',
  /** The system does not hand it over. */
  'withheld',
  'html',
  'binary',
  'unknown-format',
  'one-column',
  'too-large',
  /** A single one of its rows, or a part of one, longer than `longestRow`. */
  'long-row',
  'too-many-rows',
  'too-many-columns',
  'zip-bomb',
  'broken',
  'encrypted',
  /** A file of ours, written by another version. */
  'other-version',
  'no-table',
] as const;

/** Why a file is refused as a whole: what is at fault, and the way out, in `i18n/`'s words by this id. */
export interface Refusal {
  readonly is: (typeof refusals)[number];
  /** What was found there, quoted; where, as "line 7" in numbers. '' and null where nothing is to say. */
  readonly found: string;
  readonly line: number | null;
  /** Where in that line, from 1; left out where only the line is known. */
  readonly column?: number;
}

/** A row that cannot be read, or was read otherwise than it stands. `row` is its number, as `Sink` has it, `line` counts the file's lines. */
export interface RowFault {
  readonly row: number;
  readonly line: number | null;
  readonly is:
    | 'too-many-cells'
    | 'too-few-cells'
    /** The names of the columns once more. */
    | 'names-again'
    | 'unreadable'
    /** Longer than `longestRow`. */
    | 'too-long'
    | 'quote-open'
    | 'not-an-object'
    | 'bad-bytes'
    /** It has other times too: the value is these. */
    | 'several-spans'
    /** Its time is that of its geometry, its names, its types: the value says whose. */
    | 'time-of-part';
  /** The row is left out; else it is read as far as it goes. */
  readonly isRefused: boolean;
  /** What stands there, shortened. */
  readonly value: string;
}

/**
 * What a carrier fills. A file is a table of texts: members of members are columns named by their path (`start_date.year`),
 * geometries are GeoJSON text in a column named `geometry`. The `properties` of GeoJSON's features are named as in the same table as CSV.
 */
export interface Sink {
  /** The names of the columns. May be called again with more of them at the end: rows told before have no text there. */
  readonly columns: (names: readonly string[]) => void;
  /**
   * One row; cells beyond its end are empty. `number` is that which a spreadsheet shows beside it; left out by formats that are none, whose rows count from
   * 1, those refused among them. False: stop, the reader has cancelled or a limit is reached.
   */
  readonly row: (cells: readonly string[], number?: number) => boolean;
  /** Many rows one behind the other, of which nothing is to be said, by carriers that have them as bytes; `number` is the first one's. False as for one. */
  readonly rows?: ((batch: RowBatch, number: number) => boolean) | undefined;
  readonly fault: (fault: RowFault) => void;
  /** How many bytes of the file are read. */
  readonly progress: (bytes: number) => void;
}

/** Rows as they are kept: UTF-8, cells joined by U+001F, which no cell has, as many in each row as there are columns. Good for one call. */
export interface RowBatch {
  readonly bytes: Uint8Array;
  /** Where each row ends. */
  readonly ends: Uint32Array;
  readonly count: number;
}

/** The beginning of a file, by which it is recognised. */
export interface Start {
  /** 64 kB at most. */
  readonly bytes: Uint8Array;
  /** The same as text, decoded as `decoding.ts` finds; '' where it is none. */
  readonly text: string;
}

/** What was read about the file while reading: shown in the report. */
export interface Reading {
  /** As "windows-1251", "UTF-8". null where the format leaves no choice. */
  readonly encoding: string | null;
  /** As ";" or a tab. */
  readonly delimiter: string | null;
  /** What else a reader should know, by id in `i18n/`: sheets left aside, layers. */
  readonly notes: readonly string[];
  /** What holds what, where the carrier alone does not say it: `xlsx`, `kmz`, `csv.gz`. null: as the carrier is called. */
  readonly format: string | null;
  /** null: it holds one table. */
  readonly parts: Parts | null;
}

/** A sheet of a workbook, a file of an archive, a list of records. */
export interface TableOfFile {
  readonly name: string;
  /** null: nobody has counted them. */
  readonly rows: number | null;
  /** Why it cannot be read; null where it can, as far as is known. */
  readonly refusal: Refusal['is'] | null;
}

/** For `part`: all that are alike. */
export const allAlike = '*';

/** The tables of a file that holds several. */
export interface Parts {
  /** The name of that which was read; `*`: all that are alike, one after the other. */
  readonly read: string;
  readonly all: readonly TableOfFile[];
  /** The names of those that have the same columns, the one read among them, and can be read together; none where only it has them. */
  readonly alike: readonly string[];
  /** Of those read together, in order: behind this number of the whole the rows of each have their own. None where one is read. */
  readonly begins: readonly { readonly name: string; readonly behind: number }[];
}

export type CarrierResult =
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly refusal: Refusal };

/** One kind of file. Content decides, never the name. */
export interface Carrier {
  readonly id: string;
  /** How sure the beginning makes it: 0 is not this, 1 certainly this. The surest reads the file. */
  readonly likeness: (start: Start) => number;
  /**
   * Fills the sink. Never throws for what the file holds. Comes with its parser when it is wanted: `() => import(…)`.
   * `part` is the name of one of its parts, or `*` for all that are alike; null for the one that is most likely meant.
   */
  readonly load: () => Promise<(file: OpenedFile, sink: Sink, part: string | null) => Promise<CarrierResult>>;
}

/** The first rows of a table as read, by which a schema knows it. */
export interface Sample {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An export that people in this field have, whatever carries it: what its columns mean by its own codebook. */
export interface Schema {
  readonly id: string;
  readonly fits: (sample: Sample) => boolean;
  /**
   * `zone.isAnswered` is true where the codebook says it. An order of dates is null where it leaves the order open: the whole column
   * decides (`settle` of `dataset/opened/settle.ts`).
   */
  readonly mapping: (sample: Sample) => Mapping;
  /** null where kinds are in whatever language their author wrote. */
  readonly kindNames: KindNames | null;
}

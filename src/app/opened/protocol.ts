import type { Arranged } from '../../dataset/opened/arrange.ts';
import type { GuessNote } from '../../dataset/opened/choice.ts';
import type { Told } from '../../dataset/opened/compile.ts';
import type { PreviewRow } from '../../dataset/opened/preview.ts';
import type { Report } from '../../dataset/opened/report.ts';
import type { Numbering } from '../../dataset/opened/rowNumbers.ts';
import type { TableLimits, TextTable } from '../../dataset/opened/table.ts';
import type { Reading, Refusal } from '../../formats/open/carrier.ts';
import type { Encoding } from '../../formats/open/encodingNames.ts';
import type { ColumnIndex, KindNames, Mapping, Question } from '../../model/mapping.ts';

// What the page and the worker say to each other while a file is opened.

export type Ask =
  /** Read a file; `part` is one of its sheets or files. */
  | {
      readonly ask: 'open';
      readonly file: File;
      readonly part: string | null;
      /** Which the reader has chosen. */
      readonly encoding?: Encoding;
      readonly limits: TableLimits;
    }
  /** Go on with a file that was read before. */
  | (ReadPart & { readonly ask: 'resume' })
  /** The first rows as they would be. */
  | { readonly ask: 'preview'; readonly nth: number; readonly mapping: Mapping }
  /** All rows, put in order of time. What was read is handed over, and is no longer here. */
  | { readonly ask: 'compile'; readonly mapping: Mapping }
  /** All of a file in one run of bytes. */
  | { readonly ask: 'pack'; readonly file: PackedFile };

/** The texts of a file, and what its carrier had to say of rows. */
interface ReadPart {
  readonly table: TextTable;
  readonly told: Told;
}

export interface KindColumn extends KindNames {
  readonly column: ColumnIndex;
}

export type Phase = 'reading' | 'surveying' | 'compiling' | 'arranging';

export interface Progress {
  readonly phase: Phase;
  readonly rows: number;
  /** Bytes read while reading, rows done afterwards; of how many. */
  readonly done: number;
  readonly of: number;
}

/** A file that was read, and what its columns seem to mean. */
export interface ReadTable {
  /** Of the carrier. */
  readonly format: string;
  /** Of the schema by which it is known; null where its meaning is guessed. */
  readonly schema: string | null;
  readonly reading: Reading;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly numbered: Numbering['of'];
  readonly refused: number;
  /** Some rows from the beginning. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  /** What was seen while guessing. */
  readonly guessed: readonly GuessNote[];
  /** What is known of the words of a column of kinds, by the codebook. */
  readonly kindNames: KindColumn | null;
}

export interface CompiledFile extends ReadPart {
  readonly mapping: Mapping;
  readonly arranged: Arranged;
  readonly report: Report;
}

/** What is kept of how a file was read; its table says the rest. */
export type KeptRead = Omit<ReadTable, 'columns' | 'rows' | 'numbered' | 'questions' | 'guessed'>;

export interface PackedFile {
  readonly name: string;
  readonly compiled: CompiledFile;
  readonly read: KeptRead;
}

export type Answer =
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'table'; readonly table: ReadTable }
  /** The mapping asked about, with what all rows decide of it, and what they leave open. */
  | {
      readonly is: 'preview';
      readonly nth: number;
      readonly rows: readonly PreviewRow[];
      readonly mapping: Mapping;
      readonly questions: readonly Question[];
    }
  | { readonly is: 'compiled'; readonly compiled: CompiledFile }
  /** A file of ours, in which all of that is told already. */
  | { readonly is: 'unpacked'; readonly table: ReadTable; readonly compiled: CompiledFile }
  | { readonly is: 'packed'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Something broke that should not. */
  | { readonly is: 'failed'; readonly message: string };

export type Tell = (answer: Answer, handed?: readonly ArrayBuffer[]) => void;

/** Reads files, one at a time, in a worker where one can start, else in the page, a few milliseconds at a time. */
export interface Importer {
  readonly ask: (ask: Ask) => void;
  /** Nothing is told any more; what is being read is read no further than to its next row. */
  readonly stop: () => void;
}

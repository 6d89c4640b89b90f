import type { Arranged } from '../../dataset/opened/arrange.ts';
import type { NoteKind, Report, RowNote } from '../../dataset/opened/report.ts';
import type { TableLimits, TextTable } from '../../dataset/opened/table.ts';
import type { Reading, Refusal } from '../../formats/open/carrier.ts';
import type { Mapping, Question } from '../../model/mapping.ts';
import type { When } from '../../model/when.ts';

// What the page and the worker say to each other while a file is opened.

export type Ask =
  /** Read a file; `part` is one of its sheets or files. */
  | { readonly ask: 'open'; readonly file: File; readonly part: string | null; readonly limits: TableLimits }
  /** Go on with a file that was read before. */
  | {
      readonly ask: 'resume';
      readonly table: TextTable;
      readonly mapping: Mapping;
      readonly faults: Faults;
    }
  /** The first rows as they would be. */
  | { readonly ask: 'preview'; readonly mapping: Mapping }
  /** All rows, put in order of time. */
  | { readonly ask: 'compile'; readonly mapping: Mapping };

export type Phase = 'reading' | 'surveying' | 'compiling' | 'arranging';

export interface Progress {
  readonly phase: Phase;
  readonly rows: number;
  /** Bytes read while reading, rows done afterwards; of how many. */
  readonly done: number;
  readonly of: number;
}

/** What the carrier had to say of rows, and which it left out: by their numbers in the file, from 1. */
export interface Faults {
  readonly notes: readonly RowNote[];
  readonly refused: Uint32Array;
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
  readonly refused: number;
  /** Some rows from the beginning. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
}

/** A row as it will be. */
export interface PreviewRow {
  /** In the file, from 1. */
  readonly row: number;
  readonly title: string;
  readonly when: When | null;
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly place: string;
  readonly kind: string;
  readonly notes: readonly NoteKind[];
}

export interface CompiledFile {
  readonly table: TextTable;
  readonly mapping: Mapping;
  readonly arranged: Arranged;
  readonly report: Report;
  readonly faults: Faults;
}

export type Answer =
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'table'; readonly table: ReadTable }
  | { readonly is: 'preview'; readonly mapping: Mapping; readonly rows: readonly PreviewRow[] }
  | { readonly is: 'compiled'; readonly compiled: CompiledFile }
  /** Something broke that should not. */
  | { readonly is: 'failed'; readonly message: string };

export type Tell = (answer: Answer, handed?: readonly ArrayBuffer[]) => void;

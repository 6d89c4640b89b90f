import { bisect } from '../bisect.ts';

/**
 * The numbers by which people find the rows of a file, from 1. `row`: as a spreadsheet shows them, in which the names of the columns and empty
 * lines have theirs. `record`: those of a file that has no such lines are counted. What is refused has a number in either.
 */
export interface Numbering {
  readonly of: 'row' | 'record';
  /** From each of these rows of the table on, numbers are counted from the one beside it; before the first, from 1. */
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
}

/** A table as far as its numbers go. */
interface Numbered {
  readonly length: number;
  readonly numbering: Numbering;
}

export interface NumberingWriter {
  /** The number of the row that comes next, of which its carrier may have told it. */
  readonly next: (told: number | undefined) => number;
  /** The same of so many rows, numbered from the one told on. */
  readonly run: (told: number, count: number) => void;
  /** The same of a row that is not in the table. */
  readonly nextLeftOut: (told: number | undefined) => number;
  /** A row of this number is not in the table. */
  readonly leaveOut: (number: number) => void;
  readonly finish: () => Numbering;
}

export function numberingWriter(): NumberingWriter {
  const rows: number[] = [];
  const numbers: number[] = [];
  let of: Numbering['of'] = 'record';
  let length = 0;
  let last = 0;
  let kept = 0;

  function keep(number: number, count: number): void {
    if (number !== kept + 1) {
      rows.push(length);
      numbers.push(number);
    }
    length += count;
    last = kept = number + count - 1;
  }

  return {
    next(told) {
      if (told !== undefined) of = 'row';
      const number = told ?? last + 1;
      keep(number, 1);
      return number;
    },
    run(told, count) {
      if (count === 0) return;
      of = 'row';
      keep(told, count);
    },
    nextLeftOut(told) {
      if (told !== undefined) of = 'row';
      last = told ?? last + 1;
      return last;
    },
    leaveOut(number) {
      last = number;
    },
    finish: () => ({ of, rows: Uint32Array.from(rows), numbers: Uint32Array.from(numbers) }),
  };
}

/** The number of a row of the table, itself counted from 0. */
export function numberOf({ numbering: { rows, numbers } }: Numbered, row: number): number {
  const runs = bisect(rows.length, (run) => (rows[run] ?? 0) <= row);
  return runs === 0 ? row + 1 : row - (rows[runs - 1] ?? 0) + (numbers[runs - 1] ?? 0);
}

/** The row of the table that has a number; null where none has. */
export function rowNumbered(table: Numbered, number: number): number | null {
  const { rows, numbers } = table.numbering;
  const runs = bisect(numbers.length, (run) => (numbers[run] ?? 0) <= number);
  const row = runs === 0 ? number - 1 : number - (numbers[runs - 1] ?? 0) + (rows[runs - 1] ?? 0);
  return row >= 0 && row < Math.min(rows[runs] ?? Infinity, table.length) ? row : null;
}

/** One of several tables of a file that are one here: its rows have the numbers of its own behind that number of the whole. */
export interface Part {
  readonly name: string;
  readonly behind: number;
}

/** Where people find the row of a number: in which table, null where there is one alone, and by which number in it. */
export function placeInParts(
  parts: readonly Part[],
  number: number,
): { readonly part: string | null; readonly number: number } {
  const part = parts.findLast(({ behind }) => behind < number);
  return { part: part?.name ?? null, number: number - (part?.behind ?? 0) };
}

/** The same in words, as "Sheet 2: 7". `written` writes numbers. */
export function writtenInParts(
  parts: readonly Part[],
  row: number,
  written: (number: number) => string,
): string {
  const { part, number } = placeInParts(parts, row);
  return part === null ? written(number) : `${part}: ${written(number)}`;
}

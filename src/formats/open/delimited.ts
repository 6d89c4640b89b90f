import { cellReader, type Dialect } from './cellReader.ts';
import { placeOf } from './lines.ts';

/** Told of a row that was let go of, as `OnRow`. */
type OnLong = (line: number, number: number) => void;

/** Told each row with the file's line on which it begins, and its number, from 1, in which lines without anything are counted. False: stop. */
export type OnRow = (cells: string[], line: number, number: number) => boolean;

export interface RowReader {
  /** The next piece of the text. False: the receiver of rows wants no more. */
  readonly push: (text: string) => boolean;
  /** The text has ended. */
  readonly end: () => boolean;
  /** Whether nothing of a row is held. */
  readonly isBetween: () => boolean;
  /** So many lines and rows, read by another hand, come before what is pushed next; gives the number of their first. */
  readonly passOver: (lines: number, rows: number) => number;
  /** What is not a row yet, as it stands: where it grows without an end, a quotation mark may be open. */
  readonly unfinished: () => Unfinished;
  /** What is not a row yet is too long to be held: the row is read to its end, and is not told. */
  readonly letGo: () => void;
  /** How many letters stood after closing quotation marks. */
  readonly strays: () => number;
}

export interface Unfinished {
  readonly text: string;
  /** The line on which it begins. */
  readonly line: number;
  readonly number: number;
  /** The line of the quotation mark that nothing has closed; null where none is open. */
  readonly quoteLine: number | null;
}

/**
 * Reads rows out of delimited text (RFC 4180 and what programs make of it), in one pass, however it is cut into pieces. A line ends at
 * CR, LF or both, mixed as they come; lines without anything are no rows. What follows a closing quotation mark belongs to its cell,
 * as spreadsheets have it. A row whose quotation mark is open at the end is not told: see `unfinished`.
 *
 * Not papaparse: that has one line end for all lines, reads a row that comes in many pieces from its beginning for each, and takes
 * all rows up to the next mark before a delimiter for one cell, when a letter follows a closing mark. On what is well formed the two
 * agree, as a test has it.
 */
export function rowReader(dialect: Dialect, onRow: OnRow, onLong?: OnLong): RowReader {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const mark = dialect.quote ?? '';
  const reader = cellReader(dialect);
  const { row } = reader;

  let rowLine = 1;
  let number = 1;
  let raw = '';
  let held = '';
  let isLetGo = false;
  let isStopped = false;

  const isUnfinished = () => isLetGo || reader.isUnfinished();

  function finishRow(): void {
    const { cells } = row;
    const isBlank = cells.length === 1 && cells[0] === '' && !row.wasQuoted;
    const at = rowLine;
    reader.nextRow();
    raw = '';
    if (isLetGo) onLong?.(at, number);
    else if (!isBlank && !onRow(cells, at, number)) isStopped = true;
    isLetGo = false;
    number += 1;
  }

  function read(text: string): void {
    let at = 0;
    let nextQuote = -1;
    let nextCr = -1;
    let nextLf = -1;
    if (isUnfinished()) {
      at = reader.read(text, 0);
      if (at === -1) {
        raw += text;
        return;
      }
      finishRow();
    }
    while (at < text.length && !isStopped) {
      rowLine = row.line;
      if (nextQuote < at && mark !== '') nextQuote = placeOf(mark, text, at);
      if (nextCr < at) nextCr = placeOf('\r', text, at);
      if (nextLf < at) nextLf = placeOf('\n', text, at);
      const lineEnd = nextLf;
      const isSimple =
        lineEnd < text.length &&
        (mark === '' || nextQuote > lineEnd) &&
        nextCr >= lineEnd - 1 &&
        !dialect.isSpaced;
      if (isSimple) {
        row.cells = text.slice(at, nextCr === lineEnd - 1 ? nextCr : lineEnd).split(dialect.delimiter);
        row.line += 1;
        at = lineEnd + 1;
      } else {
        // Cells before the first mark are plain, where it stands at the beginning of one.
        const isPlainBefore =
          nextQuote > at + 1 &&
          nextQuote < Math.min(nextLf, nextCr) &&
          text.charCodeAt(nextQuote - 1) === delimiter &&
          !dialect.isSpaced;
        if (isPlainBefore) row.cells = text.slice(at, nextQuote - 1).split(dialect.delimiter);
        const next = reader.read(text, isPlainBefore ? nextQuote : at);
        if (next === -1) {
          raw = text.slice(at);
          return;
        }
        at = next;
      }
      finishRow();
    }
  }

  return {
    push: (text) => {
      const whole = held + text;
      // LF after CR is the same line end.
      held = whole.endsWith('\r') ? '\r' : '';
      read(held === '' ? whole : whole.slice(0, -1));
      return !isStopped;
    },
    end: () => {
      if (isStopped) return false;
      read(held);
      held = '';
      if (isStopped || reader.openSince() !== null) return !isStopped;
      if (isUnfinished()) {
        reader.finishCell();
        finishRow();
      }
      return !isStopped;
    },
    isBetween: () => held === '' && !isUnfinished(),
    passOver(lines, rows) {
      row.line += lines;
      number += rows;
      return number - rows;
    },
    unfinished: () => ({
      text: raw + held,
      line: rowLine,
      number,
      quoteLine: reader.openSince(),
    }),
    letGo() {
      reader.letGo();
      raw = '';
      isLetGo = true;
    },
    strays: reader.strays,
  };
}

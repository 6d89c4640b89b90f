import { breaksIn, placeOf } from './lines.ts';

/** How a table of delimited text is written. */
export interface Dialect {
  /** One UTF-16 unit. */
  readonly delimiter: string;
  /** null: a quotation mark is a letter like others. */
  readonly quote: '"' | "'" | null;
  /** How a quotation mark within quotation marks is told from the one that ends them. */
  readonly escape: 'doubled' | 'backslash';
  /** Spaces between a delimiter and quotation marks belong to neither. */
  readonly isSpaced: boolean;
}

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
  const quote = dialect.quote?.charCodeAt(0) ?? -1;
  const mark = dialect.quote ?? '';
  const isBackslashed = dialect.escape === 'backslash';

  let mode: 'start' | 'plain' | 'quoted' | 'escaped' | 'closed' = 'start';
  let cells: string[] = [];
  /** Of the cell that is being read: what came in earlier pieces, or before an escaped mark. */
  let before = '';
  let wasQuoted = false;
  let line = 1;
  let rowLine = 1;
  let number = 1;
  let quoteLine = 1;
  let raw = '';
  let held = '';
  /** Where reading goes on after a stretch in quotation marks. */
  let place = 0;
  let strays = 0;
  let isStopped = false;
  let isLetGo = false;

  const isOpen = () => mode === 'quoted' || mode === 'escaped';
  const isUnfinished = () => isLetGo || mode !== 'start' || cells.length > 0 || before !== '';

  function finishRow(): void {
    const row = cells;
    const isBlank = row.length === 1 && row[0] === '' && !wasQuoted;
    const at = rowLine;
    cells = [];
    mode = 'start';
    raw = '';
    wasQuoted = false;
    if (isLetGo) onLong?.(at, number);
    else if (!isBlank && !onRow(row, at, number)) isStopped = true;
    isLetGo = false;
    number += 1;
  }

  function finishCell(rest: string): void {
    cells.push(before === '' ? rest : before + rest);
    before = '';
    mode = 'start';
  }

  /** Reads on from `start` to the end of the row, and gives the place after its line end; -1 where the piece ends before. */
  function readRow(text: string, start: number): number {
    const end = text.length;
    let at = start;
    let from = start;
    while (at < end) {
      if (mode === 'start') {
        const code = text.charCodeAt(at);
        if (code === quote) {
          before = '';
          mode = 'quoted';
          wasQuoted = true;
          quoteLine = line;
          at += 1;
        } else if (dialect.isSpaced && code === space) {
          before += ' ';
          at += 1;
        } else {
          mode = 'plain';
          from = at;
        }
      } else if (mode === 'plain') {
        let code = text.charCodeAt(at);
        while (at < end && code !== delimiter && code !== lf && code !== cr) {
          at += 1;
          code = text.charCodeAt(at);
        }
        if (at === end) break;
        finishCell(text.slice(from, at));
        if (code !== delimiter) return afterLine(text, at);
        at += 1;
      } else if (mode === 'quoted') {
        const isCutOff = isBackslashed ? !toMarkOrBackslash(text, at) : !toMark(text, at);
        if (isCutOff) return -1;
        at = place;
      } else if (mode === 'escaped') {
        const code = text.charCodeAt(at);
        const isEscape = code === quote || code === backslash;
        before += isEscape ? text.charAt(at) : '\\';
        at += isEscape ? 1 : 0;
        mode = 'quoted';
      } else {
        const code = text.charCodeAt(at);
        if (code === quote && !isBackslashed) {
          before += mark;
          mode = 'quoted';
          at += 1;
        } else if (code === delimiter) {
          finishCell('');
          at += 1;
        } else if (code === lf || code === cr) {
          finishCell('');
          return afterLine(text, at);
        } else if (dialect.isSpaced && code === space) at += 1;
        else {
          strays += 1;
          mode = 'plain';
          from = at;
        }
      }
    }
    if (mode === 'plain') before += text.slice(from);
    return -1;
  }

  /** Takes the text up to the closing mark, to a piece's end where there is none. False: the piece ends. */
  function toMark(text: string, from: number): boolean {
    let close = text.indexOf(mark, from);
    let isDoubled = false;
    while (close !== -1 && text.charCodeAt(close + 1) === quote) {
      isDoubled = true;
      close = text.indexOf(mark, close + 2);
    }
    const part = close === -1 ? text.slice(from) : text.slice(from, close);
    line += breaksIn(part);
    before += isDoubled ? part.replaceAll(mark + mark, mark) : part;
    if (close === -1) return false;
    mode = 'closed';
    place = close + 1;
    return true;
  }

  function toMarkOrBackslash(text: string, from: number): boolean {
    let at = from;
    while (at < text.length && text.charCodeAt(at) !== quote && text.charCodeAt(at) !== backslash) at += 1;
    const part = text.slice(from, at);
    line += breaksIn(part);
    before += part;
    if (at === text.length) return false;
    mode = text.charCodeAt(at) === quote ? 'closed' : 'escaped';
    place = at + 1;
    return true;
  }

  function afterLine(text: string, at: number): number {
    line += 1;
    return text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf ? at + 2 : at + 1;
  }

  function read(text: string): void {
    let at = 0;
    let nextQuote = -1;
    let nextCr = -1;
    let nextLf = -1;
    if (isUnfinished()) {
      at = readRow(text, 0);
      if (at === -1) {
        raw += text;
        return;
      }
      finishRow();
    }
    while (at < text.length && !isStopped) {
      rowLine = line;
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
        cells = text.slice(at, nextCr === lineEnd - 1 ? nextCr : lineEnd).split(dialect.delimiter);
        line += 1;
        at = lineEnd + 1;
      } else {
        // Cells before the first mark are plain, where it stands at the beginning of one.
        const isPlainBefore =
          nextQuote > at + 1 &&
          nextQuote < Math.min(nextLf, nextCr) &&
          text.charCodeAt(nextQuote - 1) === delimiter &&
          !dialect.isSpaced;
        if (isPlainBefore) cells = text.slice(at, nextQuote - 1).split(dialect.delimiter);
        const next = readRow(text, isPlainBefore ? nextQuote : at);
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
      if (isStopped || isOpen()) return !isStopped;
      if (isUnfinished()) {
        finishCell('');
        finishRow();
      }
      return !isStopped;
    },
    isBetween: () => held === '' && !isUnfinished(),
    passOver(lines, rows) {
      line += lines;
      number += rows;
      return number - rows;
    },
    unfinished: () => ({
      text: raw + held,
      line: rowLine,
      number,
      quoteLine: isOpen() ? quoteLine : null,
    }),
    letGo() {
      cells = [];
      before = '';
      raw = '';
      isLetGo = true;
    },
    strays: () => strays,
  };
}

const lf = 10;
const cr = 13;
const space = 32;
const backslash = 92;

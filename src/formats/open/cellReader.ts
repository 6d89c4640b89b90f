import { breaksIn } from './lines.ts';

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

/** Reads the cells of one row after another. */
export interface CellReader {
  /** What is read of the row. */
  readonly row: {
    cells: string[];
    /** Of the file, where reading stands. */
    line: number;
    wasQuoted: boolean;
  };
  /** Reads on from `start` to the end of the row, and gives the place after its line end; -1 where the piece ends before. */
  readonly read: (text: string, start: number) => number;
  /** The row ends with what was read. */
  readonly finishCell: () => void;
  readonly nextRow: () => void;
  /** What was read of the row is not wanted. */
  readonly letGo: () => void;
  readonly isUnfinished: () => boolean;
  /** The line of the quotation mark that nothing has closed; null where none is open. */
  readonly openSince: () => number | null;
  readonly strays: () => number;
}

export function cellReader(dialect: Dialect): CellReader {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote?.charCodeAt(0) ?? -1;
  const mark = dialect.quote ?? '';
  const isBackslashed = dialect.escape === 'backslash';
  const row: CellReader['row'] = { cells: [], line: 1, wasQuoted: false };

  let mode: 'start' | 'plain' | 'quoted' | 'escaped' | 'closed' = 'start';
  /** Of the cell that is being read: what came in earlier pieces, or before an escaped mark. */
  let before = '';
  let quoteLine = 1;
  /** Where reading goes on after a stretch in quotation marks. */
  let place = 0;
  let strays = 0;

  function finishCell(rest: string): void {
    row.cells.push(before === '' ? rest : before + rest);
    before = '';
    mode = 'start';
  }

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
          row.wasQuoted = true;
          quoteLine = row.line;
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
    row.line += breaksIn(part);
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
    row.line += breaksIn(part);
    before += part;
    if (at === text.length) return false;
    mode = text.charCodeAt(at) === quote ? 'closed' : 'escaped';
    place = at + 1;
    return true;
  }

  function afterLine(text: string, at: number): number {
    row.line += 1;
    return text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf ? at + 2 : at + 1;
  }

  return {
    row,
    read: readRow,
    finishCell() {
      finishCell('');
    },
    nextRow() {
      row.cells = [];
      row.wasQuoted = false;
      mode = 'start';
    },
    letGo() {
      row.cells = [];
      before = '';
    },
    isUnfinished: () => mode !== 'start' || row.cells.length > 0 || before !== '',
    openSince: () => (mode === 'quoted' || mode === 'escaped' ? quoteLine : null),
    strays: () => strays,
  };
}

const lf = 10;
const cr = 13;
const space = 32;
const backslash = 92;

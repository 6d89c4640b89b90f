import type { Refusal, Sink } from './carrier.ts';
import { bytePieces } from './bytePieces.ts';
import { rowReader } from './delimited.ts';
import { linesOf } from './lines.ts';
import type { Judgement } from './dialect.ts';
import { longestRow } from '../../model/longestRow.ts';
import { numberedNames } from './header.ts';
import { plainRows } from './plainRows.ts';

const shown = 200;
/** Lines that may tell whether what follows an open quotation mark is a table. */
const mostTried = 100_000;

export interface TableReader {
  readonly columns: readonly string[];
  /** Text, or bytes of UTF-8; no bytes after text. */
  readonly push: (piece: string | Uint8Array) => boolean;
  readonly end: () => void;
  /** Why it is no table at all. */
  readonly refusal: () => Refusal | null;
  readonly notes: () => readonly string[];
}

/** Tells a sink the rows of data of a text as it comes, and what is wrong with them. Rows are numbered as `RowFault` has it. */
export function tableReader(judgement: Judgement, sink: Sink): TableReader {
  const { dialect, names, skipped, tagRows, width } = judgement;
  const columns = names ?? numberedNames(Math.max(width, 1));
  const header = names === null ? [] : (judgement.rows[skipped] ?? []);
  let ahead = skipped + (names === null ? 0 : 1) + tagRows;
  // A spreadsheet takes it for itself and shows no row of it.
  const unseen = judgement.notes.includes('separator-line') ? 1 : 0;
  let kept = 0;
  /** Rows of nothing but delimiters, as spreadsheets leave them behind a table and between its parts: no event is one. */
  let empty = 0;
  let isDamaged = false;
  let firstRefused: { readonly line: number; readonly value: string } | null = null;
  let tooLong: Refusal | null = null;
  /** How a row begins that was let go of, and is not at its end. */
  let longStart: string | null = null;
  /** Since a quotation mark was found open: each line is read by itself. */
  let lines: { carry: string; line: number; number: number } | null = null;

  const reader = rowReader(
    dialect,
    (cells, line, number) => {
      if (ahead > 0) {
        ahead -= 1;
        return true;
      }
      return tell(cells, line, number - unseen);
    },
    (line, number) => {
      refuse('too-long', line, number - unseen, longStart ?? '');
      longStart = null;
    },
  );

  function tell(cells: string[], line: number, number: number): boolean {
    if (cells.every((cell) => cell === '') && cells.length > 1) {
      empty += 1;
      return true;
    }
    if (isHeaderAgain(cells)) {
      refuse('names-again', line, number, cells.join(dialect.delimiter));
      return true;
    }
    if (cells.length > columns.length) {
      if (cells.slice(columns.length).some((cell) => cell !== '')) {
        refuse('too-many-cells', line, number, cells.join(dialect.delimiter));
        return true;
      }
      cells.length = columns.length;
    } else if (cells.length < columns.length) {
      sink.fault({
        row: number,
        line,
        is: 'too-few-cells',
        isRefused: false,
        value: cells.join(dialect.delimiter).slice(0, shown),
      });
    }
    if (isDamaged) {
      const value = cells.find((cell) => cell.includes('\ufffd'));
      if (value !== undefined) {
        sink.fault({ row: number, line, is: 'bad-bytes', isRefused: false, value: value.slice(0, shown) });
      }
    }
    kept += 1;
    return sink.row(cells, number);
  }

  /** As where files were put together. */
  function isHeaderAgain(cells: readonly string[]): boolean {
    return (
      header.length > 1 && cells.length === header.length && cells.every((cell, at) => cell === header[at])
    );
  }

  function refuse(
    is: 'too-many-cells' | 'quote-open' | 'too-long' | 'names-again',
    line: number,
    number: number,
    text: string,
  ): void {
    const value = text.slice(0, shown);
    if (is !== 'too-long') firstRefused ??= { line, value };
    sink.fault({ row: number, line, is, isRefused: true, value });
  }

  /** A line that is a row by itself, or is refused for its own open quotation mark. */
  function readLine(text: string, line: number, number: number, receive: typeof tell): boolean {
    let isWanted = true;
    const one = rowReader(dialect, (cells) => (isWanted = receive(cells, line, number)));
    one.push(text);
    one.end();
    if (one.unfinished().quoteLine === null || !isWanted) return isWanted;
    refuse('quote-open', line, number, text);
    return true;
  }

  /**
   * A quotation mark that nothing closes would make one cell of all that follows. Its row is refused; the lines after it are rows if one
   * of them at least looks like one, else they belong to it: to a cell that may still end, unless that is the file's end.
   */
  function recover(isEnd: boolean): boolean {
    const { text, line, quoteLine, number: next } = reader.unfinished();
    const number = next - unseen;
    const opened = quoteLine ?? line;
    const all = linesOf(text);
    const rest = all.slice(opened - line + 1);
    let isTable = false;
    for (const one of rest.slice(0, mostTried)) {
      if (isTable) break;
      const alone = rowReader(dialect, (cells) => {
        isTable = cells.length === columns.length && columns.length > 1;
        return false;
      });
      alone.push(one);
      alone.end();
    }
    if (!isTable && !isEnd) return letGo(text, opened);
    refuse('quote-open', opened, number, text);
    lines = { carry: '', line: opened + 1, number: number + 1 };
    return !isTable || pushLines(rest.join('\n'));
  }

  function pushLines(text: string): boolean {
    if (lines === null) return true;
    const whole = lines.carry + text;
    // LF after CR is the same line end.
    const held = whole.endsWith('\r') ? '\r' : '';
    const all = linesOf(whole.slice(0, whole.length - held.length));
    lines.carry = (all.at(-1) ?? '') + held;
    for (const one of all.slice(0, -1)) {
      if (!readLine(one, lines.line, lines.number, tell)) return false;
      lines.line += 1;
      lines.number += 1;
    }
    if (lines.carry.length > longestRow) tooLong = longRow(lines.carry, lines.line);
    return tooLong === null;
  }

  function pushText(text: string): boolean {
    isDamaged ||= text.includes('\ufffd');
    if (lines !== null) return pushLines(text);
    if (!reader.push(text)) return false;
    const { text: open, line, quoteLine } = reader.unfinished();
    if (open.length <= longestRow) return true;
    return quoteLine !== null && longStart === null ? recover(false) : letGo(open, line);
  }

  /** Of a row that is too long to be held; the names of columns cannot be missed. */
  function letGo(open: string, line: number): boolean {
    if (ahead > 0) tooLong = longRow(open, line);
    longStart ??= open.slice(0, shown);
    reader.letGo();
    return tooLong === null;
  }

  const { rows } = sink;
  const bytes = bytePieces(rows === undefined ? null : plainRows(dialect, columns.length, header), {
    isBetween: () => ahead === 0 && lines === null && reader.isBetween(),
    take: ({ batch, lines: read, numbers }) => {
      const number = reader.passOver(read, numbers) - unseen;
      if (batch.count === 0) return true;
      kept += batch.count;
      return rows?.(batch, number) ?? false;
    },
    push: pushText,
  });

  return {
    columns,
    push: (piece) => {
      if (typeof piece !== 'string') return bytes.push(piece);
      return bytes.end() && pushText(piece);
    },
    end: () => {
      if (!bytes.end()) return;
      if (lines === null) {
        if (!reader.end()) return;
        const { quoteLine } = reader.unfinished();
        // All that follows may be rows: nobody knows.
        if (quoteLine !== null && longStart !== null) tooLong = longRow(longStart, quoteLine);
        else if (quoteLine !== null && !recover(true)) return;
      }
      if (lines !== null) readLine(lines.carry, lines.line, lines.number, tell);
    },
    refusal: () => {
      if (tooLong !== null) return tooLong;
      if (kept > 0 || firstRefused === null) return null;
      return broken(firstRefused.value, firstRefused.line);
    },
    notes: () => (empty > 0 ? [`empty-rows:${empty}`] : []),
  };
}

function longRow(found: string, line: number): Refusal {
  return { is: 'long-row', found: found.slice(0, shown), line };
}

function broken(found: string, line: number): Refusal {
  return { is: 'broken', found: found.slice(0, shown), line };
}

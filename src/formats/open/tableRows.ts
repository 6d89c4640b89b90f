import type { Refusal, Sink } from './carrier.ts';
import { bytePieces } from './bytePieces.ts';
import { rowReader } from './delimited.ts';
import { type LineReader, lineReader } from './lineReader.ts';
import { linesOf } from './lines.ts';
import type { Judgement } from './dialect.ts';
import { longestRow } from '../../model/longestRow.ts';
import { numberedNames } from './header.ts';
import { plainRows } from './plainRows.ts';
import { rowTeller, shown } from './rowTeller.ts';

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
  const told = rowTeller(sink, columns, header, dialect.delimiter);
  let tooLong: Refusal | null = null;
  /** How a row begins that was let go of, and is not at its end. */
  let longStart: string | null = null;
  /** Since a quotation mark was found open: each line is read by itself. */
  let lines: LineReader | null = null;

  const reader = rowReader(
    dialect,
    (cells, line, number) => {
      if (ahead > 0) {
        ahead -= 1;
        return true;
      }
      return told.tell(cells, line, number - unseen);
    },
    (line, number) => {
      told.refuse('too-long', line, number - unseen, longStart ?? '');
      longStart = null;
    },
  );

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
    const isTable = rest.slice(0, mostTried).some(isRow);
    if (!isTable && !isEnd) return letGo(text, opened);
    told.refuse('quote-open', opened, number, text);
    lines = lineReader(dialect, told, { line: opened + 1, number: number + 1 });
    return !isTable || pushLines(rest.join('\n'));
  }

  /** Whether a line by itself has a cell for each column. */
  function isRow(line: string): boolean {
    let isOne = false;
    const alone = rowReader(dialect, (cells) => {
      isOne = cells.length === columns.length && columns.length > 1;
      return false;
    });
    alone.push(line);
    alone.end();
    return isOne;
  }

  function pushLines(text: string): boolean {
    if (lines === null) return true;
    if (!lines.push(text)) return false;
    const held = lines.held();
    if (held.text.length > longestRow) tooLong = longRow(held.text, held.line);
    return tooLong === null;
  }

  function pushText(text: string): boolean {
    if (text.includes('\ufffd')) told.isDamaged();
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
      told.passOver(batch.count);
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
      lines?.end();
    },
    refusal: () => {
      if (tooLong !== null) return tooLong;
      const refused = told.refused();
      return refused && broken(refused.value, refused.line);
    },
    notes: () => (told.empty() > 0 ? [`empty-rows:${told.empty()}`] : []),
  };
}

function longRow(found: string, line: number): Refusal {
  return { is: 'long-row', found: found.slice(0, shown), line };
}

function broken(found: string, line: number): Refusal {
  return { is: 'broken', found: found.slice(0, shown), line };
}

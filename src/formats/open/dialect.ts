import type { Dialect } from './cellReader.ts';
import { rowReader } from './delimited.ts';
import { findHeader, type Header } from './header.ts';
import { linesOf } from './lines.ts';
import { isTyped } from './typed.ts';

/** What a beginning of delimited text shows of how all of it is written. */
export interface Judgement extends Header {
  readonly dialect: Dialect;
  /** How many cells most rows have. 1: nothing that parts cells was found. */
  readonly width: number;
  /** The first rows as they stand, for a word about what the file is. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/**
 * The dialect in which most rows of a beginning have the same number of cells, most cells are something (a number, a date, an address,
 * words), and no quotation marks are left over. Rows before the table count little: titles and comments stand there. `isWhole`: the text
 * is all there is, else its last line may be cut off. A first line `sep=;`, as spreadsheets write it, decides.
 */
export function judge(text: string, isWhole: boolean): Judgement {
  const told = /^"?sep=(.)"?[\r\n]/i.exec(text)?.[1] ?? null;
  const sample = isWhole ? text : text.slice(0, lastLineEnd(text));
  let best = attempt(sample, told === null ? plain : { ...plain, delimiter: told });
  for (const delimiter of told === null ? delimiters : [told]) {
    if (told === null && !sample.includes(delimiter)) continue;
    for (const variant of variantsIn(sample, delimiter)) {
      const candidate = attempt(sample, variant);
      if (candidate.score > best.score) best = candidate;
    }
  }
  const { dialect, width, rows } = best;
  const header = findHeader(width > mostColumns ? [] : rows, width, told !== null);
  const body = rows.slice(header.skipped + (header.names === null ? 0 : 1));
  return {
    ...header,
    dialect,
    width,
    rows,
    notes: [
      ...(told === null ? [] : ['separator-line']),
      ...header.notes,
      ...(hasDecimalCommas(body, width) ? ['decimal-comma'] : []),
    ],
  };
}

/** In order of preference, where one is as good as another. */
const delimiters = [',', ';', '\t', '|', '^', '~', '¦', '\u0001', '\u001f'];
/** Those that no sentence has. */
const otherDelimiters = delimiters.slice(2);
const plain: Dialect = { delimiter: ',', quote: '"', escape: 'doubled', isSpaced: false };
const mostRows = 400;
/** No spreadsheet has more. */
export const mostColumns = 16_384;
/** So many rows at the beginning may be other than the table. */
const mostTitles = 20;
const longestSeen = 100;

interface Attempt {
  readonly dialect: Dialect;
  readonly width: number;
  readonly rows: readonly (readonly string[])[];
  readonly score: number;
}

/** The ways in which quotation marks may be meant, of those that make a difference in this text. */
function variantsIn(text: string, delimiter: string): readonly Dialect[] {
  const base = { ...plain, delimiter };
  return [
    base,
    ...(text.includes('\\"') ? [{ ...base, escape: 'backslash' as const }] : []),
    ...(text.includes(`${delimiter} "`) ? [{ ...base, isSpaced: true }] : []),
    ...(text.includes('"') ? [{ ...base, quote: null }] : []),
    ...(hasSingleMarks(text, delimiter) ? [{ ...base, quote: "'" as const }] : []),
  ];
}

/** Apostrophes quote where about as many cells end with one as begin with one, and fewer stand in double marks. */
function hasSingleMarks(text: string, delimiter: string): boolean {
  let begun = 0;
  let ended = 0;
  let doubled = 0;
  for (const line of text.includes("'") ? linesOf(text) : []) {
    for (const cell of line.split(delimiter)) {
      if (cell.length < 2) continue;
      if (cell.startsWith("'")) begun += 1;
      if (cell.endsWith("'")) ended += 1;
      if (cell.startsWith('"') && cell.endsWith('"')) doubled += 1;
    }
  }
  return begun > doubled && Math.abs(begun - ended) <= begun / 5;
}

function attempt(text: string, dialect: Dialect): Attempt {
  const rows: (readonly string[])[] = [];
  const reader = rowReader(dialect, (cells) => rows.push(cells) < mostRows);
  if (reader.push(text)) reader.end();
  const open = rows.length < mostRows ? reader.unfinished() : null;
  const swallowed = open === null || open.quoteLine === null ? 0 : open.text.length / text.length;
  const width = usualWidth(rows);
  if (width < 2 || width > mostColumns) return { dialect, width, rows, score: 0 };
  const first = rows.slice(0, mostTitles).findIndex((row) => isAsWide(row, width));
  const table = rows.slice(Math.max(first, 0));
  const alike = table.filter((row) => isAsWide(row, width));
  const cells = alike.flat();
  const known = cells.reduce((sum, cell) => sum + (isKnown(cell, dialect.delimiter) ? 1 : 0), 0);
  const regular = alike.length / (table.length + 0.3 * Math.max(first, 0));
  const sense = known / cells.length;
  const marks = Math.max(0, 1 - reader.strays() / rows.length - swallowed / 5);
  return {
    dialect,
    width,
    rows,
    score: regular ** 2 * sense ** 2 * marks * (width / (width + 1)) * customOf(dialect),
  };
}

/** Where commas part cells, double marks quote, more often than not. */
function customOf({ delimiter, quote }: Dialect): number {
  if (quote === "'") return 0.8;
  return quote === null && (delimiter === ',' || delimiter === ';') ? 0.85 : 1;
}

/** The number of cells that most rows have; of several, the most. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of counts) {
    const most = counts.get(usual) ?? 0;
    if (count > most || (count === most && width > usual)) usual = width;
  }
  return usual;
}

/** Delimiters at the end of a row that part nothing are left out by some programs and added by others. */
function isAsWide(row: readonly string[], width: number): boolean {
  return row.length === width || (row.length > width && row.slice(width).every((cell) => cell === ''));
}

/** Whether a cell is one thing, not several that another delimiter would part, nor one still in its quotation marks. */
function isKnown(cell: string, delimiter: string): boolean {
  if (cell === '' || isTyped(cell)) return true;
  const text = cell.slice(0, longestSeen).trim();
  const ends = text.charAt(0) + text.charAt(text.length - 1);
  if (text.length > 1 && (ends === '""' || ends === "''")) return false;
  const isOpen = ['"', "'"].some(
    (mark) => ends.includes(mark) && text.length === cell.trim().length && text.split(mark).length % 2 === 0,
  );
  if (isOpen) return false;
  // Within words, a comma is followed by a space.
  return (
    !otherDelimiters.some((other) => other !== delimiter && text.includes(other)) &&
    !(delimiter !== ';' && /;\S/.test(text)) &&
    !(delimiter !== ',' && /\S,\S/.test(text))
  );
}

function hasDecimalCommas(body: readonly (readonly string[])[], width: number): boolean {
  return Array.from({ length: width }).some((_, column) => {
    const filled = body.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    return (
      filled.length > 0 && filled.filter((cell) => /^[-+]?\d+,\d+$/.test(cell)).length > filled.length / 2
    );
  });
}

/** The end of the last line that is whole, or of all there is. */
function lastLineEnd(text: string): number {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return end === -1 ? text.length : end + 1;
}

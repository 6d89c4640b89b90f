import type { Mapping } from '../../model/mapping.ts';
import { searchWords, unitsOf } from '../search.ts';
import type { TextTable } from './table.ts';
import { cellAt, cellOf } from './text.ts';

/** The columns whose words are searched: titles, texts, kinds, places, sources. */
export function searchedColumns({ title, text, kind, placeName, source }: Mapping): readonly number[] {
  return [...new Set([title, text, kind, placeName, source].flatMap((column) => column ?? []))];
}

/**
 * The rows in which every word of `q` begins some word, as `search` finds them, by row in the order of `rowOfFile`; null where
 * `q` holds no word. Yields how many rows are done, so that whoever runs it can stop, or do something else meanwhile.
 */
export function* searchTable(
  table: TextTable,
  columns: readonly number[],
  rowOfFile: Uint32Array,
  q: string,
  slice = 500,
): Generator<number, Uint8Array | null> {
  const wanted = wantedIn(q);
  if (wanted.length === 0) return null;
  const found = new Uint8Array(rowOfFile.length);
  // The longest is in the fewest rows; only plain letters can be looked for in bytes.
  const [rarest = ''] = wanted.map(rarestIn).toSorted((a, b) => b.length - a.length);
  const letters = /^[a-z0-9]+$/.test(rarest) ? new TextEncoder().encode(rarest) : null;
  for (let row = 0; row < found.length; row++) {
    if (row > 0 && row % slice === 0) yield row;
    const inFile = rowOfFile[row] ?? 0;
    const may = columns.some((column) => mayHave(table, inFile, column, letters));
    if (may && hasAll(table, inFile, columns, wanted)) found[row] = 1;
  }
  return found;
}

/** A word of the question: whole, or in the parts that a joint holds together. */
interface Wanted {
  readonly whole: string;
  readonly parts: readonly string[];
}

function wantedIn(q: string): readonly Wanted[] {
  return unitsOf(q).map((unit) => {
    const words = searchWords(unit);
    const whole = words.at(-1) ?? unit;
    return { whole, parts: words.length > 1 ? words.slice(0, -1) : [] };
  });
}

/** What begins some word wherever the word is found, whole or in parts. */
function rarestIn({ whole, parts }: Wanted): string {
  return parts[0] ?? whole;
}

function hasAll(
  table: TextTable,
  row: number,
  columns: readonly number[],
  wanted: readonly Wanted[],
): boolean {
  const words = columns.flatMap((column) => searchWords(cellOf(table, row, column)));
  const begins = (part: string) => words.some((word) => word.startsWith(part));
  return wanted.every(({ whole, parts }) => begins(whole) || (parts.length > 0 && parts.every(begins)));
}

/**
 * Whether a cell may have a word that begins so: no for most, at the price of a look at its bytes. Letters stand in a row in a
 * word but for what is between letters and is none; of whatever folding could make other letters, it may.
 */
function mayHave(table: TextTable, row: number, column: number, letters: Uint8Array | null): boolean {
  if (letters === null) return true;
  const { bytes } = table;
  const { from, to } = cellAt(table, row, column);
  const first = letters[0] ?? 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === 0x27 || byte === 0x60) return true;
    if (small(byte) === first && begins(bytes, at, to, letters)) return true;
  }
  return false;
}

function begins(bytes: Uint8Array, from: number, to: number, letters: Uint8Array): boolean {
  let next = 0;
  for (let at = from; at < to; at++) {
    const byte = small(bytes[at] ?? 0);
    if (!isLetter(byte)) continue;
    if (byte !== letters[next]) return false;
    if (++next === letters.length) return true;
  }
  return false;
}

function small(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

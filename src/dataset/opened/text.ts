import { withoutGuard } from '../../model/csvText.ts';
import { parseId } from '../../model/id.ts';
import { nearestId } from '../../model/idRules.ts';
import type { TextTable } from './table.ts';

/** The language of a file's words: nobody says which it is (BCP 47). */
export const unsaid = 'und';

/** Stands between cells, and in none. */
const separator = 0x1f;

// A mark of byte order within a file is text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** All cells of a row, as they stand; fewer than columns where the file has fewer. */
export function cellsOf({ bytes, offsets }: TextTable, row: number): readonly string[] {
  return decoder.decode(bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)).split('\u001f');
}

/** One cell of a row; '' where the row ends before it. */
export function cellOf(table: TextTable, row: number, column: number): string {
  const { from, to } = cellAt(table, row, column);
  return from === to ? '' : decoder.decode(table.bytes.subarray(from, to));
}

/** Where a cell's bytes are. */
export function cellAt({ bytes, offsets }: TextTable, row: number, column: number) {
  const end = offsets[row + 1] ?? 0;
  let from = offsets[row] ?? 0;
  for (let left = column; left > 0; left--) {
    while (from < end && bytes[from] !== separator) from++;
    if (from >= end) return { from: end, to: end };
    from++;
  }
  let to = from;
  while (to < end && bytes[to] !== separator) to++;
  return { from, to };
}

/** So many characters of a cell can be a title or a name. */
const longestLine = 4000;

/** The beginning of a cell in one line: some hold megabytes. */
export function lineOf(table: TextTable, row: number, column: number): string {
  const { from, to } = cellAt(table, row, column);
  return from === to
    ? ''
    : plainText(
        decoder
          .decode(table.bytes.subarray(from, Math.min(to, from + longestLine * 4)))
          .slice(0, longestLine),
      );
}

/** A text in one line, without an apostrophe that keeps it from being a formula, and without what is not seen: control characters, and those that turn the direction of what follows. */
function plainText(text: string): string {
  return withoutGuard(text)
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** The beginning of a line: whole words where that costs no more than a fifth of it, and no letter by halves. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half of a letter beyond 16 bits, or what would join the next sign to the last.
  const cut = text.slice(0, longest).replace(/(?:[\ud800-\udbff]|\u200d)+$/, '');
  const end = cut.lastIndexOf(' ');
  return `${(end > longest * 0.8 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A text as an id, '' where none can be made of it; ids of rows (`row-7`) are none. */
export function slugOf(text: string): string {
  const near = nearestId(text);
  return parseId(near) === null || /^row-\d+$/.test(near) ? '' : near;
}

/** FNV-1a. */
export const hashStart = 0x811c_9dc5;

export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x0100_0193);
}

/** The number of an id, by which it is found. */
export function hashText(text: string): number {
  let hash = hashStart;
  for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
  return hash >>> 0;
}

/** `hashText(slugOf(cellOf(…)))`, of plain letters without making the texts. */
export function hashSlug(table: TextTable, row: number, column: number): number {
  const { bytes } = table;
  const { from, to } = cellAt(table, row, column);
  let hash = hashStart;
  let count = 0;
  let isJoined = true;
  for (let at = from; at < to; at++) {
    let byte = bytes[at] ?? 0;
    if (byte >= 0x80) return hashText(slugOf(cellOf(table, row, column)));
    if (byte >= 0x41 && byte <= 0x5a) byte += 0x20;
    const isPart = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
    if (!isPart) {
      isJoined = false;
      continue;
    }
    // What is cut off behind a hyphen leaves no hyphen.
    const more = isJoined || count === 0 ? 1 : 2;
    if (count + more > longest) break;
    if (more === 2) hash = hashWith(hash, 0x2d);
    hash = hashWith(hash, byte);
    count += more;
    isJoined = true;
  }
  return startsAsRow(bytes, from, to) ? hashText(slugOf(cellOf(table, row, column))) : hash >>> 0;
}

function startsAsRow(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const small = (bytes[at] ?? 0) | 0x20;
    if (small === 0x72)
      return ((bytes[at + 1] ?? 0) | 0x20) === 0x6f && ((bytes[at + 2] ?? 0) | 0x20) === 0x77;
    if ((small >= 0x61 && small <= 0x7a) || (small >= 0x30 && small <= 0x39 && small === bytes[at]))
      return false;
  }
  return false;
}

/** As ids are. */
const longest = 80;

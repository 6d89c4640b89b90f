import { type EventId, longestId, parseId } from '../../model/id.ts';
import { bisect } from '../bisect.ts';
import { counting, sortedBy } from '../sort.ts';
import { isSame } from './memo.ts';
import { numberOf, rowNumbered } from './rowNumbers.ts';
import type { TextTable } from './table.ts';
import { cellAt, cellOf, hashSlug, hashStart, hashText, hashWith, slugOf } from './text.ts';

/**
 * Ids of the rows of a file: of what its id column has, as a slug, where that is the first of its kind; else `row-7` by its
 * number in the file.
 */
export interface Ids {
  readonly idOf: (row: number) => EventId;
  /** The row of the file that has an id. */
  readonly rowOf: (id: string) => number | null;
}

/** What finds the row of an id among all: a byte a row, and those that cannot have theirs. */
export interface IdIndex {
  /** By row of the file, the low byte of its slug's hash. */
  readonly hashes: Uint8Array;
  /** The rows, rising, before which another has the same slug. */
  readonly repeats: Uint32Array;
}

/** `areDistinct`: no two cells of the column are the same, but for those that are empty. */
export function indexIds(table: TextTable, column: number, areDistinct = false): IdIndex {
  const { length, bytes } = table;
  const hashes = new Float64Array(length);
  const lowBytes = new Uint8Array(length);
  let all = 0;
  for (let row = 0; row < length; row++) {
    const { from, to } = cellAt(table, row, column);
    let hash = hashStart;
    let seen = to - from > longestId ? other : 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      const sign = signs[byte] ?? other;
      seen |= sign;
      hash = hashWith(hash, sign === capital ? byte + 0x20 : byte);
    }
    all |= seen;
    hash = seen >= other ? hashSlug(table, row, column) : hash >>> 0;
    hashes[row] = hash;
    lowBytes[row] = hash;
  }
  // Of different texts of digits and letters that are all small, or all capitals, no two have the same slug.
  if (areDistinct && (all & other) === 0 && (all & small) * (all & capital) === 0)
    return { hashes: lowBytes, repeats: new Uint32Array() };
  const order = sortedBy(hashes, counting(length));
  const repeats: number[] = [];
  // Of rows whose hashes are equal, which stand as in the file: the first, its slug once it is wanted, and all slugs.
  let first = order[0] ?? 0;
  let slug = '';
  let slugs: Set<string> | null = null;
  for (let at = 1; at < length; at++) {
    const row = order[at] ?? 0;
    if (hashes[row] !== hashes[first]) {
      first = row;
      slugs = null;
      continue;
    }
    const { from, to } = cellAt(table, row, column);
    if (from === to) continue;
    if (slugs === null) {
      slug = slugAt(table, first, column);
      slugs = new Set([slug]);
    }
    const like = cellAt(table, first, column);
    const isSameCell = to - from === like.to - like.from && isSame(bytes, like.from, from, to - from);
    const own = isSameCell ? slug : slugAt(table, row, column);
    if (own === '') continue;
    if (slugs.has(own)) repeats.push(row);
    else slugs.add(own);
  }
  return { hashes: lowBytes, repeats: Uint32Array.from(repeats).sort() };
}

const digit = 1;
const capital = 2;
const small = 4;
const other = 8;

/** What each byte is in a slug. */
const signs = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return digit;
  if (byte >= 0x41 && byte <= 0x5a) return capital;
  return byte >= 0x61 && byte <= 0x7a ? small : other;
});

function slugAt(table: TextTable, row: number, column: number): string {
  return slugOf(cellOf(table, row, column));
}

/** So many that were given are remembered: what is asked for is mostly one of them. */
const mostGiven = 10_000;

/** `found` as `indexIds` makes it; null where no column has ids. */
export function makeIds(table: TextTable, column: number | null, found: IdIndex | null): Ids {
  const given = new Map<string, number>();

  function firstOf(slug: string): number | null {
    if (column === null || found === null || slug === '') return null;
    const { hashes } = found;
    const hash = hashText(slug);
    for (let row = hashes.indexOf(hash & 0xff); row !== -1; row = hashes.indexOf(hash & 0xff, row + 1))
      if (hashSlug(table, row, column) === hash && slugAt(table, row, column) === slug) return row;
    return null;
  }

  /** '' where a row has none of its own. */
  function ownSlug(row: number): string {
    if (column === null || found === null) return '';
    const { repeats } = found;
    const before = bisect(repeats.length, (at) => (repeats[at] ?? 0) < row);
    return repeats[before] === row ? '' : slugAt(table, row, column);
  }

  return {
    idOf(row) {
      const id = parseId<'event'>(ownSlug(row) || `row-${numberOf(table, row)}`);
      if (id === null) throw new Error(`row ${row} has no id`);
      if (given.size >= mostGiven) given.clear();
      given.set(id, row);
      return id;
    },
    rowOf(id) {
      const known = given.get(id);
      if (known !== undefined) return known;
      const numbered = /^row-([1-9]\d{0,9})$/.exec(id);
      if (!numbered) return firstOf(id);
      const row = rowNumbered(table, Number(numbered[1]));
      return row !== null && ownSlug(row) === '' ? row : null;
    },
  };
}

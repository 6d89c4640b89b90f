import { type EventId, parseId } from '../../model/id.ts';
import { bisect } from '../bisect.ts';
import { counting, sortedBy } from '../sort.ts';
import { isSame } from './memo.ts';
import { numberOf, rowNumbered } from './rowNumbers.ts';
import type { TextTable } from './table.ts';
import { cellAt, cellOf, hashSlug, hashText, slugOf } from './text.ts';

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
export interface IdMarks {
  /** By row of the file, the low byte of its slug's number. */
  readonly marks: Uint8Array;
  /** The rows, rising, before which another has the same slug. */
  readonly repeats: Uint32Array;
}

export function markIds(table: TextTable, column: number): IdMarks {
  const { length, bytes } = table;
  const hashes = new Float64Array(length);
  const marks = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const hash = hashSlug(table, row, column);
    hashes[row] = hash;
    marks[row] = hash;
  }
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
  return { marks, repeats: Uint32Array.from(repeats).sort() };
}

function slugAt(table: TextTable, row: number, column: number): string {
  return slugOf(cellOf(table, row, column));
}

/** So many that were given are remembered: what is asked for is mostly one of them. */
const mostGiven = 10_000;

/** `found` as `markIds` makes it; null where no column has ids. */
export function makeIds(table: TextTable, column: number | null, found: IdMarks | null): Ids {
  const given = new Map<string, number>();

  function firstOf(slug: string): number | null {
    if (column === null || found === null || slug === '') return null;
    const { marks } = found;
    const hash = hashText(slug);
    for (let row = marks.indexOf(hash & 0xff); row !== -1; row = marks.indexOf(hash & 0xff, row + 1))
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

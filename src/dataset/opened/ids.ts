import { type EventId, parseId } from '../../model/id.ts';
import { bisect } from '../bisect.ts';
import { numberOf, rowNumbered } from './rowNumbers.ts';
import type { TextTable } from './table.ts';
import { cellOf, hashSlug, hashText, slugOf } from './text.ts';

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
  const { length } = table;
  const hashes = new Uint32Array(length);
  const marks = new Uint8Array(length);
  const repeats: number[] = [];
  let slots = 1024;
  while (slots < length * 2) slots *= 2;
  /** A row, counted from 1, of each slug. */
  const firsts = new Uint32Array(slots);
  for (let row = 0; row < length; row++) {
    const hash = hashSlug(table, row, column);
    hashes[row] = hash;
    marks[row] = hash;
    if (hash === hashOfNone && slugAt(table, row, column) === '') continue;
    for (let slot = (hash ^ (hash >>> 15)) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const first = (firsts[slot] ?? 0) - 1;
      if (first === -1) {
        firsts[slot] = row + 1;
        break;
      }
      if (hashes[first] !== hash || slugAt(table, first, column) !== slugAt(table, row, column)) continue;
      repeats.push(row);
      break;
    }
  }
  return { marks, repeats: Uint32Array.from(repeats) };
}

function slugAt(table: TextTable, row: number, column: number): string {
  return slugOf(cellOf(table, row, column));
}

const hashOfNone = hashText('');

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

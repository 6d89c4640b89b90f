import { type EventId, parseId } from '../../model/id.ts';
import { counting, sortedBy } from '../sort.ts';
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

/** The rows in order of a number out of their slugs, those of equal numbers as in the file: with it an id is found by halving. */
export function orderOfIds(table: TextTable, column: number): Uint32Array {
  const hashes = new Float64Array(table.length);
  for (let row = 0; row < table.length; row++) hashes[row] = hashSlug(table, row, column);
  return sortedBy(hashes, counting(table.length));
}

/** `order` as `orderOfIds` makes it; null where no column has ids. */
export function makeIds(table: TextTable, column: number | null, order: Uint32Array | null): Ids {
  const slugAt = (row: number) => (column === null ? '' : slugOf(cellOf(table, row, column)));
  const firstOf = (slug: string): number | null => {
    if (order === null || slug === '') return null;
    const hash = hashText(slug);
    const hashAt = (at: number) => hashText(slugAt(order[at] ?? 0));
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hashAt(middle) < hash) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < order.length; at++) {
      const slug2 = slugAt(order[at] ?? 0);
      if (slug2 === slug) return order[at] ?? null;
      if (hashText(slug2) !== hash) break;
    }
    return null;
  };
  return {
    idOf(row) {
      const slug = slugAt(row);
      const id = parseId<'event'>(firstOf(slug) === row ? slug : `row-${numberOf(table, row)}`);
      if (id === null) throw new Error(`row ${row} has no id`);
      return id;
    },
    rowOf(id) {
      const numbered = /^row-([1-9]\d{0,9})$/.exec(id);
      if (!numbered) return firstOf(id);
      const row = rowNumbered(table, Number(numbered[1]));
      return row !== null && firstOf(slugAt(row)) !== row ? row : null;
    },
  };
}

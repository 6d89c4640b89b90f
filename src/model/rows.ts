/** Many of something, looked up by number from 0: an array, or columns out of which each is made when it is asked for. */
export interface Rows<T> {
  readonly length: number;
  /** `index` from 0: what is before or beyond gives undefined or, in an array, counts from the end. */
  readonly at: (index: number) => T | undefined;
  /** The number of an id, where its own columns know it; an array's is found by looking through it once. */
  readonly numberOf?: (id: string) => number | null;
}

interface Named {
  readonly id: string;
}

/** The number of the one with an id; null where none has it. */
export function numberIn(rows: Rows<Named>, id: string): number | null {
  if (rows.numberOf) return rows.numberOf(id);
  let numbers = known.get(rows);
  if (!numbers) {
    numbers = new Map(Array.from({ length: rows.length }, (_, index) => [rows.at(index)?.id ?? '', index]));
    known.set(rows, numbers);
  }
  return numbers.get(id) ?? null;
}

/** The one with an id. */
export function findIn<T extends Named>(rows: Rows<T>, id: string): T | undefined {
  const index = numberIn(rows, id);
  return index === null ? undefined : rows.at(index);
}

const known = new WeakMap<Rows<Named>, ReadonlyMap<string, number>>();

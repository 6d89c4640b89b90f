import { seenBytes } from './memo.ts';
import { nowhere, type Placed } from './points.ts';
import type { TextTable } from './table.ts';
import { cellAt } from './text.ts';

/** The names of places most used, by which a file can be filtered. */
export interface Named {
  /** For each of them a place that bears it, and a row of the file that stands there. */
  readonly places: Uint32Array;
  readonly rows: Uint32Array;
  /** By row: the number of its place's name among them; then that of `noPoint`, then that of `elsewhere`, as facet `place` has them. */
  readonly codes: Uint8Array;
  /** How many names stand under `elsewhere`; 0 where that is not known. */
  readonly others: number;
}

/** More would be no help as boxes to tick. */
const mostNames = 200;

/** Numbers the names in a column as they come, by the row of the file; those that are equal have one. */
export function nameNumbers(table: TextTable, column: number): (row: number) => number {
  const seen = seenBytes(table.bytes, 0);
  let count = 0;
  return (row) => {
    const { from, to } = cellAt(table, row, column);
    const number = seen.first(count, from, to);
    if (number === count) count++;
    return number;
  };
}

export function nameMost({ placeOf, nameOf }: Placed, rowOfFile: Uint32Array): Named {
  const { length } = placeOf;
  let count = 0;
  if (nameOf !== null) for (const name of nameOf) if (name >= count) count = name + 1;
  const uses = new Uint32Array(count);
  const firsts = new Uint32Array(count);
  if (nameOf !== null) {
    for (let row = 0; row < length; row++) {
      const place = placeOf[row] ?? nowhere;
      if (place === nowhere) continue;
      const name = nameOf[place] ?? 0;
      const used = uses[name] ?? 0;
      if (used === 0) firsts[name] = row;
      uses[name] = used + 1;
    }
  }
  const placeNamed = (name: number) => placeOf[firsts[name] ?? 0] ?? 0;
  // A name that most rows have to themselves is a description.
  const most = [...uses.keys()]
    .filter((name) => (uses[name] ?? 0) > 1)
    .sort((one, other) => (uses[other] ?? 0) - (uses[one] ?? 0) || placeNamed(one) - placeNamed(other))
    .slice(0, mostNames);
  const codeOf = new Uint8Array(count).fill(most.length + 1);
  most.forEach((name, code) => {
    codeOf[name] = code;
  });
  const codes = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const place = placeOf[rowOfFile[row] ?? 0] ?? nowhere;
    codes[row] = place === nowhere ? most.length : (codeOf[nameOf?.[place] ?? 0] ?? most.length + 1);
  }
  return {
    places: Uint32Array.from(most, placeNamed),
    rows: Uint32Array.from(most, (name) => firsts[name] ?? 0),
    codes,
    others: uses.filter((used) => used > 0).length - most.length,
  };
}

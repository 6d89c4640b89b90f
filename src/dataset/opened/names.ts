import { nowhere } from './points.ts';

/** The names of places most used, by which a file can be filtered. */
export interface Named {
  /** For each of them a place that bears it. */
  readonly places: Uint32Array;
  /** By row: the number of its place's name among them; then that of `noPoint`, then that of `elsewhere`, as facet `place` has them. */
  readonly codes: Uint8Array;
}

/** More would be no help as boxes to tick. */
const mostNames = 200;

/** `hash`: a number out of a row's name, of rows as the file has them; null where the file names no places. */
export function nameMost(
  hash: ((row: number) => number) | null,
  placeOf: Uint32Array,
  rowOfFile: Uint32Array,
): Named {
  const { length } = rowOfFile;
  const uses = new Map<number, { count: number; readonly place: number }>();
  const known = new Int32Array(hash === null ? 0 : length);
  if (hash !== null) {
    for (let row = 0; row < length; row++) {
      const place = placeOf[row] ?? nowhere;
      if (place === nowhere) continue;
      const name = hash(row);
      known[row] = name;
      const use = uses.get(name);
      if (use) use.count++;
      else uses.set(name, { count: 1, place });
    }
  }
  // A name that most rows have to themselves is a description.
  const most = [...uses]
    .filter(([, { count }]) => count > 1)
    .sort(([, a], [, b]) => b.count - a.count || a.place - b.place);
  const kept = most.slice(0, mostNames);
  const places = Uint32Array.from(kept, ([, { place }]) => place);
  const codeOf = new Map(kept.map(([name], code) => [name, code]));
  const codes = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const inFile = rowOfFile[row] ?? 0;
    codes[row] =
      placeOf[inFile] === nowhere ? places.length : (codeOf.get(known[inFile] ?? 0) ?? places.length + 1);
  }
  return { places, codes };
}

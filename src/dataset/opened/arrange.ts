import type { Mapping } from '../../model/mapping.ts';
import type { Extent } from '../../model/distance.ts';
import { endOf, type Lasting, lastingOf } from '../lasting.ts';
import { counting, sortedBy } from '../sort.ts';
import type { Compiled } from './compiled.ts';
import { type IdIndex, indexIds } from './ids.ts';
import { nameMost, nameNumbers, type Named } from './names.ts';
import { extentOfPoints, nowhere, placePoints, type Points } from './points.ts';
import type { TextTable } from './table.ts';

/**
 * A compiled file in order of time, as numbers that can be handed over without a copy: rows by `found` start, `found` end and
 * their place in the file, those without time last. Arrays that would be equal are one and the same.
 */
export interface Arranged {
  readonly length: number;
  /** How many rows have a time: the first so many. */
  readonly timed: number;
  /** 0 … length, for whatever counts rows. */
  readonly counting: Uint32Array;
  /** For what is true of no row. */
  readonly zeros: Uint8Array;
  /** The row of the file, from 0, by row. */
  readonly rowOfFile: Uint32Array;
  /** By row, as `Columns` has them. */
  readonly from: Float64Array;
  readonly lasting: Lasting;
  /** Rows in order of their ends. */
  readonly byEnd: Uint32Array;
  /** By row, as in `Compiled`. */
  readonly open: Uint8Array | null;
  readonly zone: Compiled['zone'];
  readonly kinds: readonly string[];
  /** By row. */
  readonly kind: Uint8Array | Uint16Array;
  readonly points: Points;
  /** What they lie within, but for 0, 0; null where there are none. */
  readonly extent: Extent | null;
  /** As `Marks`: where a row has a point, its place. */
  readonly markOffsets: Uint32Array;
  readonly markPlaces: Uint32Array;
  readonly names: Named;
  readonly ids: IdIndex | null;
}

export function arrange(compiled: Compiled, table: TextTable, mapping: Mapping): Arranged {
  const steps = arrangeSteps(compiled, table, mapping);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same step by step, of which of a million rows each takes a tenth of a second or two. */
export function* arrangeSteps(
  compiled: Compiled,
  table: TextTable,
  mapping: Mapping,
): Generator<undefined, Arranged, void> {
  const { length } = compiled;
  const all = counting(length + 1);
  const inFile = all.subarray(0, length);
  const zeros = new Uint8Array(length);
  const { rowOfFile, timed } = orderOf(compiled, inFile);
  yield;
  const from = timesOf(compiled.from, rowOfFile, timed);
  const to = timesOf(compiled.to, rowOfFile, timed);
  const lasting = lastingOf(from, to);
  const times = { from, lasting };
  yield;
  // What is too long to be told exactly ends as it is told.
  const byEnd = sortedBy(
    lasting.counts instanceof Float64Array ? to.map((_, row) => endOf(times, row)) : to,
    inFile,
  );
  yield;
  const { placeName } = mapping;
  const name = placeName === null ? null : nameNumbers(table, placeName);
  const placed = placePoints(compiled.lat, compiled.lon, { name, precision: compiled.placePrecision });
  yield;
  const names = nameMost(placed, rowOfFile);
  yield;
  const ids =
    mapping.id === null ? null : indexIds(table, mapping.id, compiled.report.noted['id-duplicate'] === 0);
  yield;
  return {
    length,
    timed,
    counting: all,
    zeros,
    rowOfFile,
    ...times,
    byEnd,
    open: compiled.open && inOrder(compiled.open, new Uint8Array(length), rowOfFile),
    zone: compiled.zone,
    kinds: compiled.kinds,
    kind: compiled.kinds.length === 1 ? zeros : kindsIn(compiled, rowOfFile),
    points: placed.points,
    extent: extentOfPoints(placed.points),
    ...marksOf(placed.placeOf, rowOfFile, all),
    names,
    ids,
  };
}

/** What to hand over with it; each buffer once. */
export function buffersOf(arranged: Arranged): readonly ArrayBuffer[] {
  const { points, names, lasting, ids } = arranged;
  const buffers = new Set<ArrayBuffer>();
  for (const part of [arranged, points, names, lasting, ids]) {
    for (const value of Object.values<unknown>({ ...part })) {
      if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    }
  }
  return [...buffers];
}

function orderOf({ from, to }: Compiled, inFile: Uint32Array) {
  let timed = 0;
  for (const row of inFile) if (isTimed(from, to, row)) timed++;
  if (timed === inFile.length) return { rowOfFile: byTimes(from, to, inFile), timed };
  const dated = new Uint32Array(timed);
  const rowOfFile = new Uint32Array(inFile.length);
  let count = 0;
  let last = timed;
  for (const row of inFile) {
    if (isTimed(from, to, row)) dated[count++] = row;
    else rowOfFile[last++] = row;
  }
  rowOfFile.set(byTimes(from, to, dated));
  return { rowOfFile, timed };
}

/** By start, then by end, then as they stand. Mostly those that begin together end together, or stand in the order of their ends. */
function byTimes(from: Float64Array, to: Float64Array, rows: Uint32Array): Uint32Array {
  const byStart = sortedBy(from, rows);
  let before = byStart[0] ?? 0;
  for (let at = 1; at < byStart.length; at++) {
    const row = byStart[at] ?? 0;
    const isBefore = (to[row] ?? 0) < (to[before] ?? 0) && from[row] === from[before];
    if (isBefore) return sortedBy(from, sortedBy(to, rows));
    before = row;
  }
  return byStart;
}

/** What is not a stretch of time cannot be shown as one. */
function isTimed(from: Float64Array, to: Float64Array, row: number): boolean {
  const start = from[row] ?? NaN;
  const end = to[row] ?? NaN;
  return start < end && start > -Infinity && end < Infinity;
}

function timesOf(times: Float64Array, rowOfFile: Uint32Array, timed: number): Float64Array {
  const ordered = new Float64Array(times.length);
  for (let row = 0; row < timed; row++) ordered[row] = times[rowOfFile[row] ?? 0] ?? 0;
  return ordered.fill(Infinity, timed);
}

function kindsIn({ kind, kinds }: Compiled, rowOfFile: Uint32Array): Uint8Array | Uint16Array {
  const narrow = kinds.length <= 0x100;
  return inOrder(kind, narrow ? new Uint8Array(kind.length) : new Uint16Array(kind.length), rowOfFile);
}

/** What is told by row of the file, by row. */
function inOrder<To extends Uint8Array | Uint16Array>(
  codes: Uint8Array | Uint16Array,
  ordered: To,
  rowOfFile: Uint32Array,
): To {
  for (let row = 0; row < codes.length; row++) ordered[row] = codes[rowOfFile[row] ?? 0] ?? 0;
  return ordered;
}

function marksOf(placeOf: Uint32Array, rowOfFile: Uint32Array, all: Uint32Array) {
  const { length } = rowOfFile;
  let marked = 0;
  for (let row = 0; row < length; row++) if (placeOf[row] !== nowhere) marked++;
  const markPlaces = new Uint32Array(marked);
  const markOffsets = marked === length ? all : new Uint32Array(length + 1);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const place = placeOf[rowOfFile[row] ?? 0] ?? nowhere;
    if (place !== nowhere) markPlaces[count++] = place;
    if (markOffsets !== all) markOffsets[row + 1] = count;
  }
  return { markOffsets, markPlaces };
}

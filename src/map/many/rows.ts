import type { Dataset } from '../../dataset/dataset.ts';
import type { Member } from '../../dataset/cells.ts';
import type { Extent, Located } from '../../model/distance.ts';
import type { ManyMarks } from '../../view/many.ts';
import type { Heap } from '../panes.ts';

// Which events stand behind the marks of very many. Each of these is linear in what is shown: for what is pressed or read out, not for a step of the window.

/** A mark of a row: `place` is an index into the dataset's places. */
export interface MarkOf {
  readonly cell: number;
  readonly row: number;
  readonly place: number;
}

/** The first marks of the cells that show something, in the order of their first events; of those wanted only, and so many at most. */
export function firstMarks(
  { marks: { offsets, places } }: Dataset,
  { cells, shown: { sweep } }: ManyMarks,
  isWanted: (cell: number) => boolean = () => true,
  most = Infinity,
): readonly MarkOf[] {
  const seen = new Uint8Array(cells.length);
  const firsts: MarkOf[] = [];
  let left = 0;
  for (const total of cells.totals) if (total > 0) left++;
  for (let row = sweep.next(0); row !== -1 && left > 0 && firsts.length < most; row = sweep.next(row + 1)) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      const cell = cells.cellAt(at);
      if (seen[cell] === 1) continue;
      seen[cell] = 1;
      left--;
      if (isWanted(cell) && firsts.length < most) firsts.push({ cell, row, place });
    }
  }
  return firsts;
}

/** The first rows that a cell shows, in order, each once: `most` at most. */
export function firstRows(
  { marks: { offsets } }: Dataset,
  { cells, shown: { sweep } }: ManyMarks,
  cell: number,
  most: number,
): Uint32Array {
  const wanted = Math.min(most, cells.totals[cell] ?? 0);
  const rows: number[] = [];
  for (let row = sweep.next(0); row !== -1 && rows.length < wanted; row = sweep.next(row + 1)) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      if (cells.cellAt(at) !== cell) continue;
      rows.push(row);
      break;
    }
  }
  return Uint32Array.from(rows);
}

/** Where the first event that a cell shows stands in it; null where it shows none. */
export function firstPlace(dataset: Dataset, marks: ManyMarks, cell: number): number | null {
  const { offsets, places } = dataset.marks;
  const [row] = firstRows(dataset, marks, cell, 1);
  if (row === undefined) return null;
  const all = places.subarray(offsets[row], offsets[row + 1]);
  return all.find((place) => marks.cells.cellOf(place) === cell) ?? null;
}

/** The first of a row's marks that lie in a cell. */
export function memberIn(
  { marks, places }: Dataset,
  { cells }: Pick<ManyMarks, 'cells'>,
  cell: number,
  row: number,
): Member | null {
  const { offsets, places: marked, hollow } = marks;
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) {
    const index = marked[at] ?? 0;
    const place = cells.cellAt(at) === cell ? places.at(index) : undefined;
    if (place) return { row, place: place.id, footing: hollow[at] === 1 ? 'hollow' : 'solid' };
  }
  return null;
}

/** What the rows' marks in a cell span; null where they have none. */
export function spanOf(
  { marks: { offsets, places: marked }, opened, places }: Dataset,
  { cells }: Pick<ManyMarks, 'cells'>,
  cell: number,
  rows: Uint32Array,
): Extent | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const index = marked[at] ?? 0;
      if (cells.cellAt(at) !== cell) continue;
      const place = opened ? null : places.at(index);
      const lat = opened ? (opened.spots.lat[index] ?? 0) / 1e7 : (place?.lat ?? 0);
      const lon = opened ? (opened.spots.lon[index] ?? 0) / 1e7 : (place?.lon ?? 0);
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return west > east ? null : { west, south, east, north };
}

/** Rows looked at in one go. */
const slice = 2 ** 14;

/**
 * How many of the events shown have marks, and none within an extent, whose west and east may lie beyond 180°. By slices: good where
 * nothing moves between them.
 */
export function* countBeyond(
  { marks: { offsets, places: marked }, opened, places }: Dataset,
  { shown: { sweep } }: Pick<ManyMarks, 'shown'>,
  pane: Extent,
): Generator<void, number> {
  let count = 0;
  let looked = 0;
  for (let row = sweep.next(0); row !== -1; row = sweep.next(row + 1)) {
    if (looked++ % slice === 0) yield;
    const end = offsets[row + 1] ?? 0;
    let at = offsets[row] ?? 0;
    if (at === end) continue;
    while (at < end && !isWithin(pane, pointOf({ opened, places }, marked[at] ?? 0))) at++;
    if (at === end) count++;
  }
  return count;
}

/** The next shown row after one that has no mark; from the first again after the last. */
export function nextWithoutMark(
  { marks: { offsets }, columns: { length } }: Dataset,
  { shown }: Pick<ManyMarks, 'shown'>,
  after: number,
): number | null {
  for (let step = 1; step <= length; step++) {
    const row = (after + step + length) % length;
    if (offsets[row] === offsets[row + 1] && shown.sweep.has(row)) return row;
  }
  return null;
}

/** What is shown at each place, and whether that is beyond an extent. */
export function* shownHeaps(
  { marks: { offsets, places: marked }, opened, places }: Dataset,
  { shown: { sweep } }: Pick<ManyMarks, 'shown'>,
  pane: Extent,
): Generator<Heap> {
  const weights = new Uint32Array(places.length);
  for (let row = sweep.next(0); row !== -1; row = sweep.next(row + 1)) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const index = marked[at] ?? 0;
      weights[index] = (weights[index] ?? 0) + 1;
    }
  }
  for (const [index, weight] of weights.entries()) {
    if (weight === 0) continue;
    const at = pointOf({ opened, places }, index);
    yield { ...at, weight, isAway: !isWithin(pane, at) };
  }
}

function pointOf({ opened, places }: Pick<Dataset, 'opened' | 'places'>, index: number): Located {
  if (!opened) return places.at(index) ?? { lat: 0, lon: 0 };
  return { lat: (opened.spots.lat[index] ?? 0) / 1e7, lon: (opened.spots.lon[index] ?? 0) / 1e7 };
}

/** The map ends here: what is nearer to a pole stands on its edge. */
const northmost = 85.05;

/** West and east may lie beyond 180°. */
function isWithin({ west, south, east, north }: Extent, { lat, lon }: Located): boolean {
  const shown = Math.max(-northmost, Math.min(northmost, lat));
  return shown >= south && shown <= north && lon + Math.ceil((west - lon) / 360) * 360 <= east;
}

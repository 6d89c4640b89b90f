import type { Dataset } from './dataset.ts';
import type { Looks } from './looks.ts';
import type { Spots } from './spots.ts';

/** The cells of a level of the grid: runs of places in their order. */
export interface Runs {
  /** The position of each cell's first place. */
  readonly starts: Uint32Array;
  /** South, west, north and east of the places of each cell, in 1e-7 of a degree. */
  readonly extents: Int32Array;
}

/** Places or rows looked at in one go. */
const slice = 2 ** 15;

export function placeAt({ order }: Spots, position: number): number {
  return order === null ? position : (order[position] ?? 0);
}

/** A new run begins where a place is apart from the one before. */
export function* runsOf(spots: Spots, level: number): Generator<void, Runs> {
  const { lat, lon, apart } = spots;
  const isFirst = (position: number) => position === 0 || (apart[position] ?? 0) <= level;
  let length = 0;
  for (let position = 0; position < apart.length; position++) if (isFirst(position)) length++;
  yield;
  const starts = new Uint32Array(length);
  const extents = new Int32Array(4 * length);
  for (let position = 0, cell = -1; position < apart.length; position++) {
    if (position % slice === 0) yield;
    const place = placeAt(spots, position);
    const [y, x] = [lat[place] ?? 0, lon[place] ?? 0];
    if (isFirst(position)) {
      starts[++cell] = position;
      extents.set([y, x, y, x], 4 * cell);
    } else {
      const at = 4 * cell;
      if (y < (extents[at] ?? 0)) extents[at] = y;
      if (x < (extents[at + 1] ?? 0)) extents[at + 1] = x;
      if (y > (extents[at + 2] ?? 0)) extents[at + 2] = y;
      if (x > (extents[at + 3] ?? 0)) extents[at + 3] = x;
    }
  }
  return { starts, extents };
}

/** In 1e-7 of a degree. */
export function extentIn({ extents }: Runs, cell: number) {
  const at = 4 * cell;
  const [south, west] = [extents[at] ?? 0, extents[at + 1] ?? 0];
  return { south, west, high: (extents[at + 2] ?? 0) - south, wide: (extents[at + 3] ?? 0) - west };
}

/** Where a mark may stand in its cell's extent: so many steps from south to north, and from west to east. */
export const most = 255;

/**
 * What is counted of each mark, in the order of the marks, which is that of the rows: a step of the window reads it from end to end, where
 * to look each place up would wait for the memory three times a row. `slots`: cell · looks.length + look. `spotsInCells`: steps
 * northwards · 256 + steps eastwards; an eighth of a pixel is off at most.
 */
export function* marksIn(dataset: Dataset, spots: Spots, runs: Runs, { ofKind, length: width }: Looks) {
  const { marks, columns } = dataset;
  const { offsets, places } = marks;
  const { offsets: kindOffsets, codes } = columns.facets.kind;
  const { lat, lon, apart } = spots;
  const { starts } = runs;
  const cellOf = new Uint32Array(apart.length);
  const spotOf = new Uint16Array(apart.length);
  for (let cell = 0; cell < starts.length; cell++) {
    const { south, west, high, wide } = extentIn(runs, cell);
    const [up, along] = [high === 0 ? 0 : most / high, wide === 0 ? 0 : most / wide];
    const after = starts[cell + 1] ?? apart.length;
    for (let position = starts[cell] ?? 0; position < after; position++) {
      if (position % slice === 0) yield;
      const place = placeAt(spots, position);
      cellOf[place] = cell;
      const steps = Math.round(((lat[place] ?? 0) - south) * up);
      spotOf[place] = 256 * steps + Math.round(((lon[place] ?? 0) - west) * along);
    }
  }
  const slots = new Uint32Array(places.length);
  const spotsInCells = new Uint16Array(places.length);
  for (let row = 0; row < columns.length; row++) {
    if (row % slice === 0) yield;
    const look = ofKind[codes[kindOffsets[row] ?? 0] ?? 0] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      slots[at] = (cellOf[place] ?? 0) * width + look;
      spotsInCells[at] = spotOf[place] ?? 0;
    }
  }
  return { slots, spotsInCells };
}

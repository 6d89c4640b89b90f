import type { Extent, Located } from '../model/distance.ts';
import { bisect } from './bisect.ts';
import { extentIn, marksIn, most, placeAt, runsOf } from './cellRuns.ts';
import type { Dataset } from './dataset.ts';
import { type Looks, looksOf } from './looks.ts';
import { placesIn } from './sort.ts';
import { gridOf, interleaved, levels, makeSpots, perDegree, type Spots, type Square } from './spots.ts';
import { type Counter, finish, type Sweep } from './sweep.ts';

/** The side of a cell, in CSS px at its zoom. */
export const cellSide = 64;

/** Level 0 of the grid is one square of 256 px. */
const levelsPerTile = Math.log2(256 / cellSide);

/** A cell beside another: so many squares to the east and to the south of it, -1 to 1. */
export interface Neighbour {
  readonly cell: number;
  readonly east: number;
  readonly south: number;
}

/**
 * The marks of what is shown, by squares of a grid that is fixed to the world's pixels at a whole zoom: moving the map
 * changes none of them. A cell is a number from 0; those that have no mark at all are not among them. Join it to a sweep.
 * An event counts once for each of its places in a cell.
 */
export interface ScreenCells extends Counter {
  readonly zoom: number;
  readonly length: number;
  /** How many marks are shown in each cell. */
  readonly totals: Uint32Array;
  /** The same by look: `byLook[cell · looks.length + look]`. */
  readonly byLook: Uint32Array;
  readonly looks: Looks;
  /** The middle of what is shown in a cell, to a quarter of a pixel; that of a single mark is its place, that of none one of the cell's. */
  readonly middle: (cell: number) => Located;
  /** The row that a cell shows alone; null where it shows none or several marks. */
  readonly onlyRow: (cell: number) => number | null;
  /** The north-western corner of a cell's square, in px of the world at the zoom. */
  readonly cornerOf: (cell: number) => { readonly x: number; readonly y: number };
  /** The cells of the eight squares around a cell's, whatever is shown in them; beyond 180° the world goes on. */
  readonly around: (cell: number) => readonly Neighbour[];
  /** The cells of the squares that an extent touches: all that can be seen there, whatever is shown in them. */
  readonly within: (extent: Extent) => Uint32Array;
  /** The rows shown in a cell, in order, each once; in time linear in all that are shown. */
  readonly rowsIn: (cell: number, shown: Sweep) => Uint32Array;
  /** Whether a cell has places at more than one point, whether or not anything is shown there. */
  readonly isSpread: (cell: number) => boolean;
  /** Where a place's marks are counted: an index into the dataset's places, found by bisection. */
  readonly cellOf: (place: number) => number;
  /** Where a mark is counted: an index into the dataset's marks. */
  readonly cellAt: (mark: number) => number;
}

/** `zoom` in whole Web Mercator levels, 0 … 22. Takes time linear in the places and marks, and in the cells. */
export function makeScreenCells(dataset: Dataset, zoom: number): ScreenCells {
  return finish(makingScreenCells(dataset, zoom));
}

/** The same by slices. */
export function* makingScreenCells(dataset: Dataset, zoom: number): Generator<void, ScreenCells> {
  const { marks } = dataset;
  const { offsets, places: marked } = marks;
  const spots = spotsOf(dataset);
  const { lat, lon } = spots;
  const level = Math.min(levels, zoom + levelsPerTile);
  const looks = looksOf(dataset);
  const { length: width } = looks;
  const runs = yield* runsOf(spots, level);
  const { starts } = runs;
  const { length } = starts;
  const { slots, spotsInCells } = yield* marksIn(dataset, spots, runs, looks);
  const totals = new Uint32Array(length);
  const byLook = new Uint32Array(length * width);
  // Sums of what `spotsInCells` has of each mark; of the rows what is left of a single one, whatever came and went.
  const lats = new Uint32Array(length);
  const lons = new Uint32Array(length);
  const rowBits = new Uint32Array(length);
  let positions: Uint32Array | null = null;
  const side = 2 ** level;
  const scale = 2 ** (levels - level);
  const squareOf = ({ x, y }: Square) => ({ x: Math.floor(x / scale), y: Math.floor(y / scale) });
  const squareAt = (y: number, x: number) => squareOf(gridOf(y, x));
  const pointOf = (place: number): Located => ({
    lat: (lat[place] ?? 0) / perDegree,
    lon: (lon[place] ?? 0) / perDegree,
  });
  const firstIn = (cell: number) => pointOf(placeAt(spots, starts[cell] ?? 0));
  const gridIn = (cell: number) => {
    const first = firstIn(cell);
    return gridOf(first.lat, first.lon);
  };
  const squareIn = (cell: number) => squareOf(gridIn(cell));
  const cellAt = (mark: number) => Math.floor((slots[mark] ?? 0) / width);
  // In the order of the cells; one more than it is, 0 for one that nobody has asked for.
  let codes: Float64Array | null = null;
  const codeOf = (cell: number) => {
    codes ??= new Float64Array(length);
    codes[cell] ||= interleaved(gridIn(cell)) + 1;
    return (codes[cell] ?? 0) - 1;
  };
  const cellIn = ({ x, y }: Square) => {
    if (y < 0 || y >= side) return null;
    const from = interleaved({ x: x * scale, y: y * scale });
    const cell = bisect(length, (index) => codeOf(index) < from + scale ** 2) - 1;
    return cell >= 0 && codeOf(cell) >= from ? cell : null;
  };
  const neighbours = new Map<number, readonly Neighbour[]>();
  const onlyRow = (cell: number) => (totals[cell] === 1 ? (rowBits[cell] ?? 0) : null);
  return {
    zoom,
    length,
    totals,
    byLook,
    looks,
    count(rows, first, after, sign) {
      for (let index = first; index < after; index++) {
        const row = rows[index] ?? 0;
        const end = offsets[row + 1] ?? 0;
        let at = offsets[row] ?? 0;
        for (; at < end; at++) {
          const slot = slots[at] ?? 0;
          const cell = Math.floor(slot / width);
          const place = spotsInCells[at] ?? 0;
          totals[cell] = (totals[cell] ?? 0) + sign;
          byLook[slot] = (byLook[slot] ?? 0) + sign;
          // Not times the sign: where that first gives −0, the engine drops its fast code in the midst of a step.
          lats[cell] = moved(lats[cell] ?? 0, place >>> 8, sign);
          lons[cell] = moved(lons[cell] ?? 0, place & most, sign);
          rowBits[cell] = (rowBits[cell] ?? 0) ^ row;
        }
      }
    },
    clear() {
      for (const sums of [totals, byLook, lats, lons, rowBits]) sums.fill(0);
    },
    middle(cell) {
      if (totals[cell] === 0) return firstIn(cell);
      const row = onlyRow(cell);
      if (row !== null) {
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? 0; at < end; at++)
          if (cellAt(at) === cell) return pointOf(marked[at] ?? 0);
      }
      const { south, west, high, wide } = extentIn(runs, cell);
      const scale = most * (totals[cell] ?? 0);
      return {
        lat: (south + (high * (lats[cell] ?? 0)) / scale) / perDegree,
        lon: (west + (wide * (lons[cell] ?? 0)) / scale) / perDegree,
      };
    },
    onlyRow,
    cornerOf(cell) {
      const { x, y } = squareIn(cell);
      return { x: x * cellSide, y: y * cellSide };
    },
    around(cell) {
      let known = neighbours.get(cell);
      if (!known) {
        const { x, y } = squareIn(cell);
        known = beside.flatMap(([east, south]) => {
          const at = cellIn({ x: (x + east + side) % side, y: y + south });
          return at === null ? [] : { cell: at, east, south };
        });
        neighbours.set(cell, known);
      }
      return known;
    },
    within({ west, south, east, north }) {
      const [from, to] = [squareAt(north, west), squareAt(south, east)];
      // In degrees first, with room for the cells at the edge: only what may be in is projected.
      const [least, most] = [edges(from, level), edges({ x: to.x + 1, y: to.y + 1 }, level)];
      const cells: number[] = [];
      for (let cell = 0; cell < length; cell++) {
        const { lat: y, lon: x } = firstIn(cell);
        if (y > least.lat + slack || y < most.lat - slack || x < least.lon - slack || x > most.lon + slack)
          continue;
        const square = squareAt(y, x);
        if (square.x >= from.x && square.x <= to.x && square.y >= from.y && square.y <= to.y)
          cells.push(cell);
      }
      return Uint32Array.from(cells);
    },
    rowsIn(cell, shown) {
      const rows: number[] = [];
      for (let row = shown.next(0); row !== -1; row = shown.next(row + 1)) {
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? 0; at < end; at++) {
          if (cellAt(at) !== cell) continue;
          rows.push(row);
          break;
        }
      }
      return Uint32Array.from(rows);
    },
    isSpread(cell) {
      const { high, wide } = extentIn(runs, cell);
      return high > 0 || wide > 0;
    },
    cellOf(place) {
      if (spots.order) positions ??= placesIn(spots.order);
      const position = positions?.[place] ?? place;
      return bisect(length, (cell) => (starts[cell] ?? 0) <= position) - 1;
    },
    cellAt,
  };
}

function moved(sum: number, by: number, sign: 1 | -1): number {
  return sign === 1 ? sum + by : sum - by;
}

const slack = 1e-6;

const beside = [-1, 0, 1].flatMap((south) =>
  [-1, 0, 1].filter((east) => east !== 0 || south !== 0).map((east) => [east, south] as const),
);

/** The spots of any dataset: an opened one brings them, of another they are made once. */
function spotsOf(dataset: Dataset): Spots {
  if (dataset.opened) return dataset.opened.spots;
  let spots = made.get(dataset);
  if (!spots) {
    spots = makeSpots(dataset.places);
    made.set(dataset, spots);
  }
  return spots;
}

const made = new WeakMap<Dataset, Spots>();

/** The north-western corner of a square, in degrees; the poles at the world's edge, whose cells hold what lies beyond it. */
function edges({ x, y }: { readonly x: number; readonly y: number }, level: number): Located {
  const side = 2 ** level;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI;
  return { lat: y <= 0 ? 90 : y >= side ? -90 : lat, lon: (x / side - 0.5) * 360 };
}

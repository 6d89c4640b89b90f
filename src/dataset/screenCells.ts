import type { Extent, Located } from '../model/distance.ts';
import type { Dataset } from './dataset.ts';
import { gridOf, levels, makeSpots, perDegree, type Spots } from './spots.ts';
import { type Counter, finish, type Sweep } from './sweep.ts';

/** The side of a cell, in CSS px at its zoom. */
export const cellSide = 64;

/** Level 0 of the grid is one square of 256 px. */
const levelsPerTile = Math.log2(256 / cellSide);

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
  /** The middle of what is shown in a cell; that of a single mark is its place. Only where `totals` is not 0. */
  readonly middle: (cell: number) => Located;
  /** The row that a cell shows alone; null where it shows none or several marks. */
  readonly onlyRow: (cell: number) => number | null;
  /** The north-western corner of a cell's square, in px of the world at the zoom. */
  readonly cornerOf: (cell: number) => { readonly x: number; readonly y: number };
  /** The cells of the squares that an extent touches: all that can be seen there, whatever is shown in them. */
  readonly within: (extent: Extent) => Uint32Array;
  /** The rows shown in a cell, in order, each once; in time linear in all that are shown. */
  readonly rowsIn: (cell: number, shown: Sweep) => Uint32Array;
  /** Whether a cell has places at more than one point, whether or not anything is shown there. */
  readonly isSpread: (cell: number) => boolean;
  /** Where a place's marks are counted. `place` is an index into the dataset's places. */
  readonly cellOf: (place: number) => number;
}

/** Kinds that are drawn alike count together. */
export interface Looks {
  readonly length: number;
  /** The look of each kind, by its index in the dataset's kinds. */
  readonly ofKind: Uint8Array;
  /** The first kind of each look. */
  readonly kinds: readonly number[];
}

/** Kinds of the same colour, glyph and shape have one look; from the 255th look on they have the last. */
export function looksOf({ kinds }: Pick<Dataset, 'kinds'>): Looks {
  const known = new Map<string, number>();
  const first: number[] = [];
  const ofKind = Uint8Array.from(kinds, ({ colour, glyph, shape }, kind) => {
    const key = `${colour} ${glyph} ${shape}`;
    const look = known.get(key) ?? Math.min(known.size, 254);
    if (!known.has(key)) known.set(key, look);
    if (look === first.length) first.push(kind);
    return look;
  });
  return { length: Math.max(1, first.length), ofKind, kinds: first };
}

/** `zoom` in whole Web Mercator levels, 0 … 22. Takes time linear in the places, and in the cells. */
export function makeScreenCells(dataset: Dataset, zoom: number): ScreenCells {
  return finish(makingScreenCells(dataset, zoom));
}

/** The same by slices. */
export function* makingScreenCells(dataset: Dataset, zoom: number): Generator<void, ScreenCells> {
  const { marks, columns } = dataset;
  const { offsets, places: marked } = marks;
  const spots = spotsOf(dataset);
  const { lat, lon } = spots;
  const level = Math.min(levels, zoom + levelsPerTile);
  const looks = looksOf(dataset);
  const { ofKind, length: width } = looks;
  const { offsets: kindOffsets, codes: kindCodes } = columns.facets.kind;
  const { cellOf, length, firsts, spread } = yield* runsOf(spots, level);
  const totals = new Uint32Array(length);
  const byLook = new Uint32Array(length * width);
  // Sums of whole numbers below 2⁵³: what comes and goes leaves nothing behind.
  const lats = new Float64Array(length);
  const lons = new Float64Array(length);
  const rowSums = new Float64Array(length);
  const scale = 2 ** (levels - level);
  const squareAt = (y: number, x: number) => {
    const square = gridOf(y, x);
    return { x: Math.floor(square.x / scale), y: Math.floor(square.y / scale) };
  };
  const firstIn = (cell: number): Located => {
    const place = firsts[cell] ?? 0;
    return { lat: (lat[place] ?? 0) / perDegree, lon: (lon[place] ?? 0) / perDegree };
  };
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
        if (at === end) continue;
        const look = ofKind[kindCodes[kindOffsets[row] ?? 0] ?? 0] ?? 0;
        for (; at < end; at++) {
          const place = marked[at] ?? 0;
          const cell = cellOf[place] ?? 0;
          const slot = cell * width + look;
          totals[cell] = (totals[cell] ?? 0) + sign;
          byLook[slot] = (byLook[slot] ?? 0) + sign;
          // Not times the sign: where that first gives −0, the engine drops its fast code in the midst of a step.
          lats[cell] = moved(lats[cell] ?? 0, lat[place] ?? 0, sign);
          lons[cell] = moved(lons[cell] ?? 0, lon[place] ?? 0, sign);
          rowSums[cell] = moved(rowSums[cell] ?? 0, row, sign);
        }
      }
    },
    clear() {
      for (const sums of [totals, byLook, lats, lons, rowSums]) sums.fill(0);
    },
    middle(cell) {
      const total = (totals[cell] ?? 0) * perDegree;
      return { lat: (lats[cell] ?? 0) / total, lon: (lons[cell] ?? 0) / total };
    },
    onlyRow: (cell) => (totals[cell] === 1 ? (rowSums[cell] ?? 0) : null),
    cornerOf(cell) {
      const first = firstIn(cell);
      const { x, y } = squareAt(first.lat, first.lon);
      return { x: x * cellSide, y: y * cellSide };
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
          if (cellOf[marked[at] ?? 0] !== cell) continue;
          rows.push(row);
          break;
        }
      }
      return Uint32Array.from(rows);
    },
    isSpread: (cell) => spread[cell] === 1,
    cellOf: (place) => cellOf[place] ?? 0,
  };
}

function moved(sum: number, by: number, sign: 1 | -1): number {
  return sign === 1 ? sum + by : sum - by;
}

const slack = 1e-6;

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

/** Places looked at in one go. */
const slice = 2 ** 15;

/** The squares of a level are runs of places: a new one begins where a place is apart from the one before. */
function* runsOf({ lat, lon, order, apart }: Spots, level: number) {
  const cellOf = new Uint32Array(apart.length);
  const firsts = new Uint32Array(apart.length);
  const spread = new Uint8Array(apart.length);
  let length = 0;
  for (let position = 0; position < apart.length; position++) {
    if (position % slice === 0) yield;
    const place = order === null ? position : (order[position] ?? 0);
    if (position === 0 || (apart[position] ?? 0) <= level) firsts[length++] = place;
    const cell = length - 1;
    const first = firsts[cell] ?? 0;
    if (lat[place] !== lat[first] || lon[place] !== lon[first]) spread[cell] = 1;
    cellOf[place] = cell;
  }
  return { cellOf, length, firsts: firsts.slice(0, length), spread: spread.slice(0, length) };
}

/** The north-western corner of a square, in degrees; the poles at the world's edge, whose cells hold what lies beyond it. */
function edges({ x, y }: { readonly x: number; readonly y: number }, level: number): Located {
  const side = 2 ** level;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / side))) * 180) / Math.PI;
  return { lat: y <= 0 ? 90 : y >= side ? -90 : lat, lon: (x / side - 0.5) * 360 };
}

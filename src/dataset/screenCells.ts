import type { Extent, Located } from '../model/distance.ts';
import type { Dataset } from './dataset.ts';
import type { Counter, Sweep } from './sweep.ts';

/** The side of a cell, in CSS px at its zoom. */
export const cellSide = 64;

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
  /** The row that a cell shows alone; null where it shows none or several. */
  readonly onlyRow: (cell: number) => number | null;
  /** The cells that have a place in an extent, or that touch it: all that can be seen there, whatever is shown in them. */
  readonly within: (extent: Extent) => Uint32Array;
  /** The rows shown in a cell, in order, each once; in time linear in all rows. */
  readonly rowsIn: (cell: number, shown: Sweep) => Uint32Array;
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

/** `zoom` in whole Web Mercator levels, 0 … 20. */
export function makeScreenCells(dataset: Dataset, zoom: number): ScreenCells {
  const { marks, columns, places } = dataset;
  const { offsets, places: marked } = marks;
  const { ofKind, ...looks } = looksOf(dataset);
  const kind = columns.facets.kind;
  const numbers = new Map<string, number>();
  const cellOf = new Uint32Array(places.length);
  const squares: (readonly [number, number])[] = [];
  for (let index = 0; index < places.length; index++) {
    const square = squareOf(placeAt(dataset, index), zoom);
    const key = square.join(' ');
    const cell = numbers.get(key) ?? numbers.size;
    if (!numbers.has(key)) squares.push(square);
    numbers.set(key, cell);
    cellOf[index] = cell;
  }
  const length = squares.length;
  const totals = new Uint32Array(length);
  const byLook = new Uint32Array(length * looks.length);
  const lats = new Float64Array(length);
  const lons = new Float64Array(length);
  const rowSums = new Float64Array(length);
  return {
    zoom,
    length,
    totals,
    byLook,
    looks: { ...looks, ofKind },
    count(rows, first, after, sign) {
      for (let index = first; index < after; index++) {
        const row = rows[index] ?? 0;
        const look = ofKind[kind.codes[kind.offsets[row] ?? 0] ?? 0] ?? 0;
        for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
          const place = marked[at] ?? 0;
          const cell = cellOf[place] ?? 0;
          const { lat, lon } = placeAt(dataset, place);
          totals[cell] = (totals[cell] ?? 0) + sign;
          byLook[cell * looks.length + look] = (byLook[cell * looks.length + look] ?? 0) + sign;
          // Whole numbers, or what comes and goes would leave something behind.
          lats[cell] = (lats[cell] ?? 0) + sign * Math.round(lat * degree);
          lons[cell] = (lons[cell] ?? 0) + sign * Math.round(lon * degree);
          rowSums[cell] = (rowSums[cell] ?? 0) + sign * row;
        }
      }
    },
    clear() {
      for (const sums of [totals, byLook, lats, lons, rowSums]) sums.fill(0);
    },
    middle: (cell) => {
      const total = (totals[cell] ?? 0) * degree;
      return { lat: (lats[cell] ?? 0) / total, lon: (lons[cell] ?? 0) / total };
    },
    onlyRow: (cell) => (totals[cell] === 1 ? (rowSums[cell] ?? 0) : null),
    within({ west, south, east, north }) {
      const [left, top] = squareOf({ lat: north, lon: west }, zoom);
      const [right, bottom] = squareOf({ lat: south, lon: east }, zoom);
      const isIn = ([x, y]: readonly [number, number]) => x >= left && x <= right && y >= top && y <= bottom;
      return Uint32Array.from(squares.keys()).filter((cell) => isIn(squares[cell] ?? [-1, -1]));
    },
    rowsIn: (cell, shown) =>
      shown.rows().filter((row) => {
        for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
          if (cellOf[marked[at] ?? 0] === cell) return true;
        }
        return false;
      }),
    cellOf: (place) => cellOf[place] ?? 0,
  };
}

/** Places are known to 1e-7 of a degree. */
const degree = 1e7;

function placeAt({ places }: Dataset, index: number): Located {
  const place = places.at(index);
  if (!place) throw new Error(`no place at ${index} of ${places.length}`);
  return place;
}

/** Web Mercator (EPSG:3857), 256 px at zoom 0, from the north-west corner, in cells. */
function squareOf({ lat, lon }: Located, zoom: number): readonly [number, number] {
  const cells = (256 * 2 ** zoom) / cellSide;
  const sine = Math.sin((Math.max(-85.051129, Math.min(85.051129, lat)) * Math.PI) / 180);
  const x = Math.floor(cells * (lon / 360 + 0.5));
  const y = Math.floor(cells * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)));
  const within = (value: number) => Math.max(0, Math.min(cells - 1, value));
  return [within(x), within(y)];
}

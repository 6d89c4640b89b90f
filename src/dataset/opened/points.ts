import { counting, placesIn, sortedBy } from '../sort.ts';
import { gridOf, interleaved, perDegree, separation, type Spots } from '../spots.ts';
import { oddFactor } from './seed.ts';

/** What tells two places apart beside their points: a hash of the name, and the code of the precision. */
export interface Naming {
  readonly hash: ((row: number) => number) | null;
  readonly precision: Uint8Array | null;
}

/** The distinct points of a file, each with its name and precision, numbered so that near ones have near numbers. */
export interface Points extends Spots {
  /** A row of the file that stands at each place: it tells the name. null where the file names none. */
  readonly rowOf: Uint32Array | null;
  readonly precision: Uint8Array | null;
}

/** The place of each row of the file, `nowhere` for those without a point. */
export interface Placed {
  readonly points: Points;
  readonly placeOf: Uint32Array;
}

export const nowhere = 0xffff_ffff;

/** `lat` and `lon` in degrees, NaN where there is no point. */
export function placePoints(lat: Float64Array, lon: Float64Array, naming: Naming): Placed {
  const { length } = lat;
  const placeOf = new Uint32Array(length);
  const found = makeFound(length);
  for (let row = 0; row < length; row++) {
    const north = lat[row] ?? NaN;
    const east = lon[row] ?? NaN;
    placeOf[row] =
      north === north && east === east
        ? found.place(Math.round(north * perDegree), Math.round(east * perDegree), row, naming)
        : nowhere;
  }
  const { lats, lons, rows } = found.all();
  const codes = new Float64Array(lats.length);
  for (let place = 0; place < lats.length; place++) {
    codes[place] = interleaved(gridOf((lats[place] ?? 0) / perDegree, (lons[place] ?? 0) / perDegree));
  }
  const order = sortedBy(codes, counting(lats.length));
  const numbers = placesIn(order);
  for (let row = 0; row < length; row++) {
    const place = placeOf[row] ?? nowhere;
    if (place !== nowhere) placeOf[row] = numbers[place] ?? nowhere;
  }
  const rowOf = order.map((place) => rows[place] ?? 0);
  const { hash, precision } = naming;
  return {
    placeOf,
    points: {
      lat: new Int32Array(order.length).map((_, at) => lats[order[at] ?? 0] ?? 0),
      lon: new Int32Array(order.length).map((_, at) => lons[order[at] ?? 0] ?? 0),
      order: null,
      apart: separation(codes, order),
      rowOf: hash === null ? null : rowOf,
      precision: precision && Uint8Array.from(rowOf, (row) => precision[row] ?? 0),
    },
  };
}

/** A table of what is known already, half empty at least, that grows with it. */
function makeFound(rows: number) {
  let size = 1024;
  let table = new Int32Array(size).fill(-1);
  let count = 0;
  let room = Math.min(rows, 1024);
  let lats = new Int32Array(room);
  let lons = new Int32Array(room);
  let hashes = new Int32Array(room);
  let firsts = new Uint32Array(room);

  function widen(): void {
    room = Math.min(rows, room * 2);
    const copy = <A extends Int32Array | Uint32Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    lats = copy(lats, new Int32Array(room));
    lons = copy(lons, new Int32Array(room));
    hashes = copy(hashes, new Int32Array(room));
    firsts = copy(firsts, new Uint32Array(room));
  }

  function rehash(): void {
    size *= 4;
    table = new Int32Array(size).fill(-1);
    for (let place = 0; place < count; place++) {
      let at = slot(lats[place] ?? 0, lons[place] ?? 0, hashes[place] ?? 0) & (size - 1);
      while (table[at] !== -1) at = (at + 1) & (size - 1);
      table[at] = place;
    }
  }

  return {
    place(lat: number, lon: number, row: number, { hash, precision }: Naming): number {
      const naming = ((hash === null ? 0 : hash(row)) ^ ((precision?.[row] ?? 0) * 0x9e37_79b1)) | 0;
      let at = slot(lat, lon, naming) & (size - 1);
      for (;;) {
        const place = table[at] ?? -1;
        if (place === -1) break;
        if (lats[place] === lat && lons[place] === lon && hashes[place] === naming) return place;
        at = (at + 1) & (size - 1);
      }
      if (count === room) widen();
      lats[count] = lat;
      lons[count] = lon;
      hashes[count] = naming;
      firsts[count] = row;
      table[at] = count;
      count++;
      if (count * 2 > size) rehash();
      return count - 1;
    },
    all: () => ({
      lats: lats.subarray(0, count),
      lons: lons.subarray(0, count),
      rows: firsts.subarray(0, count),
    }),
  };
}

const [ofLat, ofLon] = [oddFactor(), oddFactor()];

function slot(lat: number, lon: number, naming: number): number {
  let mixed = Math.imul(lat, ofLat) ^ Math.imul(lon, ofLon) ^ naming;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

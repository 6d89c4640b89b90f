import { counting, placesIn, sortedBy } from '../sort.ts';
import { gridOf, interleaved, perDegree, separation, type Spots } from '../spots.ts';

/** What tells two places apart beside their points, by row of the file: the number of a name, and the code of the precision. */
export interface Naming {
  readonly name: ((row: number) => number) | null;
  readonly precision: Uint8Array | null;
}

/** The distinct points of a file, each with its name and precision, numbered so that near ones have near numbers. */
export interface Points extends Spots {
  readonly precision: Uint8Array | null;
}

/** The place of each row of the file, `nowhere` for those without a point; the number of the name of each place. */
export interface Placed {
  readonly points: Points;
  readonly placeOf: Uint32Array;
  readonly nameOf: Uint32Array | null;
}

export const nowhere = 0xffff_ffff;

/** `lat` and `lon` in degrees, NaN where there is no point. */
export function placePoints(lat: Float64Array, lon: Float64Array, { name, precision }: Naming): Placed {
  const { length } = lat;
  const placeOf = new Uint32Array(length);
  const found = makeFound(length);
  for (let row = 0; row < length; row++) {
    const [north, east] = [lat[row] ?? NaN, lon[row] ?? NaN];
    if (north !== north || east !== east) placeOf[row] = nowhere;
    else {
      const naming = (name === null ? 0 : name(row)) * precisions + (precision?.[row] ?? 0);
      placeOf[row] = found.place(inUnits(north), inUnits(east), naming, row);
    }
  }
  const { rows, namings } = found.all();
  const codes = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const [north, east] = [inUnits(lat[row] ?? 0), inUnits(lon[row] ?? 0)];
    codes[place] = interleaved(gridOf(north / perDegree, east / perDegree));
  }
  const order = sortedBy(codes, counting(rows.length));
  const numbers = placesIn(order);
  for (let row = 0; row < length; row++) {
    const place = placeOf[row] ?? nowhere;
    if (place !== nowhere) placeOf[row] = numbers[place] ?? nowhere;
  }
  const lats = new Int32Array(order.length);
  const lons = new Int32Array(order.length);
  const nameOf = name && new Uint32Array(order.length);
  const precisionOf = precision && new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    const row = rows[place] ?? 0;
    const naming = namings[place] ?? 0;
    lats[at] = inUnits(lat[row] ?? 0);
    lons[at] = inUnits(lon[row] ?? 0);
    if (nameOf !== null) nameOf[at] = Math.floor(naming / precisions);
    if (precisionOf !== null) precisionOf[at] = naming % precisions;
  }
  return {
    placeOf,
    nameOf,
    points: { lat: lats, lon: lons, order: null, apart: separation(codes, order), precision: precisionOf },
  };
}

/** More than there are codes of precisions. */
const precisions = 16;

function inUnits(degrees: number): number {
  return Math.round(degrees * perDegree);
}

/** A table of what is known already, half empty at least, that grows with it. */
function makeFound(rows: number) {
  let size = 1024;
  // Side by side, since each look is at another place of memory: number + 1, latitude, longitude, naming.
  let entries = new Int32Array(size * 4);
  let count = 0;
  let firsts = new Uint32Array(Math.min(rows, 1024));
  let namings = new Uint32Array(firsts.length);

  function widen(): void {
    const room = Math.min(rows, count * 2);
    const before = { firsts, namings };
    firsts = new Uint32Array(room);
    namings = new Uint32Array(room);
    firsts.set(before.firsts);
    namings.set(before.namings);
  }

  function grow(): void {
    const before = entries;
    size *= 2;
    entries = new Int32Array(size * 4);
    for (let from = 0; from < before.length; from += 4) {
      if (before[from] === 0) continue;
      let at = (slot(before[from + 1] ?? 0, before[from + 2] ?? 0, before[from + 3] ?? 0) & (size - 1)) * 4;
      while (entries[at] !== 0) at = (at + 4) & (size * 4 - 1);
      for (let part = 0; part < 4; part++) entries[at + part] = before[from + part] ?? 0;
    }
  }

  return {
    place(lat: number, lon: number, naming: number, row: number): number {
      let at = (slot(lat, lon, naming) & (size - 1)) * 4;
      for (;;) {
        const known = entries[at] ?? 0;
        if (known === 0) break;
        if (entries[at + 1] === lat && entries[at + 2] === lon && entries[at + 3] === naming)
          return known - 1;
        at = (at + 4) & (size * 4 - 1);
      }
      if (count === firsts.length) widen();
      firsts[count] = row;
      namings[count] = naming;
      count++;
      entries[at] = count;
      entries[at + 1] = lat;
      entries[at + 2] = lon;
      entries[at + 3] = naming;
      if (count * 2 > size) grow();
      return count - 1;
    },
    /** By place, the first row that stands there, and its naming. */
    all: () => ({ rows: firsts.subarray(0, count), namings: namings.subarray(0, count) }),
  };
}

function slot(lat: number, lon: number, naming: number): number {
  let mixed = Math.imul(lat, 0x85eb_ca6b) ^ Math.imul(lon, 0xc2b2_ae35) ^ naming;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

import { makeArc } from '../arc.ts';
import type { Extent } from '../../model/distance.ts';
import { counting, placesIn, sortedBy } from '../sort.ts';
import { gridOf, interleaved, perDegree, separation, type Spots } from '../spots.ts';
import { oddFactor } from './seed.ts';

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
export function placePoints(lat: Float64Array, lon: Float64Array, naming: Naming): Placed {
  const rows = rowsOf(lat, lon, naming);
  const { placeOf, firsts } = numbered(rows);
  const count = firsts.length;
  const codes = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const first = firsts[place] ?? 0;
    codes[place] = interleaved(
      gridOf((rows.lats[first] ?? 0) / perDegree, (rows.lons[first] ?? 0) / perDegree),
    );
  }
  const order = sortedBy(codes, counting(count));
  const numbers = placesIn(order);
  for (let row = 0; row < placeOf.length; row++) {
    const place = placeOf[row] ?? nowhere;
    if (place !== nowhere) placeOf[row] = numbers[place] ?? nowhere;
  }
  const lats = new Int32Array(count);
  const lons = new Int32Array(count);
  const nameOf = naming.name && new Uint32Array(count);
  const precision = naming.precision && new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const first = firsts[order[at] ?? 0] ?? 0;
    const named = rows.namings[first] ?? 0;
    lats[at] = rows.lats[first] ?? 0;
    lons[at] = rows.lons[first] ?? 0;
    if (nameOf !== null) nameOf[at] = Math.floor(named / precisions);
    if (precision !== null) precision[at] = named % precisions;
  }
  return {
    placeOf,
    nameOf,
    points: { lat: lats, lon: lons, order: null, apart: separation(codes, order), precision },
  };
}

/** Of all points but 0, 0, which mostly stands for none, and would show the sea off Africa with every file; null where there are none. */
export function extentOfPoints({ lat, lon }: Pick<Points, 'lat' | 'lon'>): Extent | null {
  const arc = makeArc();
  let [south, north] = [Infinity, -Infinity];
  for (let place = 0; place < lat.length; place++) {
    const [y, x] = [lat[place] ?? 0, lon[place] ?? 0];
    if (x === 0 && y === 0) continue;
    arc.add(x / perDegree);
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const ends = arc.ends();
  return ends && { ...ends, south: south / perDegree, north: north / perDegree };
}

/** More than there are codes of precisions. */
const precisions = 16;

/** By row of the file, in whole numbers: what makes two places one. */
interface PlacedRows {
  readonly isPlaced: Uint8Array;
  readonly lats: Int32Array;
  readonly lons: Int32Array;
  readonly namings: Int32Array;
}

function rowsOf(lat: Float64Array, lon: Float64Array, { name, precision }: Naming): PlacedRows {
  const { length } = lat;
  const isPlaced = new Uint8Array(length);
  const lats = new Int32Array(length);
  const lons = new Int32Array(length);
  const namings = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const [north, east] = [lat[row] ?? NaN, lon[row] ?? NaN];
    if (north !== north || east !== east) continue;
    isPlaced[row] = 1;
    lats[row] = Math.round(north * perDegree);
    lons[row] = Math.round(east * perDegree);
    namings[row] = (name === null ? 0 : name(row)) * precisions + (precision?.[row] ?? 0);
  }
  return { isPlaced, lats, lons, namings };
}

/** Numbers places as they come: `firsts` has the first row of each. */
function numbered({ isPlaced, lats, lons, namings }: PlacedRows): {
  readonly placeOf: Uint32Array;
  readonly firsts: Uint32Array;
} {
  const { length } = lats;
  const placeOf = new Uint32Array(length).fill(nowhere);
  const firsts = new Uint32Array(length);
  // Places by what makes them one, from 1; half empty at least.
  let size = 1024;
  let table = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < length; row++) {
    if (isPlaced[row] === 0) continue;
    const [lat, lon, naming] = [lats[row] ?? 0, lons[row] ?? 0, namings[row] ?? 0];
    let at = slot(lat, lon, naming) & (size - 1);
    let place = -1;
    for (let known = table[at] ?? 0; known !== 0 && place === -1; known = table[at] ?? 0) {
      const first = firsts[known - 1] ?? 0;
      if (lats[first] === lat && lons[first] === lon && namings[first] === naming) place = known - 1;
      else at = (at + 1) & (size - 1);
    }
    if (place === -1) {
      place = count++;
      firsts[place] = row;
      table[at] = count;
    }
    placeOf[row] = place;
    if (count * 2 <= size) continue;
    while (size < count * 8 && size < length * 2) size *= 2;
    table = new Uint32Array(size);
    for (let known = 0; known < count; known++) {
      const first = firsts[known] ?? 0;
      let free = slot(lats[first] ?? 0, lons[first] ?? 0, namings[first] ?? 0) & (size - 1);
      while (table[free] !== 0) free = (free + 1) & (size - 1);
      table[free] = known + 1;
    }
  }
  return { placeOf, firsts: firsts.slice(0, count) };
}

const [ofLat, ofLon] = [oddFactor(), oddFactor()];

function slot(lat: number, lon: number, naming: number): number {
  let mixed = Math.imul(lat, ofLat) ^ Math.imul(lon, ofLon) ^ naming;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

import type { Place } from '../model/place.ts';
import type { Rows } from '../model/rows.ts';
import { counting, sortedBy } from './sort.ts';

/**
 * Where the places of a dataset are, in an order in which every square of the world's grid, at whatever zoom, is one run:
 * that of a quadtree.
 */
export interface Spots {
  /** By place, in 1e-7 of a degree. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  /** The places in that order; null where they are numbered by it. */
  readonly order: Uint32Array | null;
  /** By position in that order: the least grid level at which it lies in another square than the one before. 0 for the first. */
  readonly apart: Uint8Array;
}

/** Levels of the grid: squares of level n are 2ⁿ a side of the world. At the last they are 0.6 m wide. */
export const levels = 26;
const widest = 2 ** levels;
export const perDegree = 1e7;

/** Of places in any order. */
export function makeSpots(places: Rows<Place>): Spots {
  const lat = new Int32Array(places.length);
  const lon = new Int32Array(places.length);
  const codes = new Float64Array(places.length);
  for (let index = 0; index < places.length; index++) {
    const place = places.at(index);
    lat[index] = Math.round((place?.lat ?? 0) * perDegree);
    lon[index] = Math.round((place?.lon ?? 0) * perDegree);
    codes[index] = interleaved(gridOf((lat[index] ?? 0) / perDegree, (lon[index] ?? 0) / perDegree));
  }
  const order = sortedBy(codes, counting(places.length));
  return { lat, lon, order, apart: separation(codes, order) };
}

export interface Square {
  readonly x: number;
  readonly y: number;
}

/** The square of the last level that a point in degrees lies in, from the north-west: Web Mercator (EPSG:3857). */
export function gridOf(lat: number, lon: number): Square {
  const sine = Math.sin((Math.max(-85.051129, Math.min(85.051129, lat)) * Math.PI) / 180);
  return {
    x: within(widest * (lon / 360 + 0.5)),
    y: within(widest * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))),
  };
}

function within(value: number): number {
  return Math.max(0, Math.min(widest - 1, Math.floor(value)));
}

/** The bits of both by turns: those of one square of a level are a run of numbers. Exact in 52 bits. */
export function interleaved({ x, y }: Square): number {
  const half = 2 ** 13;
  const high = spread(Math.floor(y / half)) * 2 + spread(Math.floor(x / half));
  const low = spread(y % half) * 2 + spread(x % half);
  return high * 2 ** 26 + low;
}

/** A zero before each of 13 bits. */
function spread(bits: number): number {
  let wide = bits;
  wide = (wide | (wide << 8)) & 0x00ff_00ff;
  wide = (wide | (wide << 4)) & 0x0f0f_0f0f;
  wide = (wide | (wide << 2)) & 0x3333_3333;
  return (wide | (wide << 1)) & 0x5555_5555;
}

/** For each position the least level at which its code is in another square than the one before; past all levels where in none. */
export function separation(codes: Float64Array, order: Uint32Array): Uint8Array {
  const apart = new Uint8Array(order.length);
  for (let position = 1; position < order.length; position++) {
    const one = codes[order[position - 1] ?? 0] ?? 0;
    const other = codes[order[position] ?? 0] ?? 0;
    apart[position] = levels + 1 - pairsOf(one, other);
  }
  return apart;
}

/** How many of the low pairs of bits it takes to hold all in which two codes differ. */
function pairsOf(one: number, other: number): number {
  const high = Math.floor(one / 2 ** 26) ^ Math.floor(other / 2 ** 26);
  const differing = high !== 0 ? high : (one % 2 ** 26) ^ (other % 2 ** 26);
  const bits = 32 - Math.clz32(differing);
  return Math.ceil(bits / 2) + (high !== 0 ? 13 : 0);
}

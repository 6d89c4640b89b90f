import { fromMercator } from './mercator.ts';
import { moved, pushIfRead, type Position, type Shape, turned } from './shape.ts';
import { looksLikeWkb, readWkb } from './wkb.ts';

/**
 * Well-known text (ISO 19125), longitude first, heights left aside; or the same in binary. Before it the SRID of EWKT may stand, or the system's address as
 * GeoSPARQL has it: of 4326 degrees, by its address latitude first, of 3857 metres of Web Mercator. null where it is none, holds another reference
 * system, or has curves.
 */
export function readWkt(text: string): Shape | null {
  if (looksLikeWkb(text)) return readWkb(text.trim());
  const [before = '', srid, address] =
    /^\s*(?:SRID\s*=\s*(\d{1,9})\s*;|<(http[^<>\s]{1,200})>)?\s*/i.exec(text) ?? [];
  const system = srid ?? (address === undefined ? '4326' : systemAt(address));
  if (system !== '4326' && system !== 'CRS84' && !ofMercator.has(system)) return null;
  const reader: Reader = { text, at: before.length, points: [], lines: [], polygons: [] };
  if (!geometry(reader, 0) || rest(reader) !== '') return null;
  if (ofMercator.has(system)) return moved(reader, ([x, y]) => fromMercator(x, y));
  return address !== undefined && system === '4326' ? turned(reader) : reader;
}

const ofMercator: ReadonlySet<string> = new Set(['3857', '900913']);

/** `http://www.opengis.net/def/crs/EPSG/0/4326`. */
function systemAt(address: string): string {
  return /\/(4326|3857|900913|CRS84)$/i.exec(address)?.[1]?.toUpperCase() ?? '';
}

interface Reader {
  readonly text: string;
  at: number;
  readonly points: Position[];
  readonly lines: (readonly Position[])[];
  readonly polygons: (readonly (readonly Position[])[])[];
}

const tag =
  /\s*(MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|TRIANGLE)\s*(?:ZM|Z|M)?\s*(EMPTY)?/iy;
const number = /\s*([+-]?(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})(?:e[+-]?\d{1,3})?)/iy;
const deepest = 20;

function geometry(reader: Reader, depth: number): boolean {
  const match = taken(reader, tag);
  if (!match || depth > deepest) return false;
  if (match[2] !== undefined) return true;
  switch (match[1]?.toUpperCase()) {
    case 'POINT':
      return inBrackets(reader, () => pushIfRead(reader.points, position(reader)));
    case 'MULTIPOINT':
      return list(reader, () => {
        const isApart = sign(reader, '(');
        return pushIfRead(reader.points, position(reader)) && (!isApart || sign(reader, ')'));
      });
    case 'LINESTRING':
      return pushIfRead(reader.lines, line(reader));
    case 'MULTILINESTRING':
      return list(reader, () => pushIfRead(reader.lines, line(reader)));
    case 'TRIANGLE':
    case 'POLYGON':
      return pushIfRead(reader.polygons, polygon(reader));
    case 'MULTIPOLYGON':
      return list(reader, () => pushIfRead(reader.polygons, polygon(reader)));
    default:
      return list(reader, () => geometry(reader, depth + 1));
  }
}

function polygon(reader: Reader): readonly (readonly Position[])[] | null {
  const rings: (readonly Position[])[] = [];
  return list(reader, () => pushIfRead(rings, line(reader))) ? rings : null;
}

function line(reader: Reader): readonly Position[] | null {
  const positions: Position[] = [];
  return list(reader, () => pushIfRead(positions, position(reader))) ? positions : null;
}

function position(reader: Reader): Position | null {
  const [lon, lat] = [numberAt(reader), numberAt(reader)];
  while (numberAt(reader) !== null);
  return lon === null || lat === null ? null : [lon, lat];
}

function numberAt(reader: Reader): number | null {
  const match = taken(reader, number);
  return match ? Number(match[1]) : null;
}

function inBrackets(reader: Reader, read: () => boolean): boolean {
  return sign(reader, '(') && read() && sign(reader, ')');
}

function list(reader: Reader, read: () => boolean): boolean {
  return inBrackets(reader, () => {
    do if (!read()) return false;
    while (sign(reader, ','));
    return true;
  });
}

function sign(reader: Reader, expected: string): boolean {
  let { at } = reader;
  while (isSpace(reader.text.charCodeAt(at))) at++;
  if (reader.text[at] !== expected) return false;
  reader.at = at + 1;
  return true;
}

function taken(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at += match[0].length;
  return match;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function rest({ text, at }: Reader): string {
  return text.slice(at).trim();
}

import { pushIfRead, type Position, type Shape } from './shape.ts';
import { looksLikeWkb, readWkb } from './wkb.ts';

/**
 * Well-known text (ISO 19125), longitude first, heights left aside, with the SRID 4326 of EWKT if any; or the same in binary. null where it is none, holds
 * another reference system, or has curves.
 */
export function readWkt(text: string): Shape | null {
  if (looksLikeWkb(text)) return readWkb(text.trim());
  const match = /^\s*(?:SRID\s*=\s*(\d{1,9})\s*;)?\s*/i.exec(text);
  if (match?.[1] !== undefined && Number(match[1]) !== 4326) return null;
  const reader: Reader = { text, at: match?.[0].length ?? 0, points: [], lines: [], polygons: [] };
  if (!geometry(reader, 0)) return null;
  return rest(reader) === '' ? reader : null;
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

import { type Position, type Shape, pushIfRead } from './shape.ts';

interface Reader {
  readonly view: DataView;
  at: number;
  readonly points: Position[];
  readonly lines: (readonly Position[])[];
  readonly polygons: (readonly (readonly Position[])[])[];
}

/** Whether a text is well-known binary in hexadecimal digits, as databases write geometries out. Its beginning is enough. */
export function looksLikeWkb(text: string): boolean {
  return /^(?:01(?:0[1-7]00|[b-f][0-9a-f]0[37b])00[02468ace]0|00[02468ace]000(?:000[1-7]|0[37b][b-f][0-9a-f]))[0-9a-f]{8}/i.test(
    text,
  );
}

/**
 * Well-known binary (ISO 19125), or PostGIS's with an SRID, which must be 4326, in hexadecimal digits; longitude first, heights left aside. null
 * where it is none, ends too early, or has curves.
 */
export function readWkb(text: string): Shape | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = parseInt(text.slice(at * 2, at * 2 + 2), 16);
  const reader: Reader = { view: new DataView(bytes.buffer), at: 0, points: [], lines: [], polygons: [] };
  return geometry(reader, 0) && reader.at === bytes.length ? reader : null;
}

const deepest = 20;
/** Flags of PostGIS: heights, measures, a reference system. */
const [hasHeights, hasMeasures, hasSystem] = [0x8000_0000, 0x4000_0000, 0x2000_0000];

function geometry(reader: Reader, depth: number): boolean {
  if (depth > deepest || !hasRoom(reader, 5)) return false;
  const isLittle = reader.view.getUint8(reader.at) === 1;
  reader.at += 1;
  const written = whole(reader, isLittle);
  const kind = (written & 0x0fff_ffff) % 1000;
  const extra = Math.floor((written & 0x0fff_ffff) / 1000);
  const more =
    ((written & hasHeights) !== 0 || extra === 1 || extra === 3 ? 1 : 0) +
    ((written & hasMeasures) !== 0 || extra >= 2 ? 1 : 0);
  if (extra > 3 || ((written & hasSystem) !== 0 && !(hasRoom(reader, 4) && whole(reader, isLittle) === 4326)))
    return false;
  const position = () => positionAt(reader, isLittle, 2 + more);
  const line = () => list(reader, isLittle, position);
  switch (kind) {
    case 1: {
      const one = position();
      // A point of no numbers is an empty one.
      return one !== null && (one.some(Number.isNaN) || pushIfRead(reader.points, one));
    }
    case 2:
      return pushIfRead(reader.lines, line());
    case 3:
      return pushIfRead(reader.polygons, list(reader, isLittle, line));
    case 4:
    case 5:
    case 6:
    case 7:
      return list(reader, isLittle, () => (geometry(reader, depth + 1) ? true : null)) !== null;
    default:
      return false;
  }
}

function list<T>(reader: Reader, isLittle: boolean, read: () => T | null): readonly T[] | null {
  if (!hasRoom(reader, 4)) return null;
  const count = whole(reader, isLittle);
  const all: T[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const one = read();
    if (one === null) return null;
    all.push(one);
  }
  return all;
}

function positionAt(reader: Reader, isLittle: boolean, numbers: number): Position | null {
  if (!hasRoom(reader, numbers * 8)) return null;
  const { view, at } = reader;
  reader.at += numbers * 8;
  return [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)];
}

function whole(reader: Reader, isLittle: boolean): number {
  const number = reader.view.getUint32(reader.at, isLittle);
  reader.at += 4;
  return number;
}

function hasRoom({ view, at }: Reader, bytes: number): boolean {
  return at + bytes <= view.byteLength;
}

import { Inflate } from 'fflate';
import { Refused } from '../chunks.ts';

/** A file within an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** As APPNOTE.TXT numbers them: 0 is stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, as it lies there and as it will be. */
  readonly packed: number;
  readonly size: number;
  /** Where its bytes begin. */
  readonly start: number;
}

/**
 * The directory of a ZIP archive (PKWARE's APPNOTE.TXT 6.3.10, ZIP64 included), folders left out. Nothing is unpacked for it. Throws
 * `Refused` where the directory contradicts the archive, where entries lie over one another, and where there are too many of them.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at: from, size, count, shift } = directoryOf(view);
  if (count > mostEntries) throw new Refused('too-large', `${count} files`);
  const entries: ZipEntry[] = [];
  const taken: (readonly [from: number, to: number, name: string])[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > from + size || view.getUint32(at, true) !== 0x02014b50) throw new Refused('broken', 'ZIP');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > from + size) throw new Refused('broken', 'ZIP');
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const [full, packed, offset] = largeNumbers(view, at, at + 46 + nameLength, extraLength);
    const local = offset + shift;
    if (local + 30 > from || view.getUint32(local, true) !== 0x04034b50) throw new Refused('broken', name);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > from) throw new Refused('broken', name);
    taken.push([local, start + packed, name]);
    if (!name.endsWith('/'))
      entries.push({
        name,
        isEncrypted: (flags & 1) !== 0,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed,
        size: full,
        start,
      });
    at = end;
  }
  taken.sort(([one], [other]) => one - other);
  for (const [index, [, to, name]] of taken.entries()) {
    const next = taken[index + 1];
    if (next !== undefined && next[0] < to) throw new Refused('zip-bomb', name);
  }
  return entries;
}

/**
 * Unpacks one file, in pieces of some 16 MB at most. Throws `Refused` before anything is unpacked where it is encrypted, compressed in another
 * way than ZIP's own, or announced to be more than a file can be that somebody wrote; while unpacking, where it grows beyond what was
 * announced; and at the end, where it is not what was packed.
 */
export function* unpacked(
  bytes: Uint8Array,
  entry: ZipEntry,
  read: (bytes: number) => void,
): Generator<Uint8Array, void> {
  const { name, packed, size, start } = entry;
  if (entry.isEncrypted) throw new Refused('encrypted', name);
  if (entry.method !== 0 && entry.method !== 8) throw new Refused('broken', name);
  if (isBomb(size, packed)) throw new Refused('zip-bomb', name);
  if (size > mostUnpacked) throw new Refused('too-large', name);
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) out.push(piece);
  });
  let length = 0;
  let crc = 0;
  for (let at = 0; at < packed || at === 0; at += step) {
    const piece = bytes.subarray(start + at, start + Math.min(at + step, packed));
    if (entry.method === 0) out.push(piece);
    else inflated(inflate, piece, at + step >= packed, name);
    read(start + Math.min(at + step, packed));
    for (const one of out) {
      length += one.length;
      if (length > size) throw new Refused('zip-bomb', name);
      crc = crc32(crc, one);
      yield one;
    }
    out = [];
  }
  if (length !== size || crc !== entry.crc) throw new Refused('broken', name);
}

/** Whether so much out of so little is more than texts can be packed: DEFLATE packs a text of one letter a thousandfold. */
export function isBomb(size: number, packed: number): boolean {
  return size > leastBomb && size > packed * mostRatio;
}

/** Continues the checksum of ISO 3309; begins with 0. */
export function crc32(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  for (let at = 0; at < bytes.length; at += 1)
    value = (crcTable[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** In bytes. */
export const mostUnpacked = 2 ** 32;
const mostEntries = 10_000;
const leastBomb = 2 ** 26;
const mostRatio = 250;
const step = 1 << 14;

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** fflate's errors are for what is packed, whatever they say. */
function inflated(inflate: Inflate, piece: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    throw new Refused('broken', name);
  }
}

interface Directory {
  readonly at: number;
  readonly size: number;
  readonly count: number;
  /** How much stands before the archive, as a program that unpacks itself does. */
  readonly shift: number;
}

function directoryOf(view: DataView): Directory {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const isLarge = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50;
    const found = isLarge
      ? largeDirectory(view, at)
      : {
          end: at,
          count: view.getUint16(at + 10, true),
          size: view.getUint32(at + 12, true),
          offset: view.getUint32(at + 16, true),
        };
    const { end, count, size, offset } = found;
    const shift = end - size - offset;
    if (size > end || shift < 0) throw new Refused('broken', 'ZIP');
    return { at: end - size, size, count, shift };
  }
  throw new Refused('broken', 'ZIP');
}

function largeDirectory(view: DataView, at: number) {
  const end = number64(view, at - 20 + 8);
  if (end + 56 > at || view.getUint32(end, true) !== 0x06064b50) throw new Refused('broken', 'ZIP');
  return {
    end,
    count: number64(view, end + 32),
    size: number64(view, end + 40),
    offset: number64(view, end + 48),
  };
}

/** Size, packed size and offset of an entry: where they are 2³² − 1, they stand in its extra field of ZIP64. */
function largeNumbers(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): readonly [size: number, packed: number, offset: number] {
  const numbers = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = extraAt; field + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(field + 2, true);
    const end = Math.min(field + 4 + length, extraAt + extraLength);
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      for (const [index, number] of numbers.entries()) {
        if (number !== 0xffffffff || next + 8 > end) continue;
        numbers[index] = number64(view, next);
        next += 8;
      }
    }
    field += 4 + length;
  }
  const [size = 0, packed = 0, offset = 0] = numbers;
  return [size, packed, offset];
}

function number64(view: DataView, at: number): number {
  return at + 8 > view.byteLength ? Infinity : Number(view.getBigUint64(at, true));
}

/** UTF-8 nearly always; older programs wrote in the alphabet of their machine, and did not say which. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

/**
 * Named values as one run of bytes: for keeping a dataset in the browser, and for a dataset in one file.
 *
 *     "DATELINE"   8 bytes
 *     version, order mark, checksum, length of the directory    a Uint32 each, little-endian
 *     directory    JSON, UTF-8: for each value its name, type, first byte and length in items
 *     values       each from a multiple of 8, counted from the first after the directory's own
 *
 * The checksum is over all that follows it. Arrays come back as views of the bytes: nothing is copied.
 */
export type Values = Readonly<Record<string, Value>>;

/** An array; texts; or whatever JSON holds, in `value`. */
export type Value = NumberArray | { readonly texts: readonly string[] } | { readonly value: unknown };

export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Another version's bytes mean something else, and are refused. */
export const codecVersion = 2;

/** Why bytes are refused. `found`: the version that they say they have. */
export type CodecFault =
  | { readonly is: 'not-dateline' | 'truncated' | 'altered' | 'byte-order' }
  | { readonly is: 'version'; readonly found: number };

export type Decoded =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly fault: CodecFault };

const magic = 'DATELINE';
const headerLength = 24;
const orderMark = 0x0102_0304;

const arrays = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array };
type ArrayType = keyof typeof arrays;

interface Entry {
  readonly name: string;
  readonly type: ArrayType | 'texts' | 'value';
  readonly at: number;
  readonly length: number;
}

interface Block {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Texts without lone surrogates come back as they were, and so does what JSON can hold. */
export function encode(values: Values): Uint8Array<ArrayBuffer> {
  const { directory, blocks, start, length } = laidOut(values);
  const all = new Uint8Array(length);
  all.set(new TextEncoder().encode(magic));
  all.set(directory, headerLength);
  for (const { at, bytes } of blocks) all.set(bytes, start + at);
  new Uint32Array(all.buffer, 12, 1)[0] = orderMark;
  const header = new DataView(all.buffer);
  header.setUint32(8, codecVersion, true);
  header.setUint32(20, directory.length, true);
  header.setUint32(16, checksum(all), true);
  return all;
}

/** How many bytes `encode` would make of them. No array is copied for it. */
export function encodedLength(values: Values): number {
  return laidOut(values).length;
}

/** What stands where: the blocks from `start` on. */
function laidOut(values: Values) {
  const encoder = new TextEncoder();
  const blocks: Block[] = [];
  // What is one array stays one.
  const known = new Map<NumberArray, number>();
  let end = 0;
  const put = (bytes: Uint8Array): number => {
    const at = end;
    blocks.push({ at, bytes });
    end = aligned(at + bytes.length);
    return at;
  };
  const entries = Object.entries(values).map(([name, value]): Entry => {
    if (ArrayBuffer.isView(value)) {
      const at = known.get(value) ?? put(bytesOf(value));
      known.set(value, at);
      return { name, type: typeOf(value), at, length: value.length };
    }
    if ('texts' in value) {
      return { name, type: 'texts', at: put(textsBlock(value.texts, encoder)), length: value.texts.length };
    }
    const json = encoder.encode(JSON.stringify(value.value ?? null));
    return { name, type: 'value', at: put(json), length: json.length };
  });
  const directory = encoder.encode(JSON.stringify(entries));
  const start = aligned(headerLength + directory.length);
  return { directory, blocks, start, length: start + end };
}

/** Whether bytes begin as `encode` begins them, of whatever version. */
export function isEncoded(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, magic.length)) === magic;
}

/** Refuses, never throws, what `encode` of this version did not write. */
export function decode(given: Uint8Array): Decoded {
  const isWhole = given.byteOffset % 8 === 0 && given.buffer instanceof ArrayBuffer;
  const bytes = isWhole ? given : given.slice();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  if (!isEncoded(bytes)) return no({ is: 'not-dateline' });
  if (bytes.length < headerLength) return no({ is: 'truncated' });
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = header.getUint32(8, true);
  if (found !== codecVersion) return no({ is: 'version', found });
  if (new Uint32Array(bytes.buffer, bytes.byteOffset + 12, 1)[0] !== orderMark)
    return no({ is: 'byte-order' });
  const length = header.getUint32(20, true);
  const start = aligned(headerLength + length);
  if (start > bytes.length || bytes.length % 8 !== 0) return no({ is: 'truncated' });
  if (header.getUint32(16, true) !== checksum(bytes)) return no({ is: 'altered' });
  const entries = parseEntries(decoder.decode(bytes.subarray(headerLength, headerLength + length)));
  if (entries === null) return no({ is: 'altered' });
  const values: [string, Value][] = [];
  const known = new Map<string, NumberArray>();
  for (const entry of entries) {
    const value = valueOf(entry, bytes.subarray(start), decoder, known);
    if (value === null) return no({ is: 'truncated' });
    values.push([entry.name, value]);
  }
  // Own properties, whatever they are called.
  return { ok: true, values: Object.fromEntries(values) };
}

function no(fault: CodecFault): Decoded {
  return { ok: false, fault };
}

function aligned(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function bytesOf(array: NumberArray): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function typeOf(array: NumberArray): ArrayType {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Uint16Array) return 'u16';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Int32Array ? 'i32' : 'f64';
}

/** Where each text ends, then their bytes. */
function textsBlock(texts: readonly string[], encoder: TextEncoder): Uint8Array {
  const parts = texts.map((text) => encoder.encode(text));
  const ends = new Uint32Array(parts.length);
  let end = 0;
  parts.forEach((part, index) => {
    end += part.length;
    ends[index] = end;
  });
  const block = new Uint8Array(ends.byteLength + end);
  block.set(bytesOf(ends));
  let at = ends.byteLength;
  for (const part of parts) {
    block.set(part, at);
    at += part.length;
  }
  return block;
}

function valueOf(
  { type, at, length }: Entry,
  data: Uint8Array,
  decoder: TextDecoder,
  known: Map<string, NumberArray>,
): Value | null {
  if (type === 'value') {
    if (at + length > data.length) return null;
    return { value: parseJson(decoder.decode(data.subarray(at, at + length))) };
  }
  if (type === 'texts') return textsAt(data, at, length, decoder);
  const key = `${type} ${at} ${length}`;
  const before = known.get(key);
  if (before) return before;
  const view = arrays[type];
  if (at + length * view.BYTES_PER_ELEMENT > data.length || !(data.buffer instanceof ArrayBuffer))
    return null;
  const array = new view(data.buffer, data.byteOffset + at, length);
  known.set(key, array);
  return array;
}

function textsAt(data: Uint8Array, at: number, length: number, decoder: TextDecoder): Value | null {
  const first = at + length * 4;
  if (first > data.length) return null;
  const ends = new DataView(data.buffer, data.byteOffset + at, length * 4);
  const texts: string[] = [];
  let from = 0;
  for (let index = 0; index < length; index++) {
    const to = ends.getUint32(index * 4, true);
    if (to < from || first + to > data.length) return null;
    texts.push(decoder.decode(data.subarray(first + from, first + to)));
    from = to;
  }
  return { texts };
}

function parseEntries(text: string): readonly Entry[] | null {
  const list = parseJson(text);
  if (!Array.isArray(list)) return null;
  const entries: Entry[] = [];
  for (const one of list as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return null;
    const { name, type, at, length } = one as Readonly<Record<string, unknown>>;
    if (typeof name !== 'string' || !isCount(at) || at % 8 !== 0 || !isCount(length)) return null;
    if (type !== 'texts' && type !== 'value' && !(typeof type === 'string' && Object.hasOwn(arrays, type)))
      return null;
    entries.push({ name, type: type as Entry['type'], at, length });
  }
  return entries;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Over all words behind the checksum itself: two sums, so that words that change places are noticed too. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  let one = 0x811c_9dc5;
  let other = words.length;
  for (let at = 5; at < words.length; at++) {
    one = Math.imul(one ^ (words[at] ?? 0), 0x0100_0193);
    other = (other + one) | 0;
  }
  return (one ^ (other << 1) ^ (other >>> 31)) >>> 0;
}

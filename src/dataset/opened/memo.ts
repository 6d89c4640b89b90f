/**
 * Reads each distinct text of a column once, as far as some thousands of them are remembered: a million rows have few days, codes,
 * names. Texts are known by their bytes, so that none need be made of those known already.
 */
export function memoCells<T>(bytes: Uint8Array, read: (text: string) => T): (from: number, to: number) => T {
  const starts = new Uint32Array(size);
  const lengths = new Uint32Array(size);
  const values: (T | undefined)[] = [];
  for (let slot = 0; slot < size; slot++) values.push(undefined);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let empty: { readonly value: T } | null = null;
  return (from, to) => {
    if (from === to) return (empty ??= { value: read('') }).value;
    const slot = hashBytes(bytes, from, to) & (size - 1);
    const known = values[slot];
    const start = starts[slot] ?? 0;
    if (known !== undefined && lengths[slot] === to - from && isSame(bytes, start, from, to - from))
      return known;
    const value = read(decoder.decode(bytes.subarray(from, to)));
    starts[slot] = from;
    lengths[slot] = to - from;
    values[slot] = value;
    return value;
  };
}

const size = 1 << 14;

/** FNV-1a, its halves mixed: the lower bits are those that are used. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x0100_0193);
  return hash ^ (hash >>> 15);
}

/** Whether as many bytes are the same at two places. */
export function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[one + at] !== bytes[other + at]) return false;
  return true;
}

/** Which stretches of bytes have been there before: for each the number under which its first was put in. */
export interface Seen {
  /** The number of the first like it, or `number` itself, put in now. */
  readonly first: (number: number, from: number, to: number, hash: number) => number;
}

/** `most`: how many will be asked about. */
export function seenBytes(bytes: Uint8Array, most: number): Seen {
  let slots = 1024;
  while (slots < most * 2) slots *= 2;
  const numbers = new Int32Array(slots).fill(-1);
  const hashes = new Int32Array(slots);
  const starts = new Uint32Array(slots);
  const lengths = new Uint32Array(slots);
  return {
    first(number, from, to, hash) {
      let slot = (hash ^ (hash >>> 15)) & (slots - 1);
      for (;;) {
        const known = numbers[slot] ?? -1;
        if (known === -1) break;
        const isLike = hashes[slot] === hash && lengths[slot] === to - from;
        if (isLike && isSame(bytes, starts[slot] ?? 0, from, to - from)) return known;
        slot = (slot + 1) & (slots - 1);
      }
      numbers[slot] = number;
      hashes[slot] = hash;
      starts[slot] = from;
      lengths[slot] = to - from;
      return number;
    },
  };
}

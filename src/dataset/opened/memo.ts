import { seed } from './seed.ts';

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
    const home = hashBytes(bytes, from, to) & (size - 1);
    let slot = home;
    for (let way = 0; way < ways; way++) {
      slot = (home + way) & (size - 1);
      const known = values[slot];
      if (known === undefined) break;
      if (lengths[slot] === to - from && isSame(bytes, starts[slot] ?? 0, from, to - from)) return known;
    }
    // Where all are taken the last gives way.
    const value = read(decoder.decode(bytes.subarray(from, to)));
    starts[slot] = from;
    lengths[slot] = to - from;
    values[slot] = value;
    return value;
  };
}

const ways = 8;
const size = 1 << 14;

/** FNV-1a from another beginning in each run, its halves mixed: the lower bits are those that are used. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = seed;
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
  readonly first: (number: number, from: number, to: number) => number;
}

/** `expected`: about how many there will be; there may be more. */
export function seenBytes(bytes: Uint8Array, expected: number): Seen {
  let size = 1024;
  while (size < expected * 2) size *= 2;
  // Of those that are put in, by the order in which they are; each look is at another place of memory, so that the slots hold no more than that, from 1.
  let slots = new Uint32Array(size);
  let parts = makeParts(Math.max(expected, size / 2));
  let count = 0;

  function grow(): void {
    size *= 2;
    const before = parts;
    parts = makeParts(size / 2);
    parts.numbers.set(before.numbers);
    parts.hashes.set(before.hashes);
    parts.starts.set(before.starts);
    parts.lengths.set(before.lengths);
    slots = new Uint32Array(size);
    for (let index = 0; index < count; index++) {
      let slot = (parts.hashes[index] ?? 0) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = index + 1;
    }
  }

  return {
    first(number, from, to) {
      const hash = hashBytes(bytes, from, to);
      const { numbers, hashes, starts, lengths } = parts;
      let slot = hash & (size - 1);
      for (;;) {
        const index = (slots[slot] ?? 0) - 1;
        if (index === -1) break;
        const isLike = hashes[index] === hash && lengths[index] === to - from;
        if (isLike && isSame(bytes, starts[index] ?? 0, from, to - from)) return numbers[index] ?? 0;
        slot = (slot + 1) & (size - 1);
      }
      numbers[count] = number;
      hashes[count] = hash;
      starts[count] = from;
      lengths[count] = to - from;
      count++;
      slots[slot] = count;
      if (count * 2 >= size) grow();
      return number;
    },
  };
}

function makeParts(room: number) {
  return {
    numbers: new Uint32Array(room),
    hashes: new Int32Array(room),
    starts: new Uint32Array(room),
    lengths: new Uint32Array(room),
  };
}

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
  let slots = 1024;
  while (slots < expected * 2) slots *= 2;
  // Side by side, since each look is at another place of memory: number + 1, hash, start, length.
  let entries = new Int32Array(slots * 4);
  let count = 0;

  function grow(): void {
    const before = entries;
    slots *= 2;
    entries = new Int32Array(slots * 4);
    for (let at = 0; at < before.length; at += 4) {
      if (before[at] === 0) continue;
      let slot = (before[at + 1] ?? 0) & (slots - 1);
      while (entries[slot * 4] !== 0) slot = (slot + 1) & (slots - 1);
      entries.set(before.subarray(at, at + 4), slot * 4);
    }
  }

  return {
    first(number, from, to) {
      const hash = hashBytes(bytes, from, to);
      let at = (hash & (slots - 1)) * 4;
      for (;;) {
        const known = entries[at] ?? 0;
        if (known === 0) break;
        const isLike = entries[at + 1] === hash && entries[at + 3] === to - from;
        if (isLike && isSame(bytes, (entries[at + 2] ?? 0) >>> 0, from, to - from)) return known - 1;
        at = (at + 4) & (slots * 4 - 1);
      }
      entries[at] = number + 1;
      entries[at + 1] = hash;
      entries[at + 2] = from;
      entries[at + 3] = to - from;
      count++;
      if (count * 2 > slots) grow();
      return number;
    },
  };
}

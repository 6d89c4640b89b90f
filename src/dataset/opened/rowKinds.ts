import { hashBytes, isSame } from './memo.ts';

/** More kinds than codes have room for: rows of the others have none. */
const mostKinds = 65_535;

/** Anything but blanks and signs that are not seen. */
const isSeen = /[^\p{C}\p{Z}]/u;

/** Numbers the distinct texts of a column in the order in which they come. */
export interface KindCounter {
  /** The number of a cell's text, spaces round it left aside; that of '' where there is no room for another. */
  readonly add: (from: number, to: number) => number;
  /** The texts, most used first, '' for all of which nothing is seen, and the place of each number in that order. */
  readonly ranked: () => { readonly kinds: readonly string[]; readonly codes: Uint16Array };
}

export function kindCounter(bytes: Uint8Array): KindCounter {
  let slots = 1024;
  let table = new Int32Array(slots).fill(-1);
  const hashes: number[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const counts: number[] = [];
  let last = -1;

  function put(hash: number, from: number, length: number): number {
    const number = counts.length;
    hashes.push(hash);
    starts.push(from);
    lengths.push(length);
    counts.push(0);
    if (counts.length * 2 > slots) grow();
    else table[freeSlot(hash)] = number;
    return number;
  }

  function grow(): void {
    slots *= 4;
    table = new Int32Array(slots).fill(-1);
    hashes.forEach((hash, number) => {
      table[freeSlot(hash)] = number;
    });
  }

  function freeSlot(hash: number): number {
    let slot = hash & (slots - 1);
    while ((table[slot] ?? -1) !== -1) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function find(hash: number, from: number, length: number): number {
    let slot = hash & (slots - 1);
    for (;;) {
      const number = table[slot] ?? -1;
      if (number === -1) return -1;
      const isLike = hashes[number] === hash && lengths[number] === length;
      if (isLike && isSame(bytes, starts[number] ?? 0, from, length)) return number;
      slot = (slot + 1) & (slots - 1);
    }
  }

  const isSpace = (byte: number | undefined) =>
    byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

  return {
    add(from, to) {
      let [first, end] = [from, to];
      while (first < end && isSpace(bytes[first])) first++;
      while (end > first && isSpace(bytes[end - 1])) end--;
      const length = end - first;
      const isLast = last >= 0 && lengths[last] === length && isSame(bytes, starts[last] ?? 0, first, length);
      if (!isLast) {
        const hash = hashBytes(bytes, first, end);
        last = find(hash, first, length);
        if (last < 0) {
          const hasRoom = counts.length < mostKinds || length === 0;
          const none = hashBytes(bytes, first, first);
          if (!hasRoom) last = find(none, first, 0);
          if (last < 0) last = hasRoom ? put(hash, first, length) : put(none, first, 0);
        }
      }
      counts[last] = (counts[last] ?? 0) + 1;
      return last;
    },
    ranked() {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      const texts = counts.map((_, number) => {
        const from = starts[number] ?? 0;
        const text = decoder.decode(bytes.subarray(from, from + (lengths[number] ?? 0)));
        return isSeen.test(text) ? text : '';
      });
      // Of those of which nothing is seen all are the first.
      const none = texts.indexOf('');
      const uses = new Uint32Array(counts.length);
      const sames = texts.map((text, number) => {
        const first = text === '' ? none : number;
        uses[first] = (uses[first] ?? 0) + (counts[number] ?? 0);
        return first;
      });
      const order = sames
        .filter((first, number) => first === number)
        .sort((one, other) => (uses[other] ?? 0) - (uses[one] ?? 0) || one - other);
      const places = new Map(order.map((number, place) => [number, place]));
      const codes = Uint16Array.from(sames, (first) => places.get(first) ?? 0);
      return { kinds: order.map((number) => texts[number] ?? ''), codes };
    },
  };
}

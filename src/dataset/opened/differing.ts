/** About how many different texts there are, to some percent, whatever their order and however many. */
export interface Differing {
  readonly add: (hash: number) => void;
  readonly count: () => number;
}

/** HyperLogLog (Flajolet, Fusy, Gandouet, Meunier 2007) of hashes of 32 bits. */
export function differing(): Differing {
  const longest = new Uint8Array(size);
  return {
    add(of) {
      const hash = mixed(of);
      const place = hash >>> (32 - bits);
      const run = Math.clz32((hash << bits) | (1 << (bits - 1))) + 1;
      if (run > (longest[place] ?? 0)) longest[place] = run;
    },
    count() {
      let sum = 0;
      let empty = 0;
      for (const run of longest) {
        sum += 2 ** -run;
        if (run === 0) empty += 1;
      }
      const estimate = (bias * size * size) / sum;
      return Math.round(empty > 0 && estimate < 2.5 * size ? size * Math.log(size / empty) : estimate);
    },
  };
}

const bits = 12;
const size = 2 ** bits;
const bias = 0.7213 / (1 + 1.079 / size);

/** Each bit hangs on all bits of the hash (the last steps of MurmurHash3). */
function mixed(hash: number): number {
  let own = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  own = Math.imul(own ^ (own >>> 13), 0xc2b2ae35);
  return own ^ (own >>> 16);
}

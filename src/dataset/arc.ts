/** The smallest stretch of longitudes that holds all it was told of. */
export interface Arc {
  readonly add: (lon: number) => void;
  /** In degrees, east beyond 180 where it goes across; null where it was told of none. Exact where a tenth of a degree is left free. */
  readonly ends: () => { readonly west: number; readonly east: number } | null;
}

/** Bins of a tenth of a degree know their ends, so that a million longitudes need not be sorted. */
const bins = 3600;

export function makeArc(): Arc {
  const wests = new Float64Array(bins).fill(Infinity);
  const easts = new Float64Array(bins).fill(-Infinity);
  return {
    add(lon) {
      const bin = Math.max(0, Math.min(bins - 1, Math.floor((lon + 180) * (bins / 360))));
      if (lon < (wests[bin] ?? 0)) wests[bin] = lon;
      if (lon > (easts[bin] ?? 0)) easts[bin] = lon;
    },
    ends() {
      const filled = Array.from(wests.keys()).filter((bin) => wests[bin] !== Infinity);
      const [first, last] = [filled[0], filled.at(-1)];
      if (first === undefined || last === undefined) return null;
      let [west, east] = [wests[first] ?? 0, easts[last] ?? 0];
      // What is left out is the widest gap: across the 180th meridian where no other is wider.
      let widest = 360 - (east - west);
      filled.slice(1).forEach((bin, index) => {
        const before = easts[filled[index] ?? 0] ?? 0;
        const gap = (wests[bin] ?? 0) - before;
        if (gap > widest) [widest, west, east] = [gap, wests[bin] ?? 0, before + 360];
      });
      return { west, east };
    },
  };
}

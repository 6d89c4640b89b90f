/** What a host is asked for, in CSS px. */
const heightLimits = { least: 200, most: 4000 };

/** So many reports in so many ms are more than a reader brings about. */
const manyReports = 10;
const span = 2000;

/** Which heights are worth a message. */
export interface HeightGuard {
  /** The height to ask for, in whole CSS px; null where the last one stands. `now` is in ms. */
  readonly next: (px: number, now: number) => number | null;
  /** What is shown has changed: heights may go up and down again. */
  readonly renew: () => void;
}

/**
 * A frame whose layout changes with its height, or a host whose width does, could ask for two heights by turns, for ever.
 * Where reports come thick and fast although nothing else has changed, it only grows from there on, and so comes to rest.
 */
export function makeHeightGuard(): HeightGuard {
  let last: number | null = null;
  let times: readonly number[] = [];
  return {
    next(px, now) {
      const height = withinLimits(px);
      if (height === null || height === last) return null;
      times = [...times.filter((time) => now - time < span), now];
      if (times.length > manyReports && last !== null && height < last) return null;
      last = height;
      return height;
    },
    renew() {
      times = [];
    },
  };
}

function withinLimits(px: number): number | null {
  if (!Number.isFinite(px)) return null;
  return Math.max(heightLimits.least, Math.min(heightLimits.most, Math.ceil(px)));
}

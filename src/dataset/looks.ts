import type { Dataset } from './dataset.ts';

/** Kinds that are drawn alike count together. */
export interface Looks {
  readonly length: number;
  /** The look of each kind, by its index in the dataset's kinds. */
  readonly ofKind: Uint8Array;
  /** The first kind of each look. */
  readonly kinds: readonly number[];
}

/** Kinds of the same colour, glyph and shape have one look; from the 255th look on they have the last. */
export function looksOf({ kinds }: Pick<Dataset, 'kinds'>): Looks {
  const known = new Map<string, number>();
  const first: number[] = [];
  const ofKind = Uint8Array.from(kinds, ({ colour, glyph, shape }, kind) => {
    const key = `${colour} ${glyph} ${shape}`;
    const look = known.get(key) ?? Math.min(known.size, 254);
    if (!known.has(key)) known.set(key, look);
    if (look === first.length) first.push(kind);
    return look;
  });
  return { length: Math.max(1, first.length), ofKind, kinds: first };
}

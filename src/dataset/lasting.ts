/** How long rows last: `counts[row] · unit` ms, in numbers as wide as the longest needs. Mostly a byte, where a time and its end would be sixteen. */
export interface Lasting {
  readonly unit: number;
  readonly counts: Uint8Array | Uint16Array | Uint32Array | Float64Array;
}

/** Rows that begin at some time, and last. */
interface Spans {
  /** Epoch ms; +Infinity without time. */
  readonly from: Float64Array;
  readonly lasting: Lasting;
}

/** `found` end of a row; +Infinity without time. */
export function endOf({ from, lasting: { unit, counts } }: Spans, row: number): number {
  return (from[row] ?? 0) + (counts[row] ?? 0) * unit;
}

/**
 * Of rows from `from` to `to`, in whole milliseconds, +Infinity twice for those without time: `endOf` then gives `to`. What lasts longer than
 * 2⁵³ ms, 285,616 years, ends a millisecond sooner or later if it ends at an odd one.
 */
export function lastingOf(from: Float64Array, to: Float64Array): Lasting {
  let unit = 0;
  let most = 0;
  let last = 0;
  for (let row = 0; row < from.length; row++) {
    const length = lengthAt(from, to, row);
    if (length === last) continue;
    last = length;
    if (length > most) most = length;
    unit = divisor(unit, length);
  }
  const isWhole = Number.isInteger(unit);
  if (!isWhole || unit === 0) unit = 1;
  const counts = roomFor(isWhole ? most / unit : Infinity, from.length);
  for (let row = 0; row < from.length; row++) counts[row] = lengthAt(from, to, row) / unit;
  return { unit, counts };
}

function lengthAt(from: Float64Array, to: Float64Array, row: number): number {
  const start = from[row] ?? 0;
  return start === Infinity ? 0 : (to[row] ?? 0) - start;
}

/** The greatest that divides both. */
function divisor(one: number, other: number): number {
  let [larger, smaller] = [other, one];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function roomFor(most: number, length: number): Lasting['counts'] {
  if (most < 2 ** 8) return new Uint8Array(length);
  if (most < 2 ** 16) return new Uint16Array(length);
  return most < 2 ** 32 ? new Uint32Array(length) : new Float64Array(length);
}

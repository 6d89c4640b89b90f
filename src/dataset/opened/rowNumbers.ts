/** The number of a row in its file, from 1, those counted that are not in the table. Rows come in order, or before one that was asked for. */
export function rowNumbers(refused: Uint32Array | null): (row: number) => number {
  if (refused === null || refused.length === 0) return (row) => row + 1;
  return (row) => {
    // How many refused rows stand before it: refused[k] - k - 1 rows of the table stand before the one of number k.
    let [low, high] = [0, refused.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((refused[middle] ?? 0) - middle - 1 <= row) low = middle + 1;
      else high = middle;
    }
    return row + 1 + low;
  };
}

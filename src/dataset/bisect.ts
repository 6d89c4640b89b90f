/** How many of the indexes 0 … `length` − 1 pass, given that those that pass stand before those that do not. */
export function bisect(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `3:Report of the year`: how many lines, and how the first of them reads. */
export function countedLine(besides: string): readonly [number, string] {
  const at = besides.indexOf(':');
  return [Number(besides.slice(0, at)), besides.slice(at + 1)];
}

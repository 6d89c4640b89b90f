/** Black or white, whichever reads on a fill of `#rrggbb`: black wherever it reaches 3 : 1 (WCAG 1.4.11). */
export function inkOn(colour: string): '#000' | '#fff' {
  return isDark(colour) ? '#fff' : '#000';
}

const known = new Map<string, boolean>();

/** As dark as black: on dark paper it needs an edge. Asked of each share of each mark of a frame, so of a colour it is worked out once. */
export function isDark(colour: string): boolean {
  const before = known.get(colour);
  if (before !== undefined) return before;
  const dark = (luminance(colour) + 0.05) / 0.05 < 3;
  known.set(colour, dark);
  return dark;
}

/** Relative luminance (WCAG 2.2), 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

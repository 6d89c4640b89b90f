/** A path on a 16 × 16 grid, filled, or stroked where `width` is given (butt caps, mitre joins). */
export interface Stroke {
  readonly path: string;
  readonly width: number | null;
}

/** Signs of the kinds. Legible at 13 to 15 pixels; a stroke that would close up there is a filled shape. */
const glyphs = {
  combat: [
    { path: 'M2.4 2.4 11.6 11.6M13.6 2.4 4.4 11.6', width: 1.9 },
    { path: 'M2 9.2 6.8 14M14 9.2 9.2 14', width: 1.9 },
  ],
  strike: [
    {
      path: 'M8 .8 9.5 4.6 13.1 2.9 11.4 6.5 15.2 8 11.4 9.5 13.1 13.1 9.5 11.4 8 15.2 6.5 11.4 2.9 13.1 4.6 9.5 .8 8 4.6 6.5 2.9 2.9 6.5 4.6Z',
      width: null,
    },
  ],
  control: [
    { path: 'M4 1.5V15', width: 1.9 },
    { path: 'M4.9 2H13.8L11.4 5.4 13.8 8.8H4.9Z', width: null },
  ],
  toll: [
    { path: 'M8 1.6A3 3 0 0 1 8 7.6A3 3 0 0 1 8 1.6Z', width: null },
    { path: 'M2.4 14.6V13.2C2.4 10.6 4.8 8.9 8 8.9S13.6 10.6 13.6 13.2V14.6Z', width: null },
  ],
  civil: [
    { path: 'M1.4 8.4 8 2.2 14.6 8.4', width: 1.9 },
    { path: 'M3.6 8.6 8 4.6 12.4 8.6V14.2H9.5V10.4H6.5V14.2H3.6Z', width: null },
  ],
  diplomacy: [
    { path: 'M.8 1.6H10.2V8.2H5.4L2.9 10.6V8.2H.8Z', width: null },
    { path: 'M11.6 5.6H14.3V12H12.4V14L10.3 12H6.2V9.6', width: 1.7 },
  ],
  measures: [
    { path: 'M8.9 1.2 14 6.3 10.9 9.4 5.8 4.3Z', width: null },
    { path: 'M8.2 6.9 2.2 12.9', width: 2.2 },
    { path: 'M8 14.1H15', width: 1.9 },
  ],
  dot: [{ path: 'M8 4A4 4 0 0 1 8 12A4 4 0 0 1 8 4Z', width: null }],
  // Signs that mean nothing, for kinds of which nobody has said what they look like.
  bar: [{ path: 'M3 8H13', width: 3.2 }],
  triangle: [{ path: 'M8 3 14 12H2Z', width: null }],
  plus: [{ path: 'M8 3V13M3 8H13', width: 2.6 }],
  hoop: [{ path: 'M8 4A4 4 0 0 1 8 12A4 4 0 0 1 8 4Z', width: 2.2 }],
  cross: [{ path: 'M4 4 12 12M12 4 4 12', width: 2.6 }],
  diamond: [{ path: 'M8 2 13 8 8 14 3 8Z', width: null }],
  others: [{ path: 'M2 8H5M6.5 8H9.5M11 8H14', width: 3.2 }],
} as const satisfies Record<string, readonly Stroke[]>;

export const glyphNames: readonly string[] = Object.keys(glyphs);

/** A name that is not drawn here gets the dot. */
export function glyphOf(name: string): readonly Stroke[] {
  const found = Object.entries(glyphs).find(([key]) => key === name);
  return found ? found[1] : glyphs.dot;
}

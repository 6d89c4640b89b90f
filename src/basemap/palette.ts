/** The custom properties of palette.css that the base map is drawn with. */
export const paletteProperties = {
  sea: '--map-sea',
  land: '--map-land',
  ukraine: '--map-ukraine',
  coast: '--map-coast',
  river: '--map-river',
  border: '--map-border',
  borderCase: '--map-border-case',
  oblast: '--map-oblast',
  townName: '--map-town-name',
  countryName: '--map-country-name',
  oblastName: '--map-oblast-name',
  waterName: '--map-water-name',
  dot: '--map-dot',
  halo: '--map-halo',
} as const;

/** Their values, as a canvas takes them. Read once for a redraw, not for a tile. */
export type Palette = Readonly<Record<keyof typeof paletteProperties, string>>;

/** Reads the values: `valueOf` computes the colour that a custom property names. */
export function readPalette(valueOf: (property: string) => string): Palette {
  const read = (name: keyof Palette) => valueOf(paletteProperties[name]);
  return {
    sea: read('sea'),
    land: read('land'),
    ukraine: read('ukraine'),
    coast: read('coast'),
    river: read('river'),
    border: read('border'),
    borderCase: read('borderCase'),
    oblast: read('oblast'),
    townName: read('townName'),
    countryName: read('countryName'),
    oblastName: read('oblastName'),
    waterName: read('waterName'),
    dot: read('dot'),
    halo: read('halo'),
  };
}

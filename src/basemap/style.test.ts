import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelKinds } from './label.ts';
import { fontOf, styleOf } from './labelStyle.ts';
import { layerNames } from './layers.ts';
import { paletteProperties, readPalette } from './palette.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const sheetOfColours = read('palette.css');
const palettes = [1, 2].map((side) =>
  readPalette(
    (property) =>
      new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(sheetOfColours)?.[side] ?? '',
  ),
);

describe('the palette', () => {
  it('has every colour, light and dark', () => {
    for (const palette of palettes)
      for (const colour of Object.values(palette)) expect(colour).toMatch(/^#(?:[\da-f]{6}|[\da-f]{8})$/);
    expect(palettes[0]).not.toEqual(palettes[1]);
  });

  it('lets every name be read on what it stands on, at 4.5 to 1', () => {
    for (const { townName, countryName, oblastName, waterName, land, ukraine, sea } of palettes) {
      for (const name of [townName, countryName, oblastName])
        for (const ground of [land, ukraine]) expect(contrast(name, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(waterName, sea)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the style sheet', () => {
  const sheet = read('basemap.css');

  it('sets names as the canvas does', () => {
    for (const kind of labelKinds)
      for (const zoom of [4, 6]) {
        const style = styleOf({ kind, names: { en: 'Kyiv' }, at: [30.5, 50.5], zoom: 3, rank: 1 }, zoom);
        const rule = [...sheet.matchAll(new RegExp(`\\.${style.className} \\{([^}]*)\\}`, 'g'))]
          .map(([, body]) => body)
          .join('');
        expect(rule).toContain(`font: ${fontOf(style, 'var(--sans)')};`);
        expect(/letter-spacing: (.*)px/.exec(rule)?.[1] ?? '0').toBe(String(style.spacing));
        if (style.colour !== 'townName') expect(rule).toContain(`var(${paletteProperties[style.colour]})`);
      }
  });

  it('dresses every layer of the overview', () => {
    for (const name of layerNames) expect(sheet).toContain(`.map-${name}`);
  });
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

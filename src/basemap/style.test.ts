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

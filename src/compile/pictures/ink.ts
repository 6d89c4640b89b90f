import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Geometry, parseTopology } from '../../basemap/decode.ts';
import { type Label, parseLabels } from '../../basemap/label.ts';
import { type Palette, readPalette } from '../../basemap/palette.ts';
import type { PageColours } from '../../marks/shapes.ts';

/** The colours of a printed page: those of the app's light theme. */
interface Colours extends PageColours {
  readonly paper: string;
  readonly secondary: string;
  readonly edge: string;
  readonly rule: string;
}

/** What pictures are drawn from and with. */
export interface Ink {
  readonly geometry: Geometry;
  readonly labels: readonly Label[];
  readonly palette: Palette;
  readonly page: Colours;
}

/** Reads the embedded map and the app's own style sheets. */
export function readInk(): Ink {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
  const light = lightOf(read('src/basemap/palette.css') + read('src/app/tokens.css'));
  return {
    geometry: decode(parseTopology(JSON.parse(read('public/basemap/detail.topo.json')))),
    labels: parseLabels(JSON.parse(read('public/basemap/labels.json'))),
    palette: readPalette(light),
    page: {
      halo: light('--halo'),
      hollow: light('--paper'),
      ring: light('--ring'),
      ink: light('--ink'),
      paper: light('--paper'),
      secondary: light('--ink-2'),
      edge: light('--edge'),
      rule: light('--rule-2'),
    },
  };
}

/** What `light-dark()` gives a custom property by day. */
function lightOf(sheets: string): (property: string) => string {
  return (property) => {
    const [, colour] = new RegExp(`${property}: light-dark\\((#\\w+), #\\w+\\);`).exec(sheets) ?? [];
    if (colour === undefined) throw new Error(`the style sheets have no light colour "${property}"`);
    return colour;
  };
}

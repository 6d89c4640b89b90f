import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inkOn } from '../marks/hues.ts';
import type { KindLook } from '../marks/look.ts';
import { markShapes } from '../marks/shapes.ts';
import { contrast, distance, eyes, laidOver } from './sight.fixture.ts';

// Every colour of the page, in every theme, on what it stands on. Colours of the reader's own (forced colours) are the reader's.

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

type Declared = ReadonlyMap<string, string>;

/** The custom properties that a sheet sets under a selector, outside of any condition or under this one. */
function declared(sheet: string, selector: string, condition: string | null = null): Declared {
  const bare = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const conditional = /^@media \(([^{]*)\) \{\n((?: {2}.*\n|\n)*)\}\n/gm;
  const within =
    condition === null
      ? bare.replaceAll(conditional, '')
      : [...bare.matchAll(conditional)]
          .flatMap(([, of, body = '']) => (of === condition ? [body] : []))
          .join('');
  const rules = [...within.matchAll(/^ *([^{}\n]+) \{([^}]*)\}/gm)];
  const bodies = rules.flatMap(([, of, body = '']) => (of === selector ? [body] : []));
  const lines = bodies.flatMap((body) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)]);
  return new Map(lines.map(([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ')]));
}

const sheets = ['src/app/tokens.css', 'src/basemap/palette.css'].map(read);
const under = (selector: string, condition: string | null = null): Declared =>
  new Map(sheets.flatMap((sheet) => [...declared(sheet, selector, condition)]));
const plain = under(':root');
const asked = under(':root', 'prefers-contrast: more');
const chosen = under("[data-theme='contrast']");

interface Theme {
  readonly name: string;
  readonly isHigh: boolean;
  /** The colour of a token. */
  readonly of: (token: string) => string;
}

const themes: readonly Theme[] = [false, true].flatMap((isHigh) =>
  ['light', 'dark'].map((scheme, side) => ({
    name: isHigh ? `high contrast, ${scheme}` : scheme,
    isHigh,
    of: (token: string) => colourIn(isHigh ? new Map([...plain, ...asked]) : plain, `--${token}`, side),
  })),
);

function colourIn(tokens: Declared, name: string, side: number): string {
  const value = tokens.get(name) ?? '';
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference !== undefined) return colourIn(tokens, reference, side);
  return /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.[side + 1] ?? value;
}

const kinds = parseKinds(read('data/kinds.yaml'));

function parseKinds(yaml: string): readonly KindLook[] {
  return yaml.split(/^- /m).flatMap((entry) => {
    const [id, colour, glyph, shape] = ['id', 'colour', 'glyph', 'shape'].map(
      (key) => new RegExp(`^ *${key}: '?([^'\\n]+)`, 'm').exec(entry)?.[1],
    );
    if (id === undefined || colour === undefined || glyph === undefined) return [];
    return [{ id, colour, glyph, shape: shape === 'square' ? shape : 'circle' }];
  });
}

type Table = readonly (readonly [token: string, grounds: readonly string[]])[];

const page = ['paper', 'wash'];
const land = ['map-land', 'map-ukraine'];
const map = [...land, 'map-sea'];

/** What stands on what. Names on the map have a halo besides. */
const texts: Table = [
  ['ink', [...page, ...map]],
  ['ink-2', page],
  ['ink-3', page],
  ['paper', ['ink']],
  ['map-town-name', land],
  ['map-country-name', land],
  ['map-oblast-name', land],
  ['map-water-name', ['map-sea']],
];

/** A mark's ring stands on its halo, or on the map where that is as light. The focus is of ink. */
const signs: Table = [
  ['ring', [...page, ...map, 'halo', 'hollow']],
  ['map-dot', land],
];

/** Of boxes, buttons and fields; those on the map are filled with paper. */
const edges: Table = [['edge', page]];

/** What tells nothing that is not told without it: rules between lines, veils over what is out, the base map's lines. */
const quiet = [
  'rule',
  'rule-2',
  'veil',
  'map-coast',
  'map-river',
  'map-border',
  'map-border-case',
  'map-oblast',
  'map-halo',
];

/** What keeps less than is asked, a sentence each. */
function failing(theme: Theme, table: Table, least: number): readonly string[] {
  return table.flatMap(([token, on]) =>
    on.flatMap((ground) => tooLow(`${token} on ${ground}`, theme.of(token), theme.of(ground), least)),
  );
}

function tooLow(what: string, colour: string, ground: string, least: number): readonly string[] {
  return eyes.flatMap((by) => {
    const ratio = contrast(colour, ground, by);
    return ratio < least ? [`${what}, ${by}: ${ratio.toFixed(2)}`] : [];
  });
}

describe.each(themes)('in the theme $name, to all eyes', (theme) => {
  const forText = theme.isHigh ? 7 : 4.5;

  it('text can be read on all that it stands on', () => {
    expect(failing(theme, texts, forText)).toEqual([]);
  });

  it('the line about the map can be read, which lets the map through', () => {
    const share = theme.isHigh ? 1 : 0.82;
    for (const ground of map)
      expect(
        tooLow(ground, theme.of('ink-2'), laidOver(theme.of('paper'), share, theme.of(ground)), forText),
      ).toEqual([]);
  });

  it('rings and dots can be seen', () => {
    expect(failing(theme, signs, theme.isHigh ? 7 : 3)).toEqual([]);
  });

  it('boxes, buttons and fields have an edge', () => {
    expect(failing(theme, edges, theme.isHigh ? 4.5 : 3)).toEqual([]);
  });
});

describe.each(themes.filter(({ isHigh }) => isHigh))('in the theme $name', (theme) => {
  it('bars too thin for an edge have enough ink to be seen, and their hue', () => {
    const share = Number(
      /calc\(var\(--more\) \* ([\d.]+)\), var\(--colour\)/.exec(read('src/timeline/Lanes.module.css'))?.[1],
    );
    const bars = kinds.map(({ id, colour }) => ({ id, colour: laidOver(theme.of('ink'), share, colour) }));
    expect(bars.flatMap(({ id, colour }) => tooLow(id, colour, theme.of('paper'), 4.4))).toEqual([]);
    expect(new Set(bars.map(({ colour }) => colour)).size).toBe(kinds.length);
  });
});

describe('the tables', () => {
  it('have every colour in them', () => {
    const stated = new Set(
      [...texts, ...signs, ...edges].flatMap(([token, on]) => [token, ...on]).concat(quiet),
    );
    const colours = [...plain].flatMap(([name, value]) => (/#|^var\(/.test(value) ? [name.slice(2)] : []));
    expect(colours.filter((token) => !stated.has(token))).toEqual([]);
    expect(colours.length).toBeGreaterThan(20);
  });

  it('go for who asked for more contrast as for who chose it', () => {
    expect([...chosen]).toEqual([...asked]);
    expect(asked.size).toBeGreaterThan(20);
    expect([...asked.keys()].filter((token) => !plain.has(token))).toEqual(['--latest', '--planned']);
  });
});

describe('the kinds', () => {
  it('have a sign that can be seen on their colour, to all eyes', () => {
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.flatMap(({ id, colour }) => tooLow(id, inkOn(colour), colour, 3))).toEqual([]);
  });

  // Darkened until all reach 3 : 1 on paper, two would be as close as 2: hence rings in their stead.
  it('have colours that no eyes take for each other', () => {
    for (const by of eyes) {
      const distances = kinds.flatMap(({ colour }, at) =>
        kinds.slice(at + 1).map((other) => distance(colour, other.colour, by)),
      );
      expect(Math.min(...distances), by).toBeGreaterThanOrEqual(16);
    }
  });

  it('are told apart in marks without any colour, as are ring and footing', () => {
    const grey = { halo: '#fff', hollow: '#fff', ring: '#000', ink: '#000' };
    const drawn = kinds.flatMap((kind) =>
      ([true, false] as const).flatMap((contested) =>
        (['solid', 'hollow'] as const).map((footing) =>
          JSON.stringify(markShapes({ kind: { ...kind, colour: '#808080' }, footing, contested }, grey)),
        ),
      ),
    );
    expect(new Set(drawn).size).toBe(kinds.length * 4);
  });
});

it('where the reader’s own colours hold, every colour of the map is made of them', () => {
  const palette = read('src/basemap/palette.css');
  const forced = declared(palette, ':root', 'forced-colors: active');
  expect([...forced.keys()].toSorted()).toEqual([...declared(palette, ':root').keys()].toSorted());
  const own = /^(?:Canvas|CanvasText|var\(--map-[\w-]+\)|color-mix\(in srgb, Canvas \d+%, CanvasText\))$/;
  expect([...forced].filter(([, value]) => !own.test(value))).toEqual([]);
});

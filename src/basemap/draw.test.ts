import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, parseTopology } from './decode.ts';
import type { Tile, TileContext } from './draw.ts';
import { drawPane, drawTile, tilePixels } from './draw.ts';
import { paletteProperties } from './palette.ts';
import { fromPixels, toPixels } from './project.ts';

const file = new URL('../../public/basemap/detail.topo.json', import.meta.url);
const geometry = decode(parseTopology(JSON.parse(readFileSync(file, 'utf8'))));
const cell = 512;

/** The names of the colours used, in order, each stroke and fill once. */
function inkOf(tile: Tile, pixelRatio = 1): readonly string[] {
  const inks: string[] = [];
  const ink = (how: string, colour: TileContext['fillStyle']) => {
    const used = typeof colour === 'string' ? `${how} ${colour}` : `${how} no plain colour`;
    if (inks.at(-1) !== used) inks.push(used);
  };
  const context: TileContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineJoin: 'miter',
    lineCap: 'butt',
    moveTo: () => undefined,
    lineTo: () => undefined,
    closePath: () => undefined,
    beginPath: () => undefined,
    setLineDash: () => undefined,
    fillRect: (x, y, width, height) => {
      expect([x, y, width, height]).toEqual([
        0,
        0,
        tilePixels(cell, pixelRatio),
        tilePixels(cell, pixelRatio),
      ]);
      ink('ground', context.fillStyle);
    },
    fill: () => {
      ink('fill', context.fillStyle);
    },
    stroke: () => {
      ink('line', context.strokeStyle);
    },
  };
  drawTile(context, geometry, tile, cell, pixelRatio, paletteProperties);
  return inks;
}

function tileAt(lon: number, lat: number, z: number): Tile {
  const { x, y } = toPixels([lon, lat], z);
  return { x: Math.floor(x / cell), y: Math.floor(y / cell), z };
}

describe('a tile', () => {
  it('is drawn from the ground up', () => {
    expect(inkOf(tileAt(31, 50, 6))).toEqual([
      'ground --map-sea',
      'fill --map-land',
      'fill --map-ukraine',
      'line --map-coast',
      'line --map-river',
      'fill --map-sea',
      'line --map-oblast',
      'line --map-border-case',
      'line --map-border',
      'line --map-land',
      'line --map-border',
    ]);
  });

  it('has oblast lines from zoom 6 to 9 only, and no shore below 4', () => {
    const withLine = (colour: string) =>
      [3, 4, 5, 6, 7, 8, 9, 10].filter((z) => inkOf(tileAt(31, 50, z)).includes(`line ${colour}`));
    expect(withLine('--map-oblast')).toEqual([6, 7, 8, 9]);
    expect(withLine('--map-coast')).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });

  it('of the open sea is only sea', () => {
    expect(inkOf(tileAt(-40, 30, 8)).filter((ink) => ink.startsWith('fill'))).toEqual([]);
  });

  it('reaches over its cell at every pixel ratio', () => {
    for (const ratio of [1, 1.1, 1.25, 1.5, 1.75, 2, 2.625, 3]) {
      expect(inkOf(tileAt(31, 50, 7), ratio)).toContain('fill --map-ukraine');
      expect(tilePixels(cell, ratio) / ratio).toBeGreaterThanOrEqual(cell + 1);
      expect(Number.isInteger(tilePixels(cell, ratio))).toBe(true);
    }
  });
});

describe('a pane', () => {
  it('is drawn as the tile in its place', () => {
    for (const z of [5, 8]) {
      const tile = tileAt(36.2, 50, z);
      const side = tilePixels(cell, 1);
      const [lon, lat] = fromPixels({ x: tile.x * cell + side / 2, y: tile.y * cell + side / 2 }, z);
      const size = { width: side, height: side };
      const asTile = callsOf((context) => {
        drawTile(context, geometry, tile, cell, 1, paletteProperties);
      });
      const asPane = callsOf((context) => {
        drawPane(context, geometry, { zoom: z, lon, lat }, size, 1, paletteProperties);
      });
      expect(asPane).toEqual(asTile);
    }
  });
});

/** Everything asked of a context, to a tenth of a pixel. */
function callsOf(draw: (context: TileContext) => void): readonly string[] {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]) => {
      const told = values.map((value) =>
        typeof value === 'number' ? value.toFixed(1).replace('-0.0', '0.0') : value,
      );
      const { fillStyle, strokeStyle, lineWidth } = context;
      calls.push(JSON.stringify([name, ...told, fillStyle, strokeStyle, lineWidth]));
    };
  const context: TileContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineJoin: 'miter',
    lineCap: 'butt',
    moveTo: note('move'),
    lineTo: note('line'),
    closePath: note('close'),
    beginPath: note('begin'),
    setLineDash: note('dash'),
    fillRect: note('rect'),
    fill: note('fill'),
    stroke: note('stroke'),
  };
  draw(context);
  return calls;
}

import type { Geometry } from './decode.ts';
import { drawTile, type Tile, type TileContext } from './draw.ts';
import { type Palette, readPalette } from './palette.ts';

/** A shape of the detailed map, as a `<path>` needs it. Colours are `var(…)`, so that the drawing wears those of the page. */
export interface DrawnShape {
  readonly path: string;
  /** null for a line. */
  readonly fill: string | null;
  /** null for an area. */
  readonly line: { readonly colour: string; readonly width: number; readonly dash: string } | null;
}

/** What a tile's canvas would show, as shapes from the ground up: paper has more dots than any canvas. */
export function recordTile(geometry: Geometry, tile: Tile, cellPixels: number): readonly DrawnShape[] {
  const shapes: DrawnShape[] = [];
  let path = '';
  let dash: readonly number[] = [];
  const at = (x: number, y: number) => `${tenth(x)} ${tenth(y)}`;
  const context: TileContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'round',
    lineCap: 'round',
    setLineDash: (lengths) => {
      dash = [...lengths];
    },
    beginPath: () => {
      path = '';
    },
    moveTo: (x, y) => {
      path += `M${at(x, y)}`;
    },
    lineTo: (x, y) => {
      path += `L${at(x, y)}`;
    },
    closePath: () => {
      path += 'Z';
    },
    fillRect: (x, y, width, height) => {
      shapes.push(area(`M${at(x, y)}h${width}v${height}h${-width}Z`, context));
    },
    fill: () => {
      if (path !== '') shapes.push(area(path, context));
    },
    stroke: () => {
      if (path === '') return;
      const line = { colour: plain(context.strokeStyle), width: context.lineWidth, dash: dash.join(' ') };
      shapes.push({ path, fill: null, line });
    },
  };
  drawTile(context, geometry, tile, cellPixels, 1, variables);
  return shapes;
}

const variables: Palette = readPalette((property) => `var(${property})`);

function area(path: string, { fillStyle }: TileContext): DrawnShape {
  return { path, fill: plain(fillStyle), line: null };
}

function plain(style: TileContext['fillStyle']): string {
  if (typeof style !== 'string') throw new Error('a map is drawn in plain colours');
  return style;
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

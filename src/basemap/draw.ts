import type { Feature, Geometry, Shape } from './decode.ts';
import type { LayerName } from './layers.ts';
import type { Palette } from './palette.ts';
import { type MapCamera, originOf, type Point, type Size, worldPixels } from './project.ts';
import type { Frame, PathSink } from './trace.ts';
import { trace } from './trace.ts';

/** Column and row of a tile in the grid of tiles at a whole zoom, as Leaflet counts them. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** As much of a canvas context as a tile needs. */
export interface TileContext
  extends
    PathSink,
    Pick<
      CanvasRenderingContext2D,
      'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineJoin' | 'lineCap' | 'fillRect' | 'setLineDash'
    > {
  beginPath(): void;
  fill(rule: 'evenodd'): void;
  stroke(): void;
}

/** Lines are up to this wide; a point further out cannot touch the tile. */
const marginPixels = 24;

/**
 * The canvas's side in device pixels. It reaches a pixel beyond its cell, since at fractional pixel ratios neighbours
 * that only touch show the ground between them; in CSS pixels it is `tilePixels / pixelRatio`.
 */
export function tilePixels(cellPixels: number, pixelRatio: number): number {
  return Math.ceil((cellPixels + 1) * pixelRatio);
}

/** Draws one tile on a context whose canvas is `tilePixels` wide and high. */
export function drawTile(
  context: TileContext,
  geometry: Geometry,
  tile: Tile,
  cellPixels: number,
  pixelRatio: number,
  palette: Palette,
): void {
  const side = tilePixels(cellPixels, pixelRatio);
  const origin = { x: tile.x * cellPixels, y: tile.y * cellPixels };
  draw(context, geometry, { zoom: tile.z, origin, width: side, height: side, pixelRatio }, palette);
}

/** Draws what a pane of this size (CSS pixels) shows; fractions of a zoom are allowed. */
export function drawPane(
  context: TileContext,
  geometry: Geometry,
  camera: MapCamera,
  size: Size,
  pixelRatio: number,
  palette: Palette,
): void {
  const [width, height] = [size.width * pixelRatio, size.height * pixelRatio];
  const origin = originOf(camera, size);
  draw(context, geometry, { zoom: camera.zoom, origin, width, height, pixelRatio }, palette);
}

/** What is seen: `origin` in world pixels of the zoom, width and height in device pixels. */
interface Cut extends Size {
  readonly zoom: number;
  readonly origin: Point;
  readonly pixelRatio: number;
}

function draw(context: TileContext, geometry: Geometry, cut: Cut, palette: Palette): void {
  const { zoom, origin, width, height, pixelRatio } = cut;
  const margin = marginPixels * pixelRatio;
  const frame: Frame = {
    scale: worldPixels(zoom) * pixelRatio,
    originX: origin.x * pixelRatio,
    originY: origin.y * pixelRatio,
    left: -margin,
    top: -margin,
    right: width + margin,
    bottom: height + margin,
    leastStep: 0.9 * pixelRatio,
  };
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, width, height);
  for (const stroke of strokesAt(zoom, palette)) {
    const features = geometry.layer(stroke.layer).filter(([outer]) => outer && touches(outer, frame));
    if (stroke.is === 'fill') fill(context, features, frame, stroke.colour);
    else line(context, features, frame, stroke, pixelRatio);
  }
}

type Stroke =
  | { readonly is: 'fill'; readonly layer: LayerName; readonly colour: string }
  | {
      readonly is: 'line';
      readonly layer: LayerName;
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    };

/** What is drawn at a zoom, from the ground up; widths in CSS pixels. */
function strokesAt(zoom: number, palette: Palette): readonly Stroke[] {
  const fillOf = (layer: LayerName, colour: string): Stroke => ({ is: 'fill', layer, colour });
  const lineOf = (layer: LayerName, colour: string, width: number, dash: readonly number[] = []): Stroke => ({
    is: 'line',
    layer,
    colour,
    width,
    dash,
  });
  // A river as wide as it is, once that is more than a line; by then it is water like a lake.
  const riverOf = (layer: LayerName, least: number, metres: number): Stroke => {
    // Nearer, few rivers are so wide, and a line as wide would go beyond the margin of a tile.
    const width = Math.max(least, metres / metresPerPixelOfUkraine(Math.min(zoom, widestRivers)));
    return lineOf(layer, width >= 3 ? palette.sea : palette.river, width);
  };
  const from = (least: number, ...strokes: readonly Stroke[]) => (zoom >= least ? strokes : []);

  return [
    fillOf('land', palette.land),
    fillOf('ua', palette.ukraine),
    ...from(
      4,
      lineOf('coast', palette.coast, zoom < 7 ? 0.7 : 1),
      lineOf('riversw', palette.river, zoom < 6 ? 0.7 : 1.2),
    ),
    ...from(6, riverOf('rivers2', zoom < 8 ? 1 : 1.5, 250)),
    ...from(4, riverOf('rivers1', zoom < 6 ? 1.1 : 1.8, 800)),
    fillOf('lakes', palette.sea),
    // Beyond, the oblast lines are too coarse for the towns beside them.
    ...(zoom >= 6 && zoom <= 9 ? [lineOf('oblasts', palette.oblast, 1, [4, 3])] : []),
    ...from(5, lineOf('borders', palette.borderCase, 3)),
    lineOf('borders', palette.border, zoom < 5 ? 0.8 : 1.4),
    lineOf('disputed', palette.land, 1.5),
    lineOf('disputed', palette.border, zoom < 5 ? 0.7 : 1.2, [5, 4]),
  ];
}

const widestRivers = 11;

function metresPerPixelOfUkraine(zoom: number): number {
  return 102_690 / 2 ** zoom;
}

/** Polygons one by one: claims overlap in places, and together they would cancel there. */
function fill(context: TileContext, features: readonly Feature[], frame: Frame, colour: string): void {
  context.fillStyle = colour;
  for (const feature of features) {
    if (isSpeck(feature, frame)) continue;
    context.beginPath();
    for (const ring of feature) if (touches(ring, frame)) trace(context, ring.coordinates, frame, true);
    context.fill('evenodd');
  }
}

function line(
  context: TileContext,
  features: readonly Feature[],
  frame: Frame,
  { colour, width, dash }: Stroke & { readonly is: 'line' },
  pixelRatio: number,
): void {
  context.beginPath();
  for (const feature of features)
    for (const { coordinates } of feature) trace(context, coordinates, frame, false);
  context.strokeStyle = colour;
  context.lineWidth = width * pixelRatio;
  context.lineJoin = 'round';
  context.lineCap = dash.length > 0 ? 'butt' : 'round';
  context.setLineDash(dash.map((pixels) => pixels * pixelRatio));
  context.stroke();
}

function isSpeck([outer]: Feature, { scale }: Frame): boolean {
  return !outer || ((outer.right - outer.left) * scale < 1 && (outer.bottom - outer.top) * scale < 1);
}

function touches(shape: Shape, { scale, originX, originY, left, top, right, bottom }: Frame): boolean {
  return (
    shape.left * scale - originX <= right &&
    shape.right * scale - originX >= left &&
    shape.top * scale - originY <= bottom &&
    shape.bottom * scale - originY >= top
  );
}

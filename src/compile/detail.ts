import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Geometry, parseTopology, type Shape } from '../basemap/decode.ts';
import { type Label, parseLabels } from '../basemap/label.ts';
import { type LayerName, layerNames } from '../basemap/layers.ts';
import { type MapCamera, type Size, toPixels, worldPixels } from '../basemap/project.ts';
import { type Frame, type PathSink, trace } from '../basemap/trace.ts';

// The detailed map of the build, for stills of what the overview does not cover.

let geometry: Geometry | null = null;
let labels: readonly Label[] | null = null;

export function detailLabels(): readonly Label[] {
  return (labels ??= parseLabels(read('labels.json')));
}

interface DetailPath {
  readonly layer: LayerName;
  readonly path: string;
}

/**
 * What a pane of this size shows of the detailed map, in pixels from its middle and in drawing order: polygons one by one,
 * since claims overlap, and lines together.
 */
export function detailPaths(camera: MapCamera, size: Size): readonly DetailPath[] {
  geometry ??= decode(parseTopology(read('detail.topo.json')));
  const { layer } = geometry;
  const frame = frameOf(camera, size);
  return layersAt(camera.zoom).flatMap((name) => {
    const isArea = areas.has(name);
    return (isArea ? layer(name) : [layer(name).flat()])
      .map((shapes) => ({ layer: name, path: pathOf(shapes, frame, isArea) }))
      .filter(({ path }) => path !== '');
  });
}

/** From afar only what a reader knows the country by. */
function layersAt(zoom: number): readonly LayerName[] {
  return zoom < 6 ? layerNames.filter((name) => name !== 'oblasts' && name !== 'rivers2') : layerNames;
}

const areas: ReadonlySet<LayerName> = new Set<LayerName>(['land', 'ua', 'lakes']);

function pathOf(shapes: readonly Shape[], frame: Frame, closed: boolean): string {
  const pen = new Pen();
  for (const shape of shapes) if (isSeen(shape, frame)) trace(pen, shape.coordinates, frame, closed);
  return pen.path;
}

/** Writes a path in whole pixels, each step from where the last one ended: so it is shortest. */
class Pen implements PathSink {
  path = '';
  #x = 0;
  #y = 0;
  #start = { x: 0, y: 0 };
  #open = false;

  moveTo(x: number, y: number): void {
    this.#step('m', x, y);
    this.#start = { x: this.#x, y: this.#y };
    this.#open = false;
  }

  lineTo(x: number, y: number): void {
    if (Math.round(x) === this.#x && Math.round(y) === this.#y) return;
    this.#step(this.#open ? '' : 'l', x, y);
    this.#open = true;
  }

  closePath(): void {
    this.path += 'z';
    ({ x: this.#x, y: this.#y } = this.#start);
    this.#open = false;
  }

  #step(letter: string, x: number, y: number): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    this.path += `${letter}${letter === '' && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    this.#x += dx;
    this.#y += dy;
  }
}

/** Lines are drawn a little beyond what is shown, where their ends are not seen. */
const margin = 8;

function frameOf(camera: MapCamera, { width, height }: Size): Frame {
  const { x, y } = toPixels([camera.lon, camera.lat], camera.zoom);
  const [right, bottom] = [width / 2 + margin, height / 2 + margin];
  return {
    scale: worldPixels(camera.zoom),
    originX: x,
    originY: y,
    left: -right,
    top: -bottom,
    right,
    bottom,
    leastStep: camera.zoom < 7 ? 3 : 2,
  };
}

/** In the frame, and more than a speck. */
function isSeen(shape: Shape, { scale, originX, originY, leastStep, ...edges }: Frame): boolean {
  const size = Math.max(shape.right - shape.left, shape.bottom - shape.top) * scale;
  return (
    size >= 2 * leastStep &&
    shape.left * scale - originX <= edges.right &&
    shape.right * scale - originX >= edges.left &&
    shape.top * scale - originY <= edges.bottom &&
    shape.bottom * scale - originY >= edges.top
  );
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../public/basemap', file), 'utf8'));
}

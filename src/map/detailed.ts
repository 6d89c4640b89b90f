import { type Coords, DomUtil, type DoneCallback, GridLayer } from 'leaflet';
import { decoding, type Geometry, parseTopology } from '../basemap/decode.ts';
import { drawTile, type TileContext, tilePixels } from '../basemap/draw.ts';
import { type Label, parseLabels } from '../basemap/label.ts';
import { inSlices } from '../view/slices.ts';
import { drawStill } from './still.ts';
import { paletteNow } from './theme.ts';

/** The detailed embedded map, once it has been fetched. */
export interface DetailedMap {
  readonly geometry: Geometry;
  readonly makeLayer: () => GridLayer;
  readonly labels: readonly Label[];
}

/** Gives the value of a JSON file of the site. */
export type Read = (path: string) => Promise<unknown>;

let come: DetailedMap | null = null;
let ahead: Promise<DetailedMap> | null = null;

/** Before the map shows anything of which it would tell. What does not come is asked for again when it is wanted. */
export function expectDetail(read: Read): void {
  if (come || ahead) return;
  ahead = makeDetail(read);
  ahead.catch(() => {
    ahead = null;
  });
}

/** Rejects where a file does not come; the overview stays then. Who asks again asks anew, as what was asked before may never be answered. */
export async function loadDetail(read: Read): Promise<DetailedMap> {
  const expected = ahead;
  ahead = null;
  const detail = come ?? (await (expected ?? makeDetail(read)));
  come = detail;
  return detail;
}

async function makeDetail(read: Read): Promise<DetailedMap> {
  const [topology, labels] = await Promise.all([
    read('basemap/detail.topo.json'),
    read('basemap/labels.json'),
  ]);
  const geometry = await inSlices(decoding(parseTopology(topology)));
  return { geometry, makeLayer: () => new CanvasTiles(geometry), labels: parseLabels(labels) };
}

/** At zoom 1 one tile is the world: there are none further out. */
const tileSize = 512;
const budgetMs = 7;

/** Canvas tiles drawn from a queue, a few milliseconds a frame, so that panning never waits for them. */
class CanvasTiles extends GridLayer {
  private readonly geometry: Geometry;
  private readonly palette = paletteNow();
  private readonly queue: (() => void)[] = [];
  private frame = 0;

  constructor(geometry: Geometry) {
    super({
      tileSize,
      minZoom: -2,
      minNativeZoom: 1,
      keepBuffer: 2,
      updateWhenZooming: false,
      className: 'basemap-tiles',
    });
    this.geometry = geometry;
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.queue.push(() => {
      // Pruned meanwhile: Leaflet has taken it out of the page.
      if (!canvas.parentNode) return;
      this.paint(canvas, coords);
      done(undefined, canvas);
    });
    if (!this.frame) this.frame = requestAnimationFrame(this.work);
    return canvas;
  }

  override onAdd(map: Parameters<GridLayer['onAdd']>[0]): this {
    // Before the last tile has come some of the ground is not there.
    this.on('loading load', ({ type }) => {
      map.getContainer().dataset['ground'] = type;
    });
    return super.onAdd(map);
  }

  override onRemove(map: Parameters<GridLayer['onRemove']>[0]): this {
    cancelAnimationFrame(this.frame);
    this.queue.length = 0;
    return super.onRemove(map);
  }

  private readonly work = (): void => {
    const until = performance.now() + budgetMs;
    while (performance.now() < until) {
      const next = this.queue.shift();
      if (!next) break;
      next();
    }
    this.frame = this.queue.length ? requestAnimationFrame(this.work) : 0;
  };

  private paint(canvas: HTMLCanvasElement, coords: Coords): void {
    const ratio = Math.min(devicePixelRatio || 1, 3);
    const pixels = tilePixels(tileSize, ratio);
    // Leaflet has set the grid cell's own size by now.
    canvas.style.inlineSize = `${pixels / ratio}px`;
    canvas.style.blockSize = `${pixels / ratio}px`;
    DomUtil.addClass(canvas, 'leaflet-tile-loaded');
    const draw = (pen: TileContext) => {
      drawTile(pen, this.geometry, coords, tileSize, ratio, this.palette);
    };
    drawStill(canvas, pixels, pixels, draw, false);
  }
}

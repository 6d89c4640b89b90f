import type { LayerName } from './layers.ts';
import { layerNames } from './layers.ts';
import overview from './overview.json';
import type { Bounds, MapCamera, Size } from './project.ts';
import { originOf } from './project.ts';

/** One path of the opening view, in world pixels of `overviewZoom`. Shapes fill by the nonzero rule, SVG's own. */
export interface OverviewLayer {
  readonly name: LayerName;
  readonly path: string;
  /** Dressed by basemap.css. */
  readonly className: string;
}

/** The opening view's map, in drawing order. It weighs 42 kB: the build puts it in the page, the browser takes it from there. */
export function overviewLayers(): readonly OverviewLayer[] {
  return layerNames.map((name) => ({ name, path: overview.paths[name], className: `map-${name}` }));
}

export const overviewZoom = overview.zoom;

/** Beyond them the overview knows nothing. */
export const overviewBounds = boundsOf(overview.bounds);

/** The `transform` of a group in which the paths stand as in a pane with this camera. */
export function overviewTransform(camera: MapCamera, size: Size): string {
  const { x, y } = originOf(camera, size);
  return `translate(${hundredth(-x)} ${hundredth(-y)}) scale(${2 ** (camera.zoom - overviewZoom)})`;
}

function boundsOf([west, south, east, north]: readonly number[]): Bounds {
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    throw new Error(`the overview’s bounds are no four numbers: ${JSON.stringify(overview.bounds)}`);
  return { west, south, east, north };
}

function hundredth(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

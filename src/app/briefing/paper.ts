import type { Geometry } from '../../basemap/decode.ts';
import type { Label } from '../../basemap/label.ts';
import { zoomLimits } from '../../basemap/opening.ts';
import {
  type Bounds,
  fit,
  fromPixels,
  type MapCamera,
  originOf,
  type Padding,
  type Size,
  toPixels,
} from '../../basemap/project.ts';
import { type DrawnShape, recordTile } from '../../basemap/record.ts';
import type { Overview } from '../../map/overview.ts';
import type { Camera } from '../../view/view.ts';
import type { Files } from '../files.ts';

/** The map's width in its own px, which the paper shows a fifth smaller. */
const width = 820;
/** Of many events, and of one, which has a page to itself. */
export const paperSizes: Readonly<Record<'all' | 'one', Size>> = {
  all: { width, height: 430 },
  one: { width, height: 290 },
};

const room: Padding = { top: 36, right: 110, bottom: 36, left: 60 };

/** Nearer than this the overview is too coarse for paper. */
const overviewZoom = 6.5;
/** A place is shown with what lies round it. */
const nearest = 7;

/** All that the pane shows; where the link leaves the camera to the pane, the bounds that it would show. */
export function paperCamera(camera: Camera | null, pane: Size | null, bounds: Bounds, size: Size): MapCamera {
  if (camera === null || pane === null || pane.width === 0 || pane.height === 0) return fitting(bounds, size);
  const share = Math.min(size.width / pane.width, size.height / pane.height);
  return { ...camera, zoom: camera.zoom + Math.log2(share) };
}

/** At any zoom, not only at whole ones: paper has no steps. */
export function fitting(bounds: Bounds, size: Size): MapCamera {
  const first = toPixels([bounds.west, bounds.north], 0);
  const last = toPixels([bounds.east, bounds.south], 0);
  const share = Math.min(
    (size.width - room.left - room.right) / (last.x - first.x),
    (size.height - room.top - room.bottom) / (last.y - first.y),
  );
  const zoom = Math.max(zoomLimits.minZoom - 1, Math.min(nearest, Math.log2(share)));
  return fit(bounds, size, room, { minZoom: zoom, maxZoom: zoom });
}

/** What lies under the marks. */
export interface Ground {
  readonly overview: Overview | null;
  readonly shapes: readonly DrawnShape[];
  readonly labels: readonly Label[];
}

let detail: { readonly geometry: Geometry; readonly labels: readonly Label[] } | null = null;

/** The overview where it tells enough, else the detailed map; the overview again where that has not come. */
export function groundNow(camera: MapCamera, size: Size, overview: Overview | null): Ground {
  if (detail === null || isEnough(camera, size, overview))
    return { overview, shapes: [], labels: overview?.labels ?? [] };
  const side = size.width;
  const { x, y } = originOf(camera, size);
  const shapes = recordTile(detail.geometry, { x: x / side, y: y / side, z: camera.zoom }, side);
  return { overview: null, shapes, labels: detail.labels };
}

/** The same, asking for the detailed map where it is needed. */
export async function groundOf(
  camera: MapCamera,
  size: Size,
  overview: Overview | null,
  read: Files['read'],
): Promise<Ground> {
  if (detail === null && !isEnough(camera, size, overview)) {
    try {
      const { loadDetail } = await import('../../map/detailed.ts');
      detail = await loadDetail(read);
    } catch {
      // A coarse map is better than no briefing.
    }
  }
  return groundNow(camera, size, overview);
}

function isEnough(camera: MapCamera, size: Size, overview: Overview | null): boolean {
  return overview !== null && camera.zoom <= overviewZoom && isWithin(camera, size, overview.bounds);
}

function isWithin(camera: MapCamera, size: Size, { west, south, east, north }: Bounds): boolean {
  const { x, y } = originOf(camera, size);
  const [left, top] = fromPixels({ x, y }, camera.zoom);
  const [right, bottom] = fromPixels({ x: x + size.width, y: y + size.height }, camera.zoom);
  return left >= west && right <= east && top <= north && bottom >= south;
}

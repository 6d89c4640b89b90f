import type { Map as LeafletMap } from 'leaflet';
import { paddingOf } from '../../basemap/opening.ts';
import { fit, fromPixels, originOf, type PaneSize } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Extent } from '../../model/distance.ts';
import type { ManyMarks } from '../../view/many.ts';
import { roundCamera } from '../../view/url.ts';
import type { Camera } from '../../view/view.ts';
import type { Frame } from '../camera.ts';
import { fileCamera, furthestZoom, nextCamera, type Stop, stopsOf } from '../panes.ts';
import { shownHeaps } from './rows.ts';

/** Nearer by one at least, as near as all of it can be seen; null where the map goes no nearer or it is one point. */
export function cameraWithin(span: Extent, { camera, size }: Frame, maxZoom: number): Camera | null {
  const isPoint = span.west === span.east && span.south === span.north;
  if (isPoint || camera.zoom >= maxZoom) return null;
  const limits = { minZoom: Math.floor(camera.zoom) + 1, maxZoom };
  return roundCamera(fit(span, size, paddingOf(size), limits));
}

/** Where to go for the marks that the pane does not show; null where there are none. Linear in all that are shown. */
export function wider(
  dataset: Dataset,
  marks: Pick<ManyMarks, 'shown'>,
  pane: Extent,
  { camera, size }: Frame,
): Camera | null {
  const furthest = furthestZoom(dataset, size);
  const cameraOf = (stop: Stop) => roundCamera(fileCamera(stop, size, furthest));
  return nextCamera(stopsOf(shownHeaps(dataset, marks, pane), size, furthest), cameraOf, size, camera);
}

/** What a pane shows at a camera, its west and east beyond 180° where it goes across. */
export function extentAt(camera: Camera, size: PaneSize): Extent {
  const { x, y } = originOf(camera, size);
  const [west, north] = fromPixels({ x, y }, camera.zoom);
  const [east, south] = fromPixels({ x: x + size.width, y: y + size.height }, camera.zoom);
  return { west, south, east, north };
}

/** What the map shows now, its west and east beyond 180° where it goes across. */
export function paneOf(map: LeafletMap): Extent {
  const box = map.getBounds();
  return { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() };
}

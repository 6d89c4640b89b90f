import { paddingOf, zoomLimits } from '../../basemap/opening.ts';
import { fit } from '../../basemap/project.ts';
import type { Extent } from '../../model/distance.ts';
import type { ManyMarks } from '../../view/many.ts';
import { roundCamera } from '../../view/url.ts';
import type { Camera } from '../../view/view.ts';
import type { Frame } from '../camera.ts';
import { sameCamera } from '../extent.ts';
import { shownExtent } from './rows.ts';

/** Nearer by one at least, as near as all of it can be seen; null where the map goes no nearer or it is one point. */
export function cameraWithin(span: Extent, { camera, size }: Frame, maxZoom: number): Camera | null {
  const isPoint = span.west === span.east && span.south === span.north;
  if (isPoint || camera.zoom >= maxZoom) return null;
  const limits = { minZoom: camera.zoom + 1, maxZoom };
  return roundCamera(fit(span, size, paddingOf(size), limits));
}

/** All that is shown; where that is what the pane shows, what it does not. */
export function wider(
  marks: Pick<ManyMarks, 'cells'>,
  inPane: ReadonlySet<number>,
  { camera, size }: Frame,
): Camera | null {
  const showing = (isWanted: (cell: number) => boolean) => {
    const extent = shownExtent(marks, isWanted);
    return extent && roundCamera(onWorld(fit(extent, size, paddingOf(size), zoomLimits)));
  };
  const all = showing(() => true);
  return all && !sameCamera(all, camera) ? all : showing((cell) => !inPane.has(cell));
}

function onWorld(camera: Camera): Camera {
  return { ...camera, lon: ((camera.lon + 540) % 360) - 180 };
}

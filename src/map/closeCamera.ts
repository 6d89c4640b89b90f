import { markRadius } from '../basemap/names.ts';
import { zoomLimits } from '../basemap/opening.ts';
import { metresPerPixel } from '../basemap/project.ts';
import type { Place } from '../model/place.ts';
import { roundCamera } from '../view/url.ts';
import type { Camera } from '../view/view.ts';

/** The camera at which the circle of a place's precision is seen round its mark; of what is known too exactly for that the nearest. */
export function closeCamera({ lat, lon, radiusMetres }: Place, nearest = zoomLimits.maxZoom): Camera {
  const zooms = Array.from({ length: zoomLimits.maxZoom - 5 }, (_, step) => 6 + step);
  const zoom = zooms.find((at) => radiusMetres / metresPerPixel(lat, at) > 1.5 * markRadius(1));
  return roundCamera({ lat, lon, zoom: zoom ?? nearest });
}

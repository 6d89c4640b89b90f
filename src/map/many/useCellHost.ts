import type { Map as LeafletMap } from 'leaflet';
import { fromPixels, nearTo, worldPixels } from '../../basemap/project.ts';
import type { ManyMarks } from '../../view/many.ts';
import { cameraOf, sizeOf } from '../camera.ts';
import { middleOf } from '../extent.ts';
import { useMarkerHost } from '../Mark.tsx';
import { standsAt } from './standsAt.ts';

/** An element over the mark that the canvas draws of a cell, and the side of that mark. `all`: how many events the dataset has. */
export function useCellHost(
  map: LeafletMap,
  cells: ManyMarks['cells'],
  cell: number,
  all: number,
  rank: number,
): { readonly host: HTMLElement; readonly size: number } {
  const zoom = map.getZoom();
  const { x, y, size } = standsAt(cells, cell, worldPixels(zoom) / worldPixels(cells.zoom), all);
  const [lon, lat] = fromPixels({ x, y }, zoom);
  return {
    host: useMarkerHost(map, lat, nearTo(lon, middleOf(cameraOf(map), sizeOf(map))), rank),
    size,
  };
}

import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { Bounds } from '../basemap/project.ts';
import type { Frame } from './camera.ts';
import type { DetailedMap } from './detailed.ts';
import type { Overview } from './overview.ts';

/** From here on the overview is too coarse. */
const overviewZoom = 6;

/** Asks for the detailed map once the pane shows more than the overview can tell. */
export function useDetail(
  map: LeafletMap,
  root: URL,
  overview: Overview | null,
  frame: Frame,
): DetailedMap | null {
  const [detail, setDetail] = useState<DetailedMap | null>(null);
  const asked = useRef(false);
  const wanted = !overview || frame.camera.zoom > overviewZoom || !within(map, overview.bounds);
  useEffect(
    function fetchDetail() {
      if (!wanted || asked.current) return;
      asked.current = true;
      import('./detailed.ts')
        .then(({ loadDetail }) => loadDetail(root))
        .then(setDetail, () => {
          // The overview stays; the next move asks again.
          asked.current = false;
        });
    },
    [wanted, root, frame],
  );
  return detail;
}

function within(map: LeafletMap, { west, south, east, north }: Bounds): boolean {
  const seen = map.getBounds();
  return (
    seen.getWest() >= west && seen.getEast() <= east && seen.getSouth() >= south && seen.getNorth() <= north
  );
}

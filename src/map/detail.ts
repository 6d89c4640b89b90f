import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import type { Bounds } from '../basemap/project.ts';
import type { Frame } from './camera.ts';
import type { DetailedMap, Read } from './detailed.ts';
import type { Again } from './layers/layer.ts';
import type { Overview } from './overview.ts';

/** From here on the overview is too coarse. */
const overviewZoom = 6;

const load = () => import('./detailed.ts');

interface Detail {
  readonly detail: DetailedMap | null;
  /** It is wanted and has not come. */
  readonly isLost: boolean;
  /** The pane shows ground of which nothing is known until it comes. */
  readonly isBare: boolean;
}

/** Asks for the detailed map once the pane shows more than the overview can tell. */
export function useDetail(
  map: LeafletMap,
  read: Read,
  overview: Overview | null,
  frame: Frame,
  attempt: number,
  again: Again,
): Detail {
  const [detail, setDetail] = useState<DetailedMap | null>(null);
  const [lostAt, setLostAt] = useState<number | null>(null);
  /** The attempt for which it is under way or has come. */
  const asked = useRef<number | null>(null);
  const isBeyond = !overview || !within(map, overview.bounds);
  const wanted = isBeyond || frame.camera.zoom > overviewZoom;
  useEffect(
    function fetchDetail() {
      if (!wanted || detail || asked.current === attempt) return;
      asked.current = attempt;
      (attempt > 0 ? again(load) : load())
        .then(({ loadDetail }) => loadDetail(read))
        .then(
          (come) => {
            setDetail((now) => now ?? come);
          },
          () => {
            // A later attempt speaks for itself.
            if (asked.current !== attempt) return;
            // The overview stays; the next move asks again.
            asked.current = null;
            setLostAt(attempt);
          },
        );
    },
    [wanted, detail, read, frame, attempt, again],
  );
  return { detail, isLost: wanted && !detail && lostAt === attempt, isBare: isBeyond && !detail };
}

function within(map: LeafletMap, { west, south, east, north }: Bounds): boolean {
  const seen = map.getBounds();
  return (
    seen.getWest() >= west && seen.getEast() <= east && seen.getSouth() >= south && seen.getNorth() <= north
  );
}

import { useMemo } from 'react';
import type { Box } from '../basemap/labels.ts';
import { cells, mergeDistance } from '../dataset/cells.ts';
import { nearTo, onMap } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { Frame } from './camera.ts';
import { middleOf } from './extent.ts';
import { spotsOf } from './marks.ts';
import { openRadius, type PlacedSpot, placeSpots } from './place.ts';
import { measureText } from './theme.ts';

interface Marked {
  readonly dataset: Dataset;
  readonly words: FirstWords;
  readonly language: string;
  readonly rows: Uint32Array;
  readonly openRow: number | null;
}

/** What stands on the map in this frame, with its names clear of what is reserved. */
export function useSpots(
  { dataset, words, language, rows, openRow }: Marked,
  { camera, size }: Frame,
  reserved: readonly Box[],
): readonly PlacedSpot[] {
  const spots = useMemo(
    () => spotsOf(dataset, cells(dataset, rows, { zoom: camera.zoom, distance: mergeDistance }), openRow),
    [dataset, rows, openRow, camera.zoom],
  );
  return useMemo(
    () =>
      placeSpots(
        // Each on the copy of the world that the camera looks at.
        spots.map((spot) => ({
          ...spot,
          lat: onMap(spot.lat, openRadius, camera.zoom),
          lon: nearTo(spot.lon, middleOf(camera, size)),
        })),
        dataset,
        language,
        { camera, size, taken: reserved, measure: measureText },
        words.map,
      ),
    [spots, dataset, language, camera, size, reserved, words],
  );
}

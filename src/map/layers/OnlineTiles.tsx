import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { LayerProps } from './layer.ts';

const load = () => import('../tiles.ts');

/** The publisher's raster map, asked for only after the reader chose it. Where it does not come, the embedded map stands. */
export function OnlineTiles({ online, attempt, again, onTiles }: LayerProps) {
  const map = useMap();
  useEffect(
    function addTiles() {
      if (!online) return;
      let remove: (() => void) | null = null;
      let isWanted = true;
      (attempt > 0 ? again(load) : load())
        .then(({ showTiles }) => {
          if (isWanted) remove = showTiles(map, online.url, onTiles);
        })
        .catch(() => {
          if (isWanted) onTiles('lost');
        });
      return function removeTiles() {
        isWanted = false;
        remove?.();
        onTiles('none');
      };
    },
    [map, online, attempt, again, onTiles],
  );
  return null;
}

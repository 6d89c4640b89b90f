import { TileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { LayerProps } from './layer.ts';

/** The publisher's raster map, asked for only after the reader chose it. Where tiles fail, the embedded map shows through. */
export function OnlineTiles({ online, onTiles }: LayerProps) {
  const map = useMap();
  useEffect(
    function addTiles() {
      if (!online) return;
      const layer = new TileLayer(online.url, {
        maxZoom: 12,
        zIndex: 5,
        crossOrigin: false,
        referrerPolicy: 'strict-origin-when-cross-origin',
        attribution: '',
      });
      layer.once('tileload', () => {
        onTiles(true);
      });
      layer.addTo(map);
      return function removeTiles() {
        layer.remove();
        onTiles(false);
      };
    },
    [map, online, onTiles],
  );
  return null;
}

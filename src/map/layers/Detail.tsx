import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { useTheme } from '../theme.ts';
import type { LayerProps } from './layer.ts';

/** The detailed map; drawn anew when the colours change. */
export function Detail({ detailed }: LayerProps) {
  const map = useMap();
  const theme = useTheme();
  useEffect(
    function drawDetail() {
      if (!detailed) return;
      const layer = detailed.makeLayer();
      layer.addTo(map);
      return function removeDetail() {
        layer.remove();
      };
    },
    [map, detailed, theme],
  );
  return null;
}

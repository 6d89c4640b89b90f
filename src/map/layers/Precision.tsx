import { Circle } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { LayerProps } from './layer.ts';

/** How exactly the place is known: a circle for the open or the pointed-at event only. */
export function Precision({ circles }: LayerProps) {
  const map = useMap();
  useEffect(
    function drawCircles() {
      const drawn = circles.map(({ lat, lon, radiusMetres }) =>
        new Circle([lat, lon], {
          radius: radiusMetres,
          interactive: false,
          className: 'precision',
        }).addTo(map),
      );
      return function removeCircles() {
        for (const circle of drawn) circle.remove();
      };
    },
    [map, circles],
  );
  return null;
}

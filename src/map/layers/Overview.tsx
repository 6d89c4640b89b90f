import { LatLngBounds, SVGOverlay } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { LayerProps } from './layer.ts';

/** The geometry that came with the page, drawn by the browser itself until the detail has come. */
export function Overview({ overview, detailed }: LayerProps) {
  const map = useMap();
  useEffect(
    function drawOverview() {
      if (!overview || detailed) return;
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('viewBox', overview.viewBox);
      svg.setAttribute('preserveAspectRatio', 'none');
      svg.style.background = 'var(--map-sea)';
      svg.append(overview.geometry.cloneNode(true));
      const { west, south, east, north } = overview.bounds;
      const layer = new SVGOverlay(svg, new LatLngBounds([south, west], [north, east]), { pane: 'tilePane' });
      layer.addTo(map);
      return function removeOverview() {
        layer.remove();
      };
    },
    [map, overview, detailed],
  );
  return null;
}

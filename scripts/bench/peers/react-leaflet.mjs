/** A CircleMarker an event of the window, on Leaflet's canvas. */
import 'leaflet/dist/leaflet.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { CircleMarker, MapContainer } from 'react-leaflet';
import { centre, rowsOf, start, zoom } from './page.mjs';

start((box, events) => {
  const root = createRoot(box);
  const points = Array.from(events.lat, (lat, row) => /** @type {const} */ ([lat, events.lon[row]]));
  const map = { center: centre, zoom, preferCanvas: true, zoomControl: false, attributionControl: false };
  // The same objects each time: another would be set anew on every marker.
  const pathOptions = { weight: 1 };
  const style = { width: '100%', height: '100%' };
  return (from, to) => {
    const [first, end] = rowsOf(events, from, to);
    const markers = points
      .slice(first, end)
      .map((center, at) => createElement(CircleMarker, { key: first + at, center, radius: 5, pathOptions }));
    // At once, as the others: React would draw it in a later frame.
    flushSync(() => root.render(createElement(MapContainer, { ...map, style }, markers)));
  };
});

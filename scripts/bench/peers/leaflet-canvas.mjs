/** A circle marker an event, on Leaflet's canvas: those that leave the window are taken off, those that enter are put on. */
import { dot, L, mapIn } from './leaflet.mjs';
import { rowsOf, start } from './page.mjs';

start((box, events) => {
  const map = mapIn(box);
  const markers = Array.from(events.lat, (lat, row) => L.circleMarker([lat, events.lon[row]], dot));
  let [first, end] = [0, 0];
  return (from, to) => {
    const [nextFirst, nextEnd] = rowsOf(events, from, to);
    for (let row = first; row < end; row++)
      if (row < nextFirst || row >= nextEnd) map.removeLayer(markers[row]);
    for (let row = nextFirst; row < nextEnd; row++) if (row < first || row >= end) map.addLayer(markers[row]);
    [first, end] = [nextFirst, nextEnd];
  };
});

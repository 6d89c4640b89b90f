/** Cleared and filled anew with the window's markers, as its documentation advises for many at once. */
import { L, mapIn } from './leaflet.mjs';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { rowsOf, start } from './page.mjs';

start((box, events) => {
  const icon = L.divIcon({ className: 'dot', iconSize: [10, 10] });
  const group = L.markerClusterGroup({ animate: false }).addTo(mapIn(box));
  const markers = Array.from(events.lat, (lat, row) => L.marker([lat, events.lon[row]], { icon }));
  return (from, to) => {
    group.clearLayers();
    group.addLayers(markers.slice(...rowsOf(events, from, to)));
  };
});

/** Leaflet for its plug-ins, which add themselves to it. */
import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { centre, zoom } from './page.mjs';

export { L };

export const dot = { radius: 5, weight: 1 };

/** No tiles; what can be drawn on a canvas is. @param {HTMLElement} box */
export function mapIn(box) {
  const options = {
    preferCanvas: true,
    maxZoom: 18,
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
  };
  return L.map(box, options).setView(centre, zoom);
}

/** @param {unknown} _feature @param {L.LatLng} at */
export function dotAt(_feature, at) {
  return L.circleMarker(at, dot);
}

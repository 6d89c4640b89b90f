/** A layer of circles with a filter. Its tiles are 512 pixels wide, so that its zoom is one less. */
import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { featuresOf } from './features.mjs';
import { centre, start, zoom } from './page.mjs';

maplibre.setWorkerUrl(workerUrl);

start(async (box, events) => {
  const map = new maplibre.Map({
    container: box,
    center: [centre[1], centre[0]],
    zoom: zoom - 1,
    attributionControl: false,
    fadeDuration: 0,
    style: { version: 8, sources: {}, layers: [] },
  });
  await map.once('load');
  map.addSource('events', {
    type: 'geojson',
    data: featuresOf(events, (row) => ({ time: events.time[row] })),
  });
  map.addLayer({
    id: 'events',
    type: 'circle',
    source: 'events',
    paint: { 'circle-radius': 5, 'circle-color': '#0072b2' },
  });
  await map.once('idle');
  return async (from, to) => {
    const time = /** @type {const} */ (['get', 'time']);
    map.setFilter('events', ['all', ['>=', time, from], ['<', time, to]]);
    await map.once('idle');
  };
});

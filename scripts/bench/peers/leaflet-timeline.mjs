/** It knows one moment: events last as long as the window is wide, or for ever where it grows. */
import 'leaflet.timeline';
import { featuresOf } from './features.mjs';
import { dotAt, L, mapIn } from './leaflet.mjs';
import { start, wide } from './page.mjs';

start((box, events, span) => {
  const map = mapIn(box);
  const data = featuresOf(events, (row) => ({ start: events.time[row] }));
  const lasting = (/** @type {number} */ length) => {
    const getInterval = (/** @type {any} */ { properties }) => ({
      start: properties.start,
      end: properties.start + length,
    });
    return L.timeline(data, { getInterval, pointToLayer: dotAt });
  };
  // Two layers, of which one is on the map: an interval is asked for once.
  let mode = '';
  let layer = lasting(span.to);
  return (from, to) => {
    const next = bench.mode ?? 'grow';
    if (mode !== next) {
      layer.removeFrom?.(map);
      layer = lasting(next === 'slide' ? wide * (span.to - span.from) : span.to).addTo(map);
      mode = next;
    }
    layer.setTime(Math.min(to, span.to));
  };
});

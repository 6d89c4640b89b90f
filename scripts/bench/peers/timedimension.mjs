/** Its layer shows what lies a duration before the moment that it is set to; it knows the moments beforehand. */
import { featuresOf } from './features.mjs';
import { dotAt, L, mapIn } from './leaflet.mjs';
import 'leaflet-timedimension';
import { start, wide } from './page.mjs';

const steps = 120;

start((box, events, span) => {
  const map = mapIn(box);
  const length = span.to - span.from;
  const ends = Array.from({ length: steps + 1 }, (_, step) => [
    span.from + (length * step) / steps,
    span.from + length * (wide + ((1 - wide) * step) / steps),
  ]);
  const times = ends
    .flat()
    .map(Math.round)
    .toSorted((one, other) => one - other);
  const timeDimension = new L.TimeDimension({ times });
  const base = L.geoJson(
    featuresOf(events, (row) => ({ time: events.time[row] })),
    { pointToLayer: dotAt },
  );
  const layer = L.timeDimension.layer.geoJson(base, { timeDimension, updateTimeDimension: false }).addTo(map);
  return (from, to) => {
    layer._duration = bench.mode === 'slide' ? `PT${Math.round((wide * length) / 1000)}S` : null;
    timeDimension.setCurrentTime(to + 1000);
  };
});

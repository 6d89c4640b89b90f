import type { Carrier } from './carrier.ts';
import { rootOf } from './xmlRoot.ts';

/** GPX 1.0 and 1.1 (topografix.com): a row a waypoint, a track, a route. */
export const gpx: Carrier = {
  id: 'gpx',
  likeness: ({ text }) => (rootOf(text) === 'gpx' ? 1 : 0),
  load: async () => (await import('./gpx/read.ts')).readGpx,
};

import type { Carrier } from './carrier.ts';
import { rootOf } from './xmlRoot.ts';

/** KML of any version (OGC 07-147r2 for 2.2), a row a placemark. */
export const kml: Carrier = {
  id: 'kml',
  likeness: ({ text }) => (rootOf(text) === 'kml' ? 1 : 0),
  load: async () => (await import('./kml/read.ts')).readKml,
};

import { geojson } from '../formats/geojson.ts';
import { json } from '../formats/json.ts';
import { en } from '../i18n/en.ts';
import type { Loaded } from './edition.ts';
import { eventsSchema } from './eventsSchema.ts';

/** What other programs read, by its address: the same until the next major version. */
export const publicFiles: Readonly<Record<string, (loaded: Loaded) => string>> = {
  'data/v1/events.json': (loaded) => json.write(loaded, en),
  'data/v1/events.geojson': (loaded) => geojson.write(loaded, en),
  'data/v1/events.schema.json': () => `${JSON.stringify(eventsSchema(), null, 2)}\n`,
};

import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { json } from './json.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linkedPlaces.ts';

/** Every format there is. To add one: its file, its line here, and in `i18n/` what it is for. */
export const formats: readonly Format[] = [json, geojson, csv, kml, linkedPlaces];

import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { json } from './json.ts';

/** Every format there is. To add one: its file, and its line here. */
export const formats: readonly Format[] = [json, geojson];

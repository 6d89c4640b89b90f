import type { Sample, Schema } from './carrier.ts';
import { acled } from './schemas/acled.ts';
import { dateline } from './schemas/dateline.ts';
import { gdelt } from './schemas/gdelt.ts';
import { gtd } from './schemas/gtd.ts';
import { kml } from './schemas/kml.ts';
import {
  storyMap,
  timelineJson,
  timelineJsonOld,
  timelineSheet,
  timelineSheetOld,
} from './schemas/knightlab.ts';
import { linkedPlaces, linkedPlacesTable } from './schemas/linkedPlaces.ts';
import { timemap } from './schemas/timemap.ts';
import { ucdp } from './schemas/ucdp.ts';
import { usgsCsv, usgsGeoJson } from './schemas/usgs.ts';
import { viina } from './schemas/viina.ts';

/** The exports that are known, the more particular before those that their columns would fit as well. */
export const schemas: readonly Schema[] = [
  dateline,
  acled,
  ucdp,
  gdelt,
  gtd,
  usgsGeoJson,
  usgsCsv,
  viina,
  timelineSheet,
  timelineSheetOld,
  timelineJson,
  timelineJsonOld,
  storyMap,
  timemap,
  linkedPlaces,
  linkedPlacesTable,
  kml,
];

/** The export that a table is, by its columns and first rows; null where it is nobody's in particular. */
export function schemaOf(sample: Sample): Schema | null {
  return schemas.find(({ fits }) => fits(sample)) ?? null;
}

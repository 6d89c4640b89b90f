import type { Bounds, LonLat } from './project.ts';

/** How near the map may be looked at: scripts/basemap/build.mjs keeps the less of a shore the further it is from the story's country. */
const degrees: readonly { readonly bounds: Bounds; readonly zoom: number }[] = [
  { bounds: { west: 20.5, south: 43, east: 42.5, north: 57 }, zoom: 10 },
  { bounds: { west: -11, south: 34, east: 64, north: 71 }, zoom: 6 },
];
const elsewhere = 4.5;

/** The nearest zoom at which the map round a place is no guess. */
export function closestZoom([lon, lat]: LonLat): number {
  const within = ({ bounds: { west, south, east, north } }: (typeof degrees)[number]) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  return degrees.find(within)?.zoom ?? elsewhere;
}

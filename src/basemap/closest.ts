import type { Bounds, LonLat } from './project.ts';

/** How near the map may be looked at, and how far its lines may be off: scripts/basemap/build.mjs keeps the less of a shore the further it is from the story's country. */
const degrees: readonly { readonly bounds: Bounds; readonly zoom: number; readonly metres: number }[] = [
  { bounds: { west: 20.5, south: 43, east: 42.5, north: 57 }, zoom: 10, metres: 300 },
  { bounds: { west: -11, south: 34, east: 64, north: 71 }, zoom: 6, metres: 3500 },
];
const elsewhere = { zoom: 4.5, metres: 11_000 };

function degreeAt([lon, lat]: LonLat) {
  const within = ({ bounds: { west, south, east, north } }: (typeof degrees)[number]) =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  return degrees.find(within) ?? elsewhere;
}

/** The nearest zoom at which the map round a place is no guess. */
export function closestZoom(at: LonLat): number {
  return degreeAt(at).zoom;
}

/** By how many metres a line of the map may be off round a place: the side of the smallest triangle that was kept there. */
export function exactnessAt(at: LonLat): number {
  return degreeAt(at).metres;
}

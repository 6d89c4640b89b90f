/** Where something is on the Earth, in degrees, WGS 84. */
export interface Located {
  readonly lat: number;
  readonly lon: number;
}

/** Degrees. East lies beyond 180 where it reaches across that meridian. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The mean radius: of a sphere as large as the Earth. */
const earthRadiusMetres = 6_371_009;

/** Along the great circle, in metres; within half a percent of what the ellipsoid gives. */
export function distanceBetween(one: Located, other: Located): number {
  const [lat, otherLat] = [radians(one.lat), radians(other.lat)];
  const half = (difference: number) => Math.sin(difference / 2) ** 2;
  const haversine =
    half(otherLat - lat) + Math.cos(lat) * Math.cos(otherLat) * half(radians(other.lon - one.lon));
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** In which direction one sets out from one place to another on the great circle: degrees from north, eastwards, from 0 to below 360. */
export function bearing(from: Located, to: Located): number {
  const [lat, toLat, along] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)];
  const east = Math.sin(along) * Math.cos(toLat);
  const north = Math.cos(lat) * Math.sin(toLat) - Math.sin(lat) * Math.cos(toLat) * Math.cos(along);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

/** The nearest of the eight winds. */
export function windOf(degrees: number): Wind {
  return winds[Math.round(degrees / 45) % 8] ?? 'n';
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

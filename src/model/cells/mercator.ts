const radius = 6_378_137;

/** Metres of Web Mercator (EPSG:3857), eastward and northward, in degrees, to a centimetre. */
export function fromMercator(x: number, y: number): readonly [lon: number, lat: number] {
  return [rounded(x / radius), rounded(Math.atan(Math.sinh(y / radius)))];
}

/** Half the length of the equator: nothing is further from its crossing with Greenwich. */
export const farthest = Math.PI * radius;

/** Web Mercator ends here, in degrees north and south, where the world is as high as wide. */
export const northmost = rounded(Math.atan(Math.sinh(Math.PI)));

/** Of radians degrees. */
function rounded(angle: number): number {
  return Math.round((angle * 180 * 1e7) / Math.PI) / 1e7;
}

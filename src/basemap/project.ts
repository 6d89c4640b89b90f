// Web Mercator. World units run from 0 to 1, east and south from the corner at 180° W, 85.05° N.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** What stands in the middle of the pane, and Leaflet's zoom, fractions allowed: by shape, the View's camera. */
export interface MapCamera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ltr' | 'rtl';

/** A pane and which way its words run: the side on which a line begins is its start. The ground is the same in both. */
export interface PaneSize extends Size {
  readonly direction: Direction;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface ZoomLimits {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The zooms there are, counted from 0: 1 for whole ones, which are meant where it is not said. */
  readonly zoomStep?: number;
}

/** The map ends here. */
export const maxLatitude = 85.0511287798066;
const earthRadiusMetres = 6_378_137;
const degree = Math.PI / 180;

/** Latitudes beyond the map are put on its edge. */
export function toWorld([lon, lat]: LonLat): Point {
  const sine = Math.sin(Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * degree);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function fromWorld({ x, y }: Point): LonLat {
  return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / degree];
}

/** The side of the whole world in CSS pixels. */
export function worldPixels(zoom: number): number {
  return 256 * 2 ** zoom;
}

export function toPixels(at: LonLat, zoom: number): Point {
  const { x, y } = toWorld(at);
  const side = worldPixels(zoom);
  return { x: x * side, y: y * side };
}

export function fromPixels({ x, y }: Point, zoom: number): LonLat {
  const side = worldPixels(zoom);
  return fromWorld({ x: x / side, y: y / side });
}

/** Where what is beyond the end of the map stands with so many px of it round it. */
export function onMap(lat: number, radius: number, zoom: number): number {
  if (Math.abs(lat) <= maxLatitude) return lat;
  return Math.sign(lat) * fromPixels({ x: 0, y: radius }, zoom)[1];
}

/** World pixels of the pane's top left corner. */
export function originOf({ lon, lat, zoom }: MapCamera, { width, height }: Size): Point {
  const { x, y } = toPixels([lon, lat], zoom);
  return { x: x - width / 2, y: y - height / 2 };
}

/** Where places stand in a pane, from its top left corner. */
export function paneProjection(camera: MapCamera, size: Size): (at: LonLat) => Point {
  const origin = originOf(camera, size);
  return (at) => {
    const { x, y } = toPixels(at, camera.zoom);
    return { x: x - origin.x, y: y - origin.y };
  };
}

/** A longitude on the copy of the world that lies nearest to another. */
export function nearTo(lon: number, other: number): number {
  return lon + 360 * Math.round((other - lon) / 360);
}

export function metresPerPixel(lat: number, zoom: number): number {
  return (2 * Math.PI * earthRadiusMetres * Math.cos(lat * degree)) / worldPixels(zoom);
}

/**
 * The camera at which the bounds stand within the padding, at the greatest zoom that lets them, in the middle of what the
 * padding leaves: as Leaflet's `fitBounds` shows them.
 */
export function fit(
  { west, south, east, north }: Bounds,
  size: Size,
  padding: Padding,
  { minZoom, maxZoom, zoomStep = 1 }: ZoomLimits,
): MapCamera {
  const first = toWorld([west, north]);
  const last = toWorld([east, south]);
  const room = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const scale = Math.min(room.width / (last.x - first.x), room.height / (last.y - first.y));
  // Leaflet rounds to a hundredth first, so that bounds that miss a zoom by a hair still get it.
  const greatest = Math.floor(Math.round(Math.log2(scale / 256) * 100) / 100 / zoomStep) * zoomStep;
  const zoom = Math.max(minZoom, Math.min(maxZoom, greatest));
  const side = worldPixels(zoom);
  const [lon, lat] = fromWorld({
    x: (first.x + last.x) / 2 + (padding.right - padding.left) / 2 / side,
    y: (first.y + last.y) / 2 + (padding.bottom - padding.top) / 2 / side,
  });
  return { zoom, lat, lon };
}

import { type Members, isObject } from './record.ts';

/** The member by which StoryMapJS tells of which tiles its map is. `map_as_image` is but a hint of how a picture is shown, and true of maps as well. */
export function isMapType(name: string): boolean {
  return /(?:^|\.)map_type$/.test(name);
}

/** Tiles of a picture. */
export const ofImage = '"zoomify"';

/** A slide whose spot is one of a picture: it has degrees that are none, or parts of the picture's width and height. */
export function isSpotOfImage({ location }: Members): boolean {
  return isObject(location) && location.type === 'image' && Object.hasOwn(location, 'x');
}

/** The slide with that spot in words, so that nobody takes it for a place on the earth. */
export function onImage(slide: Members): Members {
  if (!isObject(slide.location)) return slide;
  const { lat, lon, x, y, ...location } = slide.location;
  const [across, down] = [x ?? lon, y ?? lat];
  const isNumber = typeof across === 'number' && typeof down === 'number';
  return { ...slide, location: { ...location, onImage: isNumber ? `x ${across}, y ${down}` : '' } };
}

import { type Members, isObject } from './record.ts';

/** The members by which StoryMapJS says that its map is a picture: `map_as_image`, and `map_type` of its tiles. */
export function isOfImage(name: string): boolean {
  return /(?:^|\.)map_(?:as_image|type)$/.test(name);
}

/** What such a member says. */
export function saysImage(text: string): boolean {
  return text === 'true' || text === '"zoomify"';
}

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

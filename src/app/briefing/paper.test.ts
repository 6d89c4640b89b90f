import { describe, expect, test } from 'vitest';
import { type Bounds, fromPixels, type MapCamera, originOf, type Size } from '../../basemap/project.ts';
import { fitting, paperCamera, paperSizes } from './paper.ts';

const story: Bounds = { west: 30.3, south: 46.6, east: 36.8, north: 52.4 };
const kharkiv = { lat: 49.98, lon: 36.25 };

function seen(camera: MapCamera, size: Size): Bounds {
  const { x, y } = originOf(camera, size);
  const [west, north] = fromPixels({ x, y }, camera.zoom);
  const [east, south] = fromPixels({ x: x + size.width, y: y + size.height }, camera.zoom);
  return { west, south, east, north };
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  const slack = 1e-9;
  return (
    inner.west >= outer.west - slack &&
    inner.east <= outer.east + slack &&
    inner.south >= outer.south - slack &&
    inner.north <= outer.north + slack
  );
}

describe.each(Object.entries(paperSizes))('the paper of %s', (_, size) => {
  test.each([
    { width: 880, height: 570 },
    { width: 390, height: 300 },
    { width: 1900, height: 400 },
    { width: 120, height: 900 },
  ])('shows all that a pane of $width by $height shows, and nothing larger than need be', (pane) => {
    const camera = { zoom: 8, ...kharkiv };
    const paper = paperCamera(camera, pane, story, size);
    const [wanted, got] = [seen(camera, pane), seen(paper, size)];
    expect(isWithin(wanted, got)).toBe(true);
    const isTight = (one: keyof Bounds, other: keyof Bounds) =>
      Math.abs(wanted[one] - got[one]) < 1e-6 && Math.abs(wanted[other] - got[other]) < 1e-6;
    expect(isTight('west', 'east') || isTight('south', 'north')).toBe(true);
  });

  test('shows the story where the link leaves the camera to the pane, and where there is no pane', () => {
    expect(isWithin(story, seen(paperCamera(null, { width: 880, height: 570 }, story, size), size))).toBe(
      true,
    );
    expect(isWithin(story, seen(paperCamera({ zoom: 8, ...kharkiv }, null, story, size), size))).toBe(true);
  });

  test('shows a single place with what lies round it', () => {
    const { lat, lon } = kharkiv;
    const { west, east } = seen(fitting({ west: lon, south: lat, east: lon, north: lat }, size), size);
    expect(east - west).toBeGreaterThan(3);
  });
});

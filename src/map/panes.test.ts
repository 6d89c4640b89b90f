import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearTo, paneProjection, type PaneSize } from '../basemap/project.ts';
import { storyExtent } from '../dataset/extent.ts';
import { openedOf } from '../dataset/opened/arbitrary.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Located } from '../model/distance.ts';
import type { Camera } from '../view/view.ts';
import { giveWays, middleOf, storyCamera } from './extent.ts';
import { furthestZoom, waysOfFile } from './panes.ts';

const ways = waysOfFile({ loading: '', exactTo: String });
const { widerCamera } = ways;
const plainLine = { title: '', name: '', from: NaN, to: NaN, start: '', end: '', open: 0, kind: 0 };

it('opens a file on both sides of the 180th meridian at all of its points', () => {
  const near = fc.record({
    lat: fc.double({ min: -25, max: -10, noNaN: true }),
    lon: fc.double({ min: -5, max: 5, noNaN: true }).map((off) => (off < 0 ? 180 + off : off - 180)),
  });
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 8 }), (points) => {
      const lines = points.map(({ lat, lon }, at) => ({ ...plainLine, id: `p${at}`, lat, lon }));
      const { dataset } = openedOf(lines);
      const pane = { width: 900, height: 600, direction: 'ltr' } as const;
      const camera = storyCamera(dataset, storyExtent(dataset), pane);
      expect(camera.zoom).toBeGreaterThanOrEqual(4);
      const project = paneProjection(camera, pane);
      for (const { lat, lon } of points) {
        const copies = [-360, 0, 360].map((turn) => project([lon + turn, lat]));
        expect(copies.some(({ x, y }) => x >= 0 && y >= 0 && x <= pane.width && y <= pane.height)).toBe(true);
      }
    }),
  );
});

const story = { zoom: 5, lat: 49, lon: 33 };

/** Worldwide, with the 180th meridian and the poles. */
const anywhere = fc.record({
  lat: fc.double({ min: -88, max: 88, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

function isSeen({ lat, lon }: Located, camera: Camera, pane: PaneSize): boolean {
  const { x, y } = paneProjection(camera, pane)([nearTo(lon, middleOf(camera, pane)), lat]);
  return x >= 0 && y >= 0 && x <= pane.width && y <= pane.height;
}

const panes = fc.record({
  width: fc.integer({ min: 300, max: 1600 }),
  height: fc.integer({ min: 200, max: 1000 }),
  direction: fc.constantFrom<PaneSize['direction'][]>('ltr', 'rtl'),
});

function fileOf(points: readonly Located[]): Dataset {
  const { dataset } = openedOf(points.map((point, at) => ({ ...plainLine, ...point, id: `p${at}` })));
  giveWays(dataset, ways);
  return dataset;
}

/** The world from 56° S to 72° N is not there more than twice. */
const isHigh = ({ width, height }: PaneSize) => width < 4 * height - 100;

const isAnywhereBut0 = ({ lat, lon }: Located) => Math.abs(lat) + Math.abs(lon) > 0.001;

it('opens a file with all of its events in sight, whole and beside the buttons, wherever they are', () => {
  const inhabited = anywhere.filter(({ lat }) => lat > -56 && lat < 72).filter(isAnywhereBut0);
  fc.assert(
    fc.property(
      fc.array(inhabited, { minLength: 1, maxLength: 12 }),
      panes.filter(isHigh),
      (points, pane) => {
        const dataset = fileOf(points);
        const camera = storyCamera(dataset, storyExtent(dataset), pane);
        expect(points.filter((point) => !isSeen(point, camera, pane))).toEqual([]);
        const project = paneProjection(camera, pane);
        for (const { lat, lon } of points) {
          const { x } = project([nearTo(lon, middleOf(camera, pane)), lat]);
          const fromEnd = pane.direction === 'ltr' ? pane.width - x : x;
          if (pane.width < 600 || camera.zoom < 3) expect(fromEnd).toBeGreaterThan(60);
        }
      },
    ),
  );
});

it('opens a file that a low pane has no room for where most of its events are', () => {
  const low = panes.map((pane) => ({ ...pane, height: 100 + (pane.height % 100) }));
  fc.assert(
    fc.property(
      fc.array(anywhere.filter(isAnywhereBut0), { minLength: 9, maxLength: 20 }),
      low,
      (points, pane) => {
        const dataset = fileOf(points);
        const camera = storyCamera(dataset, storyExtent(dataset), pane);
        const count = points.filter((point) => isSeen(point, camera, pane)).length;
        // Each band that begins with a point, of the height that is left free, less a pixel for rounding.
        const project = paneProjection({ ...camera, zoom: furthestZoom(dataset, pane) }, pane);
        const heights = points.map(({ lat, lon }) => project([lon, lat]).y);
        const most = Math.max(
          ...heights.map((from) => heights.filter((y) => y >= from && y < from + pane.height - 25).length),
        );
        expect(count).toBeGreaterThanOrEqual(most);
      },
    ),
    { numRuns: 40 },
  );
});

it('opens a town, and a street, at the zoom that tells its events apart, and what is one mark with the ground around it', () => {
  const pane = { width: 880, height: 568, direction: 'ltr' } as const;
  const zoomOf = (points: readonly Located[]) =>
    storyCamera(fileOf(points), storyExtent(fileOf(points)), pane).zoom;
  expect(
    zoomOf([
      { lat: 50.4, lon: 30.45 },
      { lat: 50.5, lon: 30.68 },
    ]),
  ).toBe(11);
  expect(zoomOf([{ lat: 50.4, lon: 30.45 }])).toBe(7);
  expect(
    zoomOf([
      { lat: 50.4, lon: 30.45 },
      { lat: 50.401, lon: 30.451 },
    ]),
  ).toBe(16);
  expect(
    zoomOf([
      { lat: 50.4, lon: 30.45 },
      { lat: 50.4001, lon: 30.4501 },
    ]),
  ).toBe(7);
});

it('pressed once, shows every mark that the pane has room for at its furthest, and by and by all', () => {
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 8 }), panes, (points, pane) => {
      const dataset = fileOf(points);
      const spots = points.map((point, at) => ({ ...point, members: Array.from({ length: 1 + (at % 3) }) }));
      let camera: Camera = story;
      let unseen = spots.filter((spot) => !isSeen(spot, camera, pane));
      for (let press = 0; press < 2 * points.length && unseen.length > 0; press++) {
        const away = spots.filter((spot) => !isSeen(spot, camera, pane));
        const next = widerCamera(dataset, spots, away, pane, camera);
        if (next === null) break;
        expect(away.some((spot) => isSeen(spot, next, pane))).toBe(true);
        // Leaflet glides by whole pixels.
        camera = { ...next, lon: next.lon + 360 / (256 * 2 ** next.zoom) };
        unseen = unseen.filter((spot) => !isSeen(spot, next, pane));
        if (isHigh(pane) && points.every(({ lat }) => lat > -56 && lat < 72)) expect(unseen).toEqual([]);
      }
      expect(unseen).toEqual([]);
    }),
    {
      examples: [
        [
          [179.99999999999997, 101.25, 0].map((lon) => ({ lat: 0, lon })),
          { width: 636, height: 200, direction: 'ltr' },
        ],
      ],
    },
  );
});

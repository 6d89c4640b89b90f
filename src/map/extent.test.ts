import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearTo, paneProjection, type PaneSize } from '../basemap/project.ts';
import { storyExtent } from '../dataset/extent.ts';
import { openedOf } from '../dataset/opened/arbitrary.ts';
import type { Located } from '../model/distance.ts';
import type { Camera } from '../view/view.ts';
import { giveWays, storyCamera } from './extent.ts';
import { mostOf, widerCamera } from './panes.ts';

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
  const { x, y } = paneProjection(camera, pane)([nearTo(lon, camera.lon), lat]);
  return x >= 0 && y >= 0 && x <= pane.width && y <= pane.height;
}

const panes = fc.record({
  width: fc.integer({ min: 300, max: 1600 }),
  height: fc.integer({ min: 200, max: 1000 }),
  direction: fc.constantFrom<PaneSize['direction'][]>('ltr', 'rtl'),
});
it('asked for again and again, a pane shows others each time, and every mark at some time', () => {
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 8 }), panes, (points, pane) => {
      const spots = points.map((point, at) => ({ ...point, members: Array.from({ length: 1 + (at % 3) }) }));
      let camera: Camera = story;
      let unseen = spots.filter((spot) => !isSeen(spot, camera, pane));
      for (let press = 0; press < 2 * points.length && unseen.length > 0; press++) {
        const away = spots.filter((spot) => !isSeen(spot, camera, pane));
        const next = widerCamera(spots, away, pane, camera);
        if (next === null) break;
        expect(away.some((spot) => isSeen(spot, next, pane))).toBe(true);
        // Leaflet glides by whole pixels.
        camera = { ...next, lon: next.lon + 360 / (256 * 2 ** next.zoom) };
        unseen = unseen.filter((spot) => !isSeen(spot, next, pane));
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

it('opens a file that is wider than the pane where most of its events are', () => {
  const lines = [
    ...Array.from({ length: 30 }, (_, at) => ({ lat: -20 + (at % 6), lon: 175 + at / 3 })),
    ...Array.from({ length: 20 }, (_, at) => ({ lat: 50, lon: -10 + at / 2 })),
    { lat: 40, lon: 100 },
  ].map(({ lat, lon }, at) => ({ ...plainLine, id: `p${at}`, lat, lon: lon > 180 ? lon - 360 : lon }));
  const { dataset } = openedOf(lines);
  giveWays(dataset, { mostOf, widerCamera });
  const pane = { width: 390, height: 338, direction: 'ltr' } as const;
  const camera = storyCamera(dataset, storyExtent(dataset), pane);
  expect(lines.filter((line) => isSeen(line, camera, pane)).length).toBeGreaterThanOrEqual(30);
  expect(lines.slice(0, 30).every((line) => isSeen(line, camera, pane))).toBe(true);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paneProjection } from '../basemap/project.ts';
import { storyExtent } from '../dataset/extent.ts';
import { openedOf } from '../dataset/opened/arbitrary.ts';
import { storyCamera, widerCamera } from './extent.ts';

const plainLine = { title: '', name: '', from: NaN, to: NaN, start: '', end: '', open: 0, kind: 0 };

const size = { width: 390, height: 338, direction: 'ltr' } as const;
const point = fc.record({
  lat: fc.double({ min: -60, max: 70, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
});
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

it('asked for again and again, a narrow pane shows every mark at some time', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
      let camera = story;
      let unseen = points;
      for (let press = 0; press < 2 * points.length && unseen.length > 0; press++) {
        const next = widerCamera(points, unseen, size, camera);
        if (next === null) break;
        const project = paneProjection(next, size);
        const seen = points.filter(({ lat, lon }) => {
          const { x, y } = project([lon, lat]);
          return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
        });
        expect(seen.length).toBeGreaterThan(0);
        camera = next;
        unseen = unseen.filter((one) => !seen.includes(one));
      }
      expect(unseen).toEqual([]);
    }),
  );
});

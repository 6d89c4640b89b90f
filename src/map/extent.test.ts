import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paneProjection } from '../basemap/project.ts';
import { widerCamera } from './extent.ts';

const size = { width: 390, height: 338, direction: 'ltr' } as const;
const point = fc.record({
  lat: fc.double({ min: -60, max: 70, noNaN: true }),
  lon: fc.double({ min: -170, max: 170, noNaN: true }),
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

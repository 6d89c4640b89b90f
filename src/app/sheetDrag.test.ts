import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightFor, larger, milliseconds, type SheetHeight, smaller, tapped } from './sheetDrag.ts';

const heights: readonly SheetHeight[] = ['low', 'half', 'full'];
/** How high the map is beside each: the lower the sheet, the higher. */
const stops = fc
  .tuple(fc.integer({ min: 80, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([half, more]) => ({ full: 0, half, low: half + more }));
const place = fc.integer({ min: 0, max: 700 });

describe('the sheet', () => {
  it('let go of at rest takes the nearest height', () => {
    fc.assert(
      fc.property(stops, place, (given, map) => {
        const away = (height: SheetHeight) => Math.abs(given[height] - map);
        const taken = heightFor(map, 0, given);
        for (const height of heights) expect(away(taken)).toBeLessThanOrEqual(away(height));
      }),
    );
  });

  it('flicked goes on the way of the hand, never back, and as far as it can', () => {
    fc.assert(
      fc.property(stops, place, (given, map) => {
        const [down, up] = [heightFor(map, 1, given), heightFor(map, -1, given)];
        expect(given[down] > map || down === 'low').toBe(true);
        expect(given[up] < map || up === 'full').toBe(true);
      }),
    );
  });

  it('glides for as long as the style sheet says, however that is written', () => {
    for (const time of ['160ms', ' .16s', '0.16s ']) expect(milliseconds(time)).toBeCloseTo(160);
    expect(milliseconds('0s')).toBe(0);
    expect(milliseconds('')).toBeNaN();
  });

  it('is tapped through all heights, and each way back is open', () => {
    for (const height of heights) {
      expect(new Set([height, tapped[height], tapped[tapped[height]]])).toEqual(new Set(heights));
      if (larger[height] !== height) expect(smaller[larger[height]]).toBe(height);
      if (smaller[height] !== height) expect(larger[smaller[height]]).toBe(height);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../model/time.ts';
import { pinchAxis, shiftAxis, wheelFactor, zoomAxis } from './zoom.ts';

const start = Date.UTC(2022, 1, 23, 22);
const axes = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 60, max: 1e6 }))
  .map(([from, length]) => ({ from: start + from * minute, to: start + (from + length) * minute }));

describe('the axis', () => {
  it('keeps the instant under the pointer where it is, to the minute', () => {
    fc.assert(
      fc.property(
        axes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (axis, share, factor) => {
          const fixed = axis.from + share * (axis.to - axis.from);
          const zoomed = zoomAxis(axis, factor, fixed);
          const at = zoomed.from + share * (zoomed.to - zoomed.from);
          expect(Math.abs(at - fixed)).toBeLessThanOrEqual(minute);
        },
      ),
    );
  });

  it('has the instant that two fingers hold where they have gone with it, to the minute', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        axes,
        share,
        share,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (axis, at, then, factor) => {
          const held = axis.from + at * (axis.to - axis.from);
          const pinched = pinchAxis(axis, factor, held, then);
          expect(Math.abs(pinched.from + then * (pinched.to - pinched.from) - held)).toBeLessThanOrEqual(
            minute,
          );
          // Moved alone, it keeps its length.
          const panned = pinchAxis(axis, 1, held, then);
          expect(panned.to - panned.from).toBe(axis.to - axis.from);
        },
      ),
    );
  });

  it('stands on whole minutes, is never shorter than an hour, and can always be told', () => {
    fc.assert(
      fc.property(axes, fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (axis, factor) => {
        const zoomed = zoomAxis(axis, factor, axis.to);
        expect(Math.abs(zoomed.from % minute)).toBe(0);
        expect(Math.abs(zoomed.to % minute)).toBe(0);
        expect(zoomed.to - zoomed.from).toBeGreaterThanOrEqual(60 * minute);
        expect(new Date(zoomed.from).getTime()).toBe(zoomed.from);
        expect(new Date(zoomed.to).getTime()).toBe(zoomed.to);
      }),
    );
  });

  it('moves on by its own length, and back', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        const later = shiftAxis(axis, 1);
        expect(later.from).toBe(axis.to);
        expect(shiftAxis(later, -1)).toEqual(axis);
      }),
    );
  });
});

describe('the wheel', () => {
  it('turned back undoes its turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0, 1, 2), (delta, mode) => {
        expect(wheelFactor(delta, mode) * wheelFactor(-delta, mode)).toBeCloseTo(1);
      }),
    );
    expect(wheelFactor(100, 0)).toBeGreaterThan(1);
  });
});

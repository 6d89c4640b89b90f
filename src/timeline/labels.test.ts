import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels.ts';

const room = { from: -20, to: 340, gap: 8 };
const label = fc.record({ at: fc.integer({ min: 0, max: 320 }), width: fc.integer({ min: 20, max: 120 }) });

describe('the labels under the thumbs', () => {
  it('never overlap, never leave the pane, and keep their order', () => {
    fc.assert(
      fc.property(label, label, (one, other) => {
        const [first, second] = one.at <= other.at ? [one, other] : [other, one];
        const [a, b] = placeLabels(first, second, room);
        expect(a - first.width / 2).toBeGreaterThanOrEqual(room.from);
        expect(b + second.width / 2).toBeLessThanOrEqual(room.to);
        expect(b - second.width / 2 - (a + first.width / 2)).toBeGreaterThanOrEqual(room.gap - 1e-9);
      }),
    );
  });

  it('stand under their thumbs where there is room', () => {
    expect(placeLabels({ at: 80, width: 80 }, { at: 240, width: 80 }, room)).toEqual([80, 240]);
  });

  it('part evenly where two thumbs meet', () => {
    expect(placeLabels({ at: 160, width: 80 }, { at: 160, width: 80 }, room)).toEqual([116, 204]);
  });

  it('part to one side at an edge', () => {
    expect(placeLabels({ at: 0, width: 80 }, { at: 0, width: 80 }, room)).toEqual([20, 108]);
    expect(placeLabels({ at: 320, width: 80 }, { at: 320, width: 80 }, room)).toEqual([212, 300]);
  });
});

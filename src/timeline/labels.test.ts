import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOnes, placeLabels } from './labels.ts';

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

it('of names on a line those stand that lie on none before them, the first always', () => {
  const texts = fc
    .array(fc.record({ step: fc.integer({ min: 1, max: 80 }), width: fc.integer({ min: 10, max: 90 }) }), {
      minLength: 1,
    })
    .map((all) =>
      all.map(({ width }, at) => ({
        start: all.slice(0, at).reduce((sum, { step }) => sum + step, 0),
        width,
      })),
    );
  fc.assert(
    fc.property(texts, (all) => {
      const clear = clearOnes(all);
      expect(clear[0]).toBe(true);
      const standing = all.filter((_, at) => clear[at]);
      standing.forEach(({ start, width }, at) => {
        expect(start + width).toBeLessThanOrEqual(standing[at + 1]?.start ?? Infinity);
      });
    }),
  );
});

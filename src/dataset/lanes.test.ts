import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, lanes } from './lanes.ts';

const bars = fc.array(
  fc.record({
    order: fc.integer({ min: 0, max: 3 }),
    from: fc.integer({ min: 0, max: 60 }),
    to: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 40 },
);
const laid: fc.Arbitrary<Bar[]> = bars.map((all) => all.map((bar) => ({ ...bar, to: bar.from + bar.to })));
const gaps = fc.integer({ min: 0, max: 3 });

const clear = (a: Bar, b: Bar, gap: number) => a.to + gap <= b.from || b.to + gap <= a.from;

describe('lanes', () => {
  it('no two bars of a lane are nearer than the gap', () => {
    fc.assert(
      fc.property(laid, gaps, (all, gap) => {
        const { of } = lanes(all, gap);
        all.forEach((bar, index) => {
          const beside = all.filter((_, other) => other !== index && of[other] === of[index]);
          expect(beside.every((other) => clear(bar, other, gap))).toBe(true);
        });
      }),
    );
  });

  it('each bar lies in the lowest lane that those before it left free', () => {
    fc.assert(
      fc.property(laid, gaps, (all, gap) => {
        const { of, count } = lanes(all, gap);
        expect(count).toBe(all.length === 0 ? 0 : Math.max(...of) + 1);
        const order = [...all.keys()].toSorted(
          (a, b) => key(all, a)[0] - key(all, b)[0] || key(all, a)[1] - key(all, b)[1] || a - b,
        );
        order.forEach((index, position) => {
          const bar = all[index];
          const earlier = order.slice(0, position);
          for (let lane = 0; lane < (of[index] ?? 0); lane++) {
            const blocked = earlier.some((other) => {
              const there = all[other];
              return of[other] === lane && bar && there && !clear(bar, there, gap);
            });
            expect(blocked).toBe(true);
          }
        });
      }),
    );
  });

  it('bars that meet end to end share a lane only without a gap', () => {
    const all = [
      { order: 0, from: 0, to: 10 },
      { order: 0, from: 10, to: 20 },
    ];
    expect([...lanes(all, 0).of]).toEqual([0, 0]);
    expect([...lanes(all, 1).of]).toEqual([0, 1]);
  });
});

function key(all: readonly Bar[], index: number): readonly [number, number] {
  const bar = all[index];
  return [bar?.order ?? 0, bar?.from ?? 0];
}

import { describe, expect, it } from 'vitest';
import { makeEarly } from './early.ts';

/** For each frame, which of the moves told before it are followed at once, from 1. */
function followed(moves: readonly number[]): readonly (readonly number[])[] {
  const early = makeEarly();
  return moves.map((count) => {
    const told = Array.from({ length: count }, (_, at) => (early.isFollowed() ? at + 1 : 0));
    early.frame();
    return told.filter((at) => at > 0);
  });
}

describe('moves of a pointer', () => {
  it('are followed at once where each frame has one', () => {
    expect(followed([1, 1, 0, 1])).toEqual([[1], [1], [], [1]]);
  });

  it('are followed at once where they are the last before their frame, as the frame before tells', () => {
    expect(followed([2, 2, 2, 3, 2, 1, 1])).toEqual([[1], [2], [2], [2], [], [], [1]]);
  });

  it('are followed with the frame where it has too many of them', () => {
    expect(followed([16, 17, 16, 1, 1])).toEqual([[1], [], [], [], [1]]);
  });
});

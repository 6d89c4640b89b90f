import { describe, expect, it } from 'vitest';
import { makeEarly } from './early.ts';

/** For each frame, how many of the moves told before it are followed at once. */
function followed(moves: readonly number[]): readonly number[] {
  const early = makeEarly();
  return moves.map((count) => {
    const followed = Array.from({ length: count }, () => early.isFollowed()).filter(Boolean).length;
    early.frame();
    return followed;
  });
}

describe('moves of a pointer', () => {
  it('are followed at once where each frame has one', () => {
    expect(followed([1, 1, 0, 1])).toEqual([1, 1, 0, 1]);
  });

  it('are followed with the frame from when one had several until one has one again', () => {
    expect(followed([1, 3, 2, 8, 1, 1])).toEqual([1, 1, 0, 0, 0, 1]);
  });
});

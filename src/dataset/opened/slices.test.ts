import { expect, it } from 'vitest';
import { sliceEnd } from './slices.ts';

function ends(lengths: readonly number[]): readonly number[] {
  const offsets = new Uint32Array(lengths.length + 1);
  for (const [row, length] of lengths.entries()) offsets[row + 1] = (offsets[row] ?? 0) + length;
  const found: number[] = [];
  for (let row = 0; row < lengths.length; row = found.at(-1) ?? Infinity)
    found.push(sliceEnd({ length: lengths.length, offsets }, row));
  return found;
}

it('works on some thousand rows at once, on less where they are long, on one at least', () => {
  expect(ends(Array<number>(20_000).fill(100))).toEqual([8192, 16_384, 20_000]);
  expect(ends([9e6, 9e6, 1, 1, 3e6, 3e6, 1])).toEqual([1, 2, 5, 7]);
  expect(ends([1])).toEqual([1]);
});

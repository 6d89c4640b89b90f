import { expect, it } from 'vitest';
import { samplesOf } from './samples.ts';

it('cells that begin alike are one sample', () => {
  const link = `https://example.org/${'a'.repeat(40)}`;
  const sample = [[`${link}/1`], [`${link}/2`], [' '], ['b  c']];
  expect(samplesOf({ sample }, 0)).toEqual([`${link.slice(0, 48)}…`, 'b c']);
});

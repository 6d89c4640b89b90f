import { expect, it } from 'vitest';
import { samplesOf, yearBefore } from './samples.ts';

it('cells that begin alike are one sample', () => {
  const link = `https://example.org/${'a'.repeat(40)}`;
  const sample = [[`${link}/1`], [`${link}/2`], [' '], ['b  c']];
  expect(samplesOf({ sample }, 0)).toEqual([`${link.slice(0, 48)}…`, 'b c']);
});

it('a year before Christ is asked of by one that a calendar shows', () => {
  expect(yearBefore({ sample: [['-300000'], ['-271821'], ['1066'], ['-5000']] }, 0)).toBe(5000);
  expect(yearBefore({ sample: [['-300000']] }, 0)).toBe(44);
});

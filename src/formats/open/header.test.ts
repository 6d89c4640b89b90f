import { describe, expect, it } from 'vitest';
import { findHeader, isAbove } from './header.ts';

const events = [
  ['2022-02-24', 'Second', '49.98', '36.25', '7'],
  ['2022-02-25', 'Third', '50.45', '30.52', '8'],
];

describe('a line of names of which one is left out', () => {
  const names = ['date', 'title', 'lat', 'lon', ''];
  const first = ['unknown', 'First', 'not given', 'none known', 'see file'];

  it('is no title of a first event that is all words', () => {
    expect(isAbove(names, [first, ...events], 5)).toBe(false);
    expect(findHeader([names, first, ...events], 5, false)).toMatchObject({
      skipped: 0,
      names: ['date', 'title', 'lat', 'lon', '#5'],
    });
  });
});

it('a line that names several columns each is a title of the names below it', () => {
  const groups = ['Date', 'Title', 'Place', '', ''];
  const names = ['date', 'name', 'lat', 'lon', 'count'];
  expect(isAbove(groups, [names, ...events], 5)).toBe(true);
  expect(isAbove(['Events of', '', '1922', '', ''], [names, ...events], 5)).toBe(true);
});

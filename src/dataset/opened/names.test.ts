import { expect, it } from 'vitest';
import { nameNumbers } from './names.ts';
import { tableOf } from './table.fixture.ts';

it('gives names one number only where they are the same', () => {
  // The second and the third are one number to FNV-1a.
  const names = ['Kyiv', 'Place 1a3e27k 62640', 'Place guzczp 65301', 'Kyiv', ''];
  const numberOf = nameNumbers(
    tableOf(
      ['town'],
      names.map((name) => [name]),
    ),
    0,
  );
  expect(names.map((_, row) => numberOf(row))).toEqual([0, 1, 2, 0, 3]);
});

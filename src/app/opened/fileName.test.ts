import { expect, it } from 'vitest';
import { amongWords, nameAt, shownName } from './fileName.ts';

it('shows no sign of a name that nobody sees, and no more of it than can be read', () => {
  expect(shownName('\u202Ejanuary.csv\u0000')).toBe('january.csv');
  const long = shownName(`${'a'.repeat(300)}-2022.csv`);
  expect([long.length, long.startsWith('aaa'), long.endsWith('a-2022.csv')]).toEqual([120, true, true]);
});

it('keeps a name from right to left to itself, and leaves others as they are', () => {
  expect([amongWords('a.csv'), amongWords('ملف.csv')]).toEqual(['a.csv', '\u2068ملف.csv\u2069']);
});

it('takes a name from any address', () => {
  const names = ['a%20b.csv', '50%.csv', '%zz', ''].map((path) =>
    nameAt(new URL(`https://host.example/${path}`)),
  );
  expect(names).toEqual(['a b.csv', '50%.csv', '%zz', 'host.example']);
});

import { expect, test } from 'vitest';
import { uk } from '../i18n/words.fixture.ts';
import { dataset } from './fixture.ts';
import { labelOf, named } from './options.ts';

test.each([
  ['kind', 'toll', 'Підрахунки'],
  ['status', 'claimed', 'Твердження'],
  ['who', 'state-media', 'Державні медіа'],
  ['place', 'gomel', 'Гомель'],
  ['place', 'none', 'Без точки'],
  ['who', 'constructor', 'constructor'],
  ['place', 'nowhere', 'nowhere'],
] as const)('there is a word for %s=%s, that of the link where there is no other', (name, value, word) => {
  expect(labelOf(dataset, name, value, uk)).toBe(word);
});

test('of many options those are found that have the letters in their name, in whatever case', () => {
  const options = ['gomel', 'kharkiv', 'none'].map((value) => ({ value, count: 1, chosen: false }));
  const found = (wanted: string) =>
    named(options, wanted, { dataset, name: 'place', words: uk }).map(({ value }) => value);
  expect(found(' ГОМ')).toEqual(['gomel']);
  expect(found('точки')).toEqual(['none']);
  expect(found('')).toEqual(['gomel', 'kharkiv', 'none']);
  expect(found('(')).toEqual([]);
});

import { expect, test } from 'vitest';
import { uk } from '../i18n/words.fixture.ts';
import { dataset } from './fixture.ts';
import { labelOf } from './options.ts';

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

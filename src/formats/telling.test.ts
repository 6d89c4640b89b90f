import { expect, it } from 'vitest';
import { en, uk } from '../i18n/words.fixture.ts';
import { story } from './story.fixture.ts';
import { paragraphsOf } from './telling.ts';

it('says in which language a summary is that is not the reader’s', () => {
  const [record] = story.records;
  if (!record) throw new Error('the fixture has a record');
  const english = { ...record, summary: { en: 'It burnt.' } };
  expect(paragraphsOf(english, story, uk)[0]).toBe('It burnt. (англійською)');
  expect(paragraphsOf(english, story, en)[0]).toBe('It burnt.');
});

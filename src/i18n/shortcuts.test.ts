import { expect, test } from 'vitest';
import { languages } from './index.ts';
import { shortcutWords } from './shortcuts.ts';

test('every language of the interface has its own words for the shortcuts, none empty', () => {
  expect(Object.keys(shortcutWords).toSorted()).toEqual(languages.map(({ code }) => code).toSorted());
  const texts = Object.values(shortcutWords).flatMap((words) => Object.values(words));
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

import { expect, test } from 'vitest';
import { languages } from './index.ts';
import { shortcutWords } from './shortcuts.ts';

test('every language of the interface has its own words for the shortcuts, none empty', () => {
  // A language for trying out has none of its own.
  const codes = languages.map(({ code }) => code).filter((code) => !code.startsWith('q'));
  expect(Object.keys(shortcutWords).toSorted()).toEqual(codes.toSorted());
  const texts = Object.values(shortcutWords).flatMap((words) => Object.values(words));
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

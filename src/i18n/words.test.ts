import { describe, expect, test } from 'vitest';
import { en, type Words } from './en.ts';
import { directionOf, languages, loadWords } from './index.ts';
import { namedZones } from './zones.ts';

const all = await Promise.all(languages.map(({ load }) => load()));

/** Every key with the kind of thing it holds: `time.city: function`. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (value === null || typeof value !== 'object')
    return [`${path}: ${value === null ? 'string' : typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Every text, and what every function makes of a number or a word. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

test.each(languages)('the registry and the words of $code agree', async ({ code, name, direction, load }) => {
  const words = await load();
  expect(words).toMatchObject({ code, name, direction });
  expect(new Intl.Locale(words.locale).language).toBe(new Intl.Locale(code).language);
  expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  expect(direction).toBe(directionOf(code));
});

test('each language is there once', () => {
  const codes = languages.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

describe.each(all)('$name', (words: Words) => {
  test('has every key that English has, and no other', () => {
    expect(keysOf(words).toSorted()).toEqual(keysOf(en).toSorted());
  });

  test('leaves no text empty', () => {
    expect(textsOf(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('counts events in whole words', () => {
    [0, 1, 2, 5, 11, 21, 22, 1000].forEach((n) => {
      expect(words.events(n).replaceAll(/\D/g, '')).toBe(String(n));
      expect(words.events(n)).toMatch(/\p{L}{4,}/u);
    });
  });

  test('names every zone in its own words', () => {
    namedZones.forEach((zone) => {
      expect(words.time.city(zone)).not.toMatch(/\/|_|Kiev/);
      expect(words.time.zoneTime(zone)).not.toMatch(/\/|_|Kiev/);
    });
    expect(words.time.city('Europe/Kiev')).toBe(words.time.city('Europe/Kyiv'));
  });
});

test('Ukrainian has no letter that only Russian has, and no Russian toponym', async () => {
  const uk = await loadWords('uk');
  const texts = [
    ...textsOf(uk),
    ...namedZones.map((zone) => `${uk.time.city(zone)} ${uk.time.zoneTime(zone)}`),
  ];
  expect(texts.filter((text) => /[ыэъё]/iu.test(text))).toEqual([]);
  expect(texts.filter((text) => /Киев|Харьков|Минск|Львов|Одесса|Гомел[^ьяюі]/u.test(text))).toEqual([]);
});

test('Ukrainian plurals follow the number', async () => {
  const { events } = await loadWords('uk');
  expect([1, 2, 5, 11, 21, 22, 25].map(events)).toEqual([
    '1 подія',
    '2 події',
    '5 подій',
    '11 подій',
    '21 подія',
    '22 події',
    '25 подій',
  ]);
});

test('a language that the interface does not speak gets English', async () => {
  expect(await loadWords('tlh')).toBe(en);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Words } from './words.ts';
import { directionOf, forTests, languages, loadFirstWords, loadWords } from './index.ts';
import { loadMethod } from './method/index.ts';
import { method } from './method/en.ts';
import { panels } from './panels/en.ts';
import { en } from './words.fixture.ts';
import { namedZones } from './zones.ts';

const all = await Promise.all(languages.map(({ code }) => loadWords(code)));

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
  const spoken = code === forTests ? 'en' : code;
  expect(new Intl.Locale(words.locale).language).toBe(new Intl.Locale(spoken).language);
  expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  expect(direction).toBe(directionOf(code));
});

test('no section stands in both sets that make all words, where one would hide the other', async () => {
  const first = await loadFirstWords('en');
  const sections = [...Object.keys(first), ...Object.keys(panels)];
  expect(sections).toEqual([...new Set(sections)]);
  expect(Object.keys(en).toSorted()).toEqual(sections.toSorted());
});

test('each language is there once', () => {
  const codes = languages.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

const written = languages.filter(({ code }) => code !== forTests);

describe.each(written)('the page on how the story is made, in $name', ({ code }) => {
  test('has every key that English has, and no other, and no empty text', async () => {
    const words = await loadMethod(code);
    expect(keysOf(words).toSorted()).toEqual(keysOf(method).toSorted());
    expect(textsOf(words).filter((text) => text.trim() === '')).toEqual([]);
    if (code !== 'en') expect(words.title).not.toBe(method.title);
  });
});

describe.each(all)('$name', (words: Words) => {
  test('has every key that English has, and no other', () => {
    expect(keysOf(words).toSorted()).toEqual(keysOf(en).toSorted());
  });

  test('leaves no text empty', () => {
    expect(textsOf(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('counts events in whole words', () => {
    // Arabic says none, one and two without a number.
    const inWords = words.code === 'ar' ? [0, 1, 2] : [];
    [0, 1, 2, 5, 11, 21, 22, 1000].forEach((n) => {
      expect(words.events(n).replaceAll(/\D/g, '')).toBe(inWords.includes(n) ? '' : String(n));
      expect(words.events(n)).toMatch(/\p{L}{3,}/u);
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
    ...textsOf(await loadMethod('uk')),
    ...namedZones.map((zone) => `${uk.time.city(zone)} ${uk.time.zoneTime(zone)}`),
  ];
  expect(texts.filter((text) => /[ыэъё]/iu.test(text))).toEqual([]);
  expect(texts.filter((text) => /Киев|Харьков|Минск|Львов|Одесса|Гомел[^ьяюі]/u.test(text))).toEqual([]);
});

test('Ukrainian plurals follow the number', async () => {
  const { events } = await loadWords('uk');
  expect([1, 2, 5, 11, 21, 22, 25].map(events)).toEqual([
    '1\u00a0подія',
    '2\u00a0події',
    '5\u00a0подій',
    '11\u00a0подій',
    '21\u00a0подія',
    '22\u00a0події',
    '25\u00a0подій',
  ]);
});

test('Ukrainian says how many events it goes past, and one without its number', async () => {
  const { nextEvents } = (await loadWords('uk')).keys;
  expect([1, 21, 10].map(nextEvents)).toEqual([
    'Наступна подія',
    'Наступна 21\u00a0подія',
    'Наступні 10\u00a0подій',
  ]);
});

test('a clock without a name in the language is told by its offset, where it has one all year, else by its place', async () => {
  const [en, uk, ar] = await Promise.all(['en', 'uk', 'ar'].map(loadWords));
  const cities = (zone: string) => [en, uk, ar].map((words) => words?.time.city(zone));
  expect(cities('Asia/Katmandu')).toEqual(['Kathmandu', 'UTC+5:45', '\u2068UTC+5:45\u2069']);
  expect(cities('America/Denver')).toEqual(['Denver', 'Денвер', 'دنفر']);
  expect(cities('Europe/Luxembourg')).toEqual(['Luxembourg', 'Люксембург', 'لوكسمبورغ']);
  expect(uk?.time.zoneTime('Europe/Luxembourg')).toBe('за часом Люксембурга');
  expect(uk?.time.zoneTime('America/Denver')).toBe('за часом зони Денвер');
  expect(ar?.time.zoneTime('America/Denver')).toBe('بتوقيت دنفر');
  expect(uk?.time.zoneTime('Asia/Katmandu')).toBe('за часом UTC+5:45');
  expect(ar?.time.zoneTime('Asia/Katmandu')).toBe('بتوقيت \u2068UTC+5:45\u2069');
});

test('Arabic plurals follow the number, in the digits of the data', async () => {
  const { events, list } = await loadWords('ar');
  expect([0, 1, 2, 3, 10, 11, 26, 100, 102, 103, 1000].map(events)).toEqual([
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '10 أحداث',
    '11 حدثا',
    '26 حدثا',
    '100 حدث',
    '102 حدث',
    '103 أحداث',
    '1,000 حدث',
  ]);
  expect([1, 2, 3, 26].map((total) => list.count(1, total))).toEqual([
    '1 من أصل حدث واحد',
    '1 من أصل حدثين',
    '1 من أصل 3 أحداث',
    '1 من أصل 26 حدثا',
  ]);
});

test('Arabic counts what remains in words up to two', async () => {
  const { map, timeline } = await loadWords('ar');
  expect([1, 2, 3].map((n) => map.andMore('خاركيف', n))).toEqual([
    'خاركيف وآخر',
    'خاركيف واثنان آخران',
    'خاركيف و3 أخرى',
  ]);
  expect([1, 2, 3].map(timeline.mayMore)).toEqual(['وربما واحد غيرها', 'وربما اثنان غيرها', 'وربما 3 غيرها']);
  expect([1, 2, 1200].map(timeline.mayBeOf)).toEqual([
    'منها واحد على الاحتمال',
    'منها اثنان على الاحتمال',
    'منها 1,200 على الاحتمال',
  ]);
});

test('Arabic keeps no English and no Latin letters but those of names, and has its own marks', async () => {
  const names =
    /GeoJSON|CSL-JSON|JSON|BibTeX|RIS|CSV|KML|HTML|QR|JavaScript|OpenStreetMap|GeoNames|ODbL|CC BY 4\.0|Google Earth|Linked Places|Dateline/g;
  const { code, direction, locale, ...rest } = await loadWords('ar');
  expect([code, direction, locale]).toEqual(['ar', 'rtl', 'ar-u-nu-latn']);
  const source = ['ar.ts', 'panels/ar.ts']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('');
  const templates = [...source.matchAll(/`([^`]*)`/g)].map(([, text = '']) =>
    text.replaceAll(/\$\{[^}]*\}/g, ''),
  );
  const texts = [...textsOf(rest), ...templates, ...namedZones.map((zone) => rest.time.city(zone))];
  const bare = [...texts, ...textsOf(await loadMethod('ar'))];
  expect(bare.filter((text) => /[\u064b-\u064d\u0651]/u.test(text))).toEqual([]);
  const plain = texts.map((text) => text.replaceAll(names, ''));
  expect(plain.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  expect(plain.filter((text) => /[,;?"“”]|[٠-٩]/.test(text))).toEqual([]);
  const written = [...source.matchAll(/'([^'\n]*\p{Script=Arabic}[^'\n]*)'/gu)].map(([, text = '']) => text);
  expect(written.length).toBeGreaterThan(200);
  expect(written.filter((text) => /[a-z]/i.test(text.replaceAll(names, '')))).toEqual([]);
});

test('Arabic keeps foreign names and dates to themselves', async () => {
  const { card, timeline, said } = await loadWords('ar');
  expect(card.read('Reuters')).toBe('اقرأ هذا المقطع في \u2068Reuters\u2069');
  expect(timeline.faults['no-such-day']('2022-02-30')).toContain('\u20682022-02-30\u2069');
  expect(said.list(['أوليه سينيهوبوف', said.via('تلغرام')])).toBe('أوليه سينيهوبوف، عبر تلغرام');
  expect(said.via('مع تسجيل مصور')).toBe('مع تسجيل مصور');
});

test('the language of tests brackets every text and everything that a function makes', async () => {
  const pseudo = await loadWords(forTests);
  const { code, name, direction, locale, ...rest } = pseudo;
  expect([code, name, direction, locale]).toEqual([forTests, 'Pseudo', 'ltr', en.locale]);
  expect(textsOf(rest).filter((text) => !/^\[!! .* !!\]$/su.test(text))).toEqual([]);
  expect(pseudo.share.send).toBe('[!! Šéñd… · !!]');
  expect(pseudo.events(3)).toBe('[!! 3 events · · !!]');
  expect(pseudo.statusNotes.explained('it').claimed).toMatch(/^\[!! said by a party/);
  expect(pseudo.filters.values.kind('combat')).toBeUndefined();
  const strangeMethod = await loadMethod(forTests);
  const more = [strangeMethod, strangeMethod.rules.list('30', '20 %')];
  expect(textsOf(more).filter((text) => !/^\[!! .* !!\]$/su.test(text))).toEqual([]);
  expect(textsOf(rest).join('').length).toBeGreaterThan(1.3 * textsOf(en).join('').length);
});

test('a language that the interface does not speak gets English', async () => {
  expect(await loadWords('tlh')).toEqual(en);
});

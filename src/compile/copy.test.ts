import { expect, it } from 'vitest';
import { digestOf, keptFiles } from './copy.ts';

const files = [
  '.vite/manifest.json',
  '404.html',
  '_headers',
  'apple-touch-icon.png',
  'assets/EmbedApp-1.css',
  'assets/EmbedApp-1.js',
  'assets/Timeline-1.js',
  'assets/besides-1.js',
  'assets/core-uk-1.js',
  'assets/index-1.js',
  'assets/panels-en-1.js',
  'assets/panels-uk-1.js',
  'assets/pseudo-1.js',
  'assets/serif-text-arabic-1.woff2',
  'assets/serif-text-cyrillic-1.woff2',
  'assets/serif-text-latin-1.woff2',
  'assets/words-ar-1.js',
  'assets/words-uk-1.js',
  'away.html',
  'basemap/detail.topo.json',
  'card.png',
  'data/v1/events.json',
  'e/bergen-bridge/card.png',
  'e/bergen-bridge/index.html',
  'embed.js',
  'embed/index.html',
  'feed.atom',
  'icon-192.png',
  'icon.svg',
  'index.html',
  'licences.txt',
  'manifest.webmanifest',
  'method/index.html',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
  'uk/away.html',
  'uk/card.png',
  'uk/e/bergen-bridge/index.html',
  'uk/embed/index.html',
  'uk/feed.atom',
  'uk/index.html',
  'uk/manifest.webmanifest',
  'uk/method/index.html',
];

const chunk = (file: string, modules: readonly string[], styles: readonly string[] = []) => ({
  file,
  modules: modules.map((id) => `/home/story/${id}`),
  styles,
});

const chunks = [
  chunk('assets/index-1.js', ['src/i18n/en.ts', 'src/app/main.tsx']),
  chunk('assets/EmbedApp-1.js', ['src/app/EmbedApp.tsx'], ['assets/EmbedApp-1.css']),
  chunk('assets/Timeline-1.js', ['src/timeline/Timeline.tsx']),
  chunk('assets/core-uk-1.js', ['virtual:dateline/core/uk']),
  chunk('assets/words-uk-1.js', ['src/i18n/uk.ts']),
  chunk('assets/words-ar-1.js', ['src/i18n/isolated.ts', 'src/i18n/ar.ts']),
  chunk('assets/pseudo-1.js', ['src/i18n/pseudo.ts']),
  chunk('assets/panels-en-1.js', ['src/i18n/panels/en.ts']),
  chunk('assets/panels-uk-1.js', ['src/i18n/panels/uk.ts']),
  chunk('assets/besides-1.js', ['src/i18n/besides.ts']),
];

it('keeps the app, the map, the data and the first language’s pages for all, and for each other its own, words and letters', () => {
  const kept = keptFiles(files, chunks, ['en', 'uk']);
  expect(kept.languages).toEqual({
    en: [],
    uk: [
      'assets/panels-uk-1.js',
      'assets/serif-text-cyrillic-1.woff2',
      'assets/words-uk-1.js',
      'uk/away.html',
      'uk/',
      'uk/manifest.webmanifest',
      'uk/method/',
    ],
  });
  expect(kept.shared).toEqual([
    'apple-touch-icon.png',
    'assets/Timeline-1.js',
    'assets/besides-1.js',
    'assets/core-uk-1.js',
    'assets/index-1.js',
    'assets/panels-en-1.js',
    'assets/serif-text-latin-1.woff2',
    'away.html',
    'basemap/detail.topo.json',
    'icon-192.png',
    'icon.svg',
    '',
    'licences.txt',
    'manifest.webmanifest',
    'method/',
  ]);
});

it('keeps the words of a language that is not the first for its readers alone, with what they need, and none that the story does not speak', () => {
  const wordsIn = (languages: readonly string[]) => {
    const kept = keptFiles(files, chunks, languages);
    const isWords = (path: string) => /(?:words|panels|pseudo)/.test(path);
    return [kept.shared.filter(isWords), ...languages.map((code) => kept.languages[code]?.filter(isWords))];
  };
  const [english, ukrainian, arabic] = [
    ['assets/panels-en-1.js'],
    ['assets/panels-uk-1.js', 'assets/words-uk-1.js'],
    ['assets/words-ar-1.js'],
  ];
  expect(wordsIn(['en', 'uk', 'ar'])).toEqual([english, [], ukrainian, arabic]);
  expect(wordsIn(['ar', 'en'])).toEqual([arabic, [], english]);
  expect(wordsIn(['uk'])).toEqual([ukrainian, []]);
  // It is made of English.
  expect(wordsIn(['ar', 'qps-Ploc'])).toEqual([arabic, [], [...english, 'assets/pseudo-1.js']]);
});

it('an edition is another one with any byte of any file, or of the worker', () => {
  const told = (script: string, text: string, path = 'uk/') => digestOf(script, [[path, Buffer.from(text)]]);
  const all = [told('a', 'b'), told('a', 'c'), told('b', 'b'), told('a', 'b', 'en/'), digestOf('a', [])];
  expect(new Set(all).size).toBe(all.length);
  expect(told('a', 'b')).toBe(told('a', 'b'));
});

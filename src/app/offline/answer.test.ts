import { describe, expect, it } from 'vitest';
import { answerTo, type Asked, type Copy, filesFor } from './answer.ts';

const scope = new URL('https://example.org/some/where/');

const copy: Copy = {
  edition: 'a',
  entry: 'assets/index-1.js',
  shared: [
    'assets/index-1.js',
    'basemap/labels.json',
    'icon.svg',
    'licences.txt',
    '',
    'away.html',
    'method/',
  ],
  languages: { en: [], uk: ['uk/', 'uk/away.html', 'assets/uk-1.js'] },
  events: ['bergen-bridge', 'bergen-lamps'],
  moved: { 'harbour-bridge': 'bergen-bridge' },
  bytes: { en: 1, uk: 2 },
};

const page = { mode: 'navigate', destination: 'document' };
const part = { mode: 'cors', destination: 'script' };

function answer(path: string, asked: Partial<Asked>) {
  const url = new URL(path, scope).href;
  return answerTo(
    { method: 'GET', isRange: false, mode: 'no-cors', destination: '', ...asked, url },
    scope,
    copy,
  );
}

describe('what the worker answers', () => {
  it.each([
    ['', page, { is: 'file', path: '' }],
    ['?utm=1', page, { is: 'file', path: '' }],
    ['index.html', page, { is: 'file', path: '' }],
    ['uk/index.html', page, { is: 'file', path: 'uk/' }],
    ['method/', page, { is: 'file', path: 'method/' }],
    ['licences.txt', page, { is: 'file', path: 'licences.txt' }],
    ['assets/index-1.js', part, { is: 'file', path: 'assets/index-1.js' }],
    ['basemap/labels.json', part, { is: 'file', path: 'basemap/labels.json' }],
  ])('“%s” of its edition: the file', (path, asked, expected) => {
    expect(answer(path, asked)).toEqual(expected);
  });

  it('a part of another edition: what the copies before may have', () => {
    expect(answer('assets/index-0.js', part)).toEqual({ is: 'file', path: 'assets/index-0.js' });
  });

  it.each([
    ['e/bergen-bridge/', { is: 'event', language: 'en', id: 'bergen-bridge' }],
    ['uk/e/bergen-lamps/', { is: 'event', language: 'uk', id: 'bergen-lamps' }],
    ['uk/e/bergen-bridge/index.html', { is: 'event', language: 'uk', id: 'bergen-bridge' }],
    ['e/harbour-bridge/', { is: 'moved', language: 'en', path: 'e/bergen-bridge/' }],
    ['uk/e/harbour-bridge/', { is: 'moved', language: 'uk', path: 'uk/e/bergen-bridge/' }],
    ['e/bergen-bridge', { is: 'moved', language: 'en', path: 'e/bergen-bridge/' }],
    ['uk', { is: 'moved', language: 'uk', path: 'uk/' }],
    ['e/bergen%2Dbridge/', { is: 'moved', language: 'en', path: 'e/bergen-bridge/' }],
    ['uk/e//bergen-bridge//', { is: 'moved', language: 'uk', path: 'uk/e/bergen-bridge/' }],
    ['.//uk%2Fe/bergen-bridge', { is: 'moved', language: 'uk', path: 'uk/e/bergen-bridge/' }],
    ['method//index.html', { is: 'moved', language: 'en', path: 'method/' }],
    ['.//', { is: 'moved', language: 'en', path: '' }],
  ])('“%s”: its event', (path, expected) => {
    expect(answer(path, page)).toEqual(expected);
  });

  it.each([
    'e/newer-event/',
    'e/constructor/',
    'e/newer%2Devent//',
    'e/%E0%A4%A/',
    '..%2Fe/bergen-bridge/',
    'e/bergen-bridge/card.png',
    'data/v1/events.json',
    'feed.atom',
  ])('a page that it does not know, “%s”: the network’s, or a sentence', (path) => {
    expect(answer(path, page)).toEqual({ is: 'away', language: 'en' });
  });

  it.each([
    ['assets/index-1.js', { method: 'HEAD' }],
    ['assets/index-1.js', { isRange: true }],
    ['data/v1/events.json', part],
    ['e/bergen-bridge/card.png', { destination: 'image' }],
    ['embed/', { mode: 'navigate', destination: 'iframe' }],
    ['../', page],
    ['../elsewhere/assets/index-1.js', part],
    ['https://example.com/some/where/', page],
    ['sw.js', part],
    // Whether the network has a page: a script wants to know before it asks for the page anew.
    ['', { mode: 'cors' }],
    ['e/bergen-bridge/', { mode: 'cors' }],
  ])('nothing of “%s” asked for like %o', (path, asked) => {
    expect(answer(path, asked)).toEqual({ is: 'network' });
  });
});

it('a reader of one language is kept what all need and what that language adds', () => {
  expect(filesFor('uk', copy)).toEqual([...copy.shared, 'uk/', 'uk/away.html', 'assets/uk-1.js']);
  expect(filesFor('constructor', copy)).toBeNull();
});

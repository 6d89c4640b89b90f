import { expect, it } from 'vitest';
import { wordsOf } from './text.ts';
import { emptyProblems, languageProblems, textProblems, urlProblems, visible } from './textRules.ts';

function faults(value: unknown): readonly string[] {
  return textProblems(value, []).map(({ path, rule }) => [...path, rule].join(' '));
}

it.each([
  '<b>bold</b>',
  '</p>',
  '<!-- x -->',
  '<?php',
  'a <script',
  'fish &amp; chips',
  '&#39;',
  '&#x27;',
  '&nbsp;',
  '[depot](javascript:1)',
  'the [oil depot]( https://example.org/a_(b) "x")',
  '![](//example.org/a.png)',
  '[a [b]](www.example.org)',
  '[depot](example.org)',
  '[depot](../e/depot/)',
  '[depot](#top)',
])('refuses markup: %s', (text) => {
  expect(faults({ title: { en: text } })).toEqual(['title en text-markup']);
});

it.each([
  'a < b',
  '3 <5',
  'x << y',
  '<3',
  'R&D; AT&T',
  'salt & pepper;',
  'Q&A',
  '“quoted” – it’s…',
  'Київ',
  'שלום',
  'two\nlines',
  '[He] said so (twice)',
  'the depot [sic](twice)',
  'the mayor [of the town](Reuters: no)',
  'می\u200cگوید',
  '👩\u200d🚒 ☎\ufe0f',
  'שלום\u200f, a\u200e',
])('takes plain text: %s', (text) => {
  expect(faults([text])).toEqual([]);
});

it.each([
  '\u0000',
  '\t',
  '\r',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ud800',
  '\u00ad',
  '\u061c',
  '\u115f',
  '\u180e',
  '\u200b',
  '\u2060',
  '\u2064',
  '\u206a',
  '\u3164',
  '\u{e0001}',
  '\u{e0041}',
  '\u{e007f}',
])('refuses what is not seen: %j', (character) => {
  const problems = textProblems({ quote: `fourteen${character}words` }, ['excerpts', 0]);
  expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
    ['text-control', ['excerpts', 0, 'quote']],
  ]);
  expect(problems[0]?.message).toMatch(/U\+[\dA-F]{4,5} after "fourteen"/);
});

it('looks into every list and map, and leaves addresses their ampersands', () => {
  expect(faults({ a: ['x', { b: '<i>' }], c: 7, d: null, e: undefined })).toEqual(['a 1 b text-markup']);
  expect(faults({ url: 'https://example.org/?a=1&copy;=2' })).toEqual([]);
});

it.each([
  'https://example.org',
  'https://example.org/a?b=c#d',
  'https://example.org:8443/{z}/{x}/{y}.png',
  'https://приклад.укр/',
])('takes the address %s', (url) => {
  expect(urlProblems(url, ['url'])).toEqual([]);
});

it.each([
  'http://example.org/',
  'ftp://example.org',
  'javascript:alert(1)',
  '//example.org',
  'https:example.org',
  'https://',
  'https:///x',
  'https://a@b.org/',
  'https://a b.org/',
  'https://example.org/a b',
  'https://x.org:99999/',
  'https://x.org:0/',
  'https://[::1',
  'https://..',
  'https://x..y/',
  'https://%00/',
  'https://-x.org/',
  'https://1.2.3.400/',
  `https://${'x'.repeat(64)}.org/`,
  '',
])('refuses the address "%s"', (url) => {
  expect(urlProblems(url, ['url']).map(({ rule }) => rule)).toEqual(['url-not-https']);
});

it('suggests the secure address', () => {
  expect(urlProblems('http://example.org/', ['url'])[0]?.message).toContain(
    'did you mean "https://example.org/"?',
  );
});

it('shows what is not seen, on one line', () => {
  expect(visible('a\u202Eb\nc\u0007\u200f é\u200b\u{e0041}')).toBe(
    'a<U+202E>b⏎c<U+0007><U+200F> é<U+200B><U+E0041>',
  );
});

it('wants words in the dataset’s languages', () => {
  expect(emptyProblems({}, ['title']).map(({ path }) => path)).toEqual([['title']]);
  expect(emptyProblems({ en: ' ' }, ['title']).map(({ path }) => path)).toEqual([['title', 'en']]);
  expect(emptyProblems({ en: ' ', uk: '\u200d' }, ['title']).map(({ path }) => path)).toEqual([['title']]);
  expect(emptyProblems({ en: 'a', uk: ' ' }, ['title']).map(({ path }) => path)).toEqual([['title', 'uk']]);
  expect(languageProblems({ en: 'a', ru: 'b' }, ['en', 'uk'], ['title']).map(({ path }) => path)).toEqual([
    ['title', 'ru'],
  ]);
});

it('counts words by the white space between them', () => {
  expect(wordsOf(' would wait until\n( 3 p.m.) ')).toEqual(['would', 'wait', 'until', '(', '3', 'p.m.)']);
});

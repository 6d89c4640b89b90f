import { expect, it } from 'vitest';
import { mendedHash } from './mended.ts';

it.each([
  ['#/e/bergen-bridge/', '#e=bergen-bridge'],
  ['#e/bergen-bridge', '#e=bergen-bridge'],
  [
    '#/uk/e/bergen-bridge/?lang=uk#from=2022-02-25T10:00Z&q=a',
    '#e=bergen-bridge&lang=uk&from=2022-02-25T10:00Z&q=a',
  ],
  ['#https://example.org/story/uk/e/bergen-bridge/index.html', '#e=bergen-bridge&lang=uk'],
  ['#/uk/method/', '#method&lang=uk'],
  ['#e=bergen-bridge#e=bergen-lamps', '#e=bergen-bridge'],
  ['#e=bergen-bridge&q=a#/e/bergen-lamps/', '#e=bergen-bridge&q=a'],
  ['#e=bergen-bridge#', '#e=bergen-bridge'],
])('“%s” means “%s”', (hash, meant) => {
  expect(mendedHash(hash, ['en', 'uk'])).toBe(meant);
  expect(mendedHash(meant, ['en', 'uk'])).toBe(meant);
});

it.each([
  '',
  '#',
  '#e=bergen-bridge&lang=uk',
  '#map=8/49.98/36.25&q=uk/e/x/',
  '#method=rules',
  '#q=C# and more',
  '#/elsewhere/',
])('“%s” stays', (hash) => {
  expect(mendedHash(hash, ['en', 'uk'])).toBe(hash);
});

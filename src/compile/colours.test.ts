import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ink, paper } from './colours.ts';

const read = (file: string) => readFileSync(file, 'utf8');

it('what stands without the style sheet has its colours', () => {
  const [plain = ''] = read('src/app/tokens.css').split('@media');
  const token = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(plain)?.slice(1);
  expect(token('paper')).toEqual(paper);
  expect(token('ink')).toEqual(ink);
});

it('the browser draws the page’s own colour around it, before anything of the page asks which', () => {
  const [head = ''] = read('index.html').split('<!--head-->');
  const around = [...head.matchAll(/<meta name="theme-color" content="(#\w+)" media="\(([^)]*)\)"/g)];
  expect(around.map(([, colour, media]) => [colour, media])).toEqual([
    [paper[0], 'prefers-color-scheme: light'],
    [paper[1], 'prefers-color-scheme: dark'],
  ]);
});

it('the icon is drawn in them', () => {
  const used = new Set(read('public/icon.svg').match(/#[\da-f]{6}/g));
  expect([...used]).toEqual(expect.arrayContaining([paper[0], ink[0]]));
});

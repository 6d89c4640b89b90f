import { expect, it } from 'vitest';
import { siteOf } from './addresses.ts';
import { compile, loadEdition } from './edition.ts';
import { printFault } from './fault.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';

const origins = ['origins: []', (written: string) => `origins: ["${written}"]`] as const;
const tiles = [
  'onlineMap: null',
  (url: string) => `onlineMap: { url: "${url}", attribution: A map }`,
] as const;

it.each([
  [tiles, 'http://tiles.example.org/{z}/{x}/{y}.png', 'url-not-https', 'did you mean'],
  [tiles, 'https://me:key@tiles.example.org/{z}/{x}/{y}.png', 'url-not-https', 'onlineMap.url: '],
  [tiles, 'https://tiles.example.org/{z}/{x} {y}.png', 'url-not-https', 'onlineMap.url: '],
  [tiles, 'https://{s}.example.org/{z}/{x}/{y}.png', 'shape', 'one of several hosts'],
  [tiles, 'https://tiles.example.org/{z}/{x}.png', 'shape', 'lacks {y}'],
  [tiles, 'https://{z}.example.org/{x}/{y}.png', 'url-not-https', 'no plain host'],
  [tiles, 'https://tiles.example.org;script-src/{z}/{x}/{y}.png', 'url-not-https', 'no plain host'],
  [tiles, 'https://*.example.org/{z}/{x}/{y}.png', 'url-not-https', 'no plain host'],
  [tiles, 'https://a.example.org,b.example.org/{z}/{x}/{y}.png', 'url-not-https', 'no plain host'],
  [tiles, 'https://tiles.example.org:99999/{z}/{x}/{y}.png', 'url-not-https', 'no plain host'],
  [tiles, 'https://tiles.example.org/{style}/{z}/{x}/{y}.png', 'shape', '{style}'],
  [origins, 'https://*.example.org', 'url-not-https', 'write one host'],
  [origins, 'https://files.example.org; img-src *', 'url-not-https', 'origins[0]: '],
  [origins, 'https://files.example.org/events.json', 'shape', 'did you mean "https://files.example.org"?'],
] as const)('refuses of dataset.yaml %s, as %s', ([before, after], written, rule, says) => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', before, after(written));
  const { faults } = compile(root);
  expect(faults.map((fault) => fault.rule)).toEqual([rule]);
  expect(printed(root)[0]).toContain(says);
});

it('takes a map of tiles by one host, and needs no other origins', () => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', 'origins: []\n', '');
  edit(root, 'data/dataset.yaml', tiles[0], tiles[1]('https://tiles.example.org/{z}/{x}/{y}{r}.png?key=a'));
  expect(printed(root)).toEqual([]);
  expect(loadEdition(root).origins).toEqual([]);
});

function printed(root: string): readonly string[] {
  return compile(root).faults.map(printFault);
}

const site = ['onlineMap: null', (written: string) => `onlineMap: null\nsite: "${written}"`] as const;

it.each([
  ['http://example.org/story/', 'url-not-https', 'did you mean "https://example.org/story/"?'],
  ['example.org/story', 'url-not-https', 'is not an https: address'],
  ['https://me:key@example.org/', 'url-not-https', 'site: '],
  ['http://localhost.example.org/', 'url-not-https', 'site: '],
  ['https://example.org/story/?draft', 'shape', 'has a query or a hash'],
  ['https://example.org/story/#map', 'shape', 'has a query or a hash'],
  ['https://example.org/story/index.html', 'shape', 'the folder it is in'],
])('refuses as a site %s, by %s, and fails for SITE_URL too', (written, rule, says) => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', site[0], site[1](written));
  expect(compile(root).faults.map((fault) => fault.rule)).toEqual([rule]);
  expect(printed(root)[0]).toContain(says);
  expect(() => siteOf(written, null)).toThrow(/^SITE_URL: "/);
});

it.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/story', 'https://example.org/story/'],
  ['https://Example.org:8443/a/b/', 'https://example.org:8443/a/b/'],
  ['http://localhost:4173/story', 'http://localhost:4173/story/'],
  ['http://127.0.0.1/', 'http://127.0.0.1/'],
])('takes as a site %s, as %s', (written, taken) => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', site[0], site[1](written));
  expect(loadEdition(root).site).toBe(taken);
  expect(siteOf(written, 'https://dataset.example.org/')).toBe(taken);
});

it('knows no site where neither the environment nor the dataset names one', () => {
  expect(loadEdition(copyOfFixture()).site).toBeNull();
  expect(siteOf('', 'https://dataset.example.org/story')).toBe('https://dataset.example.org/story/');
  expect(siteOf(' ', null)).toBeNull();
});

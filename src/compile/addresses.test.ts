import { expect, it } from 'vitest';
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

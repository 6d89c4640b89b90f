import { expect, it } from 'vitest';
import { loadEdition } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { changedOn, latest, siteFiles } from './siteFiles.ts';

const site = 'https://example.org/a&b/';

function storyAt(where: string | null) {
  const root = copyOfFixture();
  edit(root, 'data/published.yaml', 'aliases: {}', 'aliases: { harbour-bridge: bergen-bridge }');
  const loaded = loadEdition(root);
  const records = loaded.records.map((record) => ({
    ...record,
    recorded: record.id === 'bergen-deck' ? '2026-11-23' : null,
  }));
  return { ...loaded, records, site: where };
}

it('maps each page that is to be kept, once, with its counterparts in every language', () => {
  const loaded = storyAt(site);
  const map = siteFiles(loaded)['sitemap.xml'] ?? '';
  const urls = [...map.matchAll(/<url>([^]*?)<\/url>/g)].map(([, text = '']) => text);
  const escaped = 'https://example.org/a&#38;b/';
  const paths = ['', 'method/', ...loaded.records.map(({ id }) => `e/${id}/`)];
  expect(urls.map((text) => /<loc>([^<]*)</.exec(text)?.[1])).toEqual(
    ['', 'uk/'].flatMap((language) => paths.map((path) => `${escaped}${language}${path}`)),
  );
  urls.forEach((text, row) => {
    const path = paths[row % paths.length] ?? '-';
    expect(
      [...text.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, code, href]) => [code, href]),
    ).toEqual([
      ['en', `${escaped}${path}`],
      ['uk', `${escaped}uk/${path}`],
      ['x-default', `${escaped}${path}`],
    ]);
  });
});

it('tells when a page changed, where that is known', () => {
  const map = siteFiles(storyAt(site))['sitemap.xml'] ?? '';
  const changed = [...map.matchAll(/<loc>([^<]*)<\/loc>\s*<lastmod>([^<]*)</g)].map(([, href = '', day]) => [
    href.replace(/^.*?b\//, ''),
    day,
  ]);
  expect(changed).toEqual(
    ['', 'method/', 'e/bergen-deck/', 'uk/', 'uk/method/', 'uk/e/bergen-deck/'].map((path) => [
      path,
      '2026-11-23',
    ]),
  );
});

it('a record changed on the day of its last correction, else when it was first published', () => {
  const change = {
    date: '2026-12-01',
    field: 'status',
    old: 'claimed',
    new: 'disputed',
    reason: { en: '-' },
  };
  expect(changedOn({ recorded: '2026-11-23', changes: [] })).toBe('2026-11-23');
  expect(changedOn({ recorded: '2026-11-23', changes: [change] })).toBe('2026-12-01');
  expect(changedOn({ recorded: null, changes: [] })).toBeNull();
  expect(latest(['2026-12-01', null, '2026-11-23'])).toBe('2026-12-01');
});

it('lets every robot in, and shows it the map if there is one', () => {
  const robots = siteFiles(storyAt(site))['robots.txt'] ?? '';
  expect(robots).toMatch(/^User-agent: \*\nDisallow:\n/);
  expect(robots).toContain(`\nSitemap: ${site}sitemap.xml\n`);
  expect(Object.keys(siteFiles(storyAt(null)))).toEqual(['robots.txt']);
  expect(siteFiles(storyAt(null))['robots.txt']).not.toContain('Sitemap');
});

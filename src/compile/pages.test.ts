import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { en, uk } from '../i18n/words.fixture.ts';
import { loadEdition } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { renderPages, type Written } from './Page.tsx';
import { outputOf } from './pages.ts';
import { escapeHtml } from './policy.ts';

const shell = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');

describe('a story with an alias and a withdrawal, in two languages', () => {
  it('every event and every alias has a page', async () => {
    const { loaded, pages, pageAt } = await built();
    const ids = [...loaded.records.map(({ id }) => id), ...Object.keys(loaded.aliases), 'bergen-lamps'];
    expect(ids).toHaveLength(5);
    const expected = ['', 'uk/'].flatMap((language) => [
      `${language}index.html`,
      `${language}embed/index.html`,
      `${language}method/index.html`,
      `${language}away.html`,
      ...ids.map((id) => `${language}e/${id}/index.html`),
    ]);
    expect([...pages.keys()].toSorted()).toEqual([...expected, '404.html'].toSorted());
    expect(pageAt('e/bergen-bridge/index.html')).toContain('Harbour bridge closed after a storm</h2>');
    expect(pageAt('uk/e/bergen-lamps/index.html')).toContain('The lamps were another bridge');
  });

  it('an alias sends on to the event, with the view of the link, and without a script too', async () => {
    const { pageAt } = await built();
    const page = pageAt('uk/e/harbour-bridge/index.html');
    const href = '../../../uk/e/bergen-bridge/';
    expect(page).toContain(`<a href="${href}" id="now">Портовий міст закрито після шторму</a>`);
    expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${href}" /></noscript>`);
    expect(page).toContain(escapeHtml(uk.page.moved));
    const [, script = ''] = /<script>(.*?)<\/script>/.exec(page) ?? [];
    const went: string[] = [];
    runInNewContext(script, {
      location: { hash: '#from=2021-11-15T00:00Z', replace: (to: string) => went.push(to) },
      document: { getElementById: () => ({ href: 'https://example.org/uk/e/bergen-bridge/' }) },
    });
    expect(went).toEqual(['https://example.org/uk/e/bergen-bridge/#from=2021-11-15T00:00Z']);
  });

  it('a record withdrawn says when and why, in words, and leads on', async () => {
    const { pageAt } = await built();
    const page = pageAt('uk/e/bergen-lamps/index.html');
    expect(page).toContain(
      `<h2>${escapeHtml(uk.frame.withdrawn('18\u00a0листопада\u00a02021\u00a0р.'))}</h2>`,
    );
    expect(page).toContain('<p lang="en" dir="ltr">The lamps were another bridge</p>');
    expect(page).toContain('href="../../../e/bergen-lamps/?lang=en" lang="en" dir="ltr"');
    expect(page).toContain(`<a href="../../../uk/">${escapeHtml(uk.frame.backToStory)}</a>`);
  });

  it('every page has one policy, before all else, that lets its own scripts and styles through', async () => {
    const { pages } = await built();
    for (const [path, page] of pages) {
      const policies = [...page.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
      expect(policies, path).toHaveLength(1);
      const inline = [...page.matchAll(/<(script|style)>([^]*?)<\/\1>/g)];
      expect(inline.length, path).toBeGreaterThan(0);
      for (const [, , text = ''] of inline) {
        expect(policies[0]?.[1]).toContain(createHash('sha256').update(text).digest('base64'));
      }
      expect(page.slice(0, policies[0]?.index)).not.toMatch(/<(?:script|style|link)/);
    }
  });

  it('every page of the story can say in its own language that it did not start', async () => {
    const { pageAt } = await built();
    expect(lostIn(pageAt('index.html'))).toBe(escapeHtml(en.page.failed));
    expect(lostIn(pageAt('uk/e/bergen-deck/index.html'))).toBe(escapeHtml(uk.page.failed));
  });
});

it('a page asks for nothing beyond its own origin but what the dataset names', async () => {
  const directives = (page: string, name: string) => new RegExp(`${name} ([^;"]*)`).exec(page)?.[1];
  const alone = (await built()).pageAt('index.html');
  expect(directives(alone, 'img-src')).toBe("'self'");
  expect(directives(alone, 'connect-src')).toBe("'self'");
  const { pageAt } = await built((root) => {
    edit(root, 'data/dataset.yaml', 'origins: []', 'origins: ["https://files.example.org"]');
    const map = 'onlineMap: { url: "https://Tiles.example.org:8443/{z}/{x}/{y}.png", attribution: A map }';
    edit(root, 'data/dataset.yaml', 'onlineMap: null', map);
  });
  const page = pageAt('e/bergen-deck/index.html');
  expect(directives(page, 'img-src')).toBe("'self' https://tiles.example.org:8443");
  expect(directives(page, 'connect-src')).toBe("'self' https://files.example.org");
});

it('writes where it is told to, below the root or elsewhere', () => {
  const root = resolve('/story');
  expect(outputOf({ root, build: { outDir: 'dist' } })).toBe(resolve('/story/dist'));
  expect(outputOf({ root, build: { outDir: resolve('/elsewhere') } })).toBe(resolve('/elsewhere'));
});

async function built(change: (root: string) => void = () => undefined) {
  const root = copyOfFixture();
  edit(root, 'data/published.yaml', 'aliases: {}', 'aliases: { harbour-bridge: bergen-bridge }');
  const withdrawal =
    '\n  - id: bergen-lamps\n    date: 2021-11-18\n    reason: { en: The lamps were another bridge }';
  edit(root, 'data/published.yaml', 'withdrawn: []', `withdrawn:${withdrawal}`);
  change(root);
  const loaded = loadEdition(root);
  const written: readonly Written[] = await renderPages(loaded, shell, []);
  const pages = new Map(written.map(({ path, html }) => [path, html]));
  return { loaded, pages, pageAt: (path: string) => pages.get(path) ?? `there is no ${path}` };
}

function lostIn(page: string): string | undefined {
  return /<p id="lost"[^>]* hidden="">([^<]*)<\/p>/.exec(page)?.[1];
}

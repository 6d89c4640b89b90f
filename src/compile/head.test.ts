import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribution } from '../i18n/attribution.ts';
import { loadWords } from '../i18n/index.ts';
import { inLanguage } from '../model/text.ts';
import { loadEdition } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { only, tagsOf, type Tags } from './fixtures/tags.ts';
import { renderPages } from './Page.tsx';
import { addressesOf, addressOf } from './routes.ts';

const home = join(import.meta.dirname, '../..');
const shell = readFileSync(join(home, 'index.html'), 'utf8');
const site = 'https://example.org/chronicle/';

describe('the pages of our edition, where it is known where they stand', () => {
  const loaded = { ...loadEdition(home), site };
  const { edition, records } = loaded;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    for (const { path, html } of await renderPages(loaded, shell, [])) pages.set(path, html);
  }, 60_000);

  const kept = edition.languages.flatMap((language) =>
    [null, ...records].map((record) => ({
      language,
      record,
      address: addressOf(loaded, language, record?.id ?? null),
    })),
  );
  const htmlAt = (address: string) => pages.get(`${address}index.html`) ?? '';
  const eachPage = (of: (page: (typeof kept)[number] & { readonly tags: Tags }) => void) => {
    for (const page of kept) of({ ...page, tags: tagsOf(htmlAt(page.address)) });
  };

  it('name one canonical address, their own, and the same page in each language', () => {
    expect(kept).toHaveLength((records.length + 1) * edition.languages.length);
    eachPage(({ address, record, tags }) => {
      const hrefs = (rel: string, attribute: string) =>
        tags.links.flatMap((link) =>
          link['rel'] === rel && link[attribute] !== undefined ? [[link[attribute], link['href']]] : [],
        );
      expect(hrefs('canonical', 'href')).toEqual([[site + address, site + address]]);
      const id = record?.id ?? null;
      expect(hrefs('alternate', 'hreflang')).toEqual([
        ...edition.languages.map((code) => [code, site + addressOf(loaded, code, id)]),
        ['x-default', site + addressOf(loaded, edition.languages[0] ?? '', id)],
      ]);
    });
  });

  it('say the same to search engines and to all that show previews', () => {
    eachPage(({ address, record, language, tags }) => {
      const title = inLanguage((record ?? edition).title, language).text;
      expect(tags.title).toBe(`${title} · Dateline`);
      expect([only(tags, 'og:title'), only(tags, 'twitter:title')]).toEqual([title, title]);
      const description = only(tags, 'description');
      expect(description.length).toBeLessThanOrEqual(200);
      expect([only(tags, 'og:description'), only(tags, 'twitter:description')]).toEqual([
        description,
        description,
      ]);
      expect(only(tags, 'og:url')).toBe(site + address);
      expect(only(tags, 'og:type')).toBe(record ? 'article' : 'website');
      expect(only(tags, 'og:site_name')).toContain(inLanguage(edition.title, language).text);
      expect(only(tags, 'robots')).not.toContain('noindex');
    });
  });

  it('show the picture beside them, large, and say what is on it', () => {
    eachPage(({ address, tags }) => {
      const picture = `${site}${address}card.png`;
      expect([only(tags, 'og:image'), only(tags, 'twitter:image')]).toEqual([picture, picture]);
      expect(only(tags, 'twitter:card')).toBe('summary_large_image');
      expect([only(tags, 'og:image:width'), only(tags, 'og:image:height')]).toEqual(['1200', '630']);
      expect(only(tags, 'og:image:type')).toBe('image/png');
      expect(only(tags, 'og:image:alt')).toBe(only(tags, 'twitter:image:alt'));
    });
  });

  it('tell their language and each other as Open Graph writes them', () => {
    eachPage(({ language, tags }) => {
      expect(only(tags, 'og:locale').split('_')[0]).toBe(new Intl.Locale(language).language);
      const locales = [only(tags, 'og:locale'), ...(tags.metas.get('og:locale:alternate') ?? [])];
      expect(new Set(locales).size).toBe(edition.languages.length);
      for (const locale of locales) expect(locale).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    });
  });

  it('say who says it and with what status, in every language, before all else', async () => {
    const spoken = new Map(
      await Promise.all(edition.languages.map(async (code) => [code, await loadWords(code)] as const)),
    );
    let checked = 0;
    eachPage(({ record, language, tags }) => {
      const words = spoken.get(language);
      if (!record || !words) return;
      const description = only(tags, 'og:description');
      expect(description.startsWith(words.status.label[record.status])).toBe(true);
      expect(description).toContain(attribution(record, words));
      expect(only(tags, 'og:image:alt')).toContain(words.status.label[record.status]);
      checked++;
    });
    expect(checked).toBe(records.length * edition.languages.length);
  });

  it('say so early: some chats read no further than 32 kB', () => {
    eachPage(({ address }) => {
      const html = Buffer.from(htmlAt(address));
      expect(html.lastIndexOf('<meta name="twitter:')).toBeLessThan(16_000);
      expect(html.lastIndexOf('<meta property="og:')).toBeLessThan(16_000);
    });
  });
});

describe('a story whose address nobody knows', () => {
  it('goes without what needs it, and says the rest', async () => {
    const { pages, addresses } = await built(null);
    const embeds = [...pages.keys()].filter((path) => path.endsWith('embed/index.html'));
    const methods = [...pages.keys()].filter((path) => path.endsWith('method/index.html'));
    const away = [...pages.keys()].filter((path) => path.endsWith('away.html'));
    expect(pages.size).toBe(addresses.length + embeds.length + methods.length + away.length + 1);
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(
        /rel="(?:canonical|alternate)" (?:href|type)=|og:url|og:image|twitter:image/,
      );
      if (path === '404.html' || [...embeds, ...away].includes(path)) continue;
      const tags = tagsOf(html);
      expect(only(tags, 'twitter:card')).toBe('summary');
      expect(only(tags, 'og:description')).toBe(only(tags, 'description'));
    }
  });
});

describe('a story that has changed', () => {
  let made: ReturnType<typeof built> | undefined;
  const atSite = () => (made ??= built(site));

  it('tells the days of its records, and never those of the events', async () => {
    const { tagsAt } = await atSite();
    expect(only(tagsAt('e/bergen-bridge/'), 'article:published_time')).toBe('2026-11-23');
    expect(only(tagsAt('e/bergen-bridge/'), 'article:modified_time')).toBe('2026-12-01');
    expect(tagsAt('e/bergen-deck/').metas.get('article:published_time')).toBeUndefined();
    expect(tagsAt('').metas.get('article:modified_time')).toBeUndefined();
  });

  it('tells its language as Open Graph writes it', async () => {
    const { tagsAt } = await atSite();
    const localesAt = (address: string) =>
      ['og:locale', 'og:locale:alternate'].map((name) => only(tagsAt(address), name));
    expect(localesAt('')).toEqual(['en_GB', 'uk_UA']);
    expect(localesAt('uk/e/bergen-bridge/')).toEqual(['uk_UA', 'en_GB']);
  });

  it('leads feed readers to the feeds of each language', async () => {
    const { tagsAt } = await atSite();
    for (const address of ['', 'e/bergen-bridge/', 'uk/', 'uk/e/bergen-bridge/']) {
      const feeds = tagsAt(address).links.filter(({ type }) => type?.startsWith('application/'));
      const start = `${site}${address.startsWith('uk/') ? 'uk/' : ''}`;
      expect(feeds.map(({ rel, type, href }) => [rel, type, href])).toEqual([
        ['alternate', 'application/atom+xml', `${start}feed.atom`],
        ['alternate', 'application/feed+json', `${start}feed.json`],
      ]);
    }
  });

  it('previews an old address as the event is now, and calls the new one canonical', async () => {
    const { pages, tagsAt } = await atSite();
    for (const language of ['', 'uk/']) {
      const [old, now] = [tagsAt(`${language}e/harbour-bridge/`), tagsAt(`${language}e/bergen-bridge/`)];
      expect(old.title).toBe(now.title);
      expect([...old.metas].filter(([name]) => /^(?:og|twitter|article):/.test(name))).toEqual(
        [...now.metas].filter(([name]) => /^(?:og|twitter|article):/.test(name)),
      );
      const canonical = old.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
      expect(canonical).toEqual([`${site}${language}e/bergen-bridge/`]);
      // Search engines follow it; told to forget it, they might forget what it leads to.
      expect(pages.get(`${language}e/harbour-bridge/index.html`)).not.toContain('noindex');
    }
  });

  it('has search engines forget what was withdrawn', async () => {
    const { tagsAt } = await atSite();
    for (const language of ['', 'uk/']) {
      const gone = tagsAt(`${language}e/bergen-lamps/`);
      expect(only(gone, 'robots')).toBe('noindex');
      expect(only(gone, 'description')).toBe('The lamps were another bridge');
      expect(only(gone, 'og:image')).toBe(`${site}${language}e/bergen-lamps/card.png`);
      expect(gone.links.filter(({ hreflang }) => hreflang !== undefined)).toEqual([]);
      expect(gone.data).toEqual([]);
    }
  });
});

async function built(where: string | null) {
  const root = copyOfFixture();
  edit(root, 'data/published.yaml', 'aliases: {}', 'aliases: { harbour-bridge: bergen-bridge }');
  const withdrawal =
    '\n  - id: bergen-lamps\n    date: 2021-11-18\n    reason: { en: The lamps were another bridge }';
  edit(root, 'data/published.yaml', 'withdrawn: []', `withdrawn:${withdrawal}`);
  const plain = loadEdition(root);
  const changes = [
    { date: '2026-12-01', field: 'title.en', old: 'Bridge', new: 'Harbour bridge', reason: { en: 'A slip' } },
  ];
  const records = plain.records.map((record) =>
    record.id === 'bergen-bridge' ? { ...record, recorded: '2026-11-23', changes } : record,
  );
  const loaded = { ...plain, records, site: where };
  const written = await renderPages(loaded, shell, []);
  const pages = new Map(written.map(({ path, html }) => [path, html]));
  return {
    pages,
    addresses: loaded.edition.languages.flatMap((language) => addressesOf(loaded, language)),
    tagsAt: (address: string) => tagsOf(pages.get(`${address}index.html`) ?? ''),
  };
}

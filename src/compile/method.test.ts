import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullDate } from '../i18n/dates.ts';
import { loadWords } from '../i18n/index.ts';
import { loadMethod, type MethodWords } from '../i18n/method/index.ts';
import { placePrecisions, roles } from '../model/place.ts';
import { longestQuote, quotedShare } from '../model/quotes.ts';
import { speakers, statuses } from '../model/status.ts';
import { bases } from '../model/when.ts';
import { inLanguage } from '../model/text.ts';
import { loadEdition } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { only, tagsOf } from './fixtures/tags.ts';
import { renderPages } from './Page.tsx';
import { escapeHtml } from './policy.ts';

const home = join(import.meta.dirname, '../..');
const shell = readFileSync(join(home, 'index.html'), 'utf8');
const site = 'https://example.org/chronicle/';

describe('the page on how the story is made', () => {
  const loaded = { ...loadEdition(home), site };
  const { edition, records, kinds, sources } = loaded;
  const pages = new Map<string, string>();
  const pageIn = (language: string) =>
    pages.get(`${language === edition.languages[0] ? '' : `${language}/`}method/index.html`) ?? '';

  beforeAll(async () => {
    for (const { path, html } of await renderPages(loaded, shell, [])) pages.set(path, html);
  }, 60_000);

  it.each(edition.languages)(
    'tells in %s of every kind, status, speaker, precision, role and basis',
    async (language) => {
      const [words, method] = await Promise.all([loadWords(language), loadMethod(language)]);
      const page = textOf(pageIn(language));
      const count = (holds: (record: (typeof records)[number]) => boolean) =>
        plain(words.events(records.filter(holds).length));
      for (const kind of kinds) {
        const name = inLanguage(kind.name, language).text;
        const meaning = inLanguage(kind.meaning, language).text;
        expect(page).toContain(`${name}: ${meaning} · ${count((record) => record.kind === kind.id)}`);
      }
      for (const status of statuses) {
        const line = `${words.status.label[status]}: ${words.statusNotes.meaning[status]}`;
        expect(page).toContain(`${line} · ${count((record) => record.status === status)}`);
        expect(page).toContain(method.statuses.demands[status]);
      }
      for (const who of speakers) {
        expect(page).toContain(`${method.who.meaning[who]} · ${count(({ saidBy }) => saidBy.who === who)}`);
      }
      const pairs = [
        ...placePrecisions.map((one) => method.places.precision[one]),
        ...roles.map((one) => method.places.roles[one]),
        ...bases.map((one) => [method.times.names[one], method.times.bases[one]] as const),
      ];
      for (const [name, meaning] of pairs) expect(page).toContain(`${name}: ${meaning}`);
      for (const { title } of sources) expect(page).toContain(title);
      const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(quotedShare);
      const longest = new Intl.NumberFormat(words.locale).format(longestQuote);
      for (const rule of method.rules.list(longest, percent)) expect(page).toContain(plain(rule));
    },
  );

  it('stands by itself, without a script but that for language and colours, and says so to search engines', async () => {
    for (const language of edition.languages) {
      const html = pageIn(language);
      const method: MethodWords = await loadMethod(language);
      expect(html).not.toMatch(/type="module"|modulepreload|style="/);
      expect([...html.matchAll(/<script/g)]).toHaveLength(1);
      const tags = tagsOf(html);
      expect(tags.title).toBe(`${method.title} · Dateline`);
      const segment = language === edition.languages[0] ? '' : `${language}/`;
      expect(only(tags, 'og:url')).toBe(`${site}${segment}method/`);
      expect(only(tags, 'og:image')).toBe(`${site}${segment}card.png`);
      expect(
        tags.links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang).map(({ href }) => href),
      ).toEqual(['method/', 'uk/method/', 'ar/method/', 'method/'].map((path) => site + path));
    }
  });

  it('is linked from every other page of its language, and each of its own links leads somewhere', () => {
    for (const [path, html] of pages) {
      const depth = path.split('/').length - 1;
      const above = depth === 0 ? './' : '../'.repeat(depth);
      const language = edition.languages.slice(1).find((code) => path.startsWith(`${code}/`));
      const isOwn = path.endsWith('method/index.html');
      const href = `${above}${language === undefined ? '' : `${language}/`}method/`;
      if (html.includes('id="still"') && !path.includes('embed/'))
        expect(html, path).toContain(`href="${href}"`);
      if (!isOwn) continue;
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, link = ''] of html.matchAll(/<a href="([^"]*)"/g)) {
        if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
        else if (link.startsWith('.') && !link.endsWith('licences.txt')) {
          const target = new URL(link, `https://a.test/${path.replace('index.html', '')}`).pathname.slice(1);
          expect([...pages.keys()]).toContain(`${target}index.html`);
        } else if (!link.startsWith('.')) expect(link).toMatch(/^https:/);
      }
    }
  });
});

it('tells of every correction and every withdrawal, with the way to it', async () => {
  const root = copyOfFixture();
  const withdrawal =
    '\n  - id: bergen-lamps\n    date: 2021-11-18\n    reason: { en: The lamps were another bridge }';
  edit(root, 'data/published.yaml', 'withdrawn: []', `withdrawn:${withdrawal}`);
  const loaded = loadEdition(root);
  const change = {
    date: '2021-12-01',
    field: 'status',
    old: 'claimed',
    new: 'disputed',
    reason: { en: 'The other side denied it' },
  };
  const records = loaded.records.map((record) =>
    record.id === 'bergen-bridge' ? { ...record, changes: [change] } : record,
  );
  const pages = await renderPages({ ...loaded, records }, shell, []);
  const words = await loadWords('uk');
  const method = await loadMethod('uk');
  const html = pages.find(({ path }) => path === 'uk/method/index.html')?.html ?? '';
  expect(html).toContain(escapeHtml(method.corrections.count('1', '1')).replaceAll('&#39;', '’'));
  expect(textOf(html)).toContain(
    `${plain(fullDate('2021-12-01', words))}: Портовий міст закрито після шторму`,
  );
  expect(html).toContain('href="../../uk/e/bergen-bridge/"');
  expect(html).toContain(
    '<small><span lang="en" dir="ltr">The other side denied it</span> (англійською)</small>',
  );
  expect(html).toContain('href="../../uk/e/bergen-lamps/"');
  expect(html).toContain(
    '<small><span lang="en" dir="ltr">The lamps were another bridge</span> (англійською)</small>',
  );
});

/** As read: what keeps together looks the same. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** What is read of a page, in a line. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replaceAll(/<svg[^]*?<\/svg>/g, '')
    .replaceAll(/<\/?(?:b|small|a|cite|span|bdi)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(?:x27|39);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

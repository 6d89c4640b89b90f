import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { expect, test } from './start.ts';
import { dist, events, placeName, story, titleOf } from './story.ts';

const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'));
const languages = story.story.languages;

function read(file: string): string {
  return readFileSync(`${dist}${file}`, 'utf8');
}

test('every event has its page in every language, and the story too', () => {
  for (const language of languages) {
    const segment = language === languages[0] ? '' : `${language}/`;
    expect(addresses).toContain(`${segment}index.html`);
    for (const { id } of events) expect(addresses).toContain(`${segment}e/${id}/index.html`);
  }
});

test('every page begins with a policy that lets nothing inline through but by hash', () => {
  expect(addresses.length).toBeGreaterThan(events.length * languages.length);
  for (const file of addresses) {
    const html = read(file);
    const policy =
      /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
        html,
      )?.[1];
    expect(policy, file).toBeDefined();
    expect(policy, file).toContain("default-src 'none'");
    expect(policy, file).not.toMatch(/unsafe-|data:|blob:|https?:|\*/);
    expect(html.match(/<[a-z][^<>]*\sstyle=/gi) ?? [], file).toEqual([]);
    expect(html.match(/<[a-z][^<>]*\son[a-z]+=/gi) ?? [], file).toEqual([]);
    expect(html.match(/\b(?:src|href|srcset|content)="(?:data|blob|javascript):/gi) ?? [], file).toEqual([]);
  }
});

test('every page works in a sub-folder: what it asks for is there, relative to its own depth', () => {
  for (const file of addresses) {
    const html = read(file);
    const base = new URL(`https://example.org/some/where/${file.replace(/index\.html$/, '')}`);
    const wanted = [...html.matchAll(/<(?:script|link|img|use|a)\b[^>]*?\s(?:src|href)="([^"#]+)/g)].map(
      ([, href = '']) => href,
    );
    for (const href of wanted.filter((one) => !one.startsWith('https:'))) {
      expect(href, file).not.toMatch(/^\//);
      const { pathname } = new URL(href, base);
      expect(pathname, `${file}: ${href}`).toMatch(/^\/some\/where\//);
      if (file === '404.html') continue;
      const path = pathname.slice('/some/where/'.length);
      expect(
        existsSync(`${dist}${path.endsWith('/') || path === '' ? `${path}index.html` : path}`),
        `${file}: ${href}`,
      ).toBe(true);
    }
  }
});

test('the titles and descriptions of the events are their own', () => {
  for (const language of languages) {
    const segment = language === languages[0] ? '' : `${language}/`;
    const told = events.map(({ id, title }) => {
      const html = read(`${segment}e/${id}/index.html`);
      expect(html).toContain(`<html lang="${language}"`);
      const heading = unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
      expect(heading).toContain(title[language] ?? title['en'] ?? '-');
      const description = unescaped(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
      expect(description.length, id).toBeGreaterThan(30);
      return `${heading} ${description}`;
    });
    expect(new Set(told).size).toBe(events.length);
  }
});

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [link, language] of [
    ['./', 'en'],
    ['uk/', 'uk'],
  ] as const) {
    test(`${link} shows every event in a list, and the map`, async ({ page }) => {
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(story.story.title[language] ?? '-');
      const titles = await page.locator('main').getByRole('heading', { level: 3 }).allInnerTexts();
      expect(titles.toSorted()).toEqual(events.map(({ title }) => title[language] ?? '').toSorted());
      for (const { id, title } of events)
        await expect(page.getByRole('link', { name: title[language] ?? '-', exact: true })).toHaveAttribute(
          'href',
          new RegExp(`^(?:\\./|\\.\\./uk/)e/${id}/$`),
        );
      await expect(page.locator('main svg').first()).toBeVisible();
      await readable(page);
    });
  }

  test('an event reads in full on its own page', async ({ page }) => {
    // That each has its page is a law of the build.
    for (const event of events.filter((_, at) => at % 3 === 0)) {
      await page.goto(`e/${event.id}/`, { waitUntil: 'domcontentloaded' });
      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { level: 2 }).first(), event.id).toHaveText(titleOf(event));
      const text = await article.innerText();
      expect(text, event.id).toContain(event.summary['en'] ?? '-');
      for (const { quote } of event.excerpts) expect(text, event.id).toContain(quote);
      if (event.statusQuote) expect(text, event.id).toContain(event.statusQuote.quote);
      if (event.where[0]) expect(text, event.id).toContain(placeName(event.where[0].place));
      expect(text, event.id).toMatch(/When\s+\S/);
      expect(text, event.id).toMatch(/Said by\s+(?:Reported|Claimed) by /);
      expect(await article.getByRole('blockquote').getByRole('link').count()).toBeGreaterThan(0);
    }
    await readable(page);
  });
});

/** Without a script there is nothing to press. */
async function readable(page: Page): Promise<void> {
  await expect(page.locator('button').filter({ visible: true })).toHaveCount(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(wide).toBe(true);
}

test('the published events are valid against the published schema', async ({ page }) => {
  const schema = (await (await page.request.get('data/v1/events.schema.json')).json()) as Parameters<
    typeof z.fromJSONSchema
  >[0];
  const told: unknown = await (await page.request.get('data/v1/events.json')).json();
  const { success, error } = z.fromJSONSchema(schema).safeParse(told);
  expect(error?.issues ?? []).toEqual([]);
  expect(success).toBe(true);
});

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: {
    readonly type: string;
    readonly coordinates?: unknown;
    readonly geometries?: unknown;
  } | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly when?: unknown;
}

test('the GeoJSON has every event, its positions longitude first, and when', async ({ page }) => {
  const response = await page.request.get('data/v1/events.geojson');
  const { type, features } = (await response.json()) as { type: string; features: readonly Feature[] };
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  const places = new Set(story.places.map(({ lat, lon }) => `${lon} ${lat}`));
  let positions = 0;
  for (const feature of features) {
    expect(feature.type).toBe('Feature');
    expect(feature.when ?? feature.properties['when'], feature.id).toBeDefined();
    for (const [lon, lat] of positionsOf(feature.geometry)) {
      positions++;
      expect([...places], feature.id).toContain(`${lon} ${lat}`);
    }
  }
  expect(positions).toBeGreaterThan(events.length / 2);
});

function positionsOf(value: unknown): readonly (readonly number[])[] {
  if (Array.isArray(value))
    return typeof value[0] === 'number' ? [value as number[]] : value.flatMap(positionsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { coordinates, geometries } = value as { coordinates?: unknown; geometries?: readonly unknown[] };
  return [...positionsOf(coordinates ?? null), ...(geometries ?? []).flatMap(positionsOf)];
}

test('no more of the source is told than the excerpts, which are a fifth of it at most', () => {
  const attested = parse(readFileSync(new URL('../data/attested.yaml', import.meta.url), 'utf8')) as {
    readonly texts: Readonly<Record<string, { readonly words: number }>>;
  };
  const quotes = new Map<string, Set<string>>();
  for (const { excerpts } of events)
    for (const { source, quote } of excerpts)
      quotes.set(source, (quotes.get(source) ?? new Set()).add(quote));
  const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
  for (const quote of [...quotes.values()].flatMap((some) => [...some]))
    expect(words(quote), quote).toBeLessThanOrEqual(30);
  const told = [...quotes.values()]
    .flatMap((some) => [...some])
    .reduce((sum, quote) => sum + words(quote), 0);
  const whole = Math.max(...Object.values(attested.texts).map((text) => text.words));
  expect(told).toBeLessThanOrEqual(0.2 * whole);
});

test('the licences of what ships are there', async ({ page }) => {
  const text = await (await page.request.get('licences.txt')).text();
  for (const name of [
    'react-leaflet',
    'Hippocratic',
    'leaflet',
    'zustand',
    'd3-scale',
    'OpenStreetMap',
    'GeoNames',
  ])
    expect(text).toContain(name);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './start.ts';
import {
  anEvent,
  cardHeading,
  dist,
  events,
  linkTo,
  markedPlaces,
  placeName,
  story,
  titleOf,
  visit,
} from './story.ts';

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'));

function read(file: string): string {
  return readFileSync(`${dist}${file}`, 'utf8');
}

/** Where the build says that it will stand; null where nobody told it. */
const site = /<link rel="canonical" href="([^"]*)"/.exec(read('index.html'))?.[1] ?? null;
const marked = anEvent((event) => markedPlaces(event).length === 1 && event.status !== 'reported');
const source = story.sources.find(({ id }) => id === marked.excerpts[0]?.source);

test('no page of an event weighs more than a reader on the road can have at once', () => {
  const own = pages.filter((file) => /(?:^|\/)e\//.test(file));
  expect(own.length).toBeGreaterThanOrEqual(events.length * story.story.languages.length);
  for (const file of own) expect(gzipSync(read(file)).length, file).toBeLessThan(45_000);
});

test('every page that another names by its full address was built', () => {
  let named = 0;
  for (const file of [...pages, ...(site === null ? [] : ['sitemap.xml'])]) {
    for (const [, href = ''] of read(file).matchAll(
      /(?:rel="canonical" |hreflang="[^"]*" )href="([^"]*)"/g,
    )) {
      if (site === null || !href.startsWith(site)) continue;
      expect(existsSync(`${dist}${href.slice(site.length)}index.html`), `${file}: ${href}`).toBe(true);
      named++;
    }
  }
  expect(named > pages.length).toBe(site !== null);
});

test('the map of the site is XML, and names every event in every language', async ({ page }) => {
  const text = site === null ? '<urlset/>' : read('sitemap.xml');
  await page.goto('./');
  const locations = await page.evaluate((xml) => {
    const map = new DOMParser().parseFromString(xml, 'application/xml');
    if (map.querySelector('parsererror')) return ['no XML'];
    return [...map.getElementsByTagName('loc')].map((node) => node.textContent);
  }, text);
  const addresses = story.story.languages.flatMap((language, row) =>
    ['', 'method/', ...events.map(({ id }) => `e/${id}/`)].map(
      (path) => `${row === 0 ? '' : `${language}/`}${path}`,
    ),
  );
  expect(locations).toEqual(site === null ? [] : addresses.map((address) => `${site}${address}`));
});

test('what programs are told breaks no policy, and goes when another event is shown', async ({ page }) => {
  const other = anEvent(({ id }) => id !== marked.id);
  await visit(page, `e/${marked.id}/`);
  const told = page.locator('head script[type="application/ld+json"]');
  expect(JSON.parse((await told.textContent()) ?? '')).toMatchObject({
    '@type': 'WebPage',
    inLanguage: 'en',
  });
  const canonical = page.locator('head link[rel="canonical"]');
  const hrefs = () => canonical.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await hrefs()).toEqual(site === null ? [] : [`${site}e/${marked.id}/`]);
  await linkTo(page, other).click();
  await expect(cardHeading(page, other)).toBeFocused();
  await expect.poll(hrefs).toEqual(site === null ? [] : [`${site}e/${other.id}/`]);
  await expect(told).toHaveCount(0);
  await expect(page.locator('head meta[property="og:title"]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is shown where it was, and says what it rests on', async ({ page }) => {
    await page.goto(`e/${marked.id}/`);
    const [place = ''] = markedPlaces(marked);
    const map = page.getByRole('img', { name: `Map: ${placeName(place)}`, exact: true });
    await expect(map).toBeVisible();
    const shown = await map.evaluate((svg) =>
      [...svg.children]
        .filter((part) => part.tagName === 'svg' && getComputedStyle(part).display !== 'none')
        .map((part) => part.getAttribute('class')),
    );
    expect(shown).toEqual(['still-event-wide']);
    await expect(map.locator('.still-event-wide .still-name')).toHaveText(placeName(place));
    const kind = story.kinds.find(({ id }) => id === marked.kind);
    await expect(page.getByText(`${kind?.name['en'] ?? '-'}:`)).toBeVisible();
    const address = page.getByRole('link', { name: source?.url ?? '-' });
    await expect(address).toHaveAttribute('href', source?.url ?? '-');
    await expect(page.locator('noscript p')).toBeVisible();
  });

  test('an event leads to those before and after it, to the story, and to its other languages', async ({
    page,
  }) => {
    await page.goto(`e/${marked.id}/`);
    const row = events.indexOf(marked);
    for (const neighbour of [events[row - 1], events[row + 1]]) {
      if (neighbour) await expect(page.getByRole('link', { name: titleOf(neighbour) }).last()).toBeVisible();
    }
    await page.getByRole('link', { name: 'Українська' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(marked.title['uk'] ?? '-');
    await page.getByRole('link', { name: 'Переглянути всю історію' }).first().click();
    await expect(page).toHaveURL(/\/uk\/$/);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(events.length);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('img', { name: `Map: ${story.story.title['en'] ?? '-'}` })).toBeVisible();
    await expect(page.getByRole('link', { name: 'events.geojson' })).toHaveAttribute(
      'href',
      './data/v1/events.geojson',
    );
  });
});

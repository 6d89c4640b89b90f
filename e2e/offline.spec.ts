import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { anotherEdition, test } from './site.ts';
import { expect } from './start.ts';
import { anEvent, cardHeading, events, linkTo, region, story, titleOf, visit } from './story.ts';

// What a browser says by itself of requests that get no answer.
test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/] });

/** One whose title is written the same in markup and in scripts. */
const event = anEvent((one) => one.where.length > 0 && /^[\w ,.-]+$/.test(titleOf(one)));
const readme = readFileSync('README.md', 'utf8');
const title = story.story.title['en'] ?? '';

/** What is kept on this device, by copy: the paths of its files. */
function copies(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(async () => {
    const root = new URL('/chronicle/', location.href).href;
    const names = (await caches.keys()).filter((name) => name.startsWith('dateline '));
    return Promise.all(
      names.map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url.slice(root.length)),
      ),
    );
  });
}

/** Until the first visit has taken its copy and is answered from it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(async () => (await copies(page)).length).toBe(1);
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

function menu(page: Page) {
  return page.getByRole('group', { name: 'Menu' });
}

function news(page: Page) {
  return region(page, 'Events').getByText('There is a new edition of this story.');
}

test('after one visit the whole story works without network @desktop', async ({ page, site, context }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await visit(page);
  // The menu follows what happens meanwhile.
  await button(page, 'Menu').click();
  await expect(menu(page).getByText(/^Kept for reading/)).toBeVisible();
  await kept(page);
  const weighed = site.asked.length;
  expect(weighed).toBeGreaterThan(40);
  site.goAway();
  await context.setOffline(true);

  await visit(page, `./e/${event.id}/#map=8/49.98/36.25`);
  await expect(cardHeading(page, event)).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(titleOf(event).slice(0, 20)));
  await expect(region(page, 'Map').locator('.basemap-tiles canvas').first()).toBeVisible();
  await expect(page.getByText('The map is coarse here')).toHaveCount(0);
  await button(page, 'Next event').click();
  await page.reload();
  await visit(page, './index.html');
  await expect(page.getByText(`${events.length} of ${events.length} events`).first()).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search events' }).fill('depot');
  await expect(
    linkTo(
      page,
      anEvent(({ id }) => id === 'vasylkiv-oil-depot'),
    ),
  ).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search events' }).fill('');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('group', { name: 'Kind' })).toBeVisible();
  await button(page, 'Legend').click();
  await expect(page.getByRole('heading', { name: 'Legend' })).toBeVisible();
  await button(page, 'Share').click();
  for (const section of ['QR code', 'Cite', 'Download']) await button(page, section).click();
  await expect(page.getByRole('option', { name: 'BibTeX' })).toBeAttached();
  const saved = page.waitForEvent('download');
  await button(page, 'GeoJSON').click();
  expect((await saved).suggestedFilename()).toMatch(/\.geojson$/);
  await button(page, 'Print a briefing').click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await button(page, 'Menu').click();
  await expect(menu(page).getByText(/^Kept for reading without network, [01](?:\.\d)? MB\.$/)).toBeVisible();
  const beside = context.waitForEvent('page');
  await menu(page).getByRole('link', { name: 'GeoJSON' }).click();
  await expect((await beside).getByRole('heading', { name: /^There is no network/ })).toBeVisible();
  await (await beside).close();

  // Another language was never here. Who chose it is led back, and sent away from no page any more.
  await menu(page).getByRole('link', { name: 'Українська' }).click();
  await expect(page.getByRole('heading', { name: /^There is no network/ })).toBeVisible();
  await page.getByRole('link', { name: 'See the whole story' }).click();
  await expect(page).toHaveTitle(new RegExp(title.slice(0, 8)));
  await visit(page, `./e/${event.id}/`);
  await expect(cardHeading(page, event)).toBeVisible();

  // The reader's word: nothing is left, and nothing is taken by itself.
  await context.setOffline(false);
  await site.comeBack();
  await visit(page);
  await button(page, 'Menu').click();
  await button(page, 'Remove').click();
  await expect(menu(page).getByText('Not kept for reading without network.')).toBeVisible();
  await expect.poll(() => copies(page)).toEqual([]);
  await button(page, 'Keep now').click();
  await expect(menu(page).getByText(/^Kept for reading/)).toBeVisible();
});

test.describe(() => {
  test.use({ locale: 'uk-UA' });

  test('links without a language lead to the reader’s own without network, too @desktop', async ({
    page,
    site,
    context,
  }) => {
    // Who comes to the page on how it is made alone has the whole story, too.
    await page.goto('./method/');
    await page.waitForURL('uk/method/');
    await kept(page);
    site.goAway();
    await context.setOffline(true);

    const heading = page.getByRole('heading', { name: event.title['uk'] ?? '-', exact: true });
    for (const link of [
      `./e/${event.id}/#map=8/49.98/36.25`,
      `./#e=${event.id}&map=8/49.98/36.25`,
      `./e//${event.id.replace('-', '%2D')}//#map=8/49.98/36.25`,
    ]) {
      await page.goto('about:blank');
      await page.goto(link);
      await page.waitForURL(`uk/e/${event.id}/#map=8/49.98/36.25`);
      await expect(heading.first()).toBeVisible();
    }
    await page.goto('./feed.atom');
    await expect(page.getByRole('heading', { name: /^Мережі немає/ })).toBeVisible();
    await page.getByRole('link').click();
    await page.waitForURL('uk/');
    await page.goto('./method/');
    await page.waitForURL('uk/method/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');

    // The first language's pages came along for that: who turns to them is not sent away.
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await visit(page, `./e/${event.id}/`);
    await expect(cardHeading(page, event)).toBeVisible();
  });
});

test('a new edition is announced, and shown to whoever asks for it @desktop', async ({
  page,
  site,
  context,
}) => {
  const next = anotherEdition(titleOf(event), `${titleOf(event)}!`);
  const newTitle = { ...event, title: { en: `${titleOf(event)}!` } };
  try {
    await visit(page);
    await kept(page);
    const other = await context.newPage();
    await visit(other, `./e/${event.id}/`);
    site.publish(next.folder);

    // While it is read; then on a visit, which still reads the edition at hand.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(news(page)).toBeVisible();
    await expect(page.getByRole('status')).toContainText('new edition');
    await visit(page, `./e/${event.id}/`);
    await expect(news(page)).toBeVisible();
    await expect(cardHeading(page, event)).toBeVisible();
    // As every visit does when it is at rest; what waits is to stay whole.
    await page.evaluate(
      () =>
        new Promise((answered) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = answered;
          navigator.serviceWorker.controller?.postMessage({ is: 'keep', language: 'en' }, [port2]);
        }),
    );

    site.goAway();
    await context.setOffline(true);
    await button(page, 'Show it').click();
    await expect(cardHeading(page, newTitle)).toBeVisible();
    await expect(news(page)).toHaveCount(0);
    // Nothing is swapped under the other reader, whose parts come from the copy before.
    await expect(news(other)).toBeVisible();
    await expect(cardHeading(other, event)).toBeVisible();
    await button(other, 'Share').click();
    await button(other, 'Cite').click();
    await expect(other.getByRole('option', { name: 'BibTeX' })).toBeAttached();
    await other.close();
    await page.reload();
    await expect(cardHeading(page, newTitle)).toBeVisible();
  } finally {
    next.remove();
  }
});

test('who saves data gets no copy, until asking for one @desktop', async ({ page, site }) => {
  await page.addInitScript(() => {
    const connection = {
      get saveData() {
        document.documentElement.dataset['saver'] = 'asked';
        return true;
      },
    };
    Object.defineProperty(navigator, 'connection', { value: connection });
  });
  await visit(page);
  // The page is at rest, and decides now.
  await expect(page.locator('html[data-saver]')).toHaveCount(1);
  await button(page, 'Menu').click();
  await expect(menu(page).getByText('Not kept for reading without network.')).toBeVisible();
  const workers = () => site.asked.filter((path) => path === 'sw.js').length;
  expect(workers()).toBe(0);
  expect(await copies(page)).toEqual([]);
  await button(page, 'Keep now').click();
  await expect(menu(page).getByText(/^Kept for reading/)).toBeVisible();
  expect(workers()).toBeGreaterThan(0);
});

test('a story that is taken off the web, as README says, leaves nobody a copy @desktop', async ({
  page,
  site,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-gone-'));
  try {
    const [, script = ''] = /To take a story off the web[^]*?```js\n([^]*?)```/.exec(readme) ?? [];
    writeFileSync(join(folder, 'sw.js'), script);
    for (const name of ['index.html', '404.html'])
      writeFileSync(
        join(folder, name),
        '<!doctype html><link rel="icon" href="data:," /><title>Gone</title>',
      );
    await visit(page);
    await kept(page);
    site.publish(folder);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => copies(page)).toEqual([]);
    await page.goto('./');
    await expect(page).toHaveTitle('Gone');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a device without room leaves the story as it is, and no half copy; a new edition is shown all the same @desktop', async ({
  page,
  site,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  // The browser promises more than there is.
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 });
  });
  await visit(page);
  await button(page, 'Menu').click();
  await button(page, 'Keep now').click();
  await expect(menu(page).getByText(/^It could not be kept/)).toBeVisible();
  expect(await copies(page)).toEqual([]);
  await page.reload();
  await expect(linkTo(page, event)).toBeVisible();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await visit(page);
  await kept(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  const next = anotherEdition(titleOf(event), `${titleOf(event)}!`);
  try {
    site.publish(next.folder);
    await visit(page, `./e/${event.id}/`);
    await expect(cardHeading(page, event)).toBeVisible();
    await expect(news(page)).toBeVisible();
    site.goAway();
    await button(page, 'Show it').click();
    await expect(region(page, 'Events').getByText(/^There is no network/)).toBeVisible();
    await page.reload();
    await expect(cardHeading(page, event)).toBeVisible();
    await site.comeBack();
    await page.reload();
    await expect(news(page)).toBeVisible();
    await button(page, 'Show it').click();
    await expect(cardHeading(page, { ...event, title: { en: `${titleOf(event)}!` } })).toBeVisible();
    await expect(news(page)).toHaveCount(0);
    expect(await copies(page)).toEqual([]);
  } finally {
    // The worker may still ask for its files.
    site.goAway();
    next.remove();
  }
});

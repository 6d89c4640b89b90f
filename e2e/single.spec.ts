import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locator, Page, Request } from '@playwright/test';
import { expect, test } from './start.ts';
import {
  anEvent,
  card,
  cardHeading,
  events,
  idsOfAll,
  linkTo,
  list,
  markedPlaces,
  marks,
  region,
  slider,
  standing,
  story,
} from './story.ts';

// The story in one file, as it is opened from a disk: there is nothing beside it, and no network.

const root = fileURLToPath(new URL('..', import.meta.url));
const built = fileURLToPath(new URL('../dist-single/dateline.html', import.meta.url));
/** As a publisher without a site has it. */
const unpublished = built.replace(/\.html$/, '-unpublished.html');
const site = 'https://dateline.example/chronicle/';
const file = pathToFileURL(built).href;
const event = anEvent((one) => one.kind === 'strike' && markedPlaces(one).length > 0);
const other = anEvent((one) => one.kind !== 'strike');

test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/run.mjs', 'single', site], { cwd: root, stdio: 'pipe' });
  const html = readFileSync(built, 'utf8');
  writeFileSync(unpublished, html.replaceAll(/<link rel="(?:canonical|alternate)"[^>]*>/g, ''));
});

test.afterAll(() => {
  rmSync(unpublished, { force: true });
});

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

/** What the pages of a context ask for beside themselves. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.context().on('request', (request: Request) => {
    const isOwn = request.isNavigationRequest() && request.url().startsWith('file:');
    if (!isOwn && !request.url().startsWith('blob:')) asked.push(request.url());
  });
  return asked;
}

async function openShare(page: Page, section?: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('group', { name: 'Share', exact: true });
  if (section !== undefined) await panel.getByRole('button', { name: section, exact: true }).click();
  return panel;
}

/** An empty map has one. */
function coloursOf(tiles: Locator): Promise<number> {
  return tiles.evaluateAll((canvases) => {
    const colours = canvases.flatMap((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return [];
      const context = document.createElement('canvas').getContext('2d');
      if (!context || canvas.width === 0) return [];
      Object.assign(context.canvas, { width: canvas.width, height: canvas.height });
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return [...new Set(new Uint32Array(data.buffer))];
    });
    return new Set(colours).size;
  });
}

function hrefsOf(page: Page): Promise<readonly (string | null)[]> {
  return list(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

test(
  'the whole story opens from one file without network: list, map near by, timeline, search, filters, licences',
  { tag: '@desktop' },
  async ({ page }) => {
    const asked = requestsOf(page);
    await page.goto(file);
    await standing(page);
    const hrefs = new Set(await hrefsOf(page));
    expect(hrefs).toEqual(new Set(idsOfAll.map((id) => `${file}#e=${id}`)));
    expect(await marks(page).count()).toBeGreaterThan(3);
    for (let step = 0; step < 9; step++) await slider(page, 'end').press('PageDown');
    await expect(page).toHaveURL(/#to=2022-02-26T16:00Z$/);
    await expect.poll(() => list(page).getByRole('link').count()).toBeLessThan(hrefs.size);
    await page.getByRole('button', { name: 'All', exact: true }).click();

    await linkTo(page, event).click();
    await expect(cardHeading(page, event)).toBeFocused();
    await expect(card(page)).toContainText(event.excerpts[0]?.quote ?? '-');
    expect(new URL(page.url()).hash).toBe(`#e=${event.id}`);
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    await page.goForward();
    await expect(cardHeading(page, event)).toBeVisible();
    await page.keyboard.press('Escape');

    const search = page.getByRole('searchbox', { name: 'Search events' });
    await search.fill(event.title['uk'] ?? '-');
    await expect(linkTo(page, event)).toBeVisible();
    await expect.poll(() => list(page).getByRole('link').count()).toBeLessThan(5);
    await search.fill('');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const kind = story.kinds.find(({ id }) => id === event.kind)?.name['en'] ?? '-';
    await page.getByRole('checkbox', { name: new RegExp(`^${kind}`) }).check();
    await expect(page).toHaveURL(/[#&]kind=strike/);
    await expect(linkTo(page, other)).toHaveCount(0);

    await page.goto(`${file}#map=8/50.45/30.52`);
    const tiles = region(page, 'Map').locator('.basemap-tiles canvas.leaflet-tile-loaded');
    await expect.poll(() => tiles.count()).toBeGreaterThan(1);
    await expect.poll(() => coloursOf(tiles)).toBeGreaterThan(3);

    expect(asked).toEqual([]);
    await page.getByRole('link', { name: 'Licences' }).first().click();
    await expect(page.getByText('SIL Open Font License')).toBeVisible();
  },
);

test(
  'a link into the file shows its event and its view, in the language that it names; what is given away leads to the site; how it is made is told in each',
  { tag: '@desktop' },
  async ({ page }) => {
    const asked = requestsOf(page);
    await page.goto(`${file}#e=${event.id}&from=2022-02-27T20:00Z&kind=${other.kind}`);
    await standing(page);
    await expect(cardHeading(page, event)).toBeFocused();
    await expect(page.getByText(/filter that hid the linked event/).first()).toBeVisible();
    const share = await openShare(page);
    await expect(share.getByRole('textbox', { name: 'Link to this event' })).toHaveValue(
      `${site}e/${event.id}/`,
    );
    await share.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(share.getByRole('textbox', { name: 'Citation' })).toHaveValue(
      new RegExp(`${site}e/${event.id}/`),
    );
    await share.getByRole('button', { name: 'Download', exact: true }).click();
    const saving = page.waitForEvent('download');
    await share.getByRole('button', { name: 'JSON', exact: true }).click();
    const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as typeof story;
    expect(saved.events.map(({ id }) => id)).toContain(event.id);

    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('link', { name: 'Українська' }).click();
    const told = card(page).getByRole('heading', { name: event.title['uk'] ?? '-', exact: true });
    await expect(told).toBeVisible();
    await standing(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await page.getByRole('button', { name: 'Поширити', exact: true }).click();
    await expect(page.getByRole('textbox', { name: /подію/ })).toHaveValue(`${site}uk/e/${event.id}/`);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Меню', exact: true }).click();
    await page.getByRole('link', { name: 'Як це зроблено' }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Як це зроблено' })).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How this is made' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Corrections' }).click();
    const corrections = page.getByRole('heading', { level: 2, name: 'Corrections' });
    await expect(corrections).toBeInViewport();
    await page.reload();
    await expect(corrections).toBeInViewport();
    await page.locator('header').getByRole('link').click();
    await standing(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(asked).toEqual([]);
  },
);

test(
  'a file of no site speaks the reader’s language, keeps nothing where it may not, and gives away links to itself',
  { tag: '@desktop' },
  async ({ browser, context }) => {
    await context.close();
    const reader = await browser.newContext({ locale: 'uk-UA', offline: true });
    const page = await reader.newPage();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    const home = pathToFileURL(unpublished).href;
    await page.goto(home);
    await standing(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    const entries = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Меню', exact: true }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await standing(page);
    // Back leads past what would be the same page again.
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await linkTo(page, event).click();
    await expect(page).toHaveURL(`${home}#e=${event.id}&lang=en`);
    const share = await openShare(page);
    await expect(share.getByRole('textbox', { name: 'Link to this event' })).toHaveValue(
      `${home}#e=${event.id}&lang=en`,
    );
    await expect(share.getByRole('button', { name: /QR|Embed/ })).toHaveCount(0);
    expect(events.length).toBe(await list(page).getByRole('link').count());
    await reader.close();
  },
);

test(
  'focus, hidden note and canonical address are as on the site, for a reader of another language than the first too',
  { tag: '@desktop' },
  async ({ browser, page }) => {
    await page.goto(`${file}#e=${event.id}`);
    await standing(page);
    await expect(cardHeading(page, event)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(linkTo(page, event)).toBeFocused();
    await region(page, 'Map')
      .getByRole('button', { name: /with no point/ })
      .click();
    const without = events.find((one) => markedPlaces(one).length === 0);
    await expect(list(page).getByRole('link', { name: without?.title['en'] ?? '-' })).toBeFocused();
    const note = page.getByRole('note');
    await note.getByRole('button').click();
    await page.reload();
    await standing(page);
    await expect(note).toBeHidden();

    const reader = await browser.newContext({ locale: 'uk-UA', offline: true });
    const theirs = await reader.newPage();
    await theirs.addInitScript(() => {
      // Names are drawn apart from their canvas.
      for (const pen of [CanvasRenderingContext2D.prototype, OffscreenCanvasRenderingContext2D.prototype]) {
        // Called on what it is asked of, below.
        // oxlint-disable-next-line typescript/unbound-method
        pen.fillText = new Proxy(pen.fillText, {
          apply(write, context, at: Parameters<CanvasRenderingContext2D['fillText']>) {
            const { dataset } = document.documentElement;
            dataset['written'] = `${dataset['written'] ?? ''} ${at[0]}`;
            write.apply(context, at);
          },
        });
      }
    });
    const written = theirs.locator('html');
    await theirs.goto(`${file}#e=${event.id}`);
    await standing(theirs);
    const canonical = theirs.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', `${site}uk/e/${event.id}/`);
    await theirs.keyboard.press('Escape');
    await expect(canonical).toHaveAttribute('href', `${site}uk/`);

    // Names on the map as it opens, a link that readers put together of the file and the site's among them.
    await theirs.goto(`${file}#/uk/e/${event.id}/`);
    await standing(theirs);
    await expect(theirs).toHaveURL(`${file}#e=${event.id}`);
    await expect(written).toHaveAttribute('data-written', /БІЛОРУСЬ/);
    await theirs.goto(`${file}#/ar/e/${event.id}/#e=${other.id}`);
    await expect(written).toHaveAttribute('lang', 'ar');
    await expect(theirs).toHaveURL(`${file}#e=${event.id}`);
    await standing(theirs);
    await expect(written).toHaveAttribute('data-written', /بيلاروس/);
    await expect(written).not.toHaveAttribute('data-written', /BELARUS|БІЛОРУСЬ/i);
    await reader.close();
  },
);

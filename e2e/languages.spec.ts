import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, faultsOf, test } from './start.ts';
import { anEvent, standing } from './story.ts';

// In which language a reader meets the story: by the link, by an earlier choice, by the browser.

const event = anEvent(({ kind }) => kind === 'diplomacy');
const english: BrowserContextOptions = { locale: 'en-GB' };
const ukrainian: BrowserContextOptions = { locale: 'uk-UA' };

/** A page of a reader's own, on whose way nothing goes wrong. */
async function reading(
  browser: Browser,
  baseURL: string | undefined,
  options: BrowserContextOptions,
  read: (page: Page, pathOf: () => string) => Promise<void>,
): Promise<void> {
  const root = baseURL ?? '';
  const context = await browser.newContext({ ...options, baseURL: root });
  const faults = await faultsOf(context, new URL(root).origin);
  const page = await context.newPage();
  await read(page, () => page.url().slice(root.length));
  await context.close();
  expect(faults).toEqual([]);
}

test('a reader who has chosen nothing reads in the language of the browser, where the link names none', async ({
  browser,
  baseURL,
}) => {
  for (const [locale, segment, lang] of [
    ['uk-UA', 'uk/', 'uk'],
    ['ar-EG', 'ar/', 'ar'],
    ['de-DE', '', 'en'],
  ] as const) {
    await reading(browser, baseURL, { locale }, async (page, pathOf) => {
      await page.goto('embed/');
      await page.goto(`e/${event.id}/?from=mail#zone=utc`);
      await standing(page);
      expect(pathOf()).toMatch(new RegExp(`^${segment}e/${event.id}/(?:\\?from=mail)?#zone=utc$`));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      // One step back, not to a page that sends on again.
      await page.goBack();
      await expect.poll(pathOf).toBe('embed/');
    });
  }
});

test('what the reader chose stays chosen, English too, with and without the application', async ({
  browser,
  baseURL,
}) => {
  await reading(browser, baseURL, ukrainian, async (page, pathOf) => {
    await page.goto('./#kind=strike');
    await standing(page);
    expect(pathOf()).toBe('uk/#kind=strike');
    await page.getByRole('button', { name: 'Меню', exact: true }).click();
    await page.getByRole('link', { name: 'English' }).press('Enter');
    await expect.poll(pathOf).toBe('#kind=strike');
    await standing(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto(`e/${event.id}/`);
    expect(pathOf()).toBe(`e/${event.id}/`);
    // The link's own word goes before it, and changes nothing of it.
    await page.goto('uk/');
    expect(pathOf()).toBe('uk/');
    await page.goto('./');
    expect(pathOf()).toBe('');
  });
  await reading(browser, baseURL, english, async (page, pathOf) => {
    await page.route(/\/assets\/[^/]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('./');
    await page.getByRole('link', { name: 'Українська' }).click();
    expect(pathOf()).toBe('uk/');
    await page.goto('./');
    await page.waitForURL('uk/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('./?lang=en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('nobody is sent away from a link in a language or from a frame', async ({ browser, baseURL }) => {
  await reading(browser, baseURL, ukrainian, async (page, pathOf) => {
    for (const link of ['ar/', 'embed/', `ar/e/${event.id}/`]) {
      await page.goto(link);
      expect(pathOf()).toBe(link);
    }
    // Nor is who follows one that names it in its query sent elsewhere.
    await page.goto(`e/${event.id}/?lang=ar`);
    await page.waitForURL(`ar/e/${event.id}/`);
  });
});

test('the link to the first language leads there in a new tab, and where no choice can be kept', async ({
  browser,
  baseURL,
}) => {
  await reading(browser, baseURL, ukrainian, async (page, pathOf) => {
    await page.goto('./');
    await standing(page);
    await page.getByRole('button', { name: 'Меню', exact: true }).click();
    const link = await page.getByRole('link', { name: 'English' }).getAttribute('href');
    // As the browser's own menu opens it: no press reaches the page.
    const tab = await page.context().newPage();
    await tab.goto(link ?? '-');
    await standing(tab);
    await expect(tab.locator('html')).toHaveAttribute('lang', 'en');
    expect(tab.url()).not.toContain('lang=');
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    });
    await page.goto('./');
    await standing(page);
    expect(pathOf()).toBe('uk/');
    await page.getByRole('button', { name: 'Меню', exact: true }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(pathOf).toBe('');
    await standing(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

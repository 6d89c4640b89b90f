import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './start.ts';
import { anEvent, card, visit } from './story.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What axe finds, best practices among it: the rule, where, and why. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    'axe.run(document).then(({ violations }) => violations)',
  )) as readonly Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  );
}

const event = anEvent(({ status }) => status === 'unverified');

const states: readonly (readonly [name: string, link: string, make: (page: Page) => Promise<void>])[] = [
  ['the story', './', async () => undefined],
  [
    'an open event',
    `e/${event.id}/`,
    async (page) => {
      await expect(card(page).getByRole('blockquote').first()).toBeVisible();
    },
  ],
  ['filters open', './', (page) => press(page, 'Filters', 'Clear filters')],
  ['the legend open', './', (page) => press(page, 'Legend', 'Close')],
  ['the menu open', './', (page) => press(page, 'Menu', null)],
  ['share open', './', (page) => press(page, 'Share', 'Copy')],
  ['more time controls open', './', (page) => press(page, 'More time controls', 'Set the window')],
  [
    'an empty list',
    './#q=zzzz',
    async (page) => {
      await expect(page.getByRole('button', { name: /^Remove the search/ })).toBeVisible();
    },
  ],
  [
    'a relaxed link',
    `e/${event.id}/#q=zzzz`,
    async (page) => {
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    },
  ],
  [
    'an unknown event',
    './#e=never',
    async (page) => {
      await expect(card(page)).toBeVisible();
    },
  ],
];

async function press(page: Page, opener: string, then: string | null): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).click();
  const shown =
    then === null
      ? page.getByRole('group', { name: 'Colours' })
      : page.getByRole('button', { name: then, exact: true });
  await expect(shown.first()).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, link, make] of states) {
      // Dark is the same on a phone.
      const tag = colorScheme === 'dark' ? ['@desktop'] : [];
      test(`axe finds nothing with ${name}`, { tag }, async ({ page }) => {
        await visit(page, link);
        await make(page);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, link, make] of states) {
    test(
      `axe finds nothing and nothing scrolls sideways with ${name}`,
      { tag: '@desktop' },
      async ({ page }) => {
        await visit(page, link);
        await make(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await violations(page)).toEqual([]);
      },
    );
  }
});

test(
  'axe finds nothing on a page whose script does not come, nor on the one that is not there',
  { tag: '@desktop' },
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    // The application does not come; what stands is what the page carries.
    await page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort());
    for (const link of ['./', `e/${event.id}/`, 'uk/', 'e/never/']) {
      await page.goto(link);
      expect(await violations(page), link).toEqual([]);
    }
    await context.close();
  },
);

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
  test('the thumbs can still be seen', { tag: '@desktop' }, async ({ page }) => {
    await visit(page);
    for (const slider of await page.getByRole('slider').all()) await expect(slider).toBeVisible();
  });
});

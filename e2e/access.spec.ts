import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './start.ts';
import { anEvent, card, list, region, story, visit } from './story.ts';

/** The rules of axe that ask for colours; with more contrast they ask for 7 : 1. */
const coloured = ['color-contrast', 'link-in-text-block'];
const enhanced = ['color-contrast-enhanced', 'link-in-text-block'];

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
    'a filter active',
    './#kind=strike',
    async (page) => {
      await expect(page.getByRole('button', { name: 'Filters', exact: true })).toHaveAttribute(
        'title',
        '1 active',
      );
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

/** What differs with the theme is tried on three states, in every language; everything else once in each of these. */
const themes = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['light, with more contrast', { contrast: 'more' }],
  ['dark, with more contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['in forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
] as const;

for (const language of story.story.languages) {
  test(
    `axe finds nothing in any theme, in the language ${language}`,
    { tag: '@desktop' },
    async ({ page }) => {
      // Eighteen runs of axe.
      test.setTimeout(120_000);
      const segment = language === 'en' ? '' : `${language}/`;
      const inEveryTheme = async (state: string) => {
        for (const [name, media] of themes) {
          await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: 'none', ...media });
          const asked = name === 'light' ? null : 'contrast' in media ? enhanced : coloured;
          expect(await violations(page, asked), `${state}, ${name}`).toEqual([]);
        }
      };
      await visit(page, `./${segment}`);
      await inEveryTheme('the story');
      await page.getByRole('banner').getByRole('button').first().click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      await inEveryTheme('filters open');
      await visit(page, `${segment}e/${event.id}/`);
      await expect(card(page).getByRole('blockquote').first()).toBeVisible();
      await inEveryTheme('an open event');
    },
  );
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test(
    'axe finds nothing and nothing scrolls sideways in any state',
    { tag: '@desktop' },
    async ({ page }) => {
      test.setTimeout(120_000);
      for (const [name, link, make] of states)
        await test.step(name, async () => {
          await page.goto('about:blank');
          await visit(page, link);
          await make(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
          expect(await violations(page)).toEqual([]);
        });
    },
  );
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

test.describe('the focus is never lost', { tag: '@desktop' }, () => {
  test('Escape closes a panel from its button and from inside', async ({ page }) => {
    await visit(page);
    for (const [name, inside] of [
      ['Filters', 'Clear filters'],
      ['Legend', 'Close'],
      ['More time controls', 'Set the window'],
      ['Share', 'Copy'],
    ] as const) {
      const opener = page.getByRole('button', { name, exact: true });
      for (const isInside of [false, true]) {
        await press(page, name, inside);
        const from = isInside ? page.getByRole('button', { name: inside, exact: true }).first() : opener;
        await from.focus();
        await page.keyboard.press('Escape');
        await expect(opener).toHaveAttribute('aria-expanded', 'false');
        await expect(opener).toBeFocused();
      }
    }
  });

  test('the filters close with their own button', async ({ page }) => {
    await visit(page);
    await press(page, 'Filters', 'Clear filters');
    await region(page, 'Events').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
    await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0);
  });

  test('Escape clears the search, and one can go on typing', async ({ page }) => {
    await visit(page, './#q=zzzz');
    const box = page.getByRole('searchbox', { name: 'Search events' });
    await box.focus();
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await expect(box).toBeFocused();
  });

  test('who lets a search go comes to the first event', async ({ page }) => {
    await visit(page, './#q=zzzz');
    await page.getByRole('button', { name: /^Remove the search/ }).focus();
    await page.keyboard.press('Enter');
    await expect(list(page).getByRole('link').first()).toBeFocused();
  });

  test('who lists what may belong stands at the way back', async ({ page }) => {
    await visit(page, './#from=2022-02-25T22:00Z&to=2022-02-26T22:00Z');
    const events = region(page, 'Events');
    for (const [name, then] of [
      ['Show', 'Hide'],
      ['Hide', 'Show'],
    ] as const) {
      await events.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(events.getByRole('button', { name: then, exact: true })).toBeFocused();
    }
  });

  test('Clear filters and its Undo leave the reader in the panel', async ({ page }) => {
    await visit(page, './#kind=combat');
    await press(page, 'Filters', 'Clear filters');
    const clear = page.getByRole('button', { name: 'Clear filters', exact: true });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(clear).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await expect(clear).toBeFocused();
  });
});

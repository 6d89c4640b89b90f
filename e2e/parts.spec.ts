import { readFileSync } from 'node:fs';
import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './start.ts';
import {
  anEvent,
  card,
  cardHeading,
  dist,
  events,
  expectListed,
  linkTo,
  list,
  marks,
  region,
  rowOf,
  slider,
  titleOf,
  visit,
} from './story.ts';

// Whatever is fetched after list and map can fail to come: it says so where it is wanted, and comes when it is asked for again.

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
}

const chunks = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Readonly<
  Record<string, Chunk>
>;

function filesOf(source: string): readonly string[] {
  const chunk = chunks[source];
  if (!chunk) throw new Error(`the build has no part of its own for ${source}`);
  return [chunk.file, ...(chunk.css ?? [])];
}

interface Part {
  readonly source: string;
  /** What a reader does to see it. */
  readonly want: (page: Page) => Promise<void>;
  readonly pane: (page: Page) => Locator;
  readonly says: string;
  /** What stands when it has come, and has the focus unless said otherwise. */
  readonly stands: (page: Page) => Locator;
  readonly focus: (page: Page) => Locator;
}

const event = anEvent(({ status }) => status === 'unverified');
const banner = (page: Page) => page.getByRole('banner');
const timeline = 'src/timeline/Timeline.tsx';
const timelineSays = 'The timeline could not be drawn. The list holds every event.';
const partSays = 'This part could not be loaded. Check the connection.';

function press(name: string) {
  return async (page: Page) => {
    await banner(page).getByRole('button', { name, exact: true }).click();
  };
}

const parts: Readonly<Record<string, Part>> = {
  'the timeline': {
    source: timeline,
    want: () => Promise.resolve(),
    pane: (page) => page.getByRole('main'),
    says: timelineSays,
    stands: (page) => region(page, 'Timeline'),
    focus: (page) => region(page, 'Timeline'),
  },
  'the card': {
    source: 'src/app/Sheet.tsx',
    want: (page) => linkTo(page, event).click(),
    pane: (page) => region(page, 'Events'),
    says: partSays,
    stands: card,
    focus: (page) => cardHeading(page, event),
  },
  'the filters': {
    source: 'src/app/Filters.tsx',
    want: press('Filters'),
    pane: (page) => region(page, 'Events'),
    says: partSays,
    stands: (page) => page.getByRole('region', { name: 'Filters' }),
    focus: (page) => region(page, 'Events'),
  },
  'the menu': {
    source: 'src/app/menus/Menus.tsx',
    want: press('Menu'),
    pane: banner,
    says: partSays,
    stands: (page) => page.getByRole('group', { name: 'Menu' }),
    focus: (page) => page.getByRole('link', { name: 'English', exact: true }),
  },
  'the page of shortcuts': {
    source: 'src/app/Shortcuts.tsx',
    want: askForHelp,
    pane: (page) => page.locator('.frame'),
    says: partSays,
    stands: (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
    focus: (page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }),
  },
  'the list of a spot': {
    source: 'src/app/SpotSheet.tsx',
    want: (page) => spot(page).click(),
    pane: (page) => region(page, 'Map'),
    says: partSays,
    stands: (page) => region(page, 'Map').getByRole('group', { name: /Vasylkiv/ }),
    focus: (page) => region(page, 'Map').getByRole('listitem').first().getByRole('button'),
  },
};

async function askForHelp(page: Page): Promise<void> {
  await press('Menu')(page);
  await banner(page).getByRole('button', { name: 'Keyboard shortcuts' }).click();
}

function spot(page: Page): Locator {
  return region(page, 'Map').getByRole('button', { name: /Vasylkiv.*, \d+ events, / });
}

/** What stands to be read: the status says it too, in its own time. */
function seen(pane: Locator, text: string): Locator {
  return pane.getByText(text).and(pane.page().locator(':not([role=status])'));
}

async function without(page: Page, source: string): Promise<() => Promise<void>> {
  const abort = (route: Route) => route.abort();
  const globs = filesOf(source).map((file) => `**/${file}`);
  for (const glob of globs) await page.route(glob, abort);
  return async () => {
    for (const glob of globs) await page.unroute(glob, abort);
  };
}

/** A mark on the page itself, which a new page would not have. */
async function sign(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-signed', ''));
}

function signed(page: Page): Locator {
  return page.locator('html[data-signed]');
}

test.use({ expectedFaults: [/ERR_FAILED|Failed to fetch|Unable to preload CSS|no style sheet at/] });

for (const [name, part] of Object.entries(parts)) {
  test(`${name} does not come: that is said, the rest stands, and it comes when asked for again`, async ({
    page,
  }) => {
    const back = await without(page, part.source);
    await page.goto('./');
    await expect(marks(page).first()).toBeVisible();
    await sign(page);
    const markCount = await marks(page).count();
    await part.want(page);
    const lost = seen(part.pane(page), part.says);
    await expect(lost).toBeVisible();
    await expect(part.stands(page)).toHaveCount(0);
    await expectListed(page, events);
    await expect(marks(page)).toHaveCount(markCount);

    await back();
    await part.pane(page).getByRole('button', { name: 'Try again' }).click();
    await expect(part.stands(page)).toBeVisible();
    await expect(lost).toHaveCount(0);
    await expect(part.focus(page)).toBeFocused();
    await expect(signed(page)).toHaveCount(1);
    // It came with its looks.
    const [, ...sheets] = filesOf(part.source);
    expect(sheets).not.toEqual([]);
    const drawn = await page.evaluate(() =>
      [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).map(({ href }) => href ?? ''),
    );
    for (const sheet of sheets) expect(drawn.filter((href) => href.endsWith(sheet))).toHaveLength(1);
  });
}

test('words that do not come are said as their part is, and come with it when asked for again', async ({
  page,
}) => {
  const back = await without(page, 'src/i18n/panels/en.ts');
  await page.goto('./');
  await expect(page.getByText(timelineSays)).toBeVisible();
  await sign(page);
  await press('Legend')(page);
  await expect(region(page, 'Events').getByText(partSays)).toBeVisible();
  await expectListed(page, events);
  await back();
  await region(page, 'Events').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(region(page, 'Timeline')).toBeVisible();
  await expect(signed(page)).toHaveCount(1);
});

test('the page of shortcuts does not come, and the reader lets go of it', async ({ page }) => {
  await without(page, 'src/app/Shortcuts.tsx');
  await visit(page);
  await askForHelp(page);
  const lost = seen(page.locator('.frame'), partSays);
  await expect(lost).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(lost).toHaveCount(0);
  await expect(banner(page).getByRole('button', { name: 'Menu' })).toBeFocused();
});

test('a part whose looks are lost keeps no other from coming', async ({ page }) => {
  const [, ...sheets] = filesOf(timeline);
  expect(sheets).not.toEqual([]);
  for (const sheet of sheets) await page.route(`**/${sheet}`, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(timelineSays)).toBeVisible();
  await press('Legend')(page);
  await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
  await expect(region(page, 'Events').getByText(partSays)).toHaveCount(0);
});

test('two parts that do not come: both are said, with what is shown', async ({ page }) => {
  await without(page, timeline);
  await without(page, 'src/app/Sheet.tsx');
  // What is said at one time and what is said together depends on when the parts fail.
  await page.addInitScript(() => {
    const said = new Set<string>();
    (window as unknown as Record<string, unknown>)['said'] = said;
    new MutationObserver(() => {
      said.add(document.querySelector('[role=status]')?.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto(`e/${event.id}/`);
  const said = () => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said].join(' '));
  await expect.poll(said).toContain(timelineSays);
  await expect.poll(said).toContain(partSays);
  await expect.poll(said).toMatch(/: \d+ of \d+ events shown\./);
});

test('a panel that opens leaves the open card as it is, and a card that closes the panel', async ({
  page,
}) => {
  await visit(page, `e/${event.id}/`);
  const mark = (one: Locator) => one.evaluate((node) => node.setAttribute('data-same', ''));
  await mark(card(page));
  await press('Filters')(page);
  const panel = page.getByRole('region', { name: 'Filters' });
  await mark(panel);
  await expect(card(page)).toHaveAttribute('data-same');
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(panel).toHaveAttribute('data-same');
});

test('a card that is long in coming takes no focus from what the reader has opened since', async ({
  page,
}) => {
  const [file = ''] = filesOf('src/app/Sheet.tsx');
  const held: Route[] = [];
  await page.route(`**/${file}`, (route) => {
    held.push(route);
  });
  await visit(page);
  await linkTo(page, event).click();
  await press('Menu')(page);
  const menu = banner(page).getByRole('group', { name: 'Menu' });
  await expect(menu.locator(':focus')).toHaveCount(1);
  await expect.poll(() => held.length).toBe(1);
  for (const route of held) await route.continue();
  await expect(cardHeading(page, event)).toBeVisible();
  await expect(menu.locator(':focus')).toHaveCount(1);
});

test.describe('what other languages add to a search', () => {
  const airspace = anEvent(({ id }) => id === 'berlin-airspace');
  const words = 'src/dataset/otherWords.ts';
  const q = 'Німеччина';
  const field = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });
  const go = (page: Page, hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);

  test('is waited for before a hash loses its search', async ({ page }) => {
    await visit(page, `e/${airspace.id}/`);
    await sign(page);
    await go(page, `#q=${q}`);
    await expect(field(page)).toHaveValue(q);
    await expect(linkTo(page, airspace)).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await expect(signed(page)).toHaveCount(1);
  });

  test('comes too late for a hash that the reader has left', async ({ page }) => {
    const [file = ''] = filesOf(words);
    const held: Route[] = [];
    await page.route(`**/${file}`, (route) => {
      held.push(route);
    });
    await visit(page, `e/${airspace.id}/`);
    await go(page, `#q=${q}`);
    await expect.poll(() => held.length).toBe(1);
    await go(page, '#kind=toll');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    for (const route of held) await route.continue();
    await field(page).fill(q);
    await expect(list(page).getByRole('link')).not.toHaveCount(events.length);
    await expect(rowOf(page, airspace)).not.toContainText('Hidden by');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  test('is asked for again by the next letter', async ({ page }) => {
    const back = await without(page, words);
    await visit(page);
    await sign(page);
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/otherWords-'));
    await field(page).fill(q.slice(0, -1));
    await failed;
    await expect(list(page).getByRole('link')).toHaveCount(0);
    await back();
    await field(page).fill(q);
    await expect(linkTo(page, airspace)).toBeVisible();
    await expect(signed(page)).toHaveCount(1);
  });
});

test('without a network nothing but the sentence comes of trying again; wanting it anew tries too', async ({
  page,
}) => {
  await page.route(/\/assets\/(?:Menus|Legend)-/, (route) => route.abort());
  await visit(page, './#q=Kharkiv');
  await expect(page.getByRole('status')).toContainText('shown');
  await sign(page);
  await page.route('**', (route) => route.abort());
  await press('Share')(page);
  const again = banner(page).getByRole('button', { name: 'Try again' });
  await again.focus();
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/'));
  await page.keyboard.press('Enter');
  await failed;
  await expect(banner(page).getByText(partSays)).toBeVisible();
  await expect(again).toBeFocused();
  await expect(page.getByRole('status')).toContainText(partSays);
  await expect(signed(page)).toHaveCount(1);
  await press('Legend')(page);
  await expect(region(page, 'Events').getByText(partSays)).toBeVisible();
  await expect(banner(page).getByText(partSays)).toHaveCount(0);

  await page.unroute('**');
  await page.unroute(/\/assets\/(?:Menus|Legend)-/);
  await press('Share')(page);
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeFocused();
  await expect(signed(page)).toHaveCount(1);
});

test('a part that the edition no longer has comes with a new page, and the view stays', async ({ page }) => {
  const back = await without(page, 'src/app/Legend.tsx');
  await visit(page, './#from=2022-02-26T10:00Z&kind=combat');
  const listed = await list(page).getByRole('link').count();
  await sign(page);
  await press('Legend')(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(signed(page)).toHaveCount(0);
  await expect(slider(page, 'start')).toHaveAttribute('aria-valuetext', /^Saturday 26 February, 12:00 /);
  await expect(list(page).getByRole('link')).toHaveCount(listed);
  await back();
  await press('Legend')(page);
  await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
});

test('passages that do not come are asked for again from the card', async ({ page }) => {
  const back = await without(page, 'virtual:dateline/details/en');
  await visit(page, `e/${event.id}/`);
  await expect(card(page).getByText('The passages could not be loaded.')).toBeVisible();
  await expect(cardHeading(page, event)).toBeFocused();
  await expect(card(page).getByRole('definition').nth(2)).not.toBeEmpty();
  await sign(page);
  await back();
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(card(page).getByRole('blockquote').first()).toContainText(event.excerpts[0]?.quote ?? '-');
  await expect(cardHeading(page, event)).toBeFocused();
  await expect(card(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await expect(signed(page)).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(`^${titleOf(event).slice(0, 12)}`));
});

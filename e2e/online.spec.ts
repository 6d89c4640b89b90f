import type { Page, Route } from '@playwright/test';
import { testOf } from './edition.ts';
import { expect } from './start.ts';
import { anEvent, linkTo, markedPlaces, region, visit } from './story.ts';

const origin = 'https://tiles.example.org';
const attribution = 'Tiles © Example & Sons, 1 < 2';
const silence = 'The online map does not answer; the built-in map is shown.';

const test = testOf({
  'data/dataset.yaml': (sheet) =>
    sheet.replace(
      'onlineMap: null',
      `onlineMap:\n  url: ${origin}/{z}/{x}/{y}{r}.png\n  attribution: |-\n    ${attribution}`,
    ),
});

// One edition for all: in one worker.
test.describe.configure({ mode: 'default' });
// Requests to the tiles' origin are what these journeys are about; no other is expected.
test.use({ expectedFaults: [/^foreign request: https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png$/] });

const tile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 0h256v256z"/></svg>';

async function answer(route: Route): Promise<void> {
  await route.fulfill({ contentType: 'image/svg+xml', body: tile });
}

interface Asked {
  readonly url: string;
  readonly referrer: Promise<string | null>;
}

/** What the page asks of the tiles' origin from now on. */
function listen(page: Page): readonly Asked[] {
  const asked: Asked[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(origin))
      asked.push({ url: request.url(), referrer: request.headerValue('referer') });
  });
  return asked;
}

async function choose(page: Page, map: 'Online map' | 'Built-in map'): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('group', { name: 'Map' }).getByRole('radio', { name: map }).check();
  await page.keyboard.press('Escape');
}

function zoomIn(page: Page) {
  return region(page, 'Map').getByRole('button', { name: 'Zoom in' });
}

/** The tiles that are drawn, of those in the page. */
function drawn(page: Page): Promise<number> {
  return region(page, 'Map')
    .locator('img')
    .evaluateAll(
      (all) =>
        all.filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length,
    );
}

/** The built-in map, drawn underneath. */
function drawings(page: Page) {
  return region(page, 'Map').locator('.leaflet-tile-pane :is(svg path, canvas)');
}

test('no tile is asked for before the reader chooses the online map, and then with the origin alone as referrer', async ({
  page,
  baseURL,
}) => {
  await page.route(`${origin}/**`, answer);
  const asked = listen(page);
  await visit(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const naming = policy?.split('; ').filter((directive) => directive.includes(origin));
  expect(naming).toEqual([`img-src 'self' ${origin}`]);
  await zoomIn(page).click();
  await linkTo(
    page,
    anEvent((event) => markedPlaces(event).length > 0),
  ).click();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Map' }).getByRole('radio')).toHaveCount(2);
  expect(asked).toEqual([]);
  await page.keyboard.press('Escape');

  await choose(page, 'Online map');
  await expect.poll(() => drawn(page)).toBeGreaterThan(3);
  await expect(region(page, 'Map')).toContainText(`${attribution} · © OpenStreetMap contributors`);
  const referrers = await Promise.all(asked.map(({ referrer }) => referrer));
  expect([...new Set(referrers)]).toEqual([`${new URL(baseURL ?? '').origin}/`]);
  expect(page.url()).not.toBe(referrers[0]);
  await expect(region(page, 'Map').getByText(silence)).toHaveCount(0);

  // The choice is this page's alone.
  await choose(page, 'Built-in map');
  await expect.poll(() => drawn(page)).toBe(0);
  await expect(region(page, 'Map')).not.toContainText('Example');
  await choose(page, 'Online map');
  await expect.poll(() => drawn(page)).toBeGreaterThan(3);
  const before = asked.length;
  await page.reload();
  await expect(zoomIn(page)).toBeVisible();
  await expect(drawings(page).first()).toBeAttached();
  expect(asked).toHaveLength(before);
});

test('the online map goes two zooms further, and the way back is the built-in one', async ({ page }) => {
  await page.route(`${origin}/**`, answer);
  await visit(page, './#map=10/50.45/30.52');
  await expect(zoomIn(page)).toBeDisabled();
  await choose(page, 'Online map');
  await zoomIn(page).click();
  await expect.poll(() => page.url()).toContain('#map=11/');
  await zoomIn(page).click();
  await expect.poll(() => page.url()).toContain('#map=12/');
  await expect(zoomIn(page)).toBeDisabled();
  await choose(page, 'Built-in map');
  await expect.poll(() => page.url()).toContain('#map=10/');
  await expect(zoomIn(page)).toBeDisabled();
});

test('a link to a zoom that only the online map has shows it as soon as that is chosen', async ({ page }) => {
  await page.route(`${origin}/**`, answer);
  await visit(page, './#map=12/49.98/36.25');
  await expect(zoomIn(page)).toBeDisabled();
  const asked = listen(page);
  await choose(page, 'Online map');
  await expect.poll(() => asked.some(({ url }) => url.startsWith(`${origin}/12/`))).toBe(true);
  await expect(zoomIn(page)).toBeDisabled();
  expect(page.url()).toContain('#map=12/49.98/36.25');
  await choose(page, 'Built-in map');
  await expect.poll(() => page.url()).toContain('#map=10/49.98/36.25');
});

test.describe('where no tile comes', () => {
  test.use({
    expectedFaults: [
      /^foreign request: https:\/\/tiles\.example\.org\/|\(https:\/\/tiles\.example\.org\/.*\)$/,
    ],
  });

  test('the built-in map stays, a sentence says so, and goes when tiles come', async ({ page }) => {
    await page.route(`${origin}/**`, (route) => route.fulfill({ status: 503 }));
    await visit(page);
    await expect(page.getByRole('status')).toContainText('shown');
    const asked = listen(page);
    await choose(page, 'Online map');
    await expect(region(page, 'Map').getByText(silence)).toBeVisible();
    await expect(page.getByRole('status')).toContainText(silence);
    await expect(drawings(page).first()).toBeVisible();
    expect(await drawn(page)).toBe(0);
    await expect(region(page, 'Map')).not.toContainText('Example');
    // Each tile was asked for once.
    const urls = () => asked.map(({ url }) => url);
    const first = urls();
    expect(new Set(first).size).toBe(first.length);

    const again = region(page, 'Map').getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.poll(() => asked.length).toBe(2 * first.length);
    await expect(region(page, 'Map').getByText(silence)).toBeVisible();
    expect(urls()).toHaveLength(2 * first.length);

    await page.unroute(`${origin}/**`);
    await page.route(`${origin}/**`, answer);
    await again.click();
    await expect.poll(() => drawn(page)).toBeGreaterThan(3);
    await expect(region(page, 'Map').getByText(silence)).toHaveCount(0);
    await expect(region(page, 'Map')).toContainText(attribution);
    await expect(region(page, 'Map').locator('.leaflet-container')).toBeFocused();
  });

  test('a refusal is told without waiting, and the sentence goes with the choice', async ({ page }) => {
    await page.clock.install();
    await page.route(`${origin}/**`, (route) => route.abort());
    await visit(page);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    const online = page.getByRole('radio', { name: 'Online map' });
    await expect(online).toBeVisible();
    // From now on no time passes.
    await page.clock.pauseAt(Date.now() + 60_000);
    await online.check();
    await expect(region(page, 'Map').getByText(silence)).toBeVisible();
    await page.getByRole('radio', { name: 'Built-in map' }).check();
    await expect(region(page, 'Map').getByText(silence)).toHaveCount(0);
  });
});

test('tiles that are long in coming: the sentence says so until they come', async ({ page }) => {
  await page.clock.install();
  const held: Route[] = [];
  await page.route(`${origin}/**`, (route) => {
    held.push(route);
  });
  await visit(page);
  await choose(page, 'Online map');
  await expect.poll(() => held.length).toBeGreaterThan(3);
  await expect(region(page, 'Map').getByText(silence)).toHaveCount(0);
  await page.clock.fastForward(10_000);
  await expect(region(page, 'Map').getByText(silence)).toBeVisible();
  await expect(drawings(page).first()).toBeVisible();
  for (const route of held) await answer(route);
  await expect.poll(() => drawn(page)).toBeGreaterThan(3);
  await expect(region(page, 'Map').getByText(silence)).toHaveCount(0);
});

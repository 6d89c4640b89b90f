import type { Locator, Page } from '@playwright/test';
import { expect, test } from './start.ts';
import {
  anEvent,
  card,
  cardHeading,
  events,
  linkTo,
  list,
  markedPlaces,
  markNames,
  marks,
  placeName,
  placeNamed,
  region,
  rowOf,
  story,
  titleOf,
  visit,
} from './story.ts';

const inKharkiv = anEvent((event) => markedPlaces(event).some((id) => placeName(id) === 'Kharkiv'));
const abroad = anEvent((event) => markedPlaces(event).some((id) => placeName(id) === 'Washington'));

function zoomButton(page: Page, which: 'in' | 'out'): Locator {
  return region(page, 'Map').getByRole('button', { name: `Zoom ${which}`, exact: true });
}

async function zoomToEnd(page: Page, which: 'in' | 'out'): Promise<void> {
  const button = zoomButton(page, which);
  await expect(async () => {
    if (await button.isEnabled()) await button.click();
    await expect(button).toBeDisabled({ timeout: 100 });
  }).toPass();
}

/** The zoom at which the map is drawn, from how far apart two marks stand. */
async function zoomDrawn(page: Page): Promise<number> {
  const [west, east] = await Promise.all(
    ['Washington', 'Kyiv'].map(async (name) => {
      const box = await region(page, 'Map')
        .getByRole('button', { name: new RegExp(`${name}.*, \\d+ events?, `) })
        .boundingBox();
      return {
        x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        lon: story.places.find(({ id }) => id === placeNamed(name))?.lon ?? 0,
      };
    }),
  );
  if (!west || !east) throw new Error('two marks are needed');
  return Math.round(Math.log2(((east.x - west.x) * 360) / (256 * (east.lon - west.lon))));
}

async function seenMarks(page: Page): Promise<number> {
  return marks(page).evaluateAll((all) => {
    const pane = document.querySelector('#map')?.getBoundingClientRect();
    if (!pane) return 0;
    return all.filter((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return x >= pane.left && x <= pane.right && y >= pane.top && y <= pane.bottom;
    }).length;
  });
}

test('the marks are one tab stop, and arrows walk through all of them', async ({ page }) => {
  await visit(page);
  const count = await marks(page).count();
  expect(
    await marks(page).evaluateAll(
      (all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length,
    ),
  ).toBe(1);
  const stop = region(page, 'Map').locator('button[tabindex="0"][aria-label*=" event"]');
  await stop.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'nothing');
  const walked: string[] = [];
  for (let step = 0; step < count; step++) {
    walked.push(await focused());
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(walked).size).toBe(count);
  expect(await focused()).toBe(walked[0]);
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe(walked.at(-1));
  expect(
    await marks(page).evaluateAll(
      (all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length,
    ),
  ).toBe(1);
});

test('a mark of several opens to all of them, by key and by mouse', async ({ page }) => {
  await visit(page);
  const name = (await markNames(page)).toSorted((a, b) => b.count - a.count)[0];
  if (!name) throw new Error('the map has to have marks');
  const mark = region(page, 'Map').getByRole('button', {
    name: new RegExp(`^${name.places.join(', ')}, \\d+ events`),
  });
  await expect(mark).toHaveAttribute('aria-expanded', 'false');
  await mark.focus();
  await page.keyboard.press('Enter');
  const all = region(page, 'Map').getByRole('group', { name: name.places.join(', '), exact: true });
  await expect(all.getByRole('listitem')).toHaveCount(name.count);
  await expect(all.getByRole('listitem').first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(all).toHaveCount(0);
  await expect(mark).toBeFocused();
  await mark.click();
  const last = all.getByRole('listitem').last().getByRole('button');
  const title = events.map(titleOf);
  const text = await last.innerText();
  await last.click();
  await expect(card(page).getByRole('heading').first()).toHaveText(
    title.find((one) => text.includes(one)) ?? '-',
  );
  await expect(all).toHaveCount(0);

  // A drag that begins on it is one of the map.
  await page.goBack();
  const box = await mark.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
  await expect.poll(async () => Math.round((await mark.boundingBox())?.x ?? 0)).toBe(Math.round(x - 80));
  await expect(all).toHaveCount(0);
  await mark.press('Enter');
  await expect(all).toHaveCount(1);
});

test('the list of a mark goes with it, does not come back by itself, and leaves the focus in the map', async ({
  page,
}) => {
  await visit(page);
  const several = region(page, 'Map').locator('button[aria-expanded]');
  const lists = region(page, 'Map').getByRole('group');
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await several.first().click();
  await expect(lists.getByRole('listitem').first().getByRole('button')).toBeFocused();
  await search.fill('zzzz');
  await expect(marks(page)).toHaveCount(0);
  await expect(lists).toHaveCount(0);
  await search.fill('');
  await expect(several).not.toHaveCount(0);
  await expect(lists).toHaveCount(0);
  await expect(search).toBeFocused();

  await several.first().click();
  await expect(lists.getByRole('listitem').first().getByRole('button')).toBeFocused();
  // The address follows a moment later: to the hash that it still has there is no way.
  await expect(page).not.toHaveURL(/q=zzzz/);
  await page.evaluate(() => {
    location.hash = '#q=zzzz';
  });
  await expect(lists).toHaveCount(0);
  await expect(region(page, 'Map').locator('.leaflet-container')).toBeFocused();
});

test('events elsewhere and those with no point are counted, and one press away', async ({ page }) => {
  await visit(page);
  const without = events.filter((event) => markedPlaces(event).length === 0).length;
  const noPoint = region(page, 'Map').getByRole('button', { name: `${without} with no point` });
  await expect(noPoint).toBeVisible();
  const elsewhere = region(page, 'Map').getByRole('button', { name: /^\d+ elsewhere/ });
  const total = await marks(page).count();
  expect(await seenMarks(page)).toBeLessThan(total);
  await elsewhere.click();
  await expect.poll(async () => (await seenMarks(page)) === (await marks(page).count())).toBe(true);
  await expect(elsewhere).toHaveCount(0);
  await expect(page.getByRole('application', { name: /^Arrow keys move the map/ })).toBeFocused();
  await noPoint.click();
  const first = list(page).getByRole('link').and(page.locator(':focus'));
  await expect(first).toHaveCount(1);
  await expect(first).toBeInViewport();
  const id = /e\/([^/]+)\/$/.exec((await first.getAttribute('href')) ?? '')?.[1];
  expect(markedPlaces(anEvent((event) => event.id === id))).toEqual([]);
});

test('zoom buttons move the camera to the ends of the zooms and stop there', async ({ page }) => {
  await visit(page);
  await zoomToEnd(page, 'in');
  await expect.poll(() => page.url()).toContain('#map=10/');
  // What was pressed last keeps the focus, and does nothing more.
  await expect(zoomButton(page, 'in')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(zoomButton(page, 'in')).toBeFocused();
  expect(page.url()).toContain('#map=10/');
  await zoomToEnd(page, 'out');
  await expect.poll(() => page.url()).toContain('#map=3/');
  // The nearer marks share one now, and none is lost.
  const counted = (await markNames(page)).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(events.flatMap(markedPlaces).length);
});

for (const [asked, drawn, end] of [
  [12, 10, 'in'],
  [2, 3, 'out'],
] as const) {
  test(`a link to zoom ${asked} shows zoom ${drawn}, and every control goes on from there`, async ({
    page,
  }) => {
    const link = `#map=${asked}/50.5/30.5`;
    await visit(page, `./${link}`);
    await expect(zoomButton(page, end)).toBeDisabled();
    const kyiv = region(page, 'Map').getByRole('button', { name: /Kyiv.*, \d+ events?, / });
    await expect(kyiv).toBeInViewport();
    expect(await zoomDrawn(page)).toBe(drawn);
    // The reader has not moved the map: neither what is drawn nor a pane of another size changes the address.
    const printed = () => new URL(page.url()).hash;
    const stable = printed();
    const across = async () => (await kyiv.boundingBox())?.x;
    const before = await across();
    await page.setViewportSize({ width: 1180, height: 760 });
    await expect.poll(across).not.toBe(before);
    expect(await zoomDrawn(page)).toBe(drawn);
    await page.reload();
    await expect(zoomButton(page, end)).toBeDisabled();
    expect(printed()).toBe(stable);
    const other = end === 'in' ? 'out' : 'in';
    const next = end === 'in' ? drawn - 1 : drawn + 1;
    await zoomButton(page, other).click();
    await expect.poll(printed).toContain(`#map=${next}/`);
    await expect(zoomButton(page, end)).toBeEnabled();
    expect(await zoomDrawn(page)).toBe(next);
    await zoomButton(page, end).click();
    await expect.poll(printed).toContain(`#map=${drawn}/`);
    await expect(zoomButton(page, end)).toBeDisabled();
  });
}

test('the circle of precision is drawn for the open event, where it is larger than its mark', async ({
  page,
}) => {
  await visit(page);
  const circle = region(page, 'Map').locator('path.precision');
  await expect(circle).toHaveCount(0);
  await linkTo(page, inKharkiv).click();
  await card(page).getByRole('button', { name: 'Show on the map' }).first().click();
  await expect(circle).toHaveCount(1);
  const box = await circle.boundingBox();
  expect(box?.width).toBeGreaterThan(40);
  await card(page).getByRole('button', { name: 'Close' }).click();
  // The focus is on its link now, and with it the circle.
  await expect(linkTo(page, inKharkiv)).toBeFocused();
  await page.getByRole('searchbox').focus();
  await expect(circle).toHaveCount(0);
});

test('pointing at an event in one pane lights it in all three', async ({ page }) => {
  const alone = anEvent((event) => markedPlaces(event).some((id) => placeName(id) === 'Kherson'));
  await visit(page);
  const lit = {
    mark: region(page, 'Map').locator('[class*="_lit"]'),
    bar: region(page, 'Timeline').locator('[class*="_lit"]'),
    row: rowOf(page, alone).and(page.locator('[class*="_hovered"]')),
  };
  for (const one of Object.values(lit)) await expect(one).toHaveCount(0);
  await rowOf(page, alone).hover();
  for (const one of Object.values(lit)) await expect(one).toHaveCount(1);
  await expect(lit.mark).toHaveAccessibleName(/^Kherson, /);
  await page.getByRole('banner').hover();
  for (const one of Object.values(lit)) await expect(one).toHaveCount(0);

  await region(page, 'Map')
    .getByRole('button', { name: /^Kherson, / })
    .hover();
  for (const one of Object.values(lit)) await expect(one).toHaveCount(1);
  await page.getByRole('banner').hover();
  for (const one of Object.values(lit)) await expect(one).toHaveCount(0);

  await linkTo(page, alone).focus();
  for (const one of Object.values(lit)) await expect(one).toHaveCount(1);

  // A number stands for all of its events.
  const [several] = (await markNames(page)).toSorted((a, b) => b.count - a.count);
  if (!several) throw new Error('the map has to have marks');
  await region(page, 'Map')
    .getByRole('button', { name: new RegExp(`^${several.places.join(', ')}, \\d+ events`) })
    .hover();
  await expect(list(page).locator('[class*="_hovered"]')).toHaveCount(several.count);
  await expect(lit.bar).toHaveCount(several.count);
});

test('opening an event moves the map only if its place is out of view', async ({ page }) => {
  await visit(page);
  await linkTo(page, inKharkiv).click();
  await expect(cardHeading(page, inKharkiv)).toBeFocused();
  await expect.poll(() => page.url()).toContain(inKharkiv.id);
  // The address would follow a map that moved, once it rests.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(page.url()).not.toContain('map=');
  await linkTo(page, abroad).click();
  await expect(cardHeading(page, abroad)).toBeFocused();
  await expect.poll(() => page.url()).toContain('map=');
  await expect(region(page, 'Map').getByRole('button', { name: /^Washington, / })).toBeInViewport();
});

test('the detailed map comes when it is wanted, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const details = () => asked.filter((path) => path.includes('/basemap/'));
  await visit(page);
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(details()).toEqual([]);
  await zoomButton(page, 'in').click();
  await zoomButton(page, 'in').click();
  await expect.poll(details).not.toEqual([]);
});

test.describe('when the detailed map does not come', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('the overview stays, and so do the marks', async ({ page }) => {
    await page.route('**/basemap/*', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/basemap/'));
    await visit(page, './#map=8/50.45/30.52');
    await failed;
    await expect(region(page, 'Map').getByRole('button', { name: /^Kyiv, / })).toBeVisible();
    expect(await coloursOf(page)).toBeGreaterThan(1);
    const coarse = region(page, 'Map').getByText('The map is coarse here: its details could not be loaded.');
    await expect(coarse).toBeVisible();
    await zoomButton(page, 'out').click();
    await expect.poll(() => page.url()).toContain('map=7/');
    expect(await coloursOf(page)).toBeGreaterThan(1);
    await expect(coarse).toBeVisible();
    // What the overview can tell, it tells.
    await zoomButton(page, 'out').click();
    await expect(coarse).toHaveCount(0);
    await zoomButton(page, 'in').click();
    await expect(coarse).toBeVisible();
    await expect(page.getByRole('status')).toContainText('The map is coarse here');

    await page.unroute('**/basemap/*');
    await region(page, 'Map').getByRole('button', { name: 'Try again' }).click();
    await expect(coarse).toHaveCount(0);
    await expect(region(page, 'Map').locator('.basemap-tiles canvas').first()).toBeVisible();
    await expect(region(page, 'Map').locator('.leaflet-container')).toBeFocused();
  });
});

test.describe('when the detailed map does not answer', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('it is asked for again all the same', async ({ page }) => {
    await page.route('**/basemap/*', (route) => route.abort());
    await visit(page, './#map=8/50.45/30.52');
    const again = region(page, 'Map').getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await page.unroute('**/basemap/*');
    let asked = 0;
    let answers = false;
    await page.route('**/basemap/*', (route) => {
      asked += 1;
      return answers ? route.continue() : undefined;
    });
    await zoomButton(page, 'out').click();
    await expect.poll(() => asked).toBeGreaterThan(0);
    const before = asked;
    answers = true;
    await again.click();
    await expect.poll(() => asked).toBeGreaterThan(before);
    await expect(region(page, 'Map').locator('.basemap-tiles canvas').first()).toBeVisible();
  });
});

/** How many colours the drawn map has: an empty one has one. */
async function coloursOf(page: Page): Promise<number> {
  return region(page, 'Map').evaluate((pane) => {
    const colours = new Set<number>();
    for (const canvas of pane.querySelectorAll('canvas')) {
      // What was handed over to a canvas is read from a copy.
      const context = document.createElement('canvas').getContext('2d');
      if (!context || canvas.width === 0) continue;
      Object.assign(context.canvas, { width: canvas.width, height: canvas.height });
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const pixels = new Uint32Array(data.buffer);
      for (let at = 0; at < pixels.length; at += 997) colours.add(pixels[at] ?? 0);
    }
    return colours.size + pane.querySelectorAll('svg path:not(button *)').length;
  });
}

test('the dark theme is chosen in the menu, colours the map too, and stays', async ({ page }) => {
  await visit(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  /** Which colour the browser draws around the page. */
  const around = () =>
    page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
      return metas.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content);
    });
  const light = await paper();
  const [lightAround] = await around();
  await expect.poll(() => mainColour(page)).not.toBe(0);
  const before = await mainColour(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).not.toBe(light);
  await expect.poll(() => mainColour(page)).not.toEqual(before);
  const darkAround = await around();
  expect(darkAround).not.toEqual([lightAround]);
  await page.reload();
  await expect.poll(paper).not.toBe(light);
  expect(await around()).toEqual(darkAround);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'High contrast' }).check();
  expect(await around()).toEqual([lightAround]);
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
  await page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'Same as device' }).check();
  await expect.poll(paper).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
});

/** The colour that most of the drawn map has. */
async function mainColour(page: Page): Promise<number> {
  return region(page, 'Map').evaluate((pane) => {
    const seen = new Map<number, number>();
    for (const canvas of pane.querySelectorAll('canvas')) {
      const context = document.createElement('canvas').getContext('2d');
      if (!context || canvas.width === 0) continue;
      Object.assign(context.canvas, { width: canvas.width, height: canvas.height });
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const pixels = new Uint32Array(data.buffer);
      for (let at = 0; at < pixels.length; at += 997)
        seen.set(pixels[at] ?? 0, (seen.get(pixels[at] ?? 0) ?? 0) + 1);
    }
    seen.delete(0);
    return [...seen].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  });
}

test('the map names its source, without a flag', async ({ page }) => {
  await visit(page);
  await expect(region(page, 'Map')).toContainText('© OpenStreetMap contributors');
  await expect(page.locator('.leaflet-control-attribution, .leaflet-attribution-flag')).toHaveCount(0);
  await expect(region(page, 'Events').getByRole('link', { name: /OpenStreetMap/ })).toHaveCount(1);
  await expect(region(page, 'Events').getByRole('link', { name: /GeoNames/ })).toHaveCount(1);
});

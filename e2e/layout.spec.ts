import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './start.ts';
import { anEvent, card, countOf, list, region, slider, valueText, visit } from './story.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a reader can press or has to read in the frame, as much of each as its scrolling parents let be seen. */
async function seenBoxes(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const wanted = document.querySelectorAll<HTMLElement>(
      'header h1, header p, header input[type=search], header button, #map button:not([data-spot]), #map > p, #map p, #timeline button, #timeline p, #timeline [class*="_moment"], #timeline [class*="_name"], #events article button, #events article h2, #events fieldset label, #events > div > section button',
    );
    const boxes: {
      element: Element;
      name: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }[] = [];
    for (const element of wanted) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // Text counts as wide as it is, not as wide as its line.
      const range = document.createRange();
      range.selectNodeContents(element);
      const block = element.getBoundingClientRect();
      const across = element.matches('p, h1, h2, span') ? range.getBoundingClientRect() : block;
      let [left, right] = [Math.max(across.left, block.left), Math.min(across.right, block.right)];
      let { top, bottom } = block;
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const style = getComputedStyle(parent);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const clip = parent.getBoundingClientRect();
        if (style.overflowX !== 'visible')
          [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        if (style.overflowY !== 'visible')
          [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      // A pixel is for the ear alone.
      if (right - left <= 1 || bottom - top <= 1) continue;
      const name =
        `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(
          0,
          60,
        );
      boxes.push({ element, name, left, right, top, bottom });
    }
    // What lies under an open sheet is covered on purpose.
    return boxes
      .filter(({ element, left, right, top, bottom }) => {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const sheet = hit?.closest('[role=group], [role=dialog]');
        return !sheet || sheet.contains(element);
      })
      .map(({ name, left, right, top, bottom }) => ({ name, left, right, top, bottom }));
  });
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  const slack = 0.75;
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - slack &&
          other.left < one.right - slack &&
          one.top < other.bottom - slack &&
          other.top < one.bottom - slack,
      )
      .filter((other) => !holds(one, other) && !holds(other, one))
      .map((other) => `${one.name} / ${other.name}`),
  );
}

/** A field and the button in it. */
function holds(outer: Box, inner: Box): boolean {
  return (
    outer.name.startsWith('input') &&
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

async function expectOrder(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const boxes = await seenBoxes(page);
  expect(boxes.length).toBeGreaterThan(4);
  expect(overlaps(boxes)).toEqual([]);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || top < -0.5 || right > size.width + 0.5 || bottom > size.height + 0.5,
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(sideways).toBe(false);
  // No button cuts its own words off.
  const cut = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'header button, #map button:not([data-spot]), #timeline button, article button',
      ),
    ]
      .filter(
        (button) =>
          button.checkVisibility() && button.clientWidth > 1 && button.scrollWidth > button.clientWidth + 1,
      )
      .map((button) => button.textContent),
  );
  expect(cut).toEqual([]);
}

/** Where the marks stand in the pane: all that a page tells of its camera. */
async function cameraOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('#map')?.getBoundingClientRect();
    const places = [...document.querySelectorAll('#map [data-spot]')].map((mark) => {
      const { left, top } = mark.getBoundingClientRect();
      return `${Math.round(left - (pane?.left ?? 0))} ${Math.round(top - (pane?.top ?? 0))}`;
    });
    return places.sort();
  });
}

const event = anEvent(({ status }) => status === 'unverified');
const sizes = [
  { project: 'desktop', width: 1280, height: 800 },
  { project: 'phone', width: 390, height: 844 },
  { project: 'phone', width: 360, height: 640 },
  { project: 'phone', width: 320, height: 640 },
  { project: 'phone', width: 640, height: 360 },
];

/** The marks that the pane's edge cuts, or that stand in part or whole under a control. */
async function cutMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('#map')?.getBoundingClientRect();
    if (!pane) return ['no map'];
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const controls = [
      ...document.querySelectorAll('#map button:not([data-spot]), #map section > p, #map > p'),
    ]
      .filter((control) => control.checkVisibility())
      .map((control) => control.getBoundingClientRect());
    return [...document.querySelectorAll('#map [data-spot]')]
      .filter((mark) => {
        const box = mark.getBoundingClientRect();
        if (!meet(box, pane)) return false;
        const isIn =
          box.left >= pane.left &&
          box.right <= pane.right &&
          box.top >= pane.top &&
          box.bottom <= pane.bottom;
        return !isIn || controls.some((control) => meet(box, control));
      })
      .map((mark) => mark.getAttribute('aria-label') ?? 'a mark without a name');
  });
}

/** Whether a letter of the title stands outside the header or the frame. */
async function isTitleCut(page: Page): Promise<boolean> {
  return page.locator('header h1').evaluate((title) => {
    const range = document.createRange();
    range.selectNodeContents(title);
    const head = title.closest('header')?.getBoundingClientRect();
    const clips = getComputedStyle(title).overflow !== 'visible' && title.scrollHeight > title.clientHeight;
    const isIn = ({ left, right, top, bottom }: DOMRect) =>
      head && left >= 0 && right <= innerWidth && top >= head.top && bottom <= head.bottom;
    return clips || ![...range.getClientRects()].every(isIn);
  });
}

for (const { project, ...viewport } of sizes) {
  test.describe(`${viewport.width} by ${viewport.height}`, { tag: `@${project}` }, () => {
    test.use({ viewport });

    for (const language of ['', 'uk/']) {
      test(`nothing overlaps, is cut off or covered in /${language}`, async ({ page }) => {
        await visit(page, `./${language}`);
        await expectOrder(page);
        expect(await isTitleCut(page)).toBe(false);
        await expect(page.locator('#map [data-spot]').first()).toBeAttached();
        await expect.poll(() => cutMarks(page)).toEqual([]);
        await page.goto(`./${language}#from=2022-02-26T22:00Z&to=2022-02-26T23:00Z`);
        await expectOrder(page);
        await visit(page, `./${language}e/${event.id}/`);
        await expect(card(page).getByRole('blockquote').first()).toBeAttached();
        await expectOrder(page);
        await expect.poll(() => cutMarks(page)).toEqual([]);
      });
    }

    test('the controls of time are in sight, beside an open event too, and not too small; nothing overlaps with a panel open', async ({
      page,
    }) => {
      await visit(page);
      for (const name of ['Filters', 'Legend', 'Share', 'Menu', 'More time controls']) {
        const opener = page.getByRole('button', { name, exact: true });
        await opener.click();
        await expect(opener).toHaveAttribute('aria-expanded', 'true');
        await expectOrder(page);
        await opener.click();
        await expect(opener).toHaveAttribute('aria-expanded', 'false');
      }
      const names = ['Play', 'All', 'More time controls', 'Previous event', 'Next event'];
      const least = project === 'phone' ? { width: 44, height: 36 } : { width: 24, height: 24 };
      const button = (name: string) => region(page, 'Timeline').getByRole('button', { name, exact: true });
      const expectAll = async (expected = names) => {
        for (const name of expected) {
          await expect(button(name)).toBeInViewport({ ratio: 1 });
          const box = await button(name).boundingBox();
          expect(box?.width, name).toBeGreaterThanOrEqual(least.width);
          expect(box?.height, name).toBeGreaterThanOrEqual(least.height);
        }
      };
      await expectAll();
      await button('Next event').click();
      await expect(card(page).getByRole('heading').first()).toBeVisible();
      // The half card of a low screen takes the room of two.
      const isLow = project === 'phone' && viewport.height >= 500 && viewport.height <= 700;
      await expectAll(isLow ? names.slice(2) : names);
      if (!isLow) return;
      // Nor do they lie over the sentence, where that says that more may belong.
      await visit(page, './#from=2022-02-26T10:00Z&to=2022-02-26T15:00Z');
      await page.locator('#events a[href*="/e/"]').first().click();
      await expect(card(page).getByRole('blockquote').first()).toBeAttached();
      await expectOrder(page);
      await page.getByRole('button', { name: 'Height of the card: half' }).press('ArrowDown');
      await expectAll();
    });

    test('a pane that changes its size goes on showing the story, and the address says nothing of it; a window off the axis: labels, sentence and value texts agree, and one press leads back', async ({
      page,
    }) => {
      await visit(page);
      const first = await cameraOf(page);
      await page.setViewportSize({ width: viewport.height, height: viewport.width });
      await expect.poll(() => cameraOf(page)).not.toEqual(first);
      await page.setViewportSize(viewport);
      await expect.poll(() => cameraOf(page)).toEqual(first);
      await expect.poll(() => cutMarks(page)).toEqual([]);
      expect(new URL(page.url()).hash).toBe('');

      await page.goto('./#from=2022-01-01T00:00Z&to=2022-01-05T00:00Z');
      const timeline = region(page, 'Timeline');
      await expect(timeline).toContainText(countOf(0));
      await expect(timeline).toContainText('← Sat 1 Jan 02:00');
      await expect(timeline).toContainText('← Wed 5 Jan 02:00');
      expect(await valueText(page, 'start')).toBe(`Saturday 1 January, 02:00 Kyiv time, ${countOf(0)}`);
      expect(await valueText(page, 'end')).toBe(`Wednesday 5 January, 02:00 Kyiv time, ${countOf(0)}`);
      const least = await slider(page, 'start').getAttribute('min');
      await expect(slider(page, 'start')).toHaveValue(least ?? '-');
      await expect(slider(page, 'end')).toHaveValue(least ?? '-');
      await expectOrder(page);
      await timeline.getByRole('button', { name: 'All', exact: true }).click();
      expect(await valueText(page, 'start')).toMatch(/^Earliest: /);
      expect(await valueText(page, 'end')).toMatch(/^Latest: /);
    });
  });
}

test('text of twice the size is nowhere cut, and covers nothing', async ({ page }) => {
  // As rem sees it, the browser's own setting.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      document.documentElement.style.fontSize = '200%';
      observer.disconnect();
    }).observe(document, { childList: true });
  });
  const sizeOf = async () => page.locator('header h1').evaluate((title) => getComputedStyle(title).fontSize);
  await visit(page);
  expect(parseFloat(await sizeOf())).toBeGreaterThanOrEqual(34);
  await expectOrder(page);
  for (const name of ['Filters', 'More time controls']) {
    const opener = page.getByRole('button', { name, exact: true });
    await opener.click();
    await expectOrder(page);
    await opener.click();
  }
  await visit(page, `./uk/e/${event.id}/`);
  await expect(card(page).getByRole('blockquote').first()).toBeAttached();
  await expectOrder(page);
  expect(await violations(page, ['target-size'])).toEqual([]);
});

/** The middles of the marks in the pane, of the built page's map or the app's. CSS px. */
async function marksIn(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('.frame-map')?.getBoundingClientRect() ?? new DOMRect();
    const drawing = [...document.querySelectorAll('.still-map > svg')].find(
      (one) => getComputedStyle(one).display !== 'none',
    );
    return [...(drawing?.querySelectorAll(':scope > g > g') ?? document.querySelectorAll('#map [data-spot]'))]
      .map((mark) => mark.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }))
      .filter(({ x }) => x > pane.left + 3 && x < pane.right - 3)
      .filter(({ y }) => y > pane.top + 3 && y < pane.bottom - 3);
  });
}

test('the map of the built page stands where the app leaves it', { tag: '@phone' }, async ({ page }) => {
  for (const [width, height, language] of [
    [844, 390, ''],
    [640, 360, ''],
    [844, 390, 'ar/'],
    [390, 844, ''],
  ] as const) {
    await page.setViewportSize({ width, height });
    const none = { body: '', contentType: 'text/javascript' };
    await page.route(/\.js$/, (route) => route.fulfill(none));
    await page.goto(`./${language}`);
    const before = await marksIn(page);
    await page.unroute(/\.js$/);
    await visit(page, `./${language}`);
    await expect(page.locator('#map [data-spot]').first()).toBeAttached();
    const after = await marksIn(page);
    expect(after.length).toBeGreaterThan(2);
    const isThere = ({ x, y }: { readonly x: number; readonly y: number }) =>
      before.some((mark) => Math.hypot(mark.x - x, mark.y - y) < 2);
    expect(
      after.filter((mark) => !isThere(mark)),
      `${width}, /${language}`,
    ).toEqual([]);
  }
});

test.describe('a phone on its side', { tag: '@phone' }, () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('the header keeps its places when filters become active', async ({ page }) => {
    const places = () =>
      page.locator('header :is(h1, label, button)').evaluateAll((all) =>
        all.map((one) => {
          const { left, width } = one.getBoundingClientRect();
          return [left, width];
        }),
      );
    await visit(page);
    const before = await places();
    await page.goto(`./#kind=${event.kind}`);
    await expect(page.locator('header b')).toHaveText('1');
    expect(await places()).toEqual(before);
  });

  test('what is known of an event stands in the built page where the app leaves it', async ({ page }) => {
    const facts = async () => page.locator('article dl').boundingBox();
    const none = { body: '', contentType: 'text/javascript' };
    await page.route(/\.js$/, (route) => route.fulfill(none));
    await page.goto(`./e/${event.id}/`);
    const before = await facts();
    expect(before?.height).toBeGreaterThan(0);
    await page.unroute(/\.js$/);
    await visit(page, `./e/${event.id}/`);
    await expect.poll(facts).toEqual(before);
  });
});

// 1280 by 1024 at 400 %, and phones that are lower still.
const low = [
  { width: 320, height: 256 },
  { width: 568, height: 320 },
  { width: 320, height: 400 },
  { width: 800, height: 256 },
];

for (const viewport of low) {
  test.describe(`${viewport.width} by ${viewport.height}`, { tag: '@desktop' }, () => {
    test.use({ viewport });

    test('every event, the open card, the filters and exact times can be reached, and nothing scrolls sideways', async ({
      page,
    }) => {
      const expectNarrow = async () => {
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(sideways).toBe(false);
      };
      await visit(page);
      await expectNarrow();
      // With the wheel beside the map, as far as it goes.
      await page.mouse.move(20, 20);
      await page.mouse.wheel(0, 20_000);
      const last = list(page).getByRole('link').last();
      await expect(region(page, 'Events').locator('footer')).toBeInViewport();
      await last.focus();
      await expect(last).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(card(page).getByRole('heading').first()).toBeFocused();
      await expect(card(page).getByRole('heading').first()).toBeInViewport();
      await expect(card(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 0.95 });
      await expectNarrow();
      await card(page).getByRole('button', { name: 'Close' }).click();
      await expect(last).toBeFocused();
      await expect(last).toBeInViewport({ ratio: 0.95 });
      const filters = page.getByRole('region', { name: 'Filters' });
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await expect(filters.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 0.95 });
      await filters.getByRole('checkbox').last().focus();
      await expect(filters.getByRole('checkbox').last()).toBeInViewport({ ratio: 0.95 });
      await expectNarrow();
      await filters.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'More time controls', exact: true }).click();
      const fit = page.getByRole('button', { name: 'Fit the story' });
      await fit.focus();
      await expect(fit).toBeInViewport({ ratio: 1 });
      await visit(page, `./e/${event.id}/`);
      await expect(card(page).getByRole('heading').first()).toBeFocused();
      await expect(card(page).getByRole('heading').first()).toBeInViewport();
    });
  });
}

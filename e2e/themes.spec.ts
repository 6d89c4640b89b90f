import type { Page } from '@playwright/test';
import { expect, test } from './start.ts';
import { anEvent, cardHeading, events, linkTo, marks, region, visit } from './story.ts';

// How the page looks and moves is the reader's to say, by the system or by a switch.

const event = anEvent(
  ({ title }) => events.filter((other) => other.title['en'] === title['en']).length === 1,
);

/** Whatever would move by itself: what it is, and how long it takes in seconds, infinite where it would not end. */
async function motions(page: Page): Promise<readonly (readonly [what: string, seconds: number])[]> {
  return page.evaluate(() => {
    const secondsOf = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    const styled = [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part): [string, number][] => {
        const style = getComputedStyle(element, part);
        const name = `${element.tagName} ${element.getAttribute('class') ?? ''}${part ?? ''}`;
        const endless = style.animationIterationCount === '1' ? 1 : Infinity;
        return [
          [`transition of ${name}`, secondsOf(style.transitionDuration)],
          [
            `animation of ${name}`,
            style.animationName === 'none' ? 0 : secondsOf(style.animationDuration) * endless,
          ],
        ];
      }),
    );
    return styled.filter(([, seconds]) => seconds > 0);
  });
}

/** Where the marks that stay stand before something is done, at once after it, and when the map has come to rest. */
async function places(page: Page, act: 'press' | 'key'): Promise<readonly [string, string, string]> {
  return page.evaluate(async (by) => {
    const map = document.querySelector<HTMLElement>('#map [role="application"]');
    const zoomIn = document.querySelector<HTMLElement>('#map button:not([data-spot])');
    const told = () =>
      new Map(
        [...document.querySelectorAll<HTMLElement>('[data-spot]')].map((mark) => {
          const { x, y, width } = mark.getBoundingClientRect();
          return [mark.dataset['spot'] ?? '', `${Math.round(x + width / 2)} ${Math.round(y)}`];
        }),
      );
    const before = told();
    if (by === 'press') zoomIn?.click();
    else {
      map?.focus();
      // Leaflet goes by the number.
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true };
      map?.dispatchEvent(new KeyboardEvent('keydown', key));
    }
    const atOnce = told();
    let atRest = atOnce;
    for (let last = ''; last !== JSON.stringify([...atRest]); atRest = told()) {
      last = JSON.stringify([...atRest]);
      for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    }
    const kept = [...before.keys()].filter((spot) => atRest.has(spot));
    const line = (all: ReadonlyMap<string, string>) => kept.map((spot) => all.get(spot)).join(', ');
    return [line(before), line(atOnce), line(atRest)] as const;
  }, act);
}

test(
  'who wants no motion sees none: what is pressed is there, and the map jumps',
  { tag: '@desktop' },
  async ({ page }) => {
    await visit(page);
    const nothingMoves = async () => {
      expect(await motions(page)).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    };
    await expect(marks(page).first()).toBeVisible();
    await nothingMoves();
    for (const act of ['press', 'key'] as const) {
      const [before, atOnce, atRest] = await places(page, act);
      expect(atOnce, act).not.toBe(before);
      expect(atRest, act).toBe(atOnce);
    }
    for (const name of ['Filters', 'Legend', 'Share', 'Menu']) {
      await page.getByRole('button', { name, exact: true }).click();
      await nothingMoves();
    }
    await page.keyboard.press('Escape');
    await linkTo(page, event).click();
    await expect(cardHeading(page, event)).toBeVisible();
    await nothingMoves();
    // Play goes a step at a press, and waits for the next.
    const play = page.getByRole('button', { name: 'Play', exact: true });
    await play.click();
    await nothingMoves();
    await expect(play).toBeVisible();
  },
);

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('what moves is short, ends, and began at a press', { tag: '@desktop' }, async ({ page }) => {
    await visit(page);
    await expect(marks(page).first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    for (const act of ['press', 'key'] as const) {
      const [before, atOnce, atRest] = await places(page, act);
      expect(atRest, act).not.toBe(before);
      expect(atOnce, act).not.toBe(atRest);
    }
    await linkTo(page, event).click();
    await expect(cardHeading(page, event)).toBeVisible();
    const moving = await motions(page);
    expect(moving.length).toBeGreaterThan(0);
    for (const [what, seconds] of moving) expect(seconds, what).toBeLessThanOrEqual(0.3);
  });
});

test.describe('the note', () => {
  // The app is kept from coming.
  test.use({ expectedFaults: [/ERR_FAILED/] });
  test(
    'the note on what the story contains stands until it is hidden, and then never again',
    { tag: '@desktop' },
    async ({ page, browser, baseURL }) => {
      const note = page.getByRole('note');
      await visit(page);
      await expect(note).toHaveText('Describes war and civilian deaths.');
      await visit(page, `e/${event.id}/`);
      await note.getByRole('button', { name: 'Hide this note' }).click();
      await expect(note).toBeHidden();
      await expect(region(page, 'Events')).toBeFocused();
      // Nor in the page as built, before there is an app.
      await page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort());
      await page.goto('uk/');
      await expect(page.locator('#still')).toBeVisible();
      await expect(note).toBeHidden();

      const bare = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
      const still = await bare.newPage();
      await still.goto('uk/');
      await expect(still.getByRole('note')).toBeVisible();
      await expect(still.getByRole('note').getByRole('button')).toHaveCount(0);
      await still.goto('embed/');
      await expect(still.getByRole('banner').getByRole('note')).toBeVisible();
      await bare.close();
    },
  );
});

test.describe("in the reader's own colours", () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
  test(
    'the focus, what is chosen and where the window ends can be seen',
    { tag: '@desktop' },
    async ({ page }) => {
      await visit(page, './#kind=strike');
      for (const slider of await page.getByRole('slider').all()) await expect(slider).toBeVisible();
      const opener = page.getByRole('button', { name: 'Filters', exact: true });
      const coloursOf = () =>
        opener.evaluate((button) => {
          const { color, backgroundColor } = getComputedStyle(button);
          return [color, backgroundColor];
        });
      await opener.click();
      const [ink, ground] = await coloursOf();
      expect(ink).not.toBe(ground);
      const grounds = (checked: boolean) =>
        page
          .getByRole('checkbox', { checked })
          .first()
          .evaluate((box) => getComputedStyle(box).backgroundColor);
      expect(await grounds(true)).not.toBe(await grounds(false));
      // The map's two grounds stay apart, and are not those of the page.
      const map = await region(page, 'Map').evaluate((pane) => getComputedStyle(pane).backgroundColor);
      expect(map).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect(outline).toBe('solid 3px');
    },
  );
});

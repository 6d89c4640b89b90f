import type { Locator, Page } from '@playwright/test';
import { ar } from '../src/i18n/words.fixture.ts';
import { expect, test } from './start.ts';
import { anEvent, events, markedPlaces, pointOn, region, slider, story, visit } from './story.ts';

// Arabic runs from right to left, and all that has a direction with it: panes, time, keys. The map's ground does not.

const minute = 60_000;
const hour = 60 * minute;
const axis = { from: Date.parse(story.story.from), to: Date.parse(story.story.to) };

async function boxOf(what: Locator): Promise<{ left: number; right: number; top: number; bottom: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`nothing to be measured at ${String(what)}`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

async function instantOf(page: Page, end: 'start' | 'end'): Promise<number> {
  return Number(await slider(page, end, ar).inputValue()) * minute;
}

test(
  'time runs from right to left under keys and mouse, and a day opens where it stands',
  { tag: '@desktop' },
  async ({ page }) => {
    const from = Date.parse('2022-02-25T10:00Z');
    const to = Date.parse('2022-02-27T10:00Z');
    await visit(page, './ar/#from=2022-02-25T10:00Z&to=2022-02-27T10:00Z');
    await slider(page, 'start', ar).focus();
    const steps: readonly (readonly [key: string, step: number])[] = [
      ['ArrowLeft', hour],
      ['Shift+ArrowLeft', minute],
      ['ArrowRight', -hour],
      ['Shift+ArrowRight', -minute],
      ['ArrowUp', hour],
      ['ArrowDown', -hour],
    ];
    let at = from;
    for (const [key, step] of steps) {
      await page.keyboard.press(key);
      at += step;
      await expect(slider(page, 'start', ar), key).toHaveValue(String(at / minute));
    }
    await page.keyboard.press('Home');
    await expect(slider(page, 'start', ar)).toHaveValue(String(axis.from / minute));

    // By the mouse: the end's thumb goes to the right and so back in time; then the window as a whole to the left.
    const drag = async (start: number, end: number) => {
      const [grip, goal] = [await pointOn(page, start, ar), await pointOn(page, end, ar)];
      expect(Math.sign(goal.x - grip.x)).toBe(Math.sign(start - end));
      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      await page.mouse.move(goal.x, goal.y + 30, { steps: 4 });
      await page.mouse.up();
    };
    const [sooner, later] = [Date.parse('2022-02-26T10:00Z'), Date.parse('2022-02-26T22:00Z')];
    await drag(to, sooner);
    expect(Math.abs((await instantOf(page, 'end')) - sooner)).toBeLessThan(hour);
    await slider(page, 'start', ar).press('PageUp');
    const start = await instantOf(page, 'start');
    await drag(Date.parse('2022-02-25T10:00Z'), Date.parse('2022-02-25T22:00Z'));
    expect(Math.abs((await instantOf(page, 'start')) - start - 12 * hour)).toBeLessThan(hour);
    expect(Math.abs((await instantOf(page, 'end')) - later)).toBeLessThan(hour);

    // A new window is drawn from wherever the pointer begins; a bar is pressed where it is seen.
    const lanes = await boxOf(region(page, 'Timeline', ar));
    const [one, other] = [
      await pointOn(page, Date.parse('2022-02-28T18:00Z'), ar),
      await pointOn(page, Date.parse('2022-02-28T06:00Z'), ar),
    ];
    await page.mouse.move(one.x, lanes.top + 60);
    await page.mouse.down();
    await page.mouse.move(other.x, lanes.top + 60, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs((await instantOf(page, 'start')) - Date.parse('2022-02-28T06:00Z'))).toBeLessThan(hour);
    expect(Math.abs((await instantOf(page, 'end')) - Date.parse('2022-02-28T18:00Z'))).toBeLessThan(hour);

    const days = region(page, 'Timeline', ar).locator('button[aria-pressed][title]');
    const lefts = await days.evaluateAll((all) => all.map((day) => day.getBoundingClientRect().left));
    expect(lefts.length).toBeGreaterThan(2);
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
    await days.first().click();
    await expect(days.first()).toHaveAttribute('aria-pressed', 'true');
    const [first, last] = [
      await pointOn(page, await instantOf(page, 'start'), ar),
      await pointOn(page, await instantOf(page, 'end'), ar),
    ];
    const day = await boxOf(days.first());
    expect(first.x).toBeGreaterThan(day.right - 3);
    expect(last.x).toBeLessThan(day.left + 3);
  },
);

test(
  'on the map the left arrow key leads on in time, and names, controls and lists stand as Arabic asks',
  { tag: '@desktop' },
  async ({ page }) => {
    // What the built page shows before the app is there: its map is the app's.
    const none = { body: '', contentType: 'text/javascript' };
    await page.route(/\.js$/, (route) => route.fulfill(none));
    await page.goto('./ar/');
    const still = await rightsOf(page, '.still-map .still-name');
    expect(Object.keys(still).length).toBeGreaterThan(2);
    await page.unroute(/\.js$/);
    await visit(page, './ar/');
    const live = await rightsOf(page, '#map [data-spot] ~ span[aria-hidden]');
    for (const [text, right] of Object.entries(still))
      expect(Math.abs((live[text] ?? Infinity) - right), text).toBeLessThan(4);

    const map = region(page, 'Map', ar);
    const marks = map.locator('[data-spot]');
    // Names stand to the left of their marks, where there is room: from there Arabic goes on.
    const atLeft = await marks.evaluateAll(
      (all) =>
        all.filter((mark) => {
          const name = mark.parentElement?.querySelector('span[aria-hidden]')?.getBoundingClientRect();
          return name && name.right < mark.getBoundingClientRect().left;
        }).length,
    );
    expect(atLeft).toBeGreaterThan(Object.keys(live).length / 2);
    const keyOf = async () => page.evaluate(() => document.activeElement?.getAttribute('data-spot'));
    const order = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-spot')));
    expect(order.length).toBeGreaterThan(3);
    await marks.first().focus();
    for (const [key, at] of [
      ['ArrowLeft', 1],
      ['ArrowDown', 2],
      ['ArrowRight', 1],
      ['ArrowUp', 0],
      ['ArrowRight', order.length - 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(keyOf, key).toBe(order[at]);
    }
    const pane = await boxOf(map);
    const list = await boxOf(region(page, 'Events', ar));
    expect(list.left).toBeGreaterThanOrEqual(pane.right - 1);
    const zoom = await boxOf(map.getByRole('button', { name: ar.map.zoomIn }));
    expect(zoom.right).toBeLessThan(pane.left + 80);
    const without = events.filter((event) => markedPlaces(event).length === 0).length;
    const chip = await boxOf(map.getByRole('button', { name: ar.map.noPoint(without) }));
    expect(chip.right).toBeGreaterThan(pane.right - 40);
  },
);

test(
  'at any size Arabic has its panes in order, cuts nothing off and scrolls one way only',
  { tag: '@desktop' },
  async ({ page }) => {
    const event = anEvent(({ status }) => status === 'unverified');
    const sizes = [
      [1280, 800],
      [844, 390],
      [390, 844],
      [360, 640],
      [320, 640],
    ] as const;
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const link of ['./ar/', `./ar/e/${event.id}/#from=2022-02-25T20:00Z&to=2022-02-27T12:00Z`]) {
        await page.goto('about:blank');
        await visit(page, link);
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        if (link !== './ar/')
          await expect(page.getByRole('article').getByRole('blockquote').first()).toBeAttached();
        const where = `${width} by ${height}, ${link}`;
        expect(await misplaced(page), where).toEqual([]);
        const [map, list] = [await boxOf(region(page, 'Map', ar)), await boxOf(region(page, 'Events', ar))];
        expect(list.left >= map.right - 1 || list.top >= map.bottom - 1, where).toBe(true);
      }
    }
  },
);

/** By their words, where the names end at the right, in CSS px. */
async function rightsOf(page: Page, names: string): Promise<Readonly<Record<string, number>>> {
  return page.locator(names).evaluateAll((all) =>
    Object.fromEntries(
      all
        .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
        .filter(([, { width }]) => width > 0)
        .map(([text, { right }]) => [text, right]),
    ),
  );
}

/** What is out of sight sideways, words that their box cuts, and names on the axis that run into each other or out of order. */
async function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      );
    const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? one.tagName;
    const controls = seen(
      'header button, header h1, #map button:not([data-spot]), #map p, #timeline button, #timeline p, #events button, #events h2, #events h3, #events p',
    );
    const aside = controls.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > innerWidth + 0.5);
    });
    const cut = seen('header button, #map button:not([data-spot]), #timeline button, article button').filter(
      (button) => button.clientWidth > 1 && button.scrollWidth > button.clientWidth + 1,
    );
    const ticks = seen('#timeline [class*="_tick"] > :is(button, span)').flatMap((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const box = range.getBoundingClientRect();
      return box.width > 1 ? [{ name: nameOf(one), left: box.left, right: box.right }] : [];
    });
    const meeting = ticks.filter(({ right }, at) => at > 0 && right > (ticks[at - 1]?.left ?? Infinity));
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
      ...(ticks.length > 2 ? [] : ['no names on the axis']),
      ...aside.map((one) => `out of sight: ${nameOf(one)}`),
      ...cut.map((one) => `cut off: ${nameOf(one)}`),
      ...meeting.map(({ name }) => `meets the day before it: ${name}`),
    ];
  });
}

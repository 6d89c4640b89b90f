import type { CDPSession, Frame, Page } from '@playwright/test';
import { test } from './host.ts';
import { expect } from './start.ts';
import {
  anEvent,
  card,
  cardHeading,
  marks,
  pointOn,
  region,
  slider,
  story,
  visit,
  windowOf,
} from './story.ts';

// Real fingers, by the browser's own protocol.

interface Point {
  readonly x: number;
  readonly y: number;
}

const phone = { tag: '@phone' };
const axis = { from: Date.parse(story.story.from), to: Date.parse(story.story.to) };
const event = anEvent(({ status, where }) => status === 'unverified' && where.length > 0);

/** Fingers that go from one place to another, all at once. */
async function stroke(page: Page, ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number, count = ways.length) =>
    send(
      hand,
      type,
      ways.slice(0, count).map(([from, to]) => ({
        x: from.x + share * (to.x - from.x),
        y: from.y + share * (to.y - from.y),
      })),
    );
  for (let count = 1; count <= ways.length; count++) await touch('touchStart', 0, count);
  for (let turn = 1; turn <= 12; turn++) await touch('touchMove', turn / 12);
  // Held still for a moment: where they are is meant, not how fast they came.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
  await touch('touchEnd', 1, 0);
  await hand.detach();
}

async function send(
  hand: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
) {
  await hand.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map((point, id) => ({ id, ...point })),
  });
}

/** What may not move: the page, what scrolls in it, how near the browser is. */
function held(page: Page) {
  return page.evaluate(() => [
    scrollX,
    scrollY,
    document.querySelector('.frame-scroll')?.scrollTop,
    visualViewport?.scale,
  ]);
}

test('a thumb is dragged, and neither the map nor the page moves', phone, async ({ page }) => {
  const map = 'map=6/49/33';
  await visit(page, `./#${map}`);
  const before = await held(page);
  const from = await pointOn(page, axis.to);
  const to = await pointOn(page, Date.parse('2022-02-26T12:00Z'));
  // With all that a thumb's way leans.
  await stroke(page, [[from, { x: to.x, y: to.y - 160 }]]);
  expect(Math.abs(((await windowOf(page)).to ?? 0) - Date.parse('2022-02-26T12:00Z'))).toBeLessThan(
    7_200_000,
  );
  expect(await held(page)).toEqual(before);
  await expect.poll(() => new URL(page.url()).hash).toMatch(new RegExp(`^#${map}&to=`));

  // Where the page scrolls as a whole, it does so from the lanes, and not from a thumb.
  await page.setViewportSize({ width: 320, height: 400 });
  await page.evaluate(() => {
    scrollTo(0, 100);
  });
  const window = await windowOf(page);
  const thumb = await pointOn(page, axis.from);
  await stroke(page, [[thumb, { x: thumb.x, y: thumb.y - 60 }]]);
  expect(await page.evaluate(() => scrollY)).toBe(100);
  const lane = { x: thumb.x + 130, y: thumb.y - 50 };
  await stroke(page, [[lane, { x: lane.x, y: lane.y - 60 }]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(120);
  expect(await windowOf(page)).toEqual(window);

  // From the map too, which two fingers hold; under it the axis begins.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect(region(page, 'Timeline').getByText(/\d+ of \d+ events/)).toBeInViewport();
  const hash = () => new URL(page.url()).hash;
  const before256 = hash();
  const ground = { x: 160, y: 200 };
  await stroke(page, [[ground, { x: ground.x, y: ground.y - 90 }]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
  expect(hash()).toBe(before256);
});

test(
  'a panel leaves the map as it is, a mark lists its events under it, and a drag may begin on it',
  phone,
  async ({ page }) => {
    await visit(page);
    const mark = page.getByRole('button', { name: / [2-9] events, / }).first();
    /** How far from the pane's middle. */
    const place = () =>
      mark.evaluate((button) => {
        const [box, pane] = [button, button.closest('#map')].map((one) => one?.getBoundingClientRect());
        const middle = (one: DOMRect | undefined) => [
          Math.round((one?.x ?? 0) + (one?.width ?? 0) / 2),
          Math.round((one?.y ?? 0) + (one?.height ?? 0) / 2),
        ];
        const [to, from] = [middle(box), middle(pane)];
        return to.map((at, axis) => at - (from[axis] ?? 0));
      });
    const [x = 0, y = 0] = await place();
    const height = async () => (await region(page, 'Map').boundingBox())?.height ?? 0;
    const whole = await height();
    for (const name of ['Legend', 'More time controls']) {
      await press(name)(page);
      await expect.poll(height).toBeLessThan(whole - 20);
      await expect.poll(place).toEqual([x, y]);
      await page.getByRole('button', { name, exact: true }).tap();
      await expect.poll(height).toBe(whole);
    }
    await expect.poll(place).toEqual([x, y]);
    expect(new URL(page.url()).hash).toBe('');

    await mark.tap();
    const close = region(page, 'Events').getByRole('button', { name: 'Close the list of this place' });
    await expect(close).toBeInViewport({ ratio: 1 });
    await expect(mark).toBeInViewport({ ratio: 1 });
    expect(await height()).toBe(whole);
    await close.tap();
    await expect(mark).toBeFocused();

    const box = await mark.boundingBox();
    const from = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
    await stroke(page, [[from, { x: from.x + 40, y: from.y + 30 }]]);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
    const [left = 0, top = 0] = await place();
    expect(Math.hypot(left - x - 40, top - y - 30)).toBeLessThan(8);
    await expect(close).toHaveCount(0);
  },
);

/** The axis, and which of its instants stands at `x`. Minutes. */
async function axisAt(page: Page, x: number) {
  return page
    .getByRole('slider')
    .last()
    .evaluate((input: HTMLInputElement, at) => {
      const { left, right, height, width } = input.getBoundingClientRect();
      const isMirrored = getComputedStyle(input).direction === 'rtl';
      const share = ((isMirrored ? right - at : at - left) - height / 2) / (width - height);
      const [from, to] = [Number(input.min), Number(input.max)];
      return { length: to - from, instant: from + share * (to - from) };
    }, x);
}

for (const language of ['', 'ar/']) {
  test(`two fingers zoom and move the axis in /${language}`, phone, async ({ page }) => {
    await page.goto(`./${language}`);
    const range = page.getByRole('slider').last();
    await expect(range).toBeVisible();
    const box = await range.boundingBox();
    const before = await held(page);
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) * 0.6, y: (box?.y ?? 0) - 12 };
    const beside = (by: number) => ({ x: middle.x + by, y: middle.y });
    const whole = await axisAt(page, middle.x);
    await stroke(page, [
      [beside(-25), beside(-75)],
      [beside(25), beside(75)],
    ]);
    const near = await axisAt(page, middle.x);
    const minutes = whole.length / ((box?.width ?? 0) - (box?.height ?? 0));
    expect(Math.abs(near.length - whole.length / 3)).toBeLessThan(whole.length / 60);
    expect(Math.abs(near.instant - whole.instant)).toBeLessThan(2 * minutes);
    await stroke(page, [
      [beside(-25), beside(15)],
      [beside(25), beside(65)],
    ]);
    const moved = await axisAt(page, middle.x + 40);
    expect(moved.length).toBe(near.length);
    expect(Math.abs(moved.instant - near.instant)).toBeLessThan(2 * minutes);
    // Of two that come, the first may have gone.
    await page
      .locator('[data-grip=lanes]')
      .dispatchEvent('pointerdown', { pointerType: 'touch', pointerId: 901 });
    await page
      .locator('[data-grip=lanes]')
      .dispatchEvent('pointerdown', { pointerType: 'touch', pointerId: 902 });
    // One of them alone, before the other came, meant nothing.
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#axis=[^&]*$/);
    expect(await held(page)).toEqual(before);
  });
}

test('the card is drawn and tapped through its three heights, and keeps them', phone, async ({ page }) => {
  await visit(page, `e/${event.id}/`);
  const handle = card(page).getByRole('button', { name: /^Height of the card: / });
  const expectHeight = (name: string) => expect(handle).toHaveAccessibleName(`Height of the card: ${name}`);
  const top = async () => (await card(page).boundingBox())?.y ?? 0;
  const drag = async (by: number) => {
    const box = await handle.boundingBox();
    const from = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 22 };
    await stroke(page, [[from, { x: from.x, y: from.y + by }]]);
  };
  await expectHeight('half');
  const half = await top();
  await drag(160);
  await expectHeight('low');
  const low = await top();
  expect(low).toBeGreaterThan(half + 100);
  // What it is about can be read.
  await expect(cardHeading(page, event)).toBeInViewport({ ratio: 1 });
  await expect(card(page).getByText('Could not be verified', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(card(page).locator('dd b').first()).toBeInViewport({ ratio: 1 });
  await region(page, 'Timeline').getByRole('button', { name: 'Next event' }).tap();
  await expect(cardHeading(page, event)).toHaveCount(0);
  await expectHeight('low');
  await drag(-560);
  await expectHeight('full');
  expect(await top()).toBeLessThan(half - 100);
  await expect(slider(page, 'end')).toBeInViewport({ ratio: 1 });
  await drag(200);
  await expectHeight('half');
  // The same without a drag.
  for (const name of ['full', 'low', 'half']) {
    await handle.tap();
    await expectHeight(name);
  }
  await handle.press('ArrowUp');
  await expectHeight('full');
  // A map that is asked for is uncovered.
  await page.getByRole('button', { name: 'Skip to the map' }).focus();
  await page.keyboard.press('Enter');
  await expectHeight('half');
  expect(await held(page)).toEqual([0, 0, 0, 1]);
  // The map changed its size, and nobody chose where it looks.
  expect(new URL(page.url()).hash).toBe('');
});

test('the three heights differ on a small phone, in each language', phone, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const language of story.story.languages) {
    await visit(page, `${language === 'en' ? '' : `${language}/`}e/${event.id}/`);
    const handle = page.locator('article button[class*="handle"]');
    const tops: number[] = [];
    for (let height = 0; height < 3; height++) {
      const name = await handle.getAttribute('aria-label');
      tops.push((await page.getByRole('article').boundingBox())?.y ?? 0);
      await handle.tap();
      await expect(handle).not.toHaveAccessibleName(name ?? '');
    }
    const [full = 0, half = 0, low = 0] = tops.sort((a, b) => a - b);
    expect(Math.min(half - full, low - half), language).toBeGreaterThanOrEqual(60);
  }
  // On its side there is no sheet, and nothing to take hold of.
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.locator('article button[class*="handle"]')).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('article button[class*="handle"]')).toBeHidden();
});

test(
  'the card glides where motion is wanted, and takes the focus off a map that it hides',
  phone,
  async ({ page }) => {
    await visit(page, `e/${event.id}/`);
    const handle = card(page).getByRole('button', { name: /^Height of the card: / });
    const glides = () =>
      handle.evaluate((button: HTMLElement) => {
        button.click();
        return new Promise<readonly unknown[]>((resolve) => {
          new MutationObserver((_, names) => {
            names.disconnect();
            const moving = document.querySelector('.frame-read')?.getAnimations() ?? [];
            resolve(moving.map(({ effect }) => effect?.getTiming().duration));
          }).observe(button, { attributeFilter: ['aria-label'] });
        });
      });
    expect(await glides()).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await glides()).toEqual([160]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await handle.press('ArrowUp');
    await expect(handle).toHaveAccessibleName('Height of the card: half');

    await marks(page).first().focus();
    const box = await handle.boundingBox();
    const from = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 22 };
    await stroke(page, [[from, { x: from.x, y: from.y - 560 }]]);
    await expect(handle).toHaveAccessibleName('Height of the card: full');
    await expect(handle).toBeFocused();
  },
);

test('in a frame a thumb goes along, and the page up and down', phone, async ({ page, baseURL, host }) => {
  await host.open(
    page,
    `<iframe id="story" title="A story" width="100%" height="560" src="${baseURL}embed/?show=map,timeline"></iframe>`,
  );
  const frame = await frameOf(page);
  const thumb = frame.getByRole('slider', { name: 'Window end' });
  await expect(thumb).toBeVisible();
  const at = async () => {
    const box = await thumb.boundingBox();
    return {
      x: (box?.x ?? 0) + (box?.width ?? 0) - (box?.height ?? 0) / 2,
      y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
    };
  };
  const start = await at();
  await stroke(page, [[start, { x: start.x, y: start.y - 90 }]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
  await expect(thumb).toHaveAttribute('aria-valuetext', /^Latest: /);
  const scrolled = await page.evaluate(() => scrollY);
  const there = await at();
  await stroke(page, [[there, { x: there.x - 120, y: there.y - 30 }]]);
  await expect(thumb).not.toHaveAttribute('aria-valuetext', /^Latest: /);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page holds no frame');
  return frame;
}

const press = (name: string) => async (page: Page) => {
  const opener = page.getByRole('button', { name, exact: true });
  await opener.tap();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
};
const spot = async (page: Page) => {
  await page
    .getByRole('button', { name: / [2-9] events, / })
    .first()
    .tap();
  await expect(page.getByRole('button', { name: 'Close the list of this place' })).toBeVisible();
};
const states: readonly (readonly [name: string, link: string, make?: (page: Page) => Promise<void>])[] = [
  ['the story', './'],
  ['an open event', `e/${event.id}/`],
  ['a contradicted event', `e/${anEvent(({ conflictsWith }) => conflictsWith.length > 0).id}/`],
  ['the filters', './', press('Filters')],
  ['the legend', './', press('Legend')],
  ['share', './', press('Share')],
  ['the menu', './', press('Menu')],
  ['the exact times', './', press('More time controls')],
  ['the list of a place', './', spot],
  ['an empty list', './#q=zzzz'],
  ['a relaxed link', `e/${event.id}/#q=zzzz`],
  ['what may belong', './#from=2022-02-25T22:00Z&to=2022-02-26T22:00Z&maybe=yes'],
  ['an unknown event', './#e=never'],
];

test(
  'a finger has 44 px of every control, upright and on its side, and no field is zoomed in on',
  phone,
  async ({ page }) => {
    const small: string[] = [];
    const upright = { width: 360, height: 640 };
    for (const [name, link, make] of states) {
      await page.setViewportSize(upright);
      await visit(page, link);
      await make?.(page);
      if (link.startsWith('e/')) await expect(card(page).getByRole('blockquote').first()).toBeAttached();
      for (const viewport of [upright, { width: 844, height: 390 }]) {
        await page.setViewportSize(viewport);
        for (const control of await smallControls(page, 44))
          small.push(`${viewport.width}, ${name}: ${control}`);
      }
    }
    expect(small).toEqual([]);
  },
);

const sizes = [
  [844, 390],
  [640, 360],
  [390, 844],
  [360, 640],
] as const;

test(
  'what is pressed is 44 px of each control of map and time, or ends where a nearer one begins, and the steps are in sight',
  phone,
  async ({ page }) => {
    const small: string[] = [];
    for (const language of story.story.languages) {
      const segment = language === 'en' ? '' : `${language}/`;
      await visit(page, `./${segment}#from=2022-02-25T22:00Z&to=2022-02-26T22:00Z&maybe=yes`);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        for (const step of await page.locator('#timeline [class*="step"]').all())
          await expect(step).toBeInViewport({ ratio: 1 });
        for (const control of await pressedLess(page)) small.push(`${width}, ${language}: ${control}`);
      }
    }
    expect(small).toEqual([]);
  },
);

/** The controls of which a press near the middle means another one, where that is not nearer than 44 px or leaves less than 24. */
async function pressedLess(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect();
    const middle = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    };
    // What the pane's edge cuts or a control covers, as the map stands, is reached by moving the map, or in the list.
    const isSeen = (mark: Element) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const { x, y } = middle(mark);
      const isIn = left >= pane.left && right <= pane.right && top >= pane.top && bottom <= pane.bottom;
      return isIn && document.elementFromPoint(x, y)?.closest('[data-spot]') !== null;
    };
    return [...document.querySelectorAll('#timeline :is(button, select), #map button')]
      .filter((element) => element.checkVisibility() && (!element.matches('[data-spot]') || isSeen(element)))
      .flatMap((element) => {
        const at = middle(element);
        const controlAt = (along: 'x' | 'y', by: number) =>
          document
            .elementFromPoint(at.x + (along === 'x' ? by : 0), at.y + (along === 'y' ? by : 0))
            ?.closest('button, select, input, a');
        const faults = (['x', 'y'] as const).flatMap((along) => {
          const reach = (way: 1 | -1) => {
            let by = 0;
            while (by < 44 && controlAt(along, way * (by + 1)) === element) by++;
            return by;
          };
          const [before, after] = [reach(-1), reach(1)];
          const all = controlAt(along, 0) === element ? before + after + 1 : 0;
          const others = [controlAt(along, -before - 1), controlAt(along, after + 1)];
          const isNear = others.some((other) => {
            if (!other || other === element) return false;
            return Math.abs(middle(other)[along] - at[along]) < 44;
          });
          return all >= 43 || (all >= 24 && isNear) ? [] : [`${along} ${all}`];
        });
        const name = (element.getAttribute('aria-label') ?? element.textContent).slice(0, 40);
        return faults.map((fault) => `${name}: ${fault}`);
      });
  });
}

/** The controls that are less than so many px wide or high, what their pseudo-elements add to them counted in. */
async function smallControls(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const px = (text: string) => parseFloat(text) || 0;
    /** In a line of words: those are as high as the line. */
    const isInline = (element: Element) => element.matches('#timeline [class*="count"] button, footer p a');
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const boxes = [{ left, right, top, bottom }];
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (style.content === 'none' || style.position !== 'absolute') continue;
        let holder: Element | null = element;
        while (holder && getComputedStyle(holder).position === 'static') holder = holder.parentElement;
        if (!holder) continue;
        // What is laid out in it begins within its border.
        const around = holder.getBoundingClientRect();
        const edge = getComputedStyle(holder);
        boxes.push({
          left: around.left + px(edge.borderLeftWidth) + px(style.left),
          right: around.right - px(edge.borderRightWidth) - px(style.right),
          top: around.top + px(edge.borderTopWidth) + px(style.top),
          bottom: around.bottom - px(edge.borderBottomWidth) - px(style.bottom),
        });
      }
      return {
        width: Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left)),
        height: Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)),
      };
    };
    return [
      ...document.querySelectorAll<HTMLElement>(
        '#app :is(a[href], button, input, select, textarea, summary)',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches('.skip, [class*="_onward"]') && !isInline(element))
      .flatMap((element) => {
        const isField = element.matches(
          'input:not([type=checkbox], [type=radio], [type=range]), textarea, select',
        );
        const { width, height } = boxOf(element.closest('label:has(input[type])') ?? element);
        const faults = [
          ...(width < size - 0.5 || height < size - 0.5
            ? [`${Math.round(width)} by ${Math.round(height)}`]
            : []),
          ...(isField && px(getComputedStyle(element).fontSize) < 16 ? ['letters under 16 px'] : []),
        ];
        const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
        return faults.map((fault) => `${element.localName} "${name}" ${fault}`);
      });
  }, least);
}

import { readFileSync } from 'node:fs';
import type { CDPSession, Frame, Page } from '@playwright/test';
import fc from 'fast-check';
import { violations } from './axe.ts';
import { frameOf, standingFrame, test } from './host.ts';
import { expect } from './start.ts';
import { anEvent, dist, events, markedPlaces, story, titleOf } from './story.ts';

const event = anEvent((one) => markedPlaces(one).length > 0 && one.excerpts.length > 0);
const other = anEvent((one) => one.id !== event.id && one.kind !== event.kind);
const select = { source: 'dateline-host', v: 1, type: 'select', id: event.id };

/** What the host has heard, as its script keeps it. */
function heard(page: Page, name: 'told' | 'chosen'): Promise<readonly unknown[]> {
  return page.evaluate((key) => (window as unknown as Record<string, unknown[]>)[key] ?? [], name);
}

function show(page: Page, id: string | null): Promise<void> {
  return page.evaluate(
    (detail) => {
      document.querySelector('#story')?.dispatchEvent(new CustomEvent('dateline:show', { detail }));
    },
    { id },
  );
}

function script(address: string | undefined): string {
  return `<script async src="${address ?? ''}embed.js"></script>`;
}

function hashOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => location.hash);
}

/** What of the frame's page could be scrolled, down and sideways. */
function overflowOf(frame: Frame): Promise<readonly number[]> {
  return frame.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight - innerHeight, scrollWidth - innerWidth];
  });
}

test('the script for hosts is one file under 1 kB', () => {
  const text = readFileSync(`${dist}embed.js`, 'utf8');
  expect(text.length).toBeLessThan(1000);
  // It is run as it is, and shares its page's names.
  expect(text).toMatch(/^\(\(\)=>\{.*\}\)\(\);\n?$/);
});

test('a page of another origin embeds the story, drives it and hears of it', async ({
  page,
  baseURL,
  host,
}) => {
  await host.open(page, `<button id="own">Own</button>${frameOf(`${baseURL}embed/`)}${script(baseURL)}`);
  const frame = await standingFrame(page);
  const before = await page.evaluate(() => history.length);
  await page.locator('#own').focus();
  await show(page, event.id);
  const heading = frame.getByRole('article').getByRole('heading', { level: 2 }).first();
  await expect(heading).toHaveText(titleOf(event));
  await expect.poll(() => heard(page, 'chosen')).toEqual([['story', event.id]]);
  await expect.poll(() => hashOf(frame)).toBe(`#e=${event.id}`);
  // Who reads the host's page is not torn out of it.
  await expect(page.locator('#own')).toBeFocused();
  await show(page, 'never-reported');
  await show(page, null);
  await expect(frame.getByRole('article')).toHaveCount(0);
  await expect(page.locator('#own')).toBeFocused();
  await frame
    .getByRole('link', { name: titleOf(event), exact: true })
    .first()
    .click();
  await expect(heading).toBeFocused();
  await frame.getByRole('button', { name: 'Next event' }).first().click();
  await expect(heading).not.toHaveText(titleOf(event));
  await frame.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(async () => (await heard(page, 'chosen')).length).toBe(5);
  const ids = (await heard(page, 'chosen')).map((one) => (one as readonly unknown[])[1]);
  expect([ids[1], ids[2], ids[4]]).toEqual([null, event.id, null]);
  const [made] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: 'How this is made' }).click(),
  ]);
  await expect(made.getByRole('heading', { level: 1, name: 'How this is made' })).toBeVisible();
  // Back belongs to the host.
  expect(await page.evaluate(() => history.length)).toBe(before);
  for (const message of await heard(page, 'told'))
    expect(message).toMatchObject({ source: 'dateline', v: 1, origin: new URL(baseURL ?? '').origin });
});

test('10,000 malformed messages change nothing, nor do those of another window', async ({
  page,
  baseURL,
  host,
}) => {
  // Another window of the same origin as the host's passes on what it is told, fifteen times.
  const stranger = `<iframe srcdoc="<script>onmessage = ({ data }) => {
    for (let turn = 0; turn < 15; turn++) parent.frames[0].postMessage(data, '*');
    parent.postMessage({ type: 'passed' }, '*');
  }</script>"></iframe>`;
  await host.open(page, frameOf(`${baseURL}embed/#e=${other.id}`, '') + stranger);
  const frame = await standingFrame(page);
  await expect(frame.getByRole('article').getByRole('blockquote').first()).toBeVisible();
  await expect(frame.getByRole('status')).not.toBeEmpty();
  await expect(frame.getByRole('slider')).toHaveCount(2);
  const look = () =>
    frame.evaluate(() => [
      location.href,
      document.title,
      document.querySelector('#app')?.textContent,
      history.length,
    ]);
  const before = await look();
  const value = fc.oneof(
    fc.constantFrom('dateline-host', 'select', 'hello', 1, null, event.id),
    fc.jsonValue(),
  );
  const keys = fc.constantFrom('source', 'v', 'type', 'id', '__proto__', 'constructor', 'extra');
  const malformed = fc
    .oneof(
      fc.jsonValue(),
      fc.tuple(keys, value).map(([key, one]) => ({ ...select, [key]: one })),
      fc.dictionary(keys, value),
    )
    .filter(isOff);
  // As text: a key `__proto__` would not come through as one.
  const sent = JSON.stringify(fc.sample(malformed, 9_900));
  const told = await page.evaluate(
    async ({ sent, select }) => {
      const target = document.querySelector('iframe')?.contentWindow;
      if (!target) throw new Error('no frame');
      for (const data of JSON.parse(sent) as readonly unknown[]) target.postMessage(data, '*');
      const circle: Record<string, unknown> = { ...select };
      circle['id'] = circle;
      const strange = [
        new Map(Object.entries(select)),
        new Set([select]),
        [select],
        new Date(),
        /select/,
        1n,
        NaN,
        undefined,
        circle,
        new ArrayBuffer(64),
        new Error(select.id),
        new Blob([select.id]),
        Object(select.id),
        JSON.stringify(select),
        { ...select, id: Object(select.id) as unknown },
        { ...select, v: 1n },
        { ...select, v: Object(1) as unknown },
      ];
      for (let turn = 0; turn < 85; turn++) target.postMessage(strange[turn % strange.length], '*');
      const heard = (type: string) =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
            if (data.type === type) resolve(data);
          });
        });
      // Well formed, but not from the window that holds the frame.
      const passed = heard('passed');
      window.frames[1]?.postMessage(select, '*');
      await passed;
      // Messages come in order: once this is answered, all have been read.
      const answered = heard('select');
      target.postMessage({ source: 'dateline-host', v: 1, type: 'hello' }, '*');
      return answered;
    },
    { sent, select },
  );
  expect(told).toEqual({ source: 'dateline', v: 1, type: 'select', id: other.id });
  expect(await look()).toEqual(before);
});

/** None of the contract's messages. */
function isOff(data: unknown): boolean {
  const { source, v, type, id, ...more } = { ...(data as Record<string, unknown>) };
  const isSelect = type === 'select' && (id === null || events.some((one) => one.id === id));
  const isWell = source === 'dateline-host' && v === 1 && Object.keys(more).length === 0;
  return !(isWell && (isSelect || (type === 'hello' && id === undefined)));
}

test('a frame is as high as what it shows, when it comes late too, and axe finds nothing in it', async ({
  page,
  baseURL,
  host,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await host.open(page, script(baseURL));
  for (const [query, colorScheme] of [
    ['', 'light'],
    ['?show=list', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(
      (html) => {
        document.querySelector('#story')?.remove();
        document.querySelector('h1')?.append(document.createRange().createContextualFragment(html));
      },
      frameOf(`${baseURL}embed/${query}`),
    );
    const frame = await standingFrame(page);
    for (const id of [null, event.id]) {
      await show(page, id);
      await expect(frame.getByRole('article')).toHaveCount(id === null ? 0 : 1);
      if (id !== null) await expect(frame.getByRole('article').getByRole('blockquote').first()).toBeVisible();
      await expect.poll(() => overflowOf(frame), `${query} ${id}`).toEqual([0, 0]);
      expect(await violations(frame), `${query} ${id}`).toEqual([]);
    }
    await page.setViewportSize({ width: 900, height: 700 });
    await expect.poll(() => overflowOf(frame), `${query} at 900 px`).toEqual([0, 0]);
    await page.setViewportSize({ width: 320, height: 700 });
  }
});

test('an open event comes first, and the list is one row until it is asked for', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 600, height: 700 });
  await page.goto(`${baseURL}embed/#e=${event.id}`);
  const list = page.getByRole('list', { name: 'Events' });
  const parts = [
    page.getByRole('banner'),
    page.getByRole('article'),
    page.getByRole('button', { name: `Show all ${events.length}` }),
    page.locator('.frame-map'),
    page.locator('.frame-time'),
    page.getByRole('link', { name: 'Licences' }),
  ];
  await expect(page.getByRole('article').getByRole('blockquote').first()).toBeVisible();
  const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y ?? NaN));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await expect(list).toHaveCount(0);
  const more = page.locator('.embed-more');
  await more.press('Enter');
  await expect(list).toHaveCount(1);
  await expect(more).toBeFocused();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(Math.min(5, events.length));
});

test('the wheel scrolls the page; with Ctrl it zooms the map', async ({ page, baseURL, host }) => {
  await host.open(page, `${frameOf(`${baseURL}embed/?show=map`)}${script(baseURL)}`);
  const frame = await standingFrame(page);
  const sentence = frame.getByText('Use Ctrl + scroll to zoom the map');
  const map = await page.locator('#story').boundingBox();
  await page.mouse.move(300, (map?.y ?? 0) + 250);
  await page.mouse.wheel(0, 60);
  await expect(sentence).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
  await expect(sentence).toBeHidden();
  expect(await hashOf(frame)).toBe('');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  const camera = async () => /^#map=(\d+)\/(.*)$/.exec(await hashOf(frame))?.slice(1) ?? [];
  await expect.poll(camera).toHaveLength(2);
  expect(await page.evaluate(() => scrollY)).toBe(60);
  await expect(sentence).toBeHidden();
  const [zoom = '', place = ''] = await camera();
  await page.mouse.down();
  await page.mouse.move(200, (map?.y ?? 0) + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await camera())[1]).not.toBe(place);
  expect((await camera())[0]).toBe(zoom);
  await frame.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect.poll(async () => Number((await camera())[0])).toBe(Number(zoom) + 1);
  const [, there = ''] = await camera();
  await frame.locator('.leaflet-container').press('ArrowRight');
  await expect.poll(async () => (await camera())[1]).not.toBe(there);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one scrolls the page; two move the map', async ({ page, context, baseURL, host }) => {
    await host.open(page, `${frameOf(`${baseURL}embed/?show=map,timeline`)}${script(baseURL)}`);
    const frame = await standingFrame(page);
    // A map that changes its size shows the whole story again.
    await expect(page.locator('#story')).toHaveAttribute('style', /height: \d+px/);
    await expect.poll(() => overflowOf(frame)).toEqual([0, 0]);
    const hand = await context.newCDPSession(page);
    const y = ((await page.locator('#story').boundingBox())?.y ?? 0) + 240;
    await stroke(
      hand,
      [
        { x: 120, y },
        { x: 200, y },
      ],
      { x: 6, y: -6 },
    );
    await expect.poll(() => hashOf(frame)).toMatch(/^#map=/);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
    const moved = await hashOf(frame);
    await stroke(hand, [{ x: 160, y }], { x: 0, y: -12 });
    await expect(frame.getByText('Use two fingers to move the map')).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    expect(await hashOf(frame)).toBe(moved);
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

async function stroke(hand: CDPSession, fingers: readonly Point[], step: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', some: readonly Point[], turn = 0) =>
    hand.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: some.map(({ x, y }, id) => ({ id, x: x + turn * step.x, y: y + turn * step.y })),
    });
  for (const count of fingers.keys()) await touch('touchStart', fingers.slice(0, count + 1));
  for (let turn = 1; turn <= 12; turn++) await touch('touchMove', fingers, turn);
  await touch('touchEnd', []);
}

test('the host chooses what is shown, in which colours and language; nothing is stored', async ({
  page,
  baseURL,
  host,
}) => {
  const view = `#from=2022-02-26T22:00Z&e=${event.id}`;
  await host.open(page, frameOf(`${baseURL}uk/embed/?show=map,nonsense&theme=dark${view}`));
  const frame = await standingFrame(page);
  const title = event.title['uk'] ?? '-';
  await expect(frame.getByRole('article').getByRole('heading', { name: title })).toBeVisible();
  await expect(frame.locator('#map')).toBeVisible();
  await expect(frame.getByRole('status')).not.toBeEmpty();
  await expect(frame.getByRole('slider')).toHaveCount(0);
  await expect(frame.getByRole('list', { name: 'Події' })).toHaveCount(0);
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  const whole = frame.getByRole('link', { name: 'Відкрити в Dateline' });
  await expect(whole).toHaveAttribute('href', new RegExp(`^${baseURL}uk/e/${event.id}/#from=`));
  for (const link of [
    whole,
    frame.getByRole('heading', { level: 1 }).getByRole('link', { name: story.story.title['uk'] ?? '-' }),
    frame.getByRole('blockquote').getByRole('link').first(),
  ]) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
  }
  expect(await paperOf(frame)).toBe('rgb(18, 23, 27)');
  // Standing alone it may store what it likes, and stores nothing; what is asked for badly falls back.
  await page.goto(`${baseURL}embed/?show=&theme=dark&theme=green`);
  await expect(page.getByRole('slider')).toHaveCount(2);
  await expect(page.getByRole('region')).toHaveCount(3);
  expect(await paperOf(page)).toBe('rgb(18, 23, 27)');
  await page.goto(`${baseURL}embed/?show=list&theme=green`);
  await expect(page.getByRole('region')).toHaveCount(1);
  expect(await paperOf(page)).toBe('rgb(255, 254, 251)');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

function paperOf(page: Page | Frame): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test.describe('where the app does not come', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('a frame has the events to read, and the way to the story', async ({ page, baseURL, host }) => {
    await page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort());
    await host.open(page, frameOf(`${baseURL}embed/`));
    const frame = page.frameLocator('#story');
    await expect(frame.getByText('The story could not be loaded')).toBeVisible();
    await expect(frame.getByRole('listitem').getByRole('heading', { level: 3 })).toHaveCount(events.length);
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frame
        .getByRole('link', { name: titleOf(event), exact: true })
        .first()
        .click(),
    ]);
    await expect(opened).toHaveURL(`${baseURL}e/${event.id}/`);
    await expect(opened.getByRole('article').getByRole('heading', { level: 2 }).first()).toHaveText(
      titleOf(event),
    );
  });
});

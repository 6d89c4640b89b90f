import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import { expect, faultsOf, test } from './start.ts';
import {
  card,
  cardHeading,
  events,
  expectListed,
  idsOfAll,
  kyivDay,
  linkTime,
  linkTo,
  list,
  listedIds,
  markedPlaces,
  marks,
  anEvent,
  placeName,
  region,
  rowOf,
  slider,
  standing,
  titleOf,
  visit,
  windowOf,
  story,
} from './story.ts';

interface Line {
  readonly link: string;
  readonly event: string;
  readonly listed: readonly string[];
  /** The ids that the file has named up to here: those that came later do not count. */
  readonly known: ReadonlySet<string>;
}

function readLines(): readonly Line[] {
  const known = new Set<string>();
  return readFileSync(new URL('links.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [link = '', event = '', ids = ''] = line.split('|').map((part) => part.trim());
      const named = ids.split(' ').filter((id) => !['*', '-', ''].includes(id));
      for (const id of named) known.add(id);
      return { link, event, listed: ids === '*' ? [...known] : named, known: new Set(known) };
    });
}

const lines = readLines();

async function listedBefore(page: Page, known: ReadonlySet<string>): Promise<readonly string[]> {
  return (await listedIds(page)).filter((id) => known.has(id)).toSorted();
}

test('links that were given out open what they opened', async ({ page }) => {
  // Each line of the file in turn.
  test.slow();
  for (const { link, event, listed, known } of lines) {
    if (event === '?') continue;
    await test.step(link, async () => {
      // From another document: a link that differs by its hash alone would only be followed within the page.
      await page.goto('about:blank');
      await visit(page, link);
      await expect.poll(() => listedBefore(page, known)).toEqual(listed.toSorted());
      await expect(card(page)).toHaveCount(event === '-' ? 0 : 1);
      const current = list(page).locator('a[aria-current]');
      await expect(current).toHaveCount(event === '-' ? 0 : 1);
      if (event !== '-') await expect(current).toHaveAttribute('href', new RegExp(`/e/${event}/$`));
    });
  }
});

test.describe('links to what the story does not know', () => {
  // The page itself, and the icon that a browser asks the host for when a page names none.
  test.use({ expectedFaults: [/status of 404 \(Not Found\)/] });
  const unknown = lines.filter(({ event }) => event === '?').map(({ link }) => link);

  test('each says so and leads to the story', async ({ page, baseURL }) => {
    for (const link of [...unknown, 'e/unknown/', 'e/a/b/c/', 'e/%E0%A4%A/', 'uk/e/unknown/'])
      await test.step(link, async () => {
        const response = await page.goto(link);
        expect(response?.status()).toBe(404);
        const id = /e\/([^/]*)/.exec(link)?.[1] ?? '';
        const language = link.startsWith('uk/') ? 'uk/' : '';
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toHaveText(
          language === '' ? `There is no event at the address “${id}”.` : `За адресою «${id}» події немає.`,
        );
        const title = story.story.title[language === '' ? 'en' : 'uk'] ?? '';
        await expect(page.getByText(title, { exact: true })).toBeVisible();
        await expect(page).toHaveTitle(`${await heading.textContent()} · ${title}`);
        await page
          .getByRole('link', { name: language === '' ? 'See the whole story' : 'Переглянути всю історію' })
          .click();
        await expect(page.locator('#app .frame')).toBeVisible();
        expect(page.url()).toBe(`${baseURL}${language}`);
      });
  });

  test('an address of nothing leads to the story too', async ({ page, baseURL }) => {
    for (const link of ['nowhere', 'nowhere/', 'embed/nowhere/', 'data/v1/nothing.json', 'uk/nowhere/']) {
      await page.goto(link);
      const [heading, way, code] = link.startsWith('uk/')
        ? (['За цією адресою сторінки немає.', 'Переглянути всю історію', 'uk'] as const)
        : (['There is no page at this address.', 'See the whole story', 'en'] as const);
      const title = story.story.title[code] ?? '';
      await expect(page.getByText(title, { exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page).toHaveTitle(`${heading} · ${title}`);
      await expect(page.getByRole('link', { name: way })).toHaveAttribute(
        'href',
        new URL(`${baseURL}${link.startsWith('uk/') ? 'uk/' : ''}`).pathname,
      );
    }
    // In the reader's colours.
    await page.evaluate(() => {
      localStorage.setItem('dateline-theme', 'dark');
    });
    await page.reload();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 23, 27)');
    // It stands for every language, and speaks the one that the reader chose.
    await page.evaluate(() => {
      localStorage.setItem('dateline-language', 'ar');
    });
    await page.goto('nowhere/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    const way = page.getByRole('link', { name: 'الاطلاع على القصة كاملة' });
    await expect(way).toHaveAttribute('href', new URL(`${baseURL}ar/`).pathname);
  });
});

test('an unknown id in the hash says so and offers the story', async ({ page }) => {
  await visit(page, './#e=never-happened&kind=strike');
  const heading = card(page).getByRole('heading', { name: /“never-happened”/ });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/never-happened/);
  await expectListed(
    page,
    events.filter(({ kind }) => kind === 'strike'),
  );
  await card(page).getByRole('button', { name: 'See the whole story' }).click();
  await expect(card(page)).toHaveCount(0);
  await expectListed(page, events);
  expect(page.url()).not.toContain('never-happened');
});

test('the same links mean the same events and days on every clock', async ({ browser, baseURL }) => {
  // Each link in each zone.
  test.slow();
  const links = [
    './',
    './#from=2022-02-25T22:00Z&to=2022-02-26T22:00Z',
    'uk/#zone=utc',
    './#zone=event&q=Gomel',
  ];
  const zones = ['Europe/Kyiv', 'America/Los_Angeles', 'Pacific/Chatham'];
  const seen = await Promise.all(
    zones.map(async (timezoneId) => {
      const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '', locale: 'en-GB' });
      const faults = await faultsOf(context, new URL(baseURL ?? '').origin);
      const page = await context.newPage();
      const told: string[] = [];
      for (const link of links) {
        // A page of another hash alone would not be loaded again.
        await page.goto('about:blank');
        await page.goto(link);
        await expect(page.locator('#still')).toHaveCount(0);
        await expect(page.getByRole('slider').first()).toBeAttached();
        // What is heard of a row comes after what is seen of it.
        await expect(page.locator('#events li .visually-hidden').first()).toBeAttached();
        told.push(await page.locator('#events ol').first().innerText());
        told.push((await page.getByRole('slider').last().getAttribute('aria-valuetext')) ?? '');
      }
      expect(faults).toEqual([]);
      await context.close();
      return told;
    }),
  );
  expect(seen[0]?.every((text) => text !== '')).toBe(true);
  for (const others of seen.slice(1)) expect(others).toEqual(seen[0]);
});

const hidden = anEvent(
  (event) =>
    event.when.foundFrom > '2022-02-26T12' && markedPlaces(event).length === 1 && event.kind === 'control',
);

test('a hash made to hide its event shows it, says so, and can be undone', async ({ page }) => {
  const { from, to, hash } = kyivDay('2022-02-25');
  const asked = `${hash}&kind=toll,measures&status=${hidden.status}&q=zzzz&map=9/-33.86/151.21`;
  await visit(page, `e/${hidden.id}/${asked}`);
  await expect(cardHeading(page, hidden)).toBeFocused();
  await expect(linkTo(page, hidden)).toHaveAttribute('aria-current', 'true');
  await expect(rowOf(page, hidden)).not.toContainText('Outside the window');
  await expect(rowOf(page, hidden)).not.toContainText('Hidden by a filter');
  await expect.poll(() => windowOf(page)).toEqual({ from, to: Date.parse(hidden.when.foundTo) });

  const place = placeName(markedPlaces(hidden)[0] ?? '');
  const mark = marks(page).and(page.getByRole('button', { name: new RegExp(`^${place}, `) }));
  await expect(mark).toHaveCount(1);
  await expect(mark).toBeInViewport();
  await expect
    .poll(async () => isWithin(await mark.boundingBox(), await region(page, 'Map').boundingBox()))
    .toBe(true);

  const notice = region(page, 'Events');
  await expect(notice).toContainText('The window was widened to show the linked event.');
  await expect(notice).toContainText('A filter that hid the linked event was lifted.');
  await expect(notice).toContainText('The search that hid the linked event was cleared.');
  await expect(page.getByRole('status')).toContainText('The window was widened');

  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => windowOf(page)).toEqual({ from, to });
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toHaveValue('zzzz');
  // The open event is always shown, and says why it would not be.
  await expect(card(page)).toContainText('outside the window of time');
  await expect(rowOf(page, hidden)).toContainText('Outside the window');
  expect(await listedIds(page)).toEqual([hidden.id]);
  await card(page).getByRole('button', { name: 'Show it there' }).click();
  await expect(card(page)).not.toContainText('outside the window of time');
  await expect(rowOf(page, hidden)).not.toContainText('Outside the window');
});

const other = anEvent(({ kind, id }) => kind !== 'toll' && id !== hidden.id);

test('the address says what is shown once a link has been relaxed, and again after Undo', async ({
  page,
}) => {
  const since = linkTime(Date.parse(hidden.when.foundTo));
  const searched = `e/${hidden.id}/#q=zzzz`;
  for (const [link, hash] of [
    [`e/${hidden.id}/#from=${since}`, `#from=${linkTime(Date.parse(hidden.when.foundFrom))}`],
    [`e/${other.id}/#kind=toll`, ''],
    [searched, ''],
  ] as const) {
    await page.goto('about:blank');
    await visit(page, link);
    await expect.poll(() => new URL(page.url()).hash, link).toBe(hash);
    await region(page, 'Events').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.url(), link).toMatch(new RegExp(`${link}$`));
  }
});

test('the address leaves out what a link says in vain', async ({ page }) => {
  for (const [link, hash] of [
    ['./#kind=unknown', ''],
    ['./#place=mordor&who=sauron&x=1', '#x=1'],
    ['./#kind=Strike%2Ctoll', '#kind=strike,toll'],
    ['./#from=2022-02-30T00:00Z&to=latest', ''],
    ['./#from=2022-02-25T22:00z&amp;to=2022-02-26T22:00Z).', '#from=2022-02-25T22:00Z&to=2022-02-26T22:00Z'],
  ] as const) {
    await page.goto('about:blank');
    await visit(page, link);
    await expect.poll(() => new URL(page.url()).hash, link).toBe(hash);
    if (hash === '' || hash === '#x=1') await expectListed(page, events);
  }
});

test('a link whose axis does not hold its event gives the axis up, and Undo brings it back', async ({
  page,
}) => {
  const axis = '#axis=2030-01-01/2031-01-01';
  await visit(page, `e/${hidden.id}/${axis}`);
  const notice = region(page, 'Events');
  await expect(notice).toContainText('The axis was moved to show the linked event.');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  const starts = async () => Number(await slider(page, 'start').getAttribute('min')) * 60_000;
  expect(await starts()).toBeLessThan(Date.parse(hidden.when.foundTo));
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(starts).toBe(Date.parse('2029-12-31T22:00Z'));
  await expect.poll(() => new URL(page.url()).hash).toBe(axis);
});

test('All brings back the story from an axis elsewhere', async ({ page }) => {
  await visit(page, './');
  const [least, most] = [
    await slider(page, 'start').getAttribute('min'),
    await slider(page, 'end').getAttribute('max'),
  ];
  await page.goto('about:blank');
  await visit(page, './#axis=2030-01-01/2031-01-01');
  await expect(slider(page, 'start')).not.toHaveAttribute('min', least ?? '');
  await region(page, 'Timeline').getByRole('button', { name: 'All', exact: true }).click();
  await expect(slider(page, 'start')).toHaveAttribute('min', least ?? '');
  await expect(slider(page, 'end')).toHaveAttribute('max', most ?? '');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await expectListed(page, events);
});

function isWithin(
  inner: { x: number; y: number; width: number; height: number } | null,
  outer: { x: number; y: number; width: number; height: number } | null,
): boolean {
  return (
    inner !== null &&
    outer !== null &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

test('an event shows through a hash made to hide it', async ({ page }) => {
  const { from: start } = kyivDay('2022-02-25');
  // Of each kind the first; that all do is a law of settle.
  for (const event of events.filter(({ kind }, at) => events.findIndex((one) => one.kind === kind) === at)) {
    const before = Date.parse(event.when.foundFrom) >= start;
    const window = before
      ? `to=${linkTime(start)}`
      : `from=${linkTime(Math.max(Date.parse(event.when.foundTo), start))}`;
    const other = event.kind === 'toll' ? 'civil' : 'toll';
    await page.goto(`e/${event.id}/#${window}&kind=${other}&q=zzzz&map=8/-20/-60`);
    await expect(cardHeading(page, event)).toBeFocused();
    await expect(linkTo(page, event)).toHaveAttribute('aria-current', 'true');
    await expect(rowOf(page, event)).not.toContainText(/Outside the window|Hidden by a filter/);
  }
});

test('Back closes an event and gives the focus back, Forward opens it again', async ({ page }) => {
  await visit(page);
  const [event, other] = events.slice(6);
  if (!event || !other) throw new Error('the story has to have eight events');
  await linkTo(page, event).click();
  await expect(cardHeading(page, event)).toBeFocused();
  expect(page.url()).toMatch(new RegExp(`/e/${event.id}/`));
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(linkTo(page, event)).toBeFocused();
  await page.goForward();
  await expect(cardHeading(page, event)).toBeFocused();

  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(linkTo(page, event)).toBeFocused();
  await expect(page).not.toHaveURL(/\/e\//);
  await page.goBack();
  await expect(cardHeading(page, event)).toBeFocused();

  await linkTo(page, other).press('Enter');
  await expect(cardHeading(page, other)).toBeFocused();
  await page.goBack();
  await expect(cardHeading(page, event)).toBeFocused();
});

test('an event opened from its mark gives the focus back to the mark', async ({ page }) => {
  await visit(page);
  const place = placeName(markedPlaces(hidden)[0] ?? '');
  const mark = region(page, 'Map').getByRole('button', { name: new RegExp(`^${place}, 1 event, `) });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(cardHeading(page, hidden)).toBeFocused();
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect(mark).toBeFocused();
});

test('a run of odd hashes does no harm', async ({ page }) => {
  await visit(page);
  await page.evaluate(async (ids) => {
    const keys = [
      'map',
      'from',
      'to',
      'axis',
      'kind',
      'status',
      'who',
      'place',
      'q',
      'maybe',
      'zone',
      'rev',
      'e',
      '',
      '%',
      'x',
    ];
    const values = [
      '',
      '%',
      '%zz',
      '%E0%A4%A',
      'latest',
      'earliest',
      '2022-02-26T22:00Z',
      '2022-02-30T00:00Z',
      '-999999-01-01T00:00Z',
      '+275760-09-13T00:00Z',
      '9/49/33',
      '3/85.06/-181',
      '12/90/999',
      '1e9/NaN/Infinity',
      '2022-02-24/2022-02-28',
      '2014-01-01/2014-01-02',
      '0000-01-01/9999-12-31',
      '2022-02-26T22:00Z/2022-02-26T22:01Z',
      'strike,control,,strike',
      'constructor',
      '__proto__',
      'toString',
      'yes',
      'utc',
      'event',
      'reader',
      '\u0000',
      '\u202E',
      '\uD800',
      '🦆',
      '<b>',
      '#',
      '&&',
      '=',
      'a'.repeat(3000),
      '..',
      '.',
      '/',
      ...ids,
    ];
    // A fixed sequence, so that a failure comes again.
    let seed = 20220227;
    const any = <Item>(items: readonly Item[]) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return items[Math.floor((seed / 2147483648) * items.length)] as Item;
    };
    for (let turn = 0; turn < 80; turn++) {
      const pieces = Array.from({ length: 1 + (turn % 5) }, () => `${any(keys)}=${any(values)}`);
      const hash = `#${pieces.join('&')}`;
      if (hash === location.hash) continue;
      const travelled = new Promise((done) => {
        addEventListener('popstate', done, { once: true });
        // A hash that the browser takes for the one it has sends nothing.
        setTimeout(done, 50);
      });
      location.hash = hash;
      await travelled;
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
    }
  }, idsOfAll);
  // An event that a hash opened may have got its own path meanwhile: the title leads home from anywhere.
  await page.getByRole('banner').getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(card(page)).toHaveCount(0);
  await expectListed(page, events);
});

const published = parse(readFileSync(new URL('../data/published.yaml', import.meta.url), 'utf8')) as {
  readonly aliases?: Readonly<Record<string, string>>;
};

for (const [alias, id] of Object.entries(published.aliases ?? {})) {
  test(`the old address ${alias} opens the event`, async ({ page }) => {
    await page.goto(`e/${alias}/`);
    await expect(page).toHaveURL(new RegExp(`/e/${id}/`));
    await standing(page);
    await expect(list(page).locator('a[aria-current]')).toHaveAttribute('href', new RegExp(`/e/${id}/$`));
  });
}

test('reload keeps the view', async ({ page }) => {
  await visit(page, './#q=Kharkiv');
  await slider(page, 'end').press('PageDown');
  await linkTo(
    page,
    anEvent((event) => markedPlaces(event).some((id) => placeName(id) === 'Kharkiv')),
  ).click();
  await region(page, 'Map').getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).toMatch(/\/e\/.*#map=.*&to=.*&q=Kharkiv/);
  await expect(card(page).getByRole('blockquote').first()).toBeVisible();
  const before = {
    url: page.url(),
    ids: await listedIds(page),
    window: await windowOf(page),
    card: await card(page).innerText(),
  };
  await page.reload();
  await standing(page);
  await expect.poll(() => listedIds(page)).toEqual(before.ids);
  expect(await windowOf(page)).toEqual(before.window);
  await expect.poll(() => card(page).innerText()).toBe(before.card);
  expect(page.url()).toBe(before.url);
});

test('only opening and closing an event make history', async ({ page }) => {
  await visit(page);
  const length = () => page.evaluate(() => history.length);
  const start = await length();
  await slider(page, 'end').press('PageDown');
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Kyiv');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').first().check();
  await region(page, 'Map').getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).toMatch(/map=.*to=.*kind=.*q=Kyiv/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await region(page, 'Timeline').getByRole('button', { name: 'Next event' }).click();
  await region(page, 'Timeline').getByRole('button', { name: 'Next event' }).click();
  await expect(card(page)).toHaveCount(1);
  expect(await length()).toBe(start + 1);
  await card(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(length).toBe(start + 2);
  await list(page).getByRole('link').first().click();
  await expect.poll(length).toBe(start + 3);
  await list(page).getByRole('link').last().click();
  await expect.poll(length).toBe(start + 4);
});

test('a link to a view opens that view', async ({ page, context }) => {
  await visit(page, './#from=2022-02-26T10:00Z&kind=combat');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = page.getByRole('group', { name: 'Share' });
  await expect(sheet.getByRole('textbox')).toHaveCount(1);
  const link = await sheet.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  const theirs = await context.newPage();
  await visit(theirs, link);
  expect(await listedIds(theirs)).toEqual(await listedIds(page));
  await expect(theirs.getByRole('button', { name: 'Filters', exact: true })).toContainText('1');
});

test('while the application is on its way, a link with a view of its own does not show the default one', async ({
  page,
}) => {
  await page.route(/\/assets\/[^/]+\.js$/, () => new Promise(() => undefined));
  await page.goto(`./${kyivDay('2022-02-25').hash}`, { waitUntil: 'commit' });
  // The last of what the page carries: the list has come as well.
  await expect(page.locator('#lost')).toBeAttached();
  await expect(page.locator('#still').getByRole('link', { name: titleOf(events[6] ?? hidden) })).toHaveCount(
    0,
  );
});

test.describe('where the application does not come', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('the page shows what it carries, and says that there is no more', async ({ page }) => {
    await page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort());
    await page.goto(`./${kyivDay('2022-02-25').hash}`);
    await expect(page.getByText('The story could not be loaded.')).toBeVisible();
    await expect(page.getByRole('link', { name: titleOf(events[6] ?? hidden) })).toBeVisible();
  });
});

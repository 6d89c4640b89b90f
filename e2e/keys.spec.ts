import type { Locator, Page } from '@playwright/test';
import type { Words } from '../src/i18n/words.ts';
import { languages, loadWords } from '../src/i18n/index.ts';
import { expect, test } from './start.ts';
import {
  anEvent,
  events,
  linkTo,
  list,
  markedPlaces,
  region,
  slider,
  standing,
  story,
  visit,
} from './story.ts';

// By the keyboard alone, and by what the accessibility tree says alone: no mouse but where it is the subject.

const tags = { tag: '@desktop' };
const spoken = languages.filter(({ code }) => story.story.languages.includes(code));
const pathOf = (code: string) => (code === 'en' ? './' : `./${code}/`);
/** The furthest that a control may be from its pane's skip link. */
const mostTabs = 25;

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function tabTo(page: Page, target: Locator, most = mostTabs): Promise<void> {
  for (let tabs = 0; tabs < most; tabs++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return;
  }
  await expect(target, `at most ${most} Tabs away`).toBeFocused();
}

/** The one control that has the focus; it is never the page itself. */
async function focused(page: Page): Promise<Locator> {
  const here = page.locator(':focus');
  await expect(here).toHaveCount(1);
  return here;
}

test('everything is done with the keyboard alone, in each language', tags, async ({ page }) => {
  test.setTimeout(90_000);
  for (const { code } of spoken) {
    const words = await loadWords(code);
    const keys = page.keyboard;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const pane = (name: string) => page.getByRole('region', { name, exact: true });
    const heading = page.getByRole('article').getByRole('heading', { level: 2 });
    await visit(page, pathOf(code));

    // Browse: past the first day, into the second, open, close.
    await keys.press('Tab');
    await expect(button(words.frame.skipToEvents)).toBeFocused();
    await keys.press('Enter');
    await keys.press('Tab');
    await expect(button(words.keys.past(words.keys.notices))).toBeFocused();
    await keys.press('Tab');
    await expect(button(words.care.hide)).toBeFocused();
    await keys.press('Tab');
    const onward = await focused(page);
    await expect(pane(words.list.label).getByRole('list').getByRole('button').first()).toBeFocused();
    const next = (await onward.innerText()).replace(words.keys.nextDay(''), '');
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: next, exact: true })).toBeFocused();
    await keys.press('Tab');
    await keys.press('Tab');
    const row = page
      .getByRole('list', { name: words.list.label })
      .getByRole('link')
      .and(page.locator(':focus'));
    const title = await row.innerText();
    await keys.press('Enter');
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText(title);
    await keys.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(row).toHaveText(title);
    await keys.press('ArrowDown');
    await expect(row).not.toHaveText(title);
    await keys.press('j');
    await expect(heading).toBeFocused();
    const first = await heading.innerText();
    await keys.press('j');
    await expect(heading).not.toHaveText(first);
    await keys.press('k');
    await expect(heading).toHaveText(first);
    await keys.press('Escape');

    // Scrub, play, all of the time; an interval opens its event.
    const start = page.getByRole('slider', { name: words.timeline.start });
    await keys.press('2');
    await expect(pane(words.timeline.region)).toBeFocused();
    await tabTo(page, start);
    const whole = (await start.getAttribute('aria-valuetext')) ?? '';
    await keys.press('PageUp');
    await expect(start).not.toHaveAttribute('aria-valuetext', whole);
    await keys.press('p');
    await expect(page.getByRole('slider', { name: words.timeline.end })).not.toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${words.timeline.latest}`),
    );
    await keys.press('a');
    await expect(start).toHaveAttribute('aria-valuetext', whole);
    await keys.press('2');
    const intervals = page.getByRole('listbox', { name: words.timeline.intervals });
    await tabTo(page, intervals);
    const active = () => intervals.getAttribute('aria-activedescendant');
    await keys.press('Home');
    const before = await active();
    await keys.press(words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
    expect(await active()).not.toBe(before);
    const named = await intervals.locator(`[id="${await active()}"]`).getAttribute('aria-label');
    await keys.press('Enter');
    await expect(heading).toBeFocused();
    expect(named).toContain(await heading.innerText());
    await keys.press('Escape');
    await expect(intervals).toBeFocused();

    // The map: move it, zoom it, walk along the marks, open one.
    await keys.press('3');
    await expect(pane(words.map.region)).toBeFocused();
    await tabTo(page, page.getByRole('application', { name: words.map.keys }), 1);
    await keys.press('+');
    await expect(page).toHaveURL(/#map=/);
    await keys.press('Tab');
    await keys.press('End');
    const last = await (await focused(page)).getAttribute('aria-label');
    await keys.press('Home');
    expect(await (await focused(page)).getAttribute('aria-label')).not.toBe(last);
    await keys.press('End');
    expect(await (await focused(page)).getAttribute('aria-label')).toBe(last);
    await keys.press('Escape');
    await expect(page.getByRole('application', { name: words.map.keys })).toBeFocused();
    await tabTo(page, button(words.keys.pan), 5);
    await keys.press('Enter');
    await expect(page.getByRole('group', { name: words.keys.pan })).toBeVisible();
    const address = page.url();
    await tabTo(page, button(words.keys.winds.n), 3);
    await keys.press('Enter');
    await expect.poll(() => page.url()).not.toBe(address);

    // Filter, search, legend, share, menu, and the page of shortcuts.
    await keys.press('f');
    await expect(button(words.frame.filters)).toBeFocused();
    const filters = page.getByRole('region', { name: words.filterPanel.label });
    await expect(filters).toBeVisible();
    await keys.press('1');
    const box = filters.getByRole('checkbox').first();
    await tabTo(page, box, 6);
    await keys.press('Space');
    await expect(box).toBeChecked();
    await keys.press('ArrowDown');
    await expect(filters.getByRole('checkbox').nth(1)).toBeFocused();
    await keys.press('Escape');
    await expect(button(words.frame.filters)).toBeFocused();
    await keys.press('/');
    await keys.type('fls?1');
    const search = page.getByRole('searchbox');
    await expect(search).toHaveValue('fls?1');
    await expect(search).toBeFocused();
    await keys.press('Escape');
    await button(words.frame.legend).focus();
    await keys.press('l');
    await expect(page.getByRole('region', { name: words.legend.label })).toBeVisible();
    await keys.press('l');
    await expect(page.getByRole('region', { name: words.legend.label })).toHaveCount(0);
    await keys.press('s');
    for (const name of [words.cite.heading, words.download.heading, words.embed.label]) {
      await tabTo(page, button(name));
      await keys.press('Enter');
      await expect(button(name)).toHaveAttribute('aria-expanded', 'true');
      await keys.press('Enter');
    }
    await keys.press('Escape');
    await expect(button(words.frame.share)).toBeFocused();
    await keys.press('m');
    await tabTo(page, button(words.shortcuts.label));
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.shortcuts.label });
    await expect(dialog).toBeVisible();
    await keys.press('l');
    await keys.press('Escape');
    // It is told that it was closed a task later; a key that comes before that is not for another.
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(button(words.frame.menu)).toBeFocused();
    await expect(page.getByRole('region', { name: words.legend.label })).toHaveCount(0);
    await keys.press('?');
    await tabTo(page, dialog.getByRole('checkbox', { name: words.shortcuts.single }), 3);
    await keys.press('Space');
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
    await keys.press('f');
    await expect(button(words.frame.filters)).toHaveAttribute('aria-expanded', 'false');
    await page.evaluate(() => {
      localStorage.clear();
    });
  }
});

test('the accessibility tree alone tells and does everything, in each language', tags, async ({ page }) => {
  test.setTimeout(90_000);
  const told = anEvent((event) => markedPlaces(event).length > 0 && event.excerpts.length > 0);
  const at = events.indexOf(told);
  for (const { code } of spoken) {
    const words = await loadWords(code);
    await visit(page, pathOf(code));
    const tree = page.getByRole('main');
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    for (const name of [words.list.label, words.map.region, words.timeline.region])
      await expect(tree.getByRole('region', { name, exact: true })).toHaveCount(1);

    // The list says where each event is from the place above it, and what its mark is hollow for.
    const rows = page.getByRole('list', { name: words.list.label }).getByRole('list').getByRole('listitem');
    await expect(rows).toHaveCount(events.length);
    const step = stepIn(words);
    await expect
      .poll(async () => (await rows.allInnerTexts()).filter((text) => step.test(text)).length)
      .toBeGreaterThan(5);

    // Intervals and marks are named by what they stand for.
    const options = page.getByRole('listbox', { name: words.timeline.intervals }).getByRole('option');
    const names = await options.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(5);
    const labels = Object.values(words.status.label);
    expect(names.filter((name) => !labels.some((label) => name.endsWith(label)))).toEqual([]);
    const kinds = story.kinds.map(({ name }) => name[code] ?? '-');
    expect(
      names.filter((name) => !kinds.some((kind) => name.includes(`, ${kind}`) || name.includes(`، ${kind}`))),
    ).toEqual([]);
    const lackKind = async () =>
      (await rows.allInnerTexts()).filter((text) => !kinds.some((kind) => text.includes(kind)));
    await expect.poll(lackKind).toEqual([]);

    // An event, its facts and its neighbours.
    await rows.nth(at).getByRole('link').first().click();
    const card = page.getByRole('article');
    await expect(card).toHaveAccessibleName(/./);
    for (const term of [words.card.when, words.card.where, words.card.saidBy])
      await expect(card.getByRole('term').filter({ hasText: term })).toHaveCount(1);
    await expect(card.getByRole('blockquote').first()).toBeVisible();
    await card.getByRole('button', { name: words.card.close }).click();
    await expect(card).toHaveCount(0);

    // Filter, and take it back.
    await button(words.frame.filters).click();
    const group = page.getByRole('group', { name: words.filters.facets.status });
    await group.getByRole('checkbox', { name: words.status.label.claimed }).check();
    await expect(rows).not.toHaveCount(events.length);
    await expect(page.getByRole('status')).toContainText(words.list.count(await rows.count(), events.length));
    await button(words.filters.clear).click();
    await button(words.frame.undo).click();
    await button(words.filters.clear).click();
    await button(words.frame.dismiss).click();
    await expect(rows).toHaveCount(events.length);
    await page
      .getByRole('region', { name: words.filterPanel.label })
      .getByRole('button', { name: words.legend.close })
      .click();

    // Exact times, the axis, the clock.
    await button(words.timeline.more).click();
    await expect(page.getByRole('group', { name: words.timeline.axis, exact: true })).toBeVisible();
    await expect(page.getByRole('combobox', { name: words.timeline.clock, exact: true })).toBeVisible();
    await button(words.timeline.zoomIn).click();
    await button(words.timeline.later).click();
    await expect(page.getByRole('status')).toContainText(words.timeline.axis);
    await button(words.timeline.fit).click();
    await expect(button(words.timeline.fit)).toHaveAttribute('aria-disabled', 'true');
    await button(words.timeline.more).click();

    // Share, cite, export, embed.
    await button(words.frame.share).click();
    await button(words.cite.heading).click();
    await expect(page.getByRole('textbox', { name: words.cite.text })).not.toHaveValue('');
    await button(words.embed.label).click();
    await expect(page.getByRole('textbox', { name: words.embed.code })).toHaveValue(/<iframe/);
    await page.keyboard.press('Escape');
  }
});

/** A distance and one of the winds, as a language puts them before a place. */
function stepIn({ keys, steps }: Words): RegExp {
  const plain = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [distance, wind, place] = ['<far>', '<wind>', '<place>'];
  const [before = ''] = steps.step(distance, wind, place).split(place);
  const winds = Object.values(keys.winds).map(plain).join('|');
  return new RegExp(
    // A Latin name is isolated among Arabic words.
    plain(before.replaceAll(/\p{Cf}/gu, ''))
      .replace(distance, '\\d[\\d.,]*\\s\\S+')
      .replace(wind, `(?:${winds})`),
  );
}

interface Stop {
  readonly name: string;
  /** The stop that a key leads to at once, and how many Tabs more it is; null where none does. */
  readonly leadsTo: { readonly stop: number; readonly tabs: number } | null;
}

/** The pane's tab stops in their order, and where its ways on lead. */
async function stopsOf(page: Page, pane: string): Promise<readonly Stop[]> {
  return page.evaluate((id) => {
    const box = document.getElementById(id);
    const all = [
      ...(box?.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]') ?? []),
    ];
    const radios = new Set<string>();
    const stops = all.filter((stop) => {
      if (stop.tabIndex < 0 || !stop.checkVisibility()) return false;
      if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return true;
      const isFirst = !radios.has(stop.name);
      radios.add(stop.name);
      return isFirst;
    });
    return stops.map((stop) => {
      const name = stop.getAttribute('aria-label') ?? stop.textContent.trim();
      const isBox = stop instanceof HTMLInputElement && stop.type === 'checkbox';
      if (!isBox && !/onward/.test(stop.className)) return { name, leadsTo: null };
      stop.focus();
      // Of a group of boxes the last is one key away.
      if (isBox)
        stop.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
      else stop.click();
      const target = document.activeElement;
      const own = stops.findIndex((one) => one === target);
      if (own !== -1) return { name, leadsTo: own === stops.indexOf(stop) ? null : { stop: own, tabs: 0 } };
      // A heading or a group: the next stop is one Tab from it.
      const after = stops.findIndex(
        (one) =>
          target !== null && (target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      return { name, leadsTo: after === -1 ? null : { stop: after, tabs: 1 } };
    });
  }, pane);
}

/** How many Tabs each stop is from the skip link, by way of whatever leads on. */
function tabsTo(stops: readonly Stop[]): readonly number[] {
  const tabs = stops.map((_, at) => at + 1);
  for (let round = 0; round < stops.length; round++)
    stops.forEach(({ leadsTo }, at) => {
      const there = tabs[at] ?? 0;
      const reach = (to: number, cost: number) => {
        if (to < tabs.length) tabs[to] = Math.min(tabs[to] ?? cost, cost);
      };
      reach(at + 1, there + 1);
      if (leadsTo !== null) reach(leadsTo.stop, there + leadsTo.tabs);
    });
  return tabs;
}

test(
  'every control is at most 25 Tabs from its pane’s skip link, whatever is open',
  tags,
  async ({ page }) => {
    const states: readonly (readonly [string, string, () => Promise<void>])[] = [
      ['the story', './', async () => undefined],
      [
        'an open event, all filters',
        `e/${anEvent(({ excerpts }) => excerpts.length > 1).id}/`,
        async () => {
          await page.getByRole('button', { name: 'Filters', exact: true }).click();
          const more = region(page, 'Events').getByRole('button', { name: /^Show all \d+$/ });
          await expect(page.getByRole('checkbox').first()).toBeVisible();
          for (const button of await more.all()) await button.click();
        },
      ],
      [
        'a notice, all filters',
        './#kind=strike',
        async () => {
          await page.getByRole('button', { name: 'Filters', exact: true }).click();
          await page.getByRole('button', { name: 'Clear filters' }).click();
          await page.getByRole('button', { name: /^Show all \d+$/ }).click();
          await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
        },
      ],
      [
        'the legend, more time controls',
        './#maybe=yes',
        async () => {
          await page.getByRole('button', { name: 'Legend', exact: true }).click();
          await page.getByRole('button', { name: 'More time controls' }).click();
          await page.getByRole('button', { name: 'Move the map' }).click();
          await expect(page.getByRole('group', { name: 'Axis' })).toBeVisible();
        },
      ],
    ];
    for (const [state, link, make] of states) {
      await visit(page, link);
      await make();
      for (const pane of ['events', 'timeline', 'map']) {
        const stops = await stopsOf(page, pane);
        expect(stops.length, `${state}: ${pane}`).toBeGreaterThan(2);
        const tabs = tabsTo(stops);
        const far = stops.filter((_, at) => (tabs[at] ?? 0) > mostTabs).map(({ name }) => name);
        expect(far, `${state}: ${pane}`).toEqual([]);
      }
    }
  },
);

test('no two messages within half a second, and none while a thumb is dragged', tags, async ({ page }) => {
  await visit(page);
  await page.evaluate(() => {
    const heard: { at: number; text: string }[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const live = element?.closest('[aria-live], [role=status], [role=alert], [role=log]');
        const text = live?.textContent ?? '';
        const now = performance.now();
        const last = heard.at(-1);
        if (live && text !== '' && !(last?.text === text && now - last.at < 5)) heard.push({ at: now, text });
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['aria-live'],
    });
  });
  const heard = () => page.evaluate<readonly { at: number; text: string }[]>('heard');
  const count = async () => (await heard()).length;
  const last = async () => (await heard()).at(-1)?.text;
  let known = 0;
  /** Waits for a message since the last that was waited for: it may come while the keys are still pressed. */
  const spoken = async () => {
    await expect.poll(count).toBeGreaterThan(known);
    known = await count();
  };

  // The drag: values are told, nothing else; then one summary.
  const box = await slider(page, 'start').boundingBox();
  if (!box) throw new Error('no thumb to drag');
  const [x, y] = [box.x + 9, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const atStart = await count();
  const values = new Set<string | null>();
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(x + step * 20, y);
    values.add(await slider(page, 'start').getAttribute('aria-valuetext'));
  }
  // A hand that rests is not a hand that has let go.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await count()).toBe(atStart);
  known = atStart;
  expect(values.size).toBeGreaterThan(5);
  await page.mouse.up();
  await spoken();
  expect(known).toBe(atStart + 1);

  // Everything at once.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  await page.keyboard.press('f');
  await page.getByRole('checkbox').first().check();
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await spoken();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await spoken();

  // A notice is said once, not again with what comes after it.
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(last).toContain('The filters were cleared.');
  await page.keyboard.press('/');
  await page.keyboard.type('qqq');
  await expect.poll(last).not.toContain('The filters were cleared.');
  const times = (await heard()).map(({ at }) => at);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(gaps.filter((gap) => gap < 500)).toEqual([]);
});

test('the focus goes to the opened card, and back to where it came from', tags, async ({ page }) => {
  await visit(page);
  const heading = page.getByRole('article').getByRole('heading', { level: 2 });
  const close = page.getByRole('article').getByRole('button', { name: 'Close' });
  const opens = async (from: Locator, press: () => Promise<void>, back = from) => {
    await from.focus();
    await press();
    await expect(heading).toBeFocused();
    await close.click();
    await expect(back).toBeFocused();
  };
  const enter = () => page.keyboard.press('Enter');
  const related = anEvent(
    (event) =>
      events.some(({ conflictsWith }) => conflictsWith.includes(event.id)) || event.conflictsWith.length > 0,
  );

  const row = linkTo(page, related);
  await opens(row, enter);
  const mark = region(page, 'Map')
    .getByRole('button', { name: /, 1 event, / })
    .first();
  await opens(mark, enter);
  await opens(page.getByRole('listbox'), enter);
  const several = region(page, 'Map').locator('button[aria-expanded][data-spot]').first();
  await opens(several, async () => {
    await enter();
    await expect(
      region(page, 'Map').getByRole('group').getByRole('listitem').first().getByRole('button'),
    ).toBeFocused();
    await enter();
  });

  // From a related event, back through the history.
  await row.focus();
  await enter();
  await expect(heading).toBeFocused();
  const title = await heading.innerText();
  await page
    .getByRole('article')
    .getByRole('region')
    .or(page.getByRole('article').locator('section'))
    .getByRole('link')
    .first()
    .focus();
  await enter();
  await expect(heading).toBeFocused();
  await expect(heading).not.toHaveText(title);
  await page.goBack();
  await expect(heading).toHaveText(title);
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(0);
  await focused(page);
  await expect(list(page).getByRole('link').and(page.locator(':focus'))).toHaveCount(1);

  // Backwards through the list, nothing has the focus under a day's heading.
  await list(page).getByRole('link').last().focus();
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('ArrowUp');
    const isClear = await (
      await focused(page)
    ).evaluate((link) => {
      const sticky = link.closest('ol')?.parentElement?.firstElementChild?.getBoundingClientRect();
      const own = link.closest('li')?.getBoundingClientRect();
      return !sticky || !own || own.top >= sticky.bottom - 1;
    });
    expect(isClear).toBe(true);
  }
});

/** Every drag there is on a desktop, and what does the same by a press: the sheet of a phone has its own. */
const taps: readonly (readonly [drag: string, changes: RegExp, tap: (page: Page) => Promise<void>])[] = [
  ['start thumb', /from=/, (page) => pressTrack(page, 0.2)],
  ['end thumb', /to=/, (page) => pressTrack(page, 0.8)],
  [
    'window, and drawing a new one',
    /from=.*to=/,
    (page) =>
      page
        .getByRole('button', { name: /^\S+ \d+ \d+ events?$/ })
        .nth(1)
        .click(),
  ],
  ['axis, moved', /axis=/, (page) => pressMore(page, 'Later')],
  ['axis, zoomed', /axis=/, (page) => pressMore(page, 'Shorter axis')],
  ['map, zoomed', /map=/, (page) => page.getByRole('button', { name: 'Zoom in' }).click()],
  [
    'map, moved',
    /map=/,
    async (page) => {
      await page.getByRole('button', { name: 'Move the map' }).click();
      await page.getByRole('button', { name: 'west', exact: true }).click();
    },
  ],
];

async function pressTrack(page: Page, share: number): Promise<void> {
  const box = await slider(page, 'end').boundingBox();
  if (!box) throw new Error('no track to press');
  await page.mouse.click(box.x + share * box.width, box.y + box.height / 2);
}

async function pressMore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More time controls' }).click();
  await page.getByRole('group', { name: 'Axis' }).getByRole('button', { name, exact: true }).click();
}

test(
  'Escape closes the nearest thing, the card from anywhere, and loses neither place nor words',
  tags,
  async ({ page }) => {
    const escape = () => page.keyboard.press('Escape');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const card = page.getByRole('article');
    const [first] = await (async () => {
      await visit(page);
      return list(page).getByRole('link').allInnerTexts();
    })();
    const heading = card.getByRole('heading', { level: 2 });

    // From the timeline: the first event of the list, told, as an entry of the history.
    const entries = await page.evaluate(() => history.length);
    await button('Next event').press('Enter');
    await expect(heading).toHaveText(first ?? '');
    await expect(button('Next event')).toBeFocused();
    await expect(page.getByRole('status')).toContainText(/, Event \d+ of \d+, \w+/);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await escape();
    await expect(card).toHaveCount(0);
    await expect(button('Next event')).toBeFocused();

    // With a panel open too, that goes first.
    for (const place of [card.getByRole('link').first(), region(page, 'Map'), page.locator('body')]) {
      await list(page).getByRole('link').nth(5).press('Enter');
      await expect(heading).toBeFocused();
      await button('Legend').click();
      await place.evaluate((element: HTMLElement) => {
        if (element === document.body) (document.activeElement as HTMLElement).blur();
        else element.focus();
      });
      await escape();
      await expect(page.getByRole('region', { name: 'Legend' })).toHaveCount(0);
      await expect(card).toHaveCount(1);
      await escape();
      await expect(card).toHaveCount(0);
    }

    // From a related event to where the reader set out.
    const related = anEvent(({ conflictsWith }) => conflictsWith.length > 0);
    await linkTo(page, related).press('Enter');
    await card.locator('section').getByRole('link').first().press('Enter');
    await expect(heading).not.toHaveText(await linkTo(page, related).innerText());
    await expect(heading).toBeFocused();
    await escape();
    await expect(linkTo(page, related)).toBeFocused();

    // The list of a place, from its mark.
    const several = region(page, 'Map').locator('button[aria-expanded][data-spot]').first();
    await several.press('Enter');
    await expect(several).toHaveAttribute('aria-expanded', 'true');
    await several.press('Escape');
    await expect(several).toHaveAttribute('aria-expanded', 'false');
    await expect(several).toBeFocused();

    // The buttons that move the map, from either of them, before the card.
    await list(page).getByRole('link').nth(5).press('Enter');
    for (const inner of ['Move the map', 'north']) {
      await button('Move the map').press('Enter');
      await button(inner).press('Escape');
      await expect(page.getByRole('group', { name: 'Move the map' })).toHaveCount(0);
      await expect(button('Move the map')).toBeFocused();
    }
    await expect(card).toHaveCount(1);
    await escape();
    await expect(card).toHaveCount(0);

    // What was typed.
    await button('More time controls').click();
    const date = page.getByRole('textbox', { name: 'Start, date' });
    await date.fill('2022-02-2');
    await escape();
    await expect(date).toHaveCount(0);
    await button('More time controls').click();
    await expect(date).toHaveValue('2022-02-2');

    // It lies over the list, and goes when the reader turns there.
    await page.keyboard.press('Tab');
    await button('More time controls').press('1');
    await expect(date).toHaveCount(0);
    await page.keyboard.press('Tab');
    const isSeen = await (
      await focused(page)
    ).evaluate((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      return control.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isSeen).toBe(true);
  },
);

test('what a drag does, a press does', tags, async ({ page }) => {
  for (const [drag, changes, tap] of taps) {
    await page.goto('about:blank');
    await page.goto('./');
    await standing(page);
    await tap(page);
    await expect(page, drag).toHaveURL(changes);
  }
});

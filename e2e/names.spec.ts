import { expect, test } from './start.ts';
import {
  card,
  countOf,
  events,
  idsOfAll,
  linkTo,
  list,
  listedIds,
  marks,
  region,
  rowOf,
  slider,
  story,
  titleOf,
  visit,
} from './story.ts';

test('regions, header, timeline and status have their names', async ({ page }) => {
  await visit(page);
  for (const name of ['Map', 'Timeline', 'Events'] as const) await expect(region(page, name)).toHaveCount(1);
  const header = page.getByRole('banner');
  await expect(header.getByRole('searchbox', { name: 'Search events', exact: true })).toHaveCount(1);
  for (const name of ['Filters', 'Legend', 'Share'])
    await expect(header.getByRole('button', { name, exact: true })).toHaveCount(1);
  const timeline = region(page, 'Timeline');
  for (const name of ['Previous event', 'Next event', 'Play', 'All', 'More time controls'])
    await expect(timeline.getByRole('button', { name, exact: true })).toHaveCount(1);
  await expect(page.getByRole('slider')).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveCount(1);
  await expect(page.locator('[aria-live], [role=alert]')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText(countOf(events.length));
});

test('the sliders are native ranges whose values are told in words', async ({ page }) => {
  await visit(page, './#from=2022-02-26T22:00Z&to=2022-02-27T12:00Z');
  const shown = (await listedIds(page)).length;
  for (const [end, moment] of [
    ['start', 'Sunday 27 February, 00:00 Kyiv time'],
    ['end', 'Sunday 27 February, 14:00 Kyiv time'],
  ] as const) {
    await expect(slider(page, end)).toHaveAttribute('type', 'range');
    await expect(slider(page, end)).toHaveAttribute('step', '1');
    await expect(slider(page, end)).toHaveAttribute('aria-valuetext', `${moment}, ${countOf(shown)}`);
  }
  await expect(page.getByRole('status')).toContainText(countOf(shown));
});

test('the list is an item a day, each with its heading and a nested list of one link an event', async ({
  page,
}) => {
  await visit(page);
  const ids = await listedIds(page);
  expect(ids.toSorted()).toEqual(idsOfAll.toSorted());
  const groups = list(page).locator(':scope > li');
  const headings = await groups.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.filter((text) => /^[A-Z][a-z]+day \d+ February$/.test(text)).length).toBeGreaterThan(2);
  expect(await groups.count()).toBe(headings.length);
  let items = 0;
  for (const group of await groups.all()) {
    await expect(group.getByRole('heading', { level: 2 })).toHaveCount(1);
    await expect(group.getByRole('list')).toHaveCount(1);
    const rows = group.getByRole('list').getByRole('listitem');
    await expect(group.getByRole('link')).toHaveCount(await rows.count());
    items += await rows.count();
  }
  expect(items).toBe(events.length);
  // In the order of time.
  for (const group of await groups.all()) {
    const titles = await group.getByRole('link').allInnerTexts();
    const inOrder = events.map(titleOf).filter((title) => titles.includes(title));
    expect(titles).toEqual(inOrder);
  }
});

test('the open event is an article before the list, named by its heading', async ({ page }) => {
  await visit(page);
  const [event] = events.slice(4);
  if (!event) throw new Error('the story has to have five events');
  await linkTo(page, event).click();
  const article = page.getByRole('article', { name: titleOf(event), exact: true });
  await expect(article).toHaveCount(1);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(region(page, 'Events').getByRole('article')).toHaveCount(1);
  await expect(article.getByRole('button', { name: 'Close', exact: true })).toHaveCount(1);
  await expect(article.getByRole('blockquote')).toHaveCount(
    event.excerpts.length + (event.statusQuote ? 1 : 0),
  );
  const before = await article.evaluate((node) => {
    const days = document.querySelector('#events ol[aria-label="Events"]');
    return days !== null && (node.compareDocumentPosition(days) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(before).toBe(true);
  // The list stays, with each event once.
  expect((await listedIds(page)).toSorted()).toEqual(idsOfAll.toSorted());
  await expect(linkTo(page, event)).toHaveAttribute('aria-current', 'true');
  await article.getByRole('button', { name: 'Close' }).click();
  await expect(card(page)).toHaveCount(0);
});

test('marks are buttons named by place, number, first title and status, described by the attribution and the kinds', async ({
  page,
}) => {
  await visit(page);
  const all = await marks(page).all();
  expect(all.length).toBeGreaterThan(5);
  for (const mark of all) {
    const name = (await mark.getAttribute('aria-label')) ?? '';
    const first = events.find((event) => name.includes(`, ${titleOf(event)}, `));
    expect(first, name).toBeDefined();
    if (!first) continue;
    const [before = '', status = ''] = name.split(`, ${titleOf(first)}, `);
    const [, places = '', count = ''] = /^(.+), (1 event|(?:[2-9]|\d\d+) events)$/.exec(before) ?? [];
    expect(count, name).not.toBe('');
    for (const place of places.split(', '))
      expect(story.places.map(({ name: told }) => told['en'])).toContain(place);
    expect([
      'Reported',
      'Claimed',
      'Could not be verified',
      'Disputed',
      'Corroborated',
      'Withdrawn',
    ]).toContain(status);
    const sentence = await rowOf(page, first).getByRole('paragraph').last().innerText();
    const kind = story.kinds.find(({ id }) => id === first.kind)?.name['en'] ?? '-';
    const plain = sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    await expect(mark).toHaveAccessibleDescription(new RegExp(`^${plain} (?:\\S.*, )?${kind}(?:, .+)?\\.$`));
  }
});

test('the checkbox groups, Clear filters and the counts have their names', async ({ page }) => {
  await visit(page);
  const opener = page.getByRole('button', { name: 'Filters', exact: true });
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  for (const name of ['Kind', 'Status', 'Said by', 'Place']) {
    const group = page.getByRole('group', { name, exact: true });
    await expect(group).toHaveCount(1);
    expect(await group.getByRole('checkbox').count()).toBeGreaterThan(1);
    for (const box of await group.getByRole('checkbox').all())
      await expect(box).toHaveAccessibleDescription(/^\d+$/);
  }
  await expect(page.getByRole('button', { name: 'Clear filters', exact: true })).toHaveCount(1);
});

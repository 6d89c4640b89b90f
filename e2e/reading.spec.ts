import type { Page } from '@playwright/test';
import { expect, test } from './start.ts';
import {
  anEvent,
  card,
  cardHeading,
  countOf,
  events,
  expectListed,
  foundIn,
  kyivDay,
  linkTo,
  list,
  listedIds,
  placeName,
  region,
  rowOf,
  story,
  titleOf,
  visit,
  type StoryEvent,
} from './story.ts';

async function openCard(page: Page, event: StoryEvent): Promise<void> {
  await visit(page, `e/${event.id}/`);
  await expect(cardHeading(page, event)).toBeVisible();
  await expect(card(page).getByRole('blockquote').first()).toBeVisible();
}

test('every quotation has a link that lands on its passage', async ({ page }) => {
  const event = anEvent(({ excerpts }) => excerpts.length > 1);
  await openCard(page, event);
  for (const { quote, fragment, source } of event.excerpts) {
    const quotation = card(page).getByRole('blockquote').filter({ hasText: quote });
    await expect(quotation).toHaveCount(1);
    const url = story.sources.find(({ id }) => id === source)?.url ?? '';
    const link = quotation.getByRole('link');
    await expect(link).toHaveAttribute('href', `${url}#:~:text=${fragment}`);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(link).toHaveAccessibleName(/^Read this passage in /);
    expect(new URL(url).protocol).toBe('https:');
    // It names the passage in the quotation's own words.
    const words = decodeURIComponent(fragment.split(',')[0] ?? '').toLowerCase();
    expect(quote.toLowerCase().replaceAll('’', "'")).toContain(words.replaceAll('’', "'"));
  }
});

test('the card of a claim names who claims it, and that nobody checked', async ({ page }) => {
  const event = anEvent(({ status, saidBy }) => status === 'claimed' && saidBy.speaker !== null);
  await openCard(page, event);
  const definitions = card(page).getByRole('definition');
  await expect(definitions.nth(2)).toContainText(`Claimed by `);
  await expect(definitions.nth(2)).toContainText(event.saidBy.speaker?.['en'] ?? '-');
  await expect(card(page)).toContainText('the newspaper gives no independent check.');
  await expect(card(page)).toContainText('Status as published on 27 February 2022.');
  await expect(card(page)).toContainText(event.summary['en'] ?? '-');
  // The list says the same sentence.
  const sentence = await rowOf(page, event).getByRole('paragraph').last().innerText();
  await expect(definitions.nth(2)).toContainText(sentence);
});

test('the card of an unverified event quotes the sentence that says so', async ({ page }) => {
  const event = anEvent(({ status }) => status === 'unverified');
  await openCard(page, event);
  await expect(
    card(page)
      .getByRole('blockquote')
      .filter({ hasText: event.statusQuote?.quote ?? '-' }),
  ).toHaveCount(1);
  await expect(card(page)).toContainText('Could not be verified: the newspaper itself says so.');
  await expect(card(page).getByRole('definition').nth(2)).toContainText('The newspaper could not verify it.');
});

test('a place that is inferred says so, and why', async ({ page }) => {
  const event = anEvent(
    ({ where }) => where[0]?.basis === 'inferred' && where[0].precision === 'town' && where[0].note !== null,
  );
  await openCard(page, event);
  const [place] = event.where;
  const where = card(page).getByRole('definition').nth(1);
  await expect(where).toContainText(placeName(place?.place ?? ''));
  await expect(where).toContainText('Town, inferred:');
  await expect(where).toContainText(place?.note ?? '-');
  await expect(rowOf(page, event)).toContainText(`${placeName(place?.place ?? '')}, inferred`);
});

test('a clock time is told on each clock that matters', async ({ page }) => {
  const event = anEvent(({ when }) => when.relation === 'until');
  await openCard(page, event);
  const when = card(page).getByRole('definition').first();
  for (const clock of ['15:00 Minsk', '14:00 Kyiv', '12:00 UTC']) await expect(when).toContainText(clock);
});

test('what conflicts is named by title, and leads there and back', async ({ page }) => {
  const event = anEvent(({ conflictsWith }) => conflictsWith.length > 0);
  const other = anEvent(({ id }) => id === event.conflictsWith[0]);
  await openCard(page, event);
  await expect(card(page).getByRole('heading', { name: 'Conflicting events' })).toBeVisible();
  await card(page)
    .getByRole('link', { name: titleOf(other), exact: true })
    .first()
    .click();
  await expect(cardHeading(page, other)).toBeFocused();
  await expect(
    card(page)
      .getByRole('link', { name: titleOf(event), exact: true })
      .first(),
  ).toBeVisible();
});

test('the card leads to its neighbours by title', async ({ page }) => {
  const [first, second, third] = events.slice(5);
  if (!first || !second || !third) throw new Error('the story has to have eight events');
  await openCard(page, second);
  const steps = card(page).getByRole('navigation');
  await expect(steps.getByRole('link')).toHaveText([titleOf(first), titleOf(third)]);
  await steps.getByRole('link', { name: titleOf(third) }).click();
  await expect(cardHeading(page, third)).toBeFocused();
});

test('each group of filters does what its counts promise', async ({ page }) => {
  await visit(page, `./${kyivDay('2022-02-27').hash}`);
  const all = (await listedIds(page)).length;
  const opener = page.getByRole('button', { name: /^Filters/ });
  await opener.click();
  const panel = page.getByRole('region', { name: 'Filters' });
  for (const group of ['Kind', 'Status', 'Said by', 'Place']) {
    const boxes = panel.getByRole('group', { name: group, exact: true }).getByRole('checkbox');
    await expect(boxes.first()).toBeVisible();
    const countsBefore = await descriptions(page, group);
    const promised = countsBefore.map(Number);
    const [first = 0, second = 0] = [...promised.keys()].filter((at) => (promised[at] ?? 0) > 0);
    await boxes.nth(first).check();
    await expect.poll(async () => (await listedIds(page)).length).toBe(promised[first]);
    await expect(panel.getByRole('heading')).toHaveText(`Filters: ${promised[first]} of ${all} events`);
    await expect(opener).toContainText('1');
    await expect(region(page, 'Timeline')).toContainText(countOf(promised[first] ?? 0));
    // A facet's own choice does not change its own counts.
    expect(await descriptions(page, group)).toEqual(countsBefore);
    const some = await listedIds(page);
    await boxes.nth(second).check();
    await expect
      .poll(async () => (await listedIds(page)).length)
      .toBeGreaterThan(some.length - (group === 'Place' ? 1 : 0));
    await expect.poll(() => page.url()).toMatch(/#.*(?:kind|status|who|place)=[^&]+,/);
    await panel.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(async () => (await listedIds(page)).length).toBe(all);
    for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  }
});

async function descriptions(page: Page, group: string): Promise<readonly string[]> {
  const boxes = page.getByRole('group', { name: group, exact: true }).getByRole('checkbox');
  return boxes.evaluateAll((all) =>
    all.map((box) => document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent ?? ''),
  );
}

test('filters of a kind and a place show what a plain filter finds', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const kind = story.kinds.find(({ id }) => id === 'combat');
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: kind?.name['en'] ?? '' })
    .check();
  await page.getByRole('group', { name: 'Place' }).getByRole('checkbox', { name: 'Kharkiv' }).check();
  await expectListed(
    page,
    events.filter(
      (event) => event.kind === 'combat' && event.where.some(({ place }) => placeName(place) === 'Kharkiv'),
    ),
  );
});

test('an empty result says which filter to relax, and by how much that helps', async ({ page }) => {
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await visit(page, './#kind=civil&q=zzzz');
  await expect(list(page).getByRole('link')).toHaveCount(0);
  const pane = region(page, 'Events');
  await expect(pane).toContainText('Nothing matches all of: Civil life, “zzzz”.');
  const civil = events.filter(({ kind }) => kind === 'civil');
  await pane.getByRole('button', { name: `Remove the search “zzzz” (${civil.length} events)` }).click();
  await expect(search).toHaveValue('');
  await expectListed(page, civil);

  await search.fill('oil depot');
  await pane.getByRole('button', { name: /^Remove Civil life \(\d+ events?\)$/ }).click();
  await expect(search).toHaveValue('oil depot');
  await expect.poll(async () => (await listedIds(page)).length).toBeGreaterThan(0);

  await visit(page, './?#from=2022-02-23T22:00Z&to=2022-02-24T21:00Z');
  await expect(pane).toContainText('No event in this window of time.');
  await pane.getByRole('button', { name: `Show all of the time (${events.length} events)` }).click();
  await expectListed(page, events);
});

test('search finds a place in any spelling', async ({ page }) => {
  await visit(page);
  const search = page.getByRole('searchbox', { name: 'Search events' });
  for (const spellings of [
    ['Kyiv', 'Kiev', 'Київ', 'КИЇВ', 'kiev'],
    ['Gomel', 'Homiel', 'Гомель', 'homel'],
    ['Kharkiv', 'Kharkov', 'Харків', 'Харьков'],
  ]) {
    const there = events.filter(({ where }) => where.some(({ place }) => placeName(place) === spellings[0]));
    for (const spelling of spellings) {
      await search.fill(spelling);
      await expect
        .poll(() => listedIds(page), spelling)
        .toEqual(expect.arrayContaining(there.map(({ id }) => id)));
      expect((await listedIds(page)).length, spelling).toBeLessThan(events.length);
      await search.fill('');
      await expectListed(page, events);
    }
  }
  await search.fill('zzzz');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(search).toBeFocused();
  await expectListed(page, events);
});

test('search finds a speaker by the name in another language', async ({ page }) => {
  const name = (event: StoryEvent, code: string) => event.saidBy.speaker?.[code] ?? '';
  const someone = anEvent((event) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name(event, 'uk')));
  const [english, ukrainian] = [name(someone, 'en'), name(someone, 'uk')];
  const theirs = events.filter((event) => name(event, 'uk') === ukrainian).map(({ id }) => id);
  const expectTheirs = async () => {
    await expect.poll(async () => (await listedIds(page)).length).toBeLessThan(events.length);
    await expect.poll(() => listedIds(page)).toEqual(expect.arrayContaining(theirs));
  };
  await visit(page);
  await page.getByRole('searchbox', { name: 'Search events' }).fill(ukrainian);
  await expectTheirs();
  // And from a link, on either page.
  for (const link of [`./?#q=${encodeURIComponent(ukrainian)}`, `uk/#q=${encodeURIComponent(english)}`]) {
    await visit(page, link);
    await expectTheirs();
  }
});

test('a part of a word does not find the middle of another', async ({ page }) => {
  await visit(page, './#q=epot');
  await expect(list(page).getByRole('link')).toHaveCount(0);
});

test('what may belong to the window is offered, shown, and hidden again', async ({ page }) => {
  const { from, to, hash } = kyivDay('2022-02-26');
  await visit(page, `./${hash}`);
  const found = foundIn({ from, to });
  const may = events.filter(
    (event) =>
      !found.includes(event) &&
      (event.when.from === null ? -Infinity : Date.parse(event.when.from)) < to &&
      (event.when.to === null ? Infinity : Date.parse(event.when.to)) > from,
  );
  expect(may.length).toBeGreaterThan(0);
  const pane = region(page, 'Events');
  const offer = pane.getByText(`${may.length} more may belong here: only a latest time is given.`);
  await expect(offer).toBeVisible();
  await pane.getByRole('button', { name: 'Show', exact: true }).click();
  await expectListed(page, [...found, ...may]);
  await expect(region(page, 'Timeline')).toContainText(countOf(found.length + may.length));
  await expect.poll(() => page.url()).toContain('maybe=yes');
  await pane.getByRole('button', { name: 'Hide', exact: true }).click();
  await expectListed(page, found);
  await expect(offer).toBeVisible();

  const count = region(page, 'Timeline');
  await count.getByRole('button', { name: `${may.length} more may belong` }).click();
  await expectListed(page, [...found, ...may]);
  await count.getByRole('button', { name: `${may.length} of them possibly`, pressed: true }).click();
  await expectListed(page, found);
});

test('the legend explains every kind and every status that occurs, and gives the focus back', async ({
  page,
}) => {
  await visit(page);
  const opener = page.getByRole('button', { name: 'Legend', exact: true });
  await opener.click();
  const legend = page.getByRole('region', { name: 'Legend' });
  for (const { name } of story.kinds) await expect(legend).toContainText(name['en'] ?? '-');
  const words = { reported: 'Reported', claimed: 'Claimed', unverified: 'Could not be verified' };
  for (const [status, word] of Object.entries(words)) {
    expect(events.some((event) => event.status === status)).toBe(true);
    await expect(legend.getByRole('term').filter({ hasText: word })).toHaveCount(1);
  }
  await legend.getByRole('button', { name: 'Close' }).click();
  await expect(legend).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(list(page)).toBeVisible();
});

test('a title leads home', async ({ page, baseURL }) => {
  const [event] = events.slice(3);
  if (!event) throw new Error('the story has to have four events');
  await visit(page, `e/${event.id}/#q=${encodeURIComponent('Kharkiv')}`);
  await page.getByRole('banner').getByRole('link').click();
  await expect(card(page)).toHaveCount(0);
  await expectListed(page, events);
  await expect(page).toHaveURL(baseURL ?? '');
  await expect(linkTo(page, event)).toBeVisible();
});

test('the story in Ukrainian is the same story', async ({ page, baseURL }) => {
  const { hash } = kyivDay('2022-02-26');
  await visit(page, `./${hash}`);
  const english = await listedIds(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(`${baseURL}uk/${hash}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect.poll(() => listedIds(page)).toEqual(english);
  const titles = await list(page).getByRole('link').allInnerTexts();
  expect(titles).toEqual(english.map((id) => events.find((event) => event.id === id)?.title['uk']));
  await expect(page.getByRole('slider').last()).toHaveAttribute('aria-valuetext', / за часом Києва, /);
});

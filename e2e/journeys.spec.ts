import { expect, test } from './start.ts';
import {
  anEvent,
  card,
  cardHeading,
  expectAgreement,
  expectListed,
  foundIn,
  kyivDay,
  linkTo,
  list,
  listedIds,
  placeNamed,
  pointOn,
  region,
  slider,
  story,
  titleOf,
  valueText,
  visit,
} from './story.ts';

const vasylkiv = placeNamed('Vasylkiv');
const strike = anEvent(({ where }) => where.some(({ place, role }) => place === vasylkiv && role === 'site'));
const mayor = anEvent(({ where }) =>
  where.some(({ place, role }) => place === vasylkiv && role === 'speaker'),
);
const deadline = anEvent((event) => /3 p\.m\./.test(titleOf(event)));
const saturdayEvening = Date.parse('2022-02-26T20:00+02:00');

test('find what happened in Vasylkiv and who says so', async ({ page }) => {
  await visit(page);
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Vasylkiv');
  await expect.poll(() => listedIds(page)).toEqual(expect.arrayContaining([strike.id, mayor.id]));
  await expect.poll(async () => (await listedIds(page)).length).toBeLessThan(story.events.length / 2);

  await linkTo(page, strike).click();
  await expect(cardHeading(page, strike)).toBeFocused();
  await expect(card(page).getByRole('definition').nth(1)).toContainText('Vasylkiv');
  await expect(card(page).getByRole('definition').nth(2)).toContainText('Reported by the newspaper');
  await expect(card(page).getByRole('blockquote').first()).toContainText(strike.excerpts[0]?.quote ?? '-');

  await card(page)
    .getByRole('link', { name: titleOf(mayor), exact: true })
    .first()
    .click();
  await expect(cardHeading(page, mayor)).toBeFocused();
  const saidBy = card(page).getByRole('definition').nth(2);
  await expect(saidBy).toContainText(`Claimed by ${mayor.saidBy.speaker?.['en']}`);
  await expect(card(page)).toContainText('no independent check');
});

test('find what happened in Vasylkiv on the map', async ({ page }) => {
  await visit(page);
  const mark = region(page, 'Map').getByRole('button', { name: /Vasylkiv.*, \d+ events?, / });
  await mark.click();
  const here = page.getByRole('group', { name: /Vasylkiv/ });
  await here.getByRole('button', { name: titleOf(strike) }).click();
  await expect(cardHeading(page, strike)).toBeFocused();
});

test('see by mouse what had happened by Saturday evening', { tag: '@desktop' }, async ({ page }) => {
  await visit(page);
  const from = await pointOn(page, Date.parse(story.story.to));
  const to = await pointOn(page, saturdayEvening);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  expect(await valueText(page, 'end')).toMatch(
    /^Saturday 26 February, (?:19:[3-5]\d|20:[0-3]\d) Kyiv time, /,
  );
  const { to: end } = await expectAgreement(page);
  const soFar = foundIn({ from: null, to: end });
  expect(soFar.length).toBeGreaterThan(0);
  expect(soFar.length).toBeLessThan(story.events.length / 2);
  await expect(list(page).getByRole('heading', { name: 'Sunday 27 February' })).toHaveCount(0);
});

test('see by touch what had happened by Saturday evening', { tag: '@phone' }, async ({ page }) => {
  await visit(page);
  // A tap beside the thumbs calls the nearer one.
  const at = await pointOn(page, saturdayEvening);
  await page.touchscreen.tap(at.x, at.y);
  expect(await valueText(page, 'end')).toMatch(/^Saturday 26 February, (?:18|19|20|21|22):/);
  await expectAgreement(page);
});

test('see by keyboard what had happened by Saturday evening', { tag: '@desktop' }, async ({ page }) => {
  await visit(page);
  await slider(page, 'end').focus();
  // From Tuesday 00:00 back to Saturday 20:00: 52 hours.
  for (let pressed = 0; pressed < 8; pressed++) await page.keyboard.press('PageDown');
  for (let pressed = 0; pressed < 4; pressed++) await page.keyboard.press('ArrowLeft');
  await expect(slider(page, 'end')).toHaveAttribute(
    'aria-valuetext',
    /^Saturday 26 February, 20:00 Kyiv time, \d+ of \d+ events$/,
  );
  expect(await expectAgreement(page)).toEqual({ from: null, to: saturdayEvening });
});

test('see what had happened on Saturday by the day itself', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: /^Sat 26/ }).click();
  const { from, to } = kyivDay('2022-02-26');
  await expectListed(page, foundIn({ from, to }));
  expect(await expectAgreement(page)).toEqual({ from, to });
});

test('send the 3 p.m. deadline', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // A window in which it does not lie: what is sent must not depend on it.
  await visit(page, './#q=p.m.');
  await linkTo(page, deadline).click();
  await expect(cardHeading(page, deadline)).toBeFocused();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = page.getByRole('group', { name: 'Share' });
  const link = await sheet.getByRole('textbox', { name: 'Link to this event' }).inputValue();
  expect(link).toMatch(new RegExp(`/e/${deadline.id}/$`));
  await sheet.getByRole('button', { name: 'Copy' }).first().click();
  await expect(sheet.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();

  const theirs = await context.newPage();
  await visit(theirs, link);
  await expect(cardHeading(theirs, deadline)).toBeFocused();
  await expect(theirs).toHaveTitle(new RegExp(`^${titleOf(deadline).replaceAll('.', '\\.')} · `));
});

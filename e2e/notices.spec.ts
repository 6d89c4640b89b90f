import { expect, test } from './start.ts';
import { anEvent, card, events, expectListed, listedIds, region, visit } from './story.ts';

// What the page did by itself, or at one press, and the way back.

test('Undo after Clear filters brings back exactly the filters', async ({ page }) => {
  const link = './#from=2022-02-26T10:00Z&kind=combat,strike&status=claimed,reported&who=party,outlet&q=a';
  await visit(page, link);
  const before = { hash: new URL(page.url()).hash, ids: await listedIds(page) };
  const opener = page.getByRole('button', { name: 'Filters', exact: true });
  await opener.click();
  const panel = page.getByRole('region', { name: 'Filters' });
  const chosen = () => panel.getByRole('checkbox', { checked: true });
  await expect(chosen()).toHaveCount(6);
  await panel.getByRole('button', { name: 'Clear filters' }).click();
  await expect(chosen()).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toBe('#from=2022-02-26T10:00Z&q=a');
  await expect(page.getByRole('status')).toContainText('The filters were cleared.');

  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(chosen()).toHaveCount(6);
  await expect.poll(() => new URL(page.url()).hash).toBe(before.hash);
  expect(await listedIds(page)).toEqual(before.ids);
  // The button is gone: the focus stays in the panel.
  await expect(panel.getByRole('button', { name: 'Clear filters' })).toBeFocused();
});

test('a notice that is dismissed leaves the view, and the focus in its pane', async ({ page }) => {
  const event = anEvent(({ kind }) => kind !== 'toll');
  await visit(page, `e/${event.id}/#kind=toll`);
  await expect(card(page)).toBeVisible();
  await expectListed(page, events);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(region(page, 'Events')).toBeFocused();
  await expectListed(page, events);
  expect(new URL(page.url()).hash).toBe('');
});

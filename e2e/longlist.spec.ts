import { expect, test } from './start.ts';
import { visit } from './story.ts';

// The list of a long file: only the rows in sight are in the page, and the keyboard goes through all of them.

const days = 30;
const perDay = 100;
const lines = Array.from({ length: days * perDay }, (_, at) => {
  const day = String(Math.floor(at / perDay) + 1).padStart(2, '0');
  return `2022-03-${day},${40 + (at % 20)}.5,${10 + (at % 30)}.25,Event ${at},"All of it, of ${at}"`;
});
const file = {
  name: 'long.csv',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(['date,latitude,longitude,title,notes', ...lines].join('\n')),
};

test('the keyboard goes through a long list, row by row and day by day, and comes back to where it was @desktop', async ({
  page,
}) => {
  await visit(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: 'Show on map and timeline' }).click();
  const list = page.getByRole('region', { name: 'Events', exact: true });
  const link = (at: number) => list.getByRole('link', { name: `Event ${at}`, exact: true });
  await expect(link(0)).toBeVisible();
  await expect(list.locator('[data-event]').first()).toHaveAttribute('aria-setsize', String(perDay));
  expect(await list.locator('[data-event]').count()).toBeLessThan(60);

  await link(0).focus();
  for (let at = 1; at <= 40; at++) {
    await page.keyboard.press('Tab');
    await expect(link(at)).toBeFocused();
  }
  await expect(link(40)).toBeInViewport();
  await expect(link(0)).toHaveCount(0);

  // Scrolled away, the focus goes on from where it was.
  await list.locator('.frame-scroll').evaluate((pane) => {
    pane.scrollTop = 100_000;
  });
  await expect(link(40)).not.toBeInViewport();
  await expect(link(40)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(link(41)).toBeFocused();
  await expect(link(41)).toBeInViewport();

  await list.getByRole('button', { name: /Wednesday 2 March/ }).focus();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('heading', { name: 'Wednesday 2 March' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(link(perDay)).toBeFocused();

  await page.keyboard.press('Enter');
  const card = list.getByRole('article');
  await expect(card.getByRole('heading', { name: `Event ${perDay}` })).toBeFocused();
  await expect(card).toContainText(/From \W?long\.csv\W?, row 102\. Not checked by anybody\./);
  await card.getByText('All that the file says').click();
  await expect(card.getByRole('definition').last()).toHaveText('All of it, of 100');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(link(perDay)).toBeFocused();
});

import { violations } from './axe.ts';
import { expect, test } from './start.ts';
import { visit } from './story.ts';

test('the page on how the story is made can be found, read and left in every language', async ({ page }) => {
  await visit(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('link', { name: 'How this is made' }).first().click();
  await page.waitForURL(/method\/$/);
  for (const [name, colorScheme, direction] of [
    ['English', 'light', 'ltr'],
    ['Українська', 'dark', 'ltr'],
    ['العربية', 'light', 'rtl'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: direction === 'rtl' ? 320 : 1000, height: 700 });
    if (name !== 'English') await page.getByRole('link', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
    await page.locator('nav a').nth(5).click();
    await expect(page.locator('section:target')).toBeInViewport();
  }
});

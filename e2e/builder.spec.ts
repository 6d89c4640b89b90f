import { test, standingFrame } from './host.ts';
import { expect } from './start.ts';
import { events, visit } from './story.ts';

test('what the builder writes can be pasted elsewhere', async ({ page, context, baseURL, host }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page);
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Embed in a page', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Map' }).uncheck();
  await page.getByRole('checkbox', { name: 'Timeline' }).uncheck();
  // Something has to be shown.
  await expect(page.getByRole('checkbox', { name: 'Events' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Dark' });
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Українська' });
  const preview = page.frameLocator('iframe[title="Preview"]');
  await expect(preview.getByRole('list', { name: 'Події' })).toBeVisible();
  await expect(preview.getByRole('slider')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page
    .getByRole('textbox', { name: 'HTML to paste' })
    .locator('xpath=../..')
    .getByRole('button')
    .click();
  await expect(page.getByRole('status')).toContainText('HTML copied.');
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toContain(`src="${baseURL}uk/embed/?show=list&amp;theme=dark"`);
  await host.open(page, html.replace('<iframe ', '<iframe id="story" '));
  const frame = await standingFrame(page);
  await expect(frame.getByRole('button', { name: `Показати всі ${events.length}` })).toBeVisible();
  await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './start.ts';
import { events, visit } from './story.ts';

// A reader opens a file of their own: it is read here, its columns are shown and can be changed, and it says what became of each row.

const rows = [
  'id,when,latitude,longitude,place,title,type',
  'a1,03/04/2022 15:00,50.45,30.523,Kyiv,First of the file,Strike',
  'a2,05/04/2022 08:30,49.98,36.25,Kharkiv,Second of the file,Talks',
  'a3,06/04/2022,46.48,30.72,Odesa,"Third, on a day",Strike',
  'a4,,47.1,37.5,Mariupol,Without a time,Strike',
  'a5,07/04/2022 10:00,,,,Without a place,Talks',
];
const file = fileOf('mine.csv', rows.join('\n'));
/** Each date says its order. */
const plain = fileOf('plain.csv', rows.join('\n').replaceAll(/(\d\d)\/04\/2022/g, '2022-04-$1'));

function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
}

async function choose(page: Page, chosen: ReturnType<typeof fileOf> | string): Promise<Locator> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  // A link that waits for its file has such a button too.
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  const panel = page.getByRole('region', { name: 'Open a file' });
  await expect(panel).toContainText('Nothing leaves this browser');
  await page.locator('input[type="file"]').setInputFiles(chosen);
  return panel;
}

async function show(page: Page, chosen = plain): Promise<Locator> {
  const panel = await choose(page, chosen);
  await panel.getByRole('button', { name: 'Show on map and timeline' }).click();
  const bar = page.getByRole('group', { name: 'The opened file' });
  await expect(bar).toContainText(`${chosen.name}: 5 events.`);
  return bar;
}

test('a file is on the map and the timeline once its question is answered, and gives the story back @desktop', async ({
  page,
}) => {
  await visit(page);
  const panel = await choose(page, file);
  const question = panel.getByRole('group', { name: 'Does 03/04/2022 mean 3 April 2022 or 4 March 2022?' });
  await expect(question).toBeVisible();
  const first = panel.getByRole('row').filter({ hasText: 'First of the file' });
  await expect(first).toContainText('no time');
  // What was taken for what leads to where it is changed.
  await panel.getByRole('button', { name: 'Kind type' }).click();
  await expect(panel.getByLabel('Kind')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  // What only the reader knows is not passed over.
  await panel.getByRole('button', { name: 'Show on map and timeline' }).click();
  await expect(question.getByRole('radio').first()).toBeFocused();
  await question.getByRole('radio', { name: '3 April 2022 (the day comes first)' }).check();
  await expect(first).toContainText('15:00 UTC, 3 April 2022');
  await panel.getByRole('button', { name: 'Show on map and timeline' }).click();
  const bar = page.getByRole('group', { name: 'The opened file' });
  await expect(bar).toContainText('mine.csv: 5 events.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('mine.csv');
  await expect(page).toHaveTitle('mine.csv · Dateline');
  const list = page.getByRole('region', { name: 'Events' });
  await expect(list.getByRole('link', { name: /of the file|Third|Without/ })).toHaveCount(5);
  await expect(page.getByText('5 of 5 events', { exact: false }).first()).toBeVisible();
  await expect(page.locator('#map [data-spot]').first()).toBeVisible();
  expect(await isPickedOut(page)).toBe(false);
  // The address says what it needs, and no path that is nobody's.
  await expect(page).toHaveURL(/#needs=mine\.csv%7E5$/);
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByText(`${events.length} of ${events.length} events`).first()).toBeVisible();
  await expect(page).toHaveURL(/\/chronicle\/$/);
  expect(await isPickedOut(page)).toBe(true);
});

/** Whether the map paints the story's country otherwise than others. */
function isPickedOut(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    return root.getPropertyValue('--map-ukraine') !== root.getPropertyValue('--map-land');
  });
}

test('the report counts every row, and names those of which there is something to say @desktop', async ({
  page,
}) => {
  await visit(page);
  const bar = await show(page);
  await bar.getByRole('button', { name: 'Report' }).click();
  const report = page.getByRole('region', { name: 'Report' });
  for (const [name, count] of [
    ['Rows read', 5],
    ['On the map', 4],
    ['On the timeline', 4],
    ['Without a place', 1],
    ['Without a time', 1],
    ['Refused', 0],
  ] as const)
    await expect(report.locator('dl > div', { hasText: name })).toHaveText(`${name}${count}`);
  await report.getByText('No time is given').click();
  // Under the names of the columns, as a spreadsheet numbers it.
  await expect(report.getByRole('cell').first()).toHaveText('5');
  expect(await violations(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Download the report (CSV)' }).click();
  expect((await saving).suggestedFilename()).toBe('plain-report.csv');
});

test('a file without any time has no axis, and all else of it works @desktop', async ({ page }) => {
  await visit(page);
  const timeless = fileOf('plain.csv', rows.join('\n').replaceAll(/\d\d\/04\/2022( \d\d:\d\d)?/g, ''));
  await show(page, timeless);
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toHaveText('No row of this file has a time.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: 'Talks' }).check();
  await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Close' }).click();
  const list = page.getByRole('region', { name: 'Events' });
  await expect(list.getByRole('link', { name: /of the file|Third|Without/ })).toHaveCount(2);
  await list.getByRole('link', { name: 'Second of the file' }).click();
  await expect(page.getByText(', row 3. Not checked by anybody.')).toBeVisible();
});

test('a page in place of a file is refused with the way out, and leaves the story @desktop', async ({
  page,
}) => {
  await visit(page);
  const panel = await choose(page, fileOf('data.csv', '<!doctype html><html><title>Sign in</title></html>'));
  await expect(panel.getByRole('alert')).toContainText('data.csv cannot be opened');
  await expect(panel.getByRole('alert')).toContainText('It is a web page');
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(`${events.length} of ${events.length} events`).first()).toBeVisible();
  const dataTransfer = await page.evaluateHandle(() => {
    const words = new DataTransfer();
    words.setData('text/plain', 'only words');
    return words;
  });
  await page.dispatchEvent('#map', 'drop', { dataTransfer });
  await expect(panel).toContainText('What was dropped is no file and no table.');
});

test('a file that is kept is there again, and a link on one that is not says what it needs @desktop', async ({
  page,
}) => {
  await visit(page);
  const bar = await show(page);
  await page
    .getByRole('region', { name: 'Events' })
    .getByRole('link', { name: 'Second of the file' })
    .click();
  await expect(page).toHaveURL(/#e=a2&needs=plain\.csv%7E5$/);
  await bar.getByRole('button', { name: 'Save…' }).click();
  const panel = page.getByRole('region', { name: 'Keep and pass on' });
  await panel.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(panel.getByText(/^It is kept in this browser: \d/)).toBeVisible();
  await page.addInitScript(() => {
    const isMissed = () => document.body?.textContent.includes('a file that is not here') === true;
    new MutationObserver(() => {
      if (isMissed()) document.documentElement.dataset['missed'] = '';
    }).observe(document, { subtree: true, childList: true });
  });
  await page.reload();
  await expect(bar).toContainText('Kept in this browser.');
  await expect(page.locator(':root[data-missed]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Second of the file' })).toBeVisible();
  // Another page removes it.
  const other = await page.context().newPage();
  await visit(other);
  await other.getByRole('button', { name: 'Menu', exact: true }).click();
  await other.getByRole('button', { name: 'Open a file…' }).click();
  await other.getByRole('button', { name: 'Remove: plain.csv' }).click();
  await expect(bar).not.toContainText('Kept in this browser.');
  await other.close();
  await page.reload();
  await expect(bar).toContainText('This link was made on a file that is not here: plain.csv, 5 rows.');
  const wrong = await choose(page, fileOf('other.csv', rows.join('\n')));
  await expect(wrong).toContainText('was made on another file: plain.csv, 5 rows.');
  await wrong.getByRole('button', { name: 'Close' }).click();
  const again = await choose(page, plain);
  await again.getByRole('button', { name: 'Show on map and timeline' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Second of the file' })).toBeVisible();
});

test('opening can be given up at any moment, and changes nothing @desktop', async ({ page }, testInfo) => {
  await visit(page);
  const path = testInfo.outputPath('many.csv');
  const row = 'a,2022-04-05 08:30,49.98,36.25,Kharkiv,"One of, many",Talks\n';
  writeFileSync(path, `${rows[0]}\n${row.repeat(500_000)}`);
  const panel = await choose(page, path);
  await expect(panel.getByRole('progressbar', { name: 'Opening many.csv' })).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeFocused();
  await expect(page.getByText(`${events.length} of ${events.length} events`).first()).toBeVisible();
});

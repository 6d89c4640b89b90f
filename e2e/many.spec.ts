import type { Page } from '@playwright/test';
import { expect, test } from './start.ts';

/** So many that the map draws them on a canvas: in four towns, one event far from them, one without a point. */
const count = 6000;
const towns = [
  ['Kyiv', 50.45, 30.52],
  ['Kharkiv', 49.99, 36.23],
  ['Odesa', 46.48, 30.73],
  ['Lviv', 49.84, 24.03],
] as const;

function lines(): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const [name, lat, lon] = towns[at % towns.length] ?? towns[0];
    const day = String(1 + (at % 28)).padStart(2, '0');
    const month = String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0');
    const point = at === 17 ? ',' : `${(lat + (at % 9) / 1000).toFixed(4)},${lon}`;
    return `n${at},2022-${month}-${day},Entry ${at},${point},${name}`;
  });
  return ['id,date,title,latitude,longitude,place', ...rows].join('\n');
}

async function openFile(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Open a file', { exact: false }).first().click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(lines()) });
  await page.getByRole('button', { name: 'Show on map and timeline' }).click();
  await expect(page.locator('canvas[data-marks]')).toBeVisible();
}

test(
  'keys reach a mark of very many events, its list and an event',
  { tag: '@desktop' },
  async ({ page }) => {
    await openFile(page);
    const map = page.getByRole('region', { name: 'Map' });
    const mark = map.locator('button[data-spot]');
    await expect(mark).toHaveAccessibleName(/ events, Entry \d+/);
    await expect(map.getByRole('button', { name: '1 with no point' })).toBeVisible();
    await mark.focus();
    const first = await mark.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect(mark).not.toHaveAccessibleName(first ?? '');
    await page.keyboard.press('Home');
    await expect(mark).toHaveAccessibleName(first ?? '');
    await expect(mark).toBeFocused();
    await page.keyboard.press('Enter');
    // In the place of the list of events, where it covers no mark.
    const list = page
      .getByRole('region', { name: 'Events' })
      .getByRole('group')
      .filter({ has: page.getByRole('button', { name: 'Zoom in here' }) });
    await expect(list.getByRole('listitem')).toHaveCount(100);
    await expect(list.getByRole('listitem').first().getByRole('button')).toBeFocused();
    await list.getByRole('button', { name: 'The next 100' }).press('Enter');
    await expect(list.getByRole('listitem')).toHaveCount(200);
    await expect(list.getByRole('listitem').nth(100).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[#&]e=n\d+/);
    await expect(page.getByRole('article')).toContainText('Entry');
    await expect(page.locator('#timeline [data-open]')).toBeVisible();
    // The open event has a mark of its own, above those of the others; what that would cover of the one that counts it is seen.
    await expect(map.getByRole('button', { name: /, Entry \d+, / })).toHaveCount(2);
    await expect(map.locator('[data-chosen] canvas[data-marks]')).toBeVisible();
    await expect(map.locator('[data-chosen] .leaflet-marker-pane button svg')).toBeHidden();
  },
);

import { testOf } from './edition.ts';
import { expect } from './start.ts';
import { list, region, slider, standing, valueText } from './story.ts';

// A story over the night on which the clocks in Kyiv go forward, and a reader in Los Angeles, where they have done so before.

const test = testOf({
  'data/dataset.yaml': (text) => text.replace(/^story: .*$/m, 'story: 2022-03-26/2022-03-28'),
  'data/events/gomel-delegation-deadline.yaml': (text) =>
    text.replace('is: until 2022-02-27 15:00', 'is: 2022-03-27 04:30'),
});

test.use({ timezoneId: 'America/Los_Angeles' });

test('days, list and times follow the clock that the reader chooses, over a day of 23 hours', async ({
  page,
}) => {
  await page.goto('./');
  await standing(page);
  const timeline = region(page, 'Timeline');
  const heading = list(page).getByRole('heading', { level: 2 }).filter({ hasText: /March/ });
  const row = list(page)
    .getByRole('listitem')
    .filter({ hasText: /will wait in Gomel/ })
    .last();
  const clock = timeline.getByRole('combobox', { name: 'Clock' });
  const days = timeline.getByRole('button', { name: / March|^\w{3} \d\d \d+ event/ });

  // The axis is an hour shorter than its three days.
  const [min, max] = await Promise.all(['min', 'max'].map((end) => slider(page, 'start').getAttribute(end)));
  expect(Number(max) - Number(min)).toBe(71 * 60);
  await expect(heading).toHaveText(['Sunday 27 March']);
  await expect(row).toContainText('04:30 Minsk time');
  await days.filter({ hasText: 'Sun 27' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#from=2022-03-26T22:00Z&to=2022-03-27T21:00Z');
  expect(await valueText(page, 'start')).toMatch(/^Sunday 27 March, 00:00 Kyiv time, /);
  expect(await valueText(page, 'end')).toMatch(/^Monday 28 March, 00:00 Kyiv time, /);

  await timeline.getByRole('button', { name: 'More time controls' }).click();
  await timeline.getByRole('textbox', { name: 'Start, time' }).fill('03:30');
  await timeline.getByRole('button', { name: 'Set the window' }).click();
  await expect(timeline.getByText(/went forward/)).toBeVisible();
  await page.keyboard.press('Escape');

  // With the keyboard alone, and in the link.
  await clock.focus();
  await clock.selectOption({ label: 'My clock (Los Angeles)' });
  await expect.poll(() => page.url()).toContain('zone=reader');
  await expect(heading).toHaveText(['Saturday 26 March']);
  await expect(row).toContainText('18:30 your time');
  await expect(timeline).toContainText('your time: ');
  expect(await valueText(page, 'start')).toMatch(/^Saturday 26 March, 15:00 your time, /);
  await expect(page.getByRole('status')).toContainText('your time');
  await expect(days).toHaveText([/^Sat 26/]);

  await clock.selectOption('UTC');
  await expect(heading).toHaveText(['Sunday 27 March']);
  await expect(row).toContainText('01:30 UTC');
  await expect(timeline).toContainText('UTC: ');

  await clock.selectOption('event');
  await expect(row).toContainText('04:30 Minsk time');
  await expect(timeline).toContainText('axis in Kyiv time');
  await expect(page).toHaveURL(/zone=event/);
  await page.reload();
  await standing(page);
  await expect(clock).toHaveValue('event');
});

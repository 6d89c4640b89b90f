import { expect, test } from './start.ts';
import {
  cardHeading,
  countOf,
  events,
  expectAgreement,
  foundIn,
  kyivDay,
  kyivMoment,
  linkTime,
  listedIds,
  markNames,
  pointOn,
  region,
  slider,
  story,
  titleOf,
  valueText,
  visit,
  windowOf,
} from './story.ts';

const hour = 3_600_000;
const minute = 60_000;
const days = ['2022-02-25', '2022-02-26', '2022-02-27'];
const axis = { from: Date.parse(story.story.from), to: Date.parse(story.story.to) };

test('the windows of 25, 26 and 27 February show different marks and lists', async ({ page }) => {
  await visit(page);
  const seen: { list: readonly string[]; marks: string }[] = [];
  // At rest none is chosen, and looks it.
  const chosen = region(page, 'Timeline').locator('button[title][aria-pressed=true]');
  await expect(region(page, 'Timeline').locator('button[title][aria-pressed]')).toHaveCount(days.length);
  await expect(chosen).toHaveCount(0);
  for (const date of days) {
    const day = Number(date.slice(-2));
    await page.getByRole('button', { name: new RegExp(`^[A-Z][a-z]{2} ${day}\\b`) }).click();
    await expect.poll(async () => (await windowOf(page)).from).toBe(kyivDay(date).from);
    await expect(chosen).toHaveCount(1);
    await expectAgreement(page);
    seen.push({ list: await listedIds(page), marks: JSON.stringify(await markNames(page)) });
  }
  const [first, second, third] = seen;
  expect(first?.list.length).toBeLessThanOrEqual(2);
  expect(second?.list.length).toBeGreaterThan(3);
  expect(third?.list.length).toBeGreaterThan(2 * (second?.list.length ?? 0));
  expect(new Set(seen.map(({ marks }) => marks)).size).toBe(3);
});

test('nothing whose time is only by publication stands on the first day', async ({ page }) => {
  const byPublication = events.filter(({ when }) => when.is === 'by published').map(({ id }) => id);
  expect(byPublication.length).toBeGreaterThan(0);
  for (const date of ['2022-02-24', '2022-02-25']) {
    await visit(page, `./${kyivDay(date).hash}`);
    await expectAgreement(page);
    expect((await listedIds(page)).filter((id) => byPublication.includes(id))).toEqual([]);
  }
});

test(
  'marks, list, sentence and value texts agree while a thumb is dragged',
  { tag: '@desktop' },
  async ({ page }) => {
    await visit(page);
    const seen = new Set<number>();
    const grip = await pointOn(page, axis.to);
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    for (const at of ['2022-02-28T06:00Z', '2022-02-27T09:00Z', '2022-02-26T12:00Z', '2022-02-25T02:00Z']) {
      const point = await pointOn(page, Date.parse(at));
      await page.mouse.move(point.x, point.y + 40, { steps: 3 });
      await expect
        .poll(async () => Math.abs(((await windowOf(page)).to ?? 0) - Date.parse(at)))
        .toBeLessThan(hour);
      seen.add(foundIn(await expectAgreement(page)).length);
    }
    // The thumb cannot pass the other one.
    await page.mouse.move(5, grip.y, { steps: 3 });
    await expectAgreement(page);
    expect(await windowOf(page)).toEqual({ from: null, to: axis.from + minute });
    await page.mouse.up();
    expect(seen.size).toBeGreaterThan(2);
  },
);

test('a window of a link shows what a plain filter finds', { tag: '@desktop' }, async ({ page }) => {
  for (const [from, to] of [
    ['2022-02-26T04:00Z', '2022-02-26T05:00Z'],
    ['2022-02-26T21:59Z', '2022-02-26T22:00Z'],
    ['2022-02-26T22:00Z', '2022-02-26T22:01Z'],
    ['2022-02-27T12:00Z', 'latest'],
    ['earliest', '2022-02-24T22:00Z'],
  ] as const) {
    await visit(page, `./#from=${from}&to=${to}`);
    const window = {
      from: from === 'earliest' ? null : Date.parse(from),
      to: to === 'latest' ? null : Date.parse(to),
    };
    await expect.poll(() => windowOf(page)).toEqual(window);
    expect(await expectAgreement(page)).toEqual(window);
  }
});

test('the keys of the thumbs', { tag: '@desktop' }, async ({ page }) => {
  const from = Date.parse('2022-02-25T10:00Z');
  const to = Date.parse('2022-02-27T10:00Z');
  await visit(page, `./#from=${linkTime(from)}&to=${linkTime(to)}`);
  const steps: readonly (readonly [key: string, step: number])[] = [
    ['ArrowLeft', -hour],
    ['ArrowRight', hour],
    ['ArrowDown', -hour],
    ['ArrowUp', hour],
    ['Shift+ArrowLeft', -minute],
    ['Shift+ArrowRight', minute],
    ['PageDown', -6 * hour],
    ['PageUp', 6 * hour],
  ];
  for (const [end, start] of [
    ['start', from],
    ['end', to],
  ] as const) {
    await slider(page, end).focus();
    for (const [key, step] of steps) {
      const before = Number(await slider(page, end).inputValue()) * minute;
      await page.keyboard.press(key);
      await expect(slider(page, end), `${end} ${key}`).toHaveValue(String((before + step) / minute));
    }
    await expect(slider(page, end)).toHaveValue(String(start / minute));
  }
  await slider(page, 'start').press('End');
  await expect(slider(page, 'start')).toHaveValue(String(to / minute - 1));
  await slider(page, 'start').press('Home');
  await expect.poll(async () => (await windowOf(page)).from).toBeNull();
  await slider(page, 'end').press('Home');
  await expect(slider(page, 'end')).toHaveValue(String(axis.from / minute + 1));
  await slider(page, 'end').press('End');
  expect(await expectAgreement(page)).toEqual({ from: null, to: null });
  expect(await valueText(page, 'end')).toBe(`Latest: ${kyivMoment(axis.to)}, ${countOf(events.length)}`);
});

test('dragging the body moves both ends', { tag: '@desktop' }, async ({ page }) => {
  const { from, to, hash } = kyivDay('2022-02-25');
  await visit(page, `./${hash}`);
  const start = await pointOn(page, from + 12 * hour);
  const end = await pointOn(page, from + 36 * hour);
  await page.mouse.move(start.x, start.y - 40);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y - 40, { steps: 5 });
  const moved = await expectAgreement(page);
  await page.mouse.up();
  expect(Math.abs((moved.from ?? 0) - from - 24 * hour)).toBeLessThan(hour / 2);
  expect((moved.to ?? 0) - (moved.from ?? 0)).toBe(to - from);
});

test(
  'the track between the thumbs moves both in a drag, and calls the nearer one at a press',
  {
    tag: '@desktop',
  },
  async ({ page }) => {
    const { from, to, hash } = kyivDay('2022-02-25');
    await visit(page, `./${hash}`);
    const start = await pointOn(page, from + 12 * hour);
    const end = await pointOn(page, from + 36 * hour);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 5 });
    await page.mouse.up();
    const moved = await expectAgreement(page);
    expect(Math.abs((moved.from ?? 0) - from - 24 * hour)).toBeLessThan(hour / 2);
    expect((moved.to ?? 0) - (moved.from ?? 0)).toBe(to - from);
    const inside = await pointOn(page, from + 30 * hour);
    await page.mouse.click(inside.x, inside.y);
    const called = await expectAgreement(page);
    expect(Math.abs((called.from ?? 0) - from - 30 * hour)).toBeLessThan(hour / 2);
    expect(called.to).toBe(moved.to);
    await expect(slider(page, 'start')).toBeFocused();
  },
);

test('drawing beside the window makes another, and All opens it', { tag: '@desktop' }, async ({ page }) => {
  await visit(page, `./${kyivDay('2022-02-25').hash}`);
  const start = await pointOn(page, Date.parse('2022-02-27T02:00Z'));
  const end = await pointOn(page, Date.parse('2022-02-27T12:00Z'));
  await page.mouse.move(start.x, start.y - 40);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y - 40, { steps: 5 });
  await page.mouse.up();
  const { from, to } = await expectAgreement(page);
  expect(linkTime(from ?? 0)).toMatch(/^2022-02-27T0[12]/);
  expect(linkTime(to ?? 0)).toMatch(/^2022-02-27T1[12]/);
  await region(page, 'Timeline').getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => windowOf(page)).toEqual({ from: null, to: null });
  await expectAgreement(page);
});

test('under reduced motion one press on Play is one step', async ({ page }) => {
  await visit(page);
  const play = region(page, 'Timeline').getByRole('button', { name: 'Play', exact: true });
  const ends = [...new Set(events.map(({ when }) => Date.parse(when.foundTo)))]
    .filter((end) => end > axis.from)
    .toSorted((a, b) => a - b);
  for (const end of ends.slice(0, 3)) {
    await play.click();
    await expect.poll(async () => (await windowOf(page)).to).toBe(end);
  }
  await expectAgreement(page);
});

test.describe('in motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test(
    'Play goes on from event to event, Pause stops it, the end stops it',
    { tag: '@desktop' },
    async ({ page }) => {
      await page.clock.install();
      await visit(page);
      const timeline = region(page, 'Timeline');
      const play = timeline.getByRole('button', { name: 'Play', exact: true });
      const pause = timeline.getByRole('button', { name: 'Pause', exact: true });
      await play.click();
      await expect(pause).toBeVisible();
      const first = (await windowOf(page)).to;
      expect(first).not.toBeNull();
      await page.clock.runFor(4000);
      await expect.poll(async () => (await windowOf(page)).to).toBeGreaterThan(first ?? Infinity);
      await expect(page.getByRole('article')).toHaveCount(0);
      await pause.click();
      await expect(play).toBeVisible();
      const stopped = await expectAgreement(page);
      await page.clock.runFor(20_000);
      expect(await windowOf(page)).toEqual(stopped);

      await play.click();
      await page.clock.runFor(60_000);
      await expect(play).toBeVisible();
      expect(await expectAgreement(page)).toEqual({ from: null, to: null });

      await play.click();
      await expect(pause).toBeVisible();
      await slider(page, 'start').press('ArrowRight');
      await expect(play).toBeVisible();
    },
  );
});

test('Previous and Next event walk through what is listed', { tag: '@desktop' }, async ({ page }) => {
  const { from, to, hash } = kyivDay('2022-02-26');
  await visit(page, `./${hash}`);
  const listed = foundIn({ from, to });
  const timeline = region(page, 'Timeline');
  const next = timeline.getByRole('button', { name: 'Next event' });
  const previous = timeline.getByRole('button', { name: 'Previous event' });
  const [first, second] = listed;
  const last = listed.at(-1);
  if (!first || !second || !last) throw new Error('the day has to have two events');
  await next.click();
  await expect(cardHeading(page, first)).toBeVisible();
  await next.click();
  await expect(cardHeading(page, second)).toBeVisible();
  await previous.click();
  await expect(cardHeading(page, first)).toBeVisible();
  await expect(previous).toBeDisabled();
  for (const event of listed.slice(1)) {
    await next.click();
    await expect(cardHeading(page, event)).toBeVisible();
  }
  await expect(next).toBeDisabled();
  await expect(page).toHaveTitle(new RegExp(titleOf(last).slice(0, 20)));
});

test('exact times set the window, and say what is wrong with them', async ({ page }) => {
  await visit(page);
  const timeline = region(page, 'Timeline');
  await timeline.getByRole('button', { name: 'More time controls' }).click();
  const fields = page.getByRole('form', { name: 'Exact times' });
  const field = (name: string) => fields.getByRole('textbox', { name, exact: true });
  await field('Start, date').fill('2022-02-30');
  await field('End, date').fill('2022-02-27');
  await field('End, time').fill('14:30');
  await fields.getByRole('button', { name: 'Set the window' }).click();
  await expect(field('Start, date')).toHaveAccessibleDescription(/no day 2022-02-30/);
  await expect(field('Start, date')).toBeFocused();
  await expect(field('Start, date')).toHaveAttribute('aria-invalid', 'true');
  await field('Start, date').fill('2022-02-26');
  await fields.getByRole('button', { name: 'Set the window' }).click();
  await expect
    .poll(() => windowOf(page))
    .toEqual({ from: Date.parse('2022-02-26T00:00+02:00'), to: Date.parse('2022-02-27T14:30+02:00') });
  await page.keyboard.press('Escape');
  await expect(fields).toHaveCount(0);
  await expect(timeline.getByRole('button', { name: 'More time controls' })).toBeFocused();
  await expectAgreement(page);
});

test('the axis moves, and what is shown stays', { tag: '@desktop' }, async ({ page }) => {
  await visit(page);
  const before = await listedIds(page);
  await region(page, 'Timeline').getByRole('button', { name: 'More time controls' }).click();
  const axisButtons = page.getByRole('group', { name: 'Axis' });
  await axisButtons.getByRole('button', { name: 'Earlier' }).click();
  await expect
    .poll(async () => Number(await slider(page, 'start').getAttribute('min')) * minute)
    .toBeLessThan(axis.from);
  await axisButtons.getByRole('button', { name: 'Longer axis' }).click();
  expect(await listedIds(page)).toEqual(before);
  await expect.poll(() => page.url()).toContain('axis=');
  await axisButtons.getByRole('button', { name: 'Fit the story' }).click();
  await expect(slider(page, 'start')).toHaveAttribute('min', String(axis.from / minute));
  await expect.poll(() => page.url()).not.toContain('axis=');
  expect(await listedIds(page)).toEqual(before);
});

test('the clock changes the words and not the window', { tag: '@desktop' }, async ({ page }) => {
  await visit(page, './#from=2022-02-25T22:00Z&to=2022-02-27T12:00Z');
  const before = await listedIds(page);
  const clock = region(page, 'Timeline').getByRole('combobox', { name: 'Clock' });
  await clock.selectOption('UTC');
  await expect(slider(page, 'end')).toHaveAttribute('aria-valuetext', /^Sunday 27 February, 12:00 UTC, /);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page
    .getByRole('group', { name: 'Clock' })
    .getByRole('radio', { name: /^My clock/ })
    .check();
  // The tests stand in Chatham, thirteen hours and three quarters ahead in February.
  await expect(slider(page, 'end')).toHaveAttribute('aria-valuetext', /^Monday 28 February, 01:45 /);
  await expect(clock).toHaveValue('reader');
  await expect.poll(async () => (await listedIds(page)).toSorted()).toEqual(before.toSorted());
});

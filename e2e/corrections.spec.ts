import { testOf } from './edition.ts';
import { expect } from './start.ts';
import { anEvent, card, cardHeading, events, linkTo, titleOf } from './story.ts';

const corrected = anEvent(({ title }) => title['en'] !== undefined && title['uk'] !== undefined);
const other = anEvent(({ id }) => id !== corrected.id);
const old = 'A title that says less';
const reasons = ['The title left out the place.', 'The source says that it is reported.'];
const changes = `changes:
  - date: 2026-12-01
    field: title.en
    old: |-
      ${old}
    new: |-
      ${titleOf(corrected)}
    reason:
      en: |-
        ${reasons[0]}
      uk: |-
        У заголовку бракувало місця.
  - date: 2026-12-05
    field: status
    old: disputed
    new: ${corrected.status}
    reason:
      en: |-
        ${reasons[1]}
`;
const withdrawal = `withdrawn:
  - id: bridge-closing
    date: 2026-12-01
    reason:
      en: |-
        It was another bridge.
      uk: |-
        Це був інший міст.
`;

const test = testOf({
  [`data/events/${corrected.id}.yaml`]: (record) => record + changes,
  'data/published.yaml': (published) =>
    published
      .replace('aliases: {}', `aliases: { the-former-name: ${corrected.id} }`)
      .replace('withdrawn: []\n', withdrawal),
});

// One edition for all: in one worker.
test.describe.configure({ mode: 'default' });

test('a link to an older revision says what has changed since, until another event is opened', async ({
  page,
}) => {
  await page.goto(`e/${corrected.id}/#rev=1`);
  await expect(cardHeading(page, corrected)).toBeFocused();
  const since = card(page).locator('section').first();
  await expect(since).toContainText(
    'This link is to version 1 of the record, of 23 November 2026. Corrected since:',
  );
  await expect(since.getByRole('listitem')).toHaveCount(1);
  await since.getByText('1 more correction').click();
  await expect(since.getByRole('listitem')).toHaveText([
    `1 December 2026 · Title (in English)${old} → ${titleOf(corrected)}${reasons[0]}`,
    new RegExp(`^5 December 2026 · StatusDisputed → \\S.*${reasons[1]}$`),
  ]);
  await expect(cardHeading(page, corrected)).toHaveAccessibleDescription(/^This link is to version 1/);
  const [below, heading] = await Promise.all([
    since.boundingBox(),
    cardHeading(page, corrected).boundingBox(),
  ]);
  expect(heading?.y).toBeLessThan(below?.y ?? 0);

  await linkTo(page, other).click();
  await expect(cardHeading(page, other)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/e/${other.id}/$`));
  await page.goBack();
  await expect(card(page)).toContainText('This link is to version 1');
});

test('a link to what stands there, or to what never stood there, says only which version it is', async ({
  page,
}) => {
  for (const [rev, told] of [
    ['3', 1],
    ['99', 1],
    ['x', 0],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`e/${corrected.id}/#rev=${rev}`);
    await expect(cardHeading(page, corrected)).toBeFocused();
    await expect(card(page).getByText('Corrected 2 times, last on 5 December 2026')).toBeVisible();
    await expect(card(page).getByText('Version 3 of the record, of 5 December 2026')).toHaveCount(told);
    await expect(card(page)).not.toContainText('This link is to');
  }
  await page.goto(`uk/e/${other.id}/#rev=1`);
  await expect(card(page).getByText('Версія запису 1 від 23 листопада 2026 р.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a corrected record tells of it, and no other does', async ({ page }) => {
    await page.goto(`uk/e/${corrected.id}/`);
    const folded = page.getByRole('article').getByRole('group');
    await folded.getByText('Виправлено 2 рази, востаннє 5 грудня 2026 р.').click();
    await expect(folded.getByText('У заголовку бракувало місця.')).toBeVisible();
    await expect(folded.getByText(reasons[1] ?? '')).toHaveAttribute('lang', 'en');
    await page.goto(`e/${other.id}/`);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByText(/^Corrected (?:on|\d)/)).toHaveCount(0);
  });
});

test('an old id leads to its event with the revision asked for, and a withdrawn one says when and why', async ({
  page,
}) => {
  await page.goto('e/the-former-name/#rev=2');
  await expect(page).toHaveURL(new RegExp(`/e/${corrected.id}/#rev=2$`));
  await expect(card(page)).toContainText('This link is to version 2 of the record, of 1 December 2026.');
  await expect(card(page).locator('section').first()).not.toContainText(old);
  for (const [link, date, reason] of [
    ['e/bridge-closing/', '1 December 2026', 'It was another bridge.'],
    ['uk/e/bridge-closing/', '1 грудня 2026', 'Це був інший міст.'],
  ] as const) {
    const built = await (await page.request.get(link)).text();
    expect(built).toContain(reason);
    expect(built).toContain('2026');
    await page.goto(link);
    await expect(card(page)).toContainText(date);
    await expect(card(page)).toContainText(reason);
  }
  expect(events.map(({ id }) => id)).not.toContain('bridge-closing');
});

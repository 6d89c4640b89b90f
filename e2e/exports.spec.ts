import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from './start.ts';
import { anEvent, events, listedIds, placeNamed, story, titleOf, visit } from './story.ts';

// What a reader takes along as a file: exactly what the list shows, or all of it; and the words to cite it by.

const event = anEvent(
  ({ status, conflictsWith, where }) =>
    status === 'claimed' &&
    conflictsWith.length > 0 &&
    where.every(({ place }) => place !== placeNamed('Vasylkiv')),
);

async function section(page: Page, name: 'Cite' | 'Download'): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('group', { name: 'Share', exact: true });
  await panel.getByRole('button', { name, exact: true }).click();
  return panel;
}

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

interface Written {
  readonly site: string;
  readonly events: readonly { readonly id: string }[];
  readonly places: readonly { readonly id: string }[];
  readonly elsewhere: readonly string[];
}

test(
  'a file of what is shown has exactly the events listed, the open one among them, in every language',
  { tag: '@desktop' },
  async ({ page }) => {
    await visit(page, `e/${event.id}/`);
    await page.getByRole('searchbox').fill('Vasylkiv');
    await expect.poll(async () => (await listedIds(page)).length).toBeLessThan(events.length);
    const listed = await listedIds(page);
    expect(listed).toContain(event.id);
    expect(listed.length).toBeGreaterThan(2);
    const panel = await section(page, 'Download');
    await expect(panel.getByRole('radio', { name: `What is shown (${listed.length} events)` })).toBeChecked();

    const json = await saved(page, panel.getByRole('button', { name: 'JSON', exact: true }));
    expect(json.name).toMatch(/^dateline-\d+\.\d+\.\d+-shown\.json$/);
    const written = JSON.parse(json.text) as Written;
    expect(written.events).toEqual(events.filter(({ id }) => listed.includes(id)));
    expect(new Set(written.places.map(({ id }) => id))).toEqual(
      new Set(
        events
          .filter(({ id }) => listed.includes(id))
          .flatMap(({ where }) => where.map(({ place }) => place)),
      ),
    );
    const csv = await saved(page, panel.getByRole('button', { name: 'CSV' }));
    expect(csv.text.split('\r\n').map((row) => row.split(',', 1)[0])).toEqual([
      '\ufeffid',
      ...written.events.map(({ id }) => id),
      '',
    ]);
    await expect(page.getByRole('status')).toContainText(`Saved as ${csv.name}.`);
  },
);

test(
  'a file of all has every event, whatever is shown, and says where the page stands',
  { tag: '@desktop' },
  async ({ page, baseURL }) => {
    await visit(page, `e/${event.id}/#kind=strike`);
    const panel = await section(page, 'Download');
    await panel.getByRole('radio', { name: `All (${events.length} events)` }).check();
    const json = await saved(page, panel.getByRole('button', { name: 'JSON', exact: true }));
    expect(json.name).toMatch(/-all\.json$/);
    const written = JSON.parse(json.text) as Written;
    const site = baseURL ?? '';
    expect(written).toEqual({ ...story, $schema: `${site}data/v1/events.schema.json`, site });
    for (const name of ['GeoJSON', 'KML', 'Linked Places']) {
      const { text } = await saved(page, panel.getByRole('button', { name, exact: true }));
      expect(text).toContain(site);
    }
  },
);

test.describe('without what writes them', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });

  test('files say that they cannot be written', { tag: '@desktop' }, async ({ page }) => {
    await visit(page);
    const panel = await section(page, 'Download');
    await page.route(/\/assets\/formats-/, (route) => route.abort());
    await panel.getByRole('button', { name: 'KML' }).click();
    const says = 'This part could not be loaded. Check the connection.';
    await expect(panel.getByText(says)).toBeVisible();
    await expect(page.getByRole('status')).toContainText(says);
  });
});

test(
  'an entry is cited with its revision, the dataset’s version, the day, and whose words it is',
  { tag: '@desktop' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, `e/${event.id}/`);
    const panel = await section(page, 'Cite');
    const text = panel.getByRole('textbox', { name: 'Citation' });
    await expect(text).toHaveValue(/\/e\/[^ ]+\/#rev=1 \(accessed \d+ \w+ \d{4}\)$/);
    await expect(text).toHaveValue(new RegExp(`^“${titleOf(event)}”.*, dataset version \\d.*Claimed by `));
    await panel.getByRole('button', { name: 'Copy', exact: true }).last().click();
    await expect(page.getByRole('status')).toContainText('Citation copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());

    await panel.getByRole('combobox', { name: 'What' }).selectOption({ index: 1 });
    await panel.getByRole('combobox', { name: 'Style' }).selectOption('BibTeX');
    const bibtex = await saved(page, panel.getByRole('button', { name: 'Download .bib' }));
    expect(bibtex.name).toBe(`${event.excerpts[0]?.source}.bib`);
    expect(bibtex.text).toBe(`${await text.inputValue()}\n`);
    expect(bibtex.text).toMatch(/^@online\{.*\n {2}author = \{/);
  },
);

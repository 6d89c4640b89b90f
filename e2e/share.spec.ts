import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './start.ts';
import { anEvent, cardHeading, events, linkTo, listedIds, rowOf, titleOf, visit } from './story.ts';

// What a reader takes away: a link with its sentence, a code for paper and slides, the view on paper.

const event = anEvent(({ saidBy, status }) => status === 'claimed' && saidBy.speaker !== null);

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page.getByRole('group', { name: 'Share' });
}

/** The attribution sentence, as the list has it. */
function sentenceOf(page: Page): Promise<string> {
  return rowOf(page, event).getByRole('paragraph').last().innerText();
}

test('what is copied with the text is the title, the attribution sentence and the link, and that is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `e/${event.id}/#from=2022-02-25T22:00Z`);
  const share = (await openShare(page)).getByRole('group', { name: 'Link to this event' });
  const link = await share.getByRole('textbox').inputValue();
  expect(link).toMatch(new RegExp(`/e/${event.id}/$`));
  await share.getByRole('button', { name: 'Copy title and link' }).click();
  await expect(share.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Title and link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [titleOf(event), await sentenceOf(page), link].join('\n'),
  );
});

test('where the page may not copy, the link or the HTML is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await visit(page, './#from=2022-02-25T22:00Z&kind=combat');
  const share = await openShare(page);
  await expect(
    share.getByText(/^From Sat 26 Feb, 00:00, Kyiv time: \d+ of \d+ events\. Kind: Combat\.$/),
  ).toBeVisible();
  await share.getByRole('button', { name: 'Copy', exact: true }).click();
  const said = 'What the field holds is selected: copy it by hand.';
  await expect(share.getByText(said)).toBeVisible();
  await expect(page.getByRole('status')).toContainText(said);
  const field = share.getByRole('textbox', { name: 'Link to this view' });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(await field.inputValue());
  await share.getByRole('button', { name: 'Embed in a page' }).click();
  const html = share.getByRole('textbox', { name: 'HTML to paste' });
  await expect(html).toBeVisible();
  await share.getByRole('button', { name: 'Copy', exact: true }).last().click();
  await expect(share.getByText(said)).toHaveCount(2);
  await expect(html).toBeFocused();
});

test('the device’s own sheet gets the title, the attribution sentence and the link', async ({ page }) => {
  await page.addInitScript(() => {
    // No browser without a screen has one. The reader closes it at once, which is no failure.
    Navigator.prototype.canShare = () => true;
    Navigator.prototype.share = (message) => {
      document.documentElement.dataset['sent'] = JSON.stringify(message);
      return Promise.reject(new DOMException('closed', 'AbortError'));
    };
  });
  await visit(page, `e/${event.id}/`);
  const share = (await openShare(page)).getByRole('group', { name: 'Link to this event' });
  await share.getByRole('button', { name: 'Send…' }).click();
  const sent = page.locator('html[data-sent]');
  await expect(sent).toHaveCount(1);
  expect(JSON.parse((await sent.getAttribute('data-sent')) ?? '')).toEqual({
    title: titleOf(event),
    text: await sentenceOf(page),
    url: await share.getByRole('textbox').inputValue(),
  });
  await expect(share.getByRole('button', { name: 'Copied' })).toHaveCount(0);
});

test('a QR code of the link is drawn, and comes as a picture; a link too long for one says so', async ({
  page,
}) => {
  await visit(page, `e/${event.id}/`);
  const share = await openShare(page);
  const link = await share.getByRole('textbox', { name: 'Link to this event' }).inputValue();
  await share.getByRole('button', { name: 'QR code' }).click();
  await expect(share.getByRole('img', { name: `QR code of ${link}` })).toBeVisible();
  const save = async (format: string) => {
    const download = page.waitForEvent('download');
    await share.getByRole('button', { name: `Download ${format}` }).click();
    return download;
  };
  const drawing = await save('SVG');
  expect(drawing.suggestedFilename()).toBe(`${event.id}-qr.svg`);
  expect(readFileSync(await drawing.path(), 'utf8')).toMatch(/^<svg [^>]+ viewBox="0 0 (\d+) \1"/);
  const picture = readFileSync(await (await save('PNG')).path());
  // The size stands in the first chunk of a PNG.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1024, 1024]);

  await visit(page, `./#q=${'є'.repeat(200)}`);
  await openShare(page);
  await share.getByRole('button', { name: 'QR code' }).click();
  await expect(share.getByText('The link to this view is too long for a QR code.')).toBeVisible();
  await share.getByRole('radio', { name: 'the whole story' }).check();
  await expect(share.getByRole('img')).toBeVisible();
});

test.describe('on paper', () => {
  const briefing = (page: Page) => page.locator('body > [class*=briefing]');

  async function print(page: Page, name: string): Promise<void> {
    const share = await openShare(page);
    await share.getByRole('button', { name }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
  }

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = '';
      };
    });
  });

  test('stand exactly the events shown, with their words, their sources and their addresses', async ({
    page,
  }) => {
    await visit(page, './#from=2022-02-25T22:00Z&kind=combat,strike');
    const shown = await listedIds(page);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length).toBeLessThan(events.length);
    await print(page, 'Print a briefing');
    await expect(page.getByRole('main')).toBeHidden();
    const articles = briefing(page).getByRole('article');
    await expect(articles).toHaveCount(shown.length);
    for (const [at, id] of shown.entries()) {
      const { title, excerpts } = anEvent((one) => one.id === id);
      await expect(articles.nth(at)).toContainText(title['en'] ?? '-');
      for (const { quote } of excerpts) await expect(articles.nth(at)).toContainText(`“${quote}”`);
      await expect(articles.nth(at).getByRole('link')).toHaveText(new RegExp(`/e/${id}/$`));
    }
    await expect(briefing(page)).toContainText('Kind: Combat or Strike.');
    await expect(briefing(page)).toContainText('https://news.yahoo.com/');
    await expect(briefing(page).getByText(page.url(), { exact: true })).toBeVisible();

    await page.emulateMedia({ media: 'screen' });
    await expect(briefing(page)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(briefing(page)).toHaveCount(0);
  });

  test('an event alone has one page, of A4 and of Letter; the browser’s own command prints it too', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      addEventListener('afterprint', () => {
        const printed = document.querySelectorAll('body > [class*=briefing] article').length;
        document.documentElement.dataset['articles'] = String(printed);
      });
    });
    await visit(page);
    const pages = async (format: string) =>
      (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)?.length;
    const articles = async () => {
      await pages('A4');
      return page.locator('html').getAttribute('data-articles');
    };
    // It comes after the map, as the quotations do.
    await expect.poll(articles).toBe(String(events.length));
    await expect(briefing(page)).toHaveCount(0);
    await linkTo(page, event).click();
    await expect(cardHeading(page, event)).toBeFocused();
    await expect.poll(articles).toBe('1');
    await print(page, 'Print this event');
    await expect(briefing(page).getByRole('article')).toHaveCount(1);
    expect(await pages('A4')).toBe(1);
    expect(await pages('Letter')).toBe(1);
  });
});

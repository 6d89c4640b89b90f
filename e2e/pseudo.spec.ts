import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { testOf } from './edition.ts';
import { expect } from './start.ts';
import { anEvent, events, story } from './story.ts';

const data = fileURLToPath(new URL('../data/', import.meta.url));

/** Takes out what a file of the data says in other languages than English. */
function inEnglish(text: string): string {
  return text.replaceAll(/^( *)(?:uk|ar): \|-\n(?:\1 +.*\n|\n(?=\1 ))*/gm, '');
}

const files = [
  ...['kinds', 'places', 'sources', 'dataset'].map((name) => `data/${name}.yaml`),
  ...readdirSync(`${data}events`).map((name) => `data/events/${name}`),
];

/** The story in English and in brackets: what stands outside them was never given to be translated. */
const test = testOf({
  ...Object.fromEntries(files.map((file) => [file, inEnglish])),
  'data/dataset.yaml': (text) => inEnglish(text).replace(/^languages: .*$/m, 'languages: [en, qps-Ploc]'),
});

// One edition for all: in one worker.
test.describe.configure({ mode: 'default' });

/** Of the dataset, which is in English and in its sources' language: every text of a record's that a page can hold. */
const told = textsOf([
  story,
  JSON.parse(readFileSync(new URL('../dist/data/v1/events.json', import.meta.url), 'utf8')),
]).toSorted((a, b) => b.length - a.length);

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object'
    ? [...new Set(Object.values(value).flatMap(textsOf))]
    : [];
}

/** Names that are the same in every language, and what `Intl` writes of a day. */
const known =
  /\b(?:Dateline|Atom|JSON Feed|GeoJSON|JSON|Leaflet|PNG|SVG|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Feb|February|UTC|Kyiv))\b/g;

/** Texts and names that can be perceived, and hold letters outside brackets that are no record's. */
async function bare(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    for (const element of document.body.querySelectorAll('*')) {
      // The map's own names are data, as is whatever says in which language it is.
      if (element.closest('body [lang], script, style, noscript, svg text, textarea, code, kbd')) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
      if (!isShown(element)) continue;
      for (const node of element.childNodes) if (node instanceof Text) found.push(node.data);
    }
    return [...new Set(found)];
  });
  return texts.filter((text) => /\p{L}/u.test(strayOf(text)));
}

/** What is left of a text without its brackets, which stand in one another, and without data. */
function strayOf(text: string): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replaceAll(/\[!!(?:(?!\[!!|!!\]).)*!!\]/gsu, '');
  }
  if (!/\p{L}/u.test(left)) return '';
  for (const words of told) left = left.replaceAll(words, '');
  return left.replaceAll(known, '').replaceAll(/https?:\/\/\S+/g, '');
}

/** By the English word in the name, accents and all left out. */
function named(english: string): RegExp {
  const letters = [...english].map((letter) => `${letter}${strange[letter] ?? ''}`);
  return new RegExp(String.raw`^\[!! ${letters.map((both) => `[${both}]`).join('')}[ ·]* !!\]`);
}

const strange: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AEIOUYCNSZaeiouycnsz', (letter, at) => [letter, 'ÁÉÍÓÚÝÇÑŠŽáéíóúýçñšž'.charAt(at)]),
);

test('no words of ours stand outside brackets: the story, an event, filters, legend, times, shortcuts, how it is made @desktop', async ({
  page,
}) => {
  const seen = async (state: string) => expect(await bare(page), state).toEqual([]);
  await page.goto('');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(await bare(page)).toContain('Filters');
  await page.goto('qps-Ploc/');
  await expect(page.getByRole('region', { name: named('Timeline') })).toBeVisible();
  await seen('the story');
  await page.getByRole('button', { name: named('More time controls') }).click();
  await expect(page.getByRole('form', { name: named('Exact times') })).toBeVisible();
  await seen('more time controls');
  const headings = { Filters: /^\[!! Filters: /, Legend: named('Legend') };
  for (const [panel, heading] of Object.entries(headings)) {
    await page
      .getByRole('button', { name: named(panel) })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await seen(panel);
  }
  const event = anEvent(({ conflictsWith, statusQuote }) => conflictsWith.length > 0 || statusQuote !== null);
  await page.goto(`qps-Ploc/e/${event.id}/`);
  await expect(page.getByRole('article').getByRole('blockquote').first()).toBeVisible();
  await seen('an event');
  await page.getByRole('button', { name: named('Menu') }).click();
  await page.getByRole('button', { name: named('Keyboard shortcuts') }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: named('Anywhere') })).toBeVisible();
  await seen('the page of shortcuts');
  await page.goto('qps-Ploc/method/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await seen('how the story is made');
  await page.goto('qps-Ploc/#q=zzyzx');
  await expect(page.getByRole('button', { name: /Remove the search/ })).toBeVisible();
  await seen('an empty list');
  await page.goto('qps-Ploc/#e=no-such-event');
  await expect(page.getByRole('article')).toBeVisible();
  await seen('an unknown event');
});

test('no words of ours stand outside brackets: menu, sharing, citing, saving, embedding @desktop', async ({
  page,
}) => {
  const seen = async (state: string) => expect(await bare(page), state).toEqual([]);
  await page.goto(`qps-Ploc/e/${events[0]?.id}/`);
  await page.getByRole('button', { name: named('Menu') }).click();
  await expect(page.getByRole('link', { name: 'GeoJSON' })).toBeVisible();
  await seen('the menu');
  await page.getByRole('button', { name: named('Share') }).click();
  for (const section of ['QR code', 'Cite', 'Download', 'Embed in a page']) {
    const opener = page.getByRole('button', { name: named(section) });
    await opener.click();
    const part = page.locator(`[id="${await opener.getAttribute('aria-controls')}"]`);
    await expect(part.locator('select, label, textarea').first()).toBeVisible();
    await seen(section);
  }
});

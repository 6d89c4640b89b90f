import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Words } from '../src/i18n/words.ts';
import { en } from '../src/i18n/words.fixture.ts';
import { expect } from './start.ts';

// The real dataset as the build publishes it, so that the journeys hold whatever the records say.

type Told = Readonly<Record<string, string>>;

export interface StoryEvent {
  readonly id: string;
  readonly title: Told;
  readonly summary: Told;
  readonly kind: string;
  readonly status: string;
  readonly when: {
    readonly is: string;
    readonly relation: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly foundFrom: string;
    readonly foundTo: string;
  };
  readonly where: readonly {
    readonly place: string;
    readonly role: string;
    readonly precision: string;
    readonly basis: string;
    readonly note: string | null;
  }[];
  readonly saidBy: { readonly who: string; readonly speaker: Told | null };
  readonly excerpts: readonly {
    readonly source: string;
    readonly quote: string;
    readonly fragment: string;
  }[];
  readonly statusQuote: { readonly quote: string } | null;
  readonly conflictsWith: readonly string[];
}

interface Story {
  readonly story: {
    readonly title: Told;
    readonly from: string;
    readonly to: string;
    readonly languages: readonly string[];
  };
  readonly kinds: readonly { readonly id: string; readonly name: Told }[];
  readonly places: readonly {
    readonly id: string;
    readonly name: Told;
    readonly spellings: readonly string[];
    readonly lat: number;
    readonly lon: number;
    readonly country: string;
  }[];
  readonly sources: readonly { readonly id: string; readonly url: string }[];
  readonly events: readonly StoryEvent[];
}

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));
export const story = JSON.parse(readFileSync(`${dist}data/v1/events.json`, 'utf8')) as Story;
export const { events } = story;
export const idsOfAll = events.map(({ id }) => id);

/** The first event of which this holds; the journey has nothing to walk without one. */
export function anEvent(holds: (event: StoryEvent) => boolean): StoryEvent {
  const event = events.find(holds);
  if (!event) throw new Error('no event of the dataset fits the journey');
  return event;
}

export function titleOf({ title }: StoryEvent): string {
  return title['en'] ?? '';
}

export function placeNamed(name: string): string {
  const place = story.places.find((one) => one.name['en'] === name);
  if (!place) throw new Error(`no place is called "${name}"`);
  return place.id;
}

export function placeName(id: string): string {
  return story.places.find((place) => place.id === id)?.name['en'] ?? id;
}

/** An open end is null. Milliseconds. */
export interface Window {
  readonly from: number | null;
  readonly to: number | null;
}

/** The events whose `found` meets the window: the plain filter that the columns have to agree with. */
export function foundIn({ from, to }: Window, among: readonly StoryEvent[] = events): readonly StoryEvent[] {
  return among.filter(
    ({ when }) =>
      Date.parse(when.foundFrom) < (to ?? Infinity) && Date.parse(when.foundTo) > (from ?? -Infinity),
  );
}

/** The places at which an event has a mark. */
export function markedPlaces({ where }: StoryEvent): readonly string[] {
  const marked = where.filter(
    ({ role, precision }) =>
      precision !== 'country' && precision !== 'none' && role !== 'proposed' && role !== 'mentioned',
  );
  return [...new Set(marked.map(({ place }) => place))];
}

/** The day that begins at midnight in Kyiv, as a link has it. */
export function kyivDay(date: string): { readonly from: number; readonly to: number; readonly hash: string } {
  const from = Date.parse(`${date}T00:00+02:00`);
  const to = from + 86_400_000;
  return { from, to, hash: `#from=${linkTime(from)}&to=${linkTime(to)}` };
}

export function linkTime(instant: number): string {
  return new Date(instant).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}

/** "Sunday 27 February, 14:00 Kyiv time" */
export function kyivMoment(instant: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Kiev',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}, ${part('hour')}:${part('minute')} Kyiv time`;
}

export function countOf(shown: number): string {
  return `${shown} of ${events.length} events`;
}

/** Opens a link, relative to the root of the story, and waits until all three panes stand. */
export async function visit(page: Page, link = './'): Promise<void> {
  await page.goto(link);
  await standing(page);
}

export async function standing(page: Page): Promise<void> {
  await expect(page.locator('#still')).toHaveCount(0);
  // In whichever language.
  await expect(page.getByRole('slider')).toHaveCount(2);
}

export function region(page: Page, name: 'Map' | 'Timeline' | 'Events', words: Words = en): Locator {
  const names = { Map: words.map.region, Timeline: words.timeline.region, Events: words.list.label };
  return page.getByRole('region', { name: names[name], exact: true });
}

export function list(page: Page): Locator {
  return page.getByRole('list', { name: /^(?:Events|Події)$/ });
}

export function rowOf(page: Page, event: StoryEvent): Locator {
  return linkTo(page, event).locator('xpath=ancestor::li[1]');
}

export function linkTo(page: Page, event: StoryEvent): Locator {
  return list(page).getByRole('link', { name: titleOf(event), exact: true });
}

export function card(page: Page): Locator {
  return page.getByRole('article');
}

export function cardHeading(page: Page, event: StoryEvent): Locator {
  return card(page).getByRole('heading', { name: titleOf(event), exact: true });
}

export function slider(page: Page, end: 'start' | 'end', words: Words = en): Locator {
  return page.getByRole('slider', { name: words.timeline[end], exact: true });
}

/** The marks in the order of the keyboard, those out of view among them. */
export function marks(page: Page): Locator {
  return region(page, 'Map').getByRole('button', { name: / \d+ events?, / });
}

/** The ids that the list links to, in its order. */
export async function listedIds(page: Page): Promise<readonly string[]> {
  const links = list(page).getByRole('link');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => /e\/([^/]+)\/(?:#.*)?$/.exec(href)?.[1] ?? href);
}

export async function expectListed(page: Page, expected: readonly StoryEvent[]): Promise<void> {
  await expect.poll(async () => (await listedIds(page)).toSorted()).toEqual(idsOf(expected));
}

export function idsOf(some: readonly StoryEvent[]): readonly string[] {
  return some.map(({ id }) => id).toSorted();
}

/** What a mark's name says: "<places>, <n> events, <first title>, <status>". */
export interface MarkName {
  readonly places: readonly string[];
  readonly count: number;
  readonly rest: string;
}

export async function markNames(page: Page): Promise<readonly MarkName[]> {
  const names = await marks(page).evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('aria-label') ?? ''),
  );
  return names.map((name) => {
    const [, places = '', count = '', rest = ''] = /^(.*?), (\d+) events?, (.*)$/.exec(name) ?? [];
    return { places: places.split(', '), count: Number(count), rest };
  });
}

/** The window as the sliders have it: whole minutes, null where the value text says that the end is open. */
export async function windowOf(page: Page): Promise<Window> {
  const [from, to] = await Promise.all(
    (['start', 'end'] as const).map(async (end) => {
      const text = await valueText(page, end);
      return /^(?:Earliest|Latest): /.test(text)
        ? null
        : Number(await slider(page, end).inputValue()) * 60_000;
    }),
  );
  return { from: from ?? null, to: to ?? null };
}

export async function valueText(page: Page, end: 'start' | 'end'): Promise<string> {
  return (await slider(page, end).getAttribute('aria-valuetext')) ?? '';
}

/** List, marks, the sentence and both value texts tell of the same window. Gives that window. */
export async function expectAgreement(page: Page): Promise<Window> {
  const window = await windowOf(page);
  const found = foundIn(window);
  await expectListed(page, found);
  await expect(region(page, 'Timeline')).toContainText(countOf(found.length));
  for (const [end, instant] of [
    ['start', window.from],
    ['end', window.to],
  ] as const) {
    const axisEnd = Date.parse(end === 'start' ? story.story.from : story.story.to);
    const moment = kyivMoment(instant ?? axisEnd);
    const open = end === 'start' ? 'Earliest: ' : 'Latest: ';
    const told = `${instant === null ? open : ''}${moment}, ${countOf(found.length)}`;
    await expect(slider(page, end)).toHaveAttribute('aria-valuetext', told);
  }
  const places = [...new Set(found.flatMap(markedPlaces))].map(placeName).toSorted();
  await expect
    .poll(async () => (await markNames(page)).flatMap((mark) => mark.places).toSorted())
    .toEqual(places);
  const counted = (await markNames(page)).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(found.flatMap(markedPlaces).length);
  return window;
}

/** Where an instant stands on the axis, in CSS px of the page. */
export async function pointOn(
  page: Page,
  instant: number,
  words: Words = en,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await slider(page, 'end', words).boundingBox();
  if (!box) throw new Error('the timeline has no slider to point at');
  const axis = { from: Date.parse(story.story.from), to: Date.parse(story.story.to) };
  // A native range moves its thumb's middle between the edges, half a thumb from each.
  const thumb = box.height;
  const share = (instant - axis.from) / (axis.to - axis.from);
  const along = words.direction === 'rtl' ? 1 - share : share;
  return { x: box.x + thumb / 2 + along * (box.width - thumb), y: box.y + box.height / 2 };
}

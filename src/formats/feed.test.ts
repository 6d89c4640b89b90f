import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { en, uk } from '../i18n/words.fixture.ts';
import type { Withdrawal } from '../model/ids.ts';
import { anyTexts, stories } from './arbitrary.ts';
import { feeds, writeFeed } from './feeds.ts';
import { feedOf, hasFeeds } from './feed.ts';
import type { Story } from './format.ts';
import { story } from './story.fixture.ts';

const [one, two, country] = story.records;
if (!one || !two || !country) throw new Error('the fixture has three records');

const address = 'https://dateline.example/e/one-place/';
const gone: Withdrawal = { id: 'not-so', date: '2026-12-24', reason: { en: 'It was of another day.' } };

/** One record that was corrected twice, one as published later, one that is not published yet. */
const corrected: Story = {
  ...story,
  records: [
    {
      ...one,
      changes: [
        {
          date: '2026-11-25',
          field: 'title.en',
          old: 'Won',
          new: 'One',
          reason: { en: 'A slip.', uk: 'Описка.' },
        },
        {
          date: '2026-12-01',
          field: 'stated',
          old: null,
          new: '2022-02-27',
          reason: { en: 'It was missing.' },
        },
      ],
    },
    { ...two, recorded: '2026-11-30' },
    { ...country, recorded: null },
  ],
};

function entriesOf(of: Story, withdrawn: readonly Withdrawal[] = [], words = en) {
  const feed = feedOf(of, withdrawn, words);
  if (feed === null) throw new Error('there is no feed');
  return feed.entries;
}

it('has an entry a published record and an entry a correction, newest first', () => {
  expect(entriesOf(corrected).map(({ id, published, updated }) => [id, published, updated])).toEqual([
    [`${address}#rev=3`, '2026-12-01', '2026-12-01'],
    ['https://dateline.example/e/two-places/', '2026-11-30', '2026-11-30'],
    [`${address}#rev=2`, '2026-11-25', '2026-11-25'],
    [address, '2026-11-23', '2026-12-01'],
  ]);
});

it('says of a correction what stood there, what stands there, and why', () => {
  const [latest, , slip] = entriesOf(corrected);
  expect(slip?.title.text).toBe('Corrected: One (Claimed)');
  expect(slip?.paragraphs.slice(0, 4)).toEqual([
    'Field: Title (in English)',
    'Before: “Won”',
    'Now: “One”',
    'Why: A slip.',
  ]);
  expect(latest?.paragraphs[1]).toBe('Before: nothing');
  expect(entriesOf(corrected, [], uk)[2]?.title.text).toBe('Виправлено: Один (Твердження)');
});

it('tells a correction in the words of the card, and which language the rest is in', () => {
  const change = {
    date: '2026-12-02',
    field: 'where[0].precision',
    old: 'near-town',
    new: 'town',
    reason: { en: 'It was in the town.' },
  };
  const records = [{ ...one, changes: [change] }];
  const [latest] = entriesOf({ ...story, records }, [], uk);
  expect(latest?.paragraphs.slice(0, 4)).toEqual([
    'Поле: Де: точність',
    'Було: Поблизу населеного пункту',
    'Стало: Населений пункт',
    'Чому: It was in the town. (англійською)',
  ]);
});

it('quotes in the marks of the words’ own language', () => {
  const text = entriesOf(story, [], uk)
    .flatMap(({ paragraphs }) => paragraphs)
    .join('\n');
  expect(text).toMatch(/“[^«»]*[A-Za-z]/u);
  expect(text).not.toMatch(/«[A-Za-z]/u);
});

it('tells in the corrected record’s own entry what was corrected', () => {
  const own = entriesOf(corrected).find(({ id }) => id === address);
  expect(own?.paragraphs.slice(0, 2)).toEqual([
    'Corrected: Title (in English): “Won” → “One”. A slip.',
    'Corrected: Said: nothing → “2022-02-27”. It was missing.',
  ]);
});

it('keeps the ids of an event that is renamed, and leads to where it is now', () => {
  const renamed = { ...corrected, aliases: { 'number-one': 'one-place' } };
  const feed = feedOf(renamed, [], en);
  const old = 'https://dateline.example/e/number-one/';
  expect(feed?.entries.map(({ id }) => id).filter((id) => id.startsWith(old))).toEqual([
    `${old}#rev=3`,
    `${old}#rev=2`,
    old,
  ]);
  expect(feed?.entries.at(-1)?.link).toBe(`${address}#rev=3`);
});

it('puts a withdrawal in the place of the record', () => {
  const [first] = entriesOf(corrected, [gone]);
  expect(first).toMatchObject({
    id: 'https://dateline.example/e/not-so/',
    updated: '2026-12-24',
    published: null,
  });
  expect(first?.paragraphs).toContain('It was of another day.');
});

it('knows no clock: a feed is as new as what is in it', () => {
  expect(feedOf(corrected, [], en)?.updated).toBe('2026-12-01');
  expect(feedOf(corrected, [gone], en)?.updated).toBe('2026-12-24');
});

it('is not there without an address to lead to, or a record that is published', () => {
  const unpublished = { ...story, records: story.records.map((record) => ({ ...record, recorded: null })) };
  for (const none of [{ ...story, site: null }, unpublished]) {
    expect(hasFeeds(none)).toBe(false);
    expect(feedOf(none, [gone], en)).toBeNull();
    expect(feeds.map((feed) => writeFeed(feed, none, [], en))).toEqual([null, null]);
  }
  expect(hasFeeds(story)).toBe(true);
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'category', 'georss:point'].includes(name),
});

interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly 'georss:point'?: readonly string[];
  readonly link: readonly { readonly rel: string; readonly href: string }[];
  readonly category: readonly { readonly term: string }[];
  readonly contributor: { readonly name: string };
}

interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly { readonly rel: string; readonly href: string }[];
  readonly entry: readonly AtomEntry[];
}

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly _dateline?: { readonly status: string; readonly revision: number; readonly _geo: unknown };
}

function textOf(file: string, of: Story, words = en): string {
  const format = feeds.find((feed) => feed.file === file);
  const text = format && writeFeed(format, of, [gone], words);
  if (text === null || text === undefined) throw new Error(`no ${file}`);
  return text;
}

function atomOf(of: Story, words = en): AtomFeed {
  const text = textOf('feed.atom', of, words);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { readonly feed: AtomFeed }).feed;
}

function itemsOf(of: Story, words = en): readonly JsonItem[] {
  return (JSON.parse(textOf('feed.json', of, words)) as { readonly items: readonly JsonItem[] }).items;
}

describe('Atom', () => {
  it('has what RFC 4287 asks of a feed and of each entry', () => {
    fc.assert(
      fc.property(stories.filter(hasFeeds), fc.constantFrom(en, uk), (some, words) => {
        const feed = atomOf(some, words);
        const ids = feed.entry.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(feed.author.name).toBe(feed.title);
        for (const { id, title, updated, link } of [feed, ...feed.entry]) {
          expect(URL.canParse(id)).toBe(true);
          expect(title).not.toBe('');
          expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
          expect(link.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
          expect(updated <= feed.updated).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tells the day of publication, never that of the event, and leads to the revision', () => {
    const entry = atomOf(corrected).entry.find(({ id }) => id === address);
    expect(entry).toMatchObject({
      title: 'One (Claimed)',
      published: '2026-11-23T00:00:00Z',
      updated: '2026-12-01T00:00:00Z',
      contributor: { name: 'An author, A paper' },
    });
    expect(entry?.link.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `${address}#rev=3`],
      ['via', 'https://example.org/report'],
    ]);
    expect(entry?.category.map(({ term }) => term)).toEqual(['combat', 'claimed']);
  });

  it('writes points latitude first, one a mark', () => {
    const points = atomOf(story).entry.map((entry) => entry['georss:point']);
    expect(points).toContainEqual(['49.981 36.253']);
    expect(points).toContainEqual(['49.981 36.253', '50.455 30.524']);
    expect(points).toContainEqual(undefined);
  });

  it('is well formed whatever a record says', () => {
    fc.assert(
      fc.property(anyTexts, (text) => {
        const hostile = { ...one, title: { en: text }, summary: { en: text } };
        expect(atomOf({ ...story, records: [hostile] }).entry).toHaveLength(2);
      }),
    );
  });

  it('stands in its language beside the page of that language', () => {
    const { id, link } = atomOf(story, uk);
    expect(id).toBe('https://dateline.example/uk/feed.atom');
    expect(link.map(({ href }) => href)).toContain('https://dateline.example/uk/');
  });
});

describe('JSON Feed', () => {
  it('says the same as Atom', () => {
    const atom = atomOf(corrected).entry;
    expect(itemsOf(corrected).map(({ id, date_modified }) => [id, date_modified])).toEqual(
      atom.map(({ id, updated }) => [id, updated]),
    );
  });

  it('tells of each entry the revision that it leads to', () => {
    const leads = itemsOf(corrected).map(({ url, _dateline }) => [url, _dateline?.revision]);
    expect(leads.filter(([url]) => String(url).startsWith(address))).toEqual([
      [`${address}#rev=3`, 3],
      [`${address}#rev=2`, 2],
      [`${address}#rev=3`, 3],
    ]);
  });

  it('has points longitude first, and how far to trust it', () => {
    const item = itemsOf(corrected).find(({ id }) => id === address);
    expect(item).toMatchObject({
      url: `${address}#rev=3`,
      date_published: '2026-11-23T00:00:00Z',
      _dateline: { status: 'claimed', _geo: { type: 'Point', coordinates: [36.253, 49.981] } },
    });
    expect(item?.content_text).toContain('Claimed by A speaker.');
  });
});

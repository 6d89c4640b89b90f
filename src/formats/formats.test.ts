import { describe, expect, it } from 'vitest';
import { en, uk } from '../i18n/words.fixture.ts';
import type { EventRecord } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { Story } from './format.ts';
import { geojson } from './geojson.ts';
import { formats } from './index.ts';
import { json } from './json.ts';
import { readable } from './readable.ts';
import { story } from './story.fixture.ts';

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly when: { readonly timespans: readonly unknown[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

function featureOf(id: string, of: Story = story): Feature {
  const { features } = JSON.parse(geojson.write(of, en)) as { features: readonly Feature[] };
  const feature = features.find((each) => each.id === id);
  if (!feature) throw new Error(`no feature "${id}"`);
  return feature;
}

it('has each format once, and a file of its own for each', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(new Set(formats.map(({ holds, extension }) => `${holds}.${extension}`)).size).toBe(formats.length);
});

it.each([en, uk])('$name says what each is for', ({ download }) => {
  expect(Object.keys(download.formats)).toEqual(formats.map(({ id }) => id));
});

it.each(formats)('$id is the same for the same events, and ends its last line', ({ write }) => {
  expect(write(story, en)).toBe(write(structuredClone(story), en));
  expect(write(story, en)).toMatch(/\n$/);
  expect(write({ ...story, records: [] }, en)).toMatch(/\n$/);
});

it.each(formats)('$id says of which dataset it is, and whose it is', ({ write }) => {
  const text = write({ ...story, places: story.places.map((place) => ({ ...place, geonames: 1 })) }, en);
  const { data, places } = en.frame.footer;
  for (const part of ['1.0.0', data('CC-BY-4.0'), en.download.quotations, places, en.download.noMap]) {
    expect(text).toContain(part);
  }
  expect(write(story, en)).not.toContain(places);
});

it('can be read back where it drops nothing, and there alone', () => {
  const lossless = formats.filter(({ drops }) => drops.length === 0);
  expect(readable.map(({ id }) => id)).toEqual(lossless.map(({ id }) => id));
});

describe.each(formats.filter(({ holds }) => holds === 'events'))('$id', ({ drops, write }) => {
  const [record] = story.records;
  if (!record) throw new Error('the fixture has a record');
  const withFirst = (first: object) =>
    write({ ...story, records: [first as EventRecord, ...story.records.slice(1)] }, en);
  const before = withFirst(full(record));

  it('holds every key of a record that it does not say it drops, and no other', () => {
    const missing = keysOf(full(record)).filter((key) => withFirst(changedAt(full(record), key)) === before);
    expect(missing.toSorted()).toEqual(drops.filter((drop) => !drop.includes(' ')).toSorted());
  });

  it.each([
    ['other languages', { title: { en: 'One', uk: 'Інший' } }],
    [
      'places without a mark',
      { where: [...full(record).where, { ...full(record).where[0], role: 'mentioned' }] },
    ],
    ['quotations but the first', { excerpts: [...full(record).excerpts, ...otherExcerpts(full(record))] }],
    [
      'what corrections changed',
      { changes: full(record).changes.map((change) => ({ ...change, new: 'Two' })) },
    ],
  ])('says whether it drops %s', (drop, change) => {
    expect(withFirst({ ...full(record), ...change }) === before).toBe(drops.includes(drop));
  });
});

it.each(formats.filter(({ holds }) => holds === 'places'))('$id holds every key of a place', ({ write }) => {
  const [place] = story.places;
  if (!place) throw new Error('the fixture has a place');
  const whole = { ...place, spellings: ['Charkiv'], geonames: 1 };
  const withFirst = (first: object) =>
    write({ ...story, places: [first as Place, ...story.places.slice(1)] }, en);
  const missing = Object.keys(whole).filter((key) => withFirst(changed(whole, key)) === withFirst(whole));
  expect(missing).toEqual([]);
});

it('writes longitude first', () => {
  expect(featureOf('one-place').geometry).toEqual({ type: 'Point', coordinates: [36.253, 49.981] });
});

it('writes several places as one event', () => {
  expect(featureOf('two-places').geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [36.253, 49.981],
      [30.524, 50.455],
    ],
  });
});

it('writes no point where the map shows none', () => {
  expect(featureOf('whole-country').geometry).toBeNull();
});

it('leaves an open end out of the timespan', () => {
  expect(featureOf('one-place').when).toEqual({
    timespans: [
      {
        start: { latest: '2022-02-27T12:00:00.000Z' },
        end: { latest: '2022-02-27T12:00:00.000Z' },
      },
    ],
  });
});

it('says beside each event how far to trust it', () => {
  expect(featureOf('one-place').properties).toMatchObject({
    status: 'claimed',
    placePrecision: 'town',
    timePrecision: 'minute',
    licence: 'CC-BY-4.0',
    sourceUrl: 'https://example.org/report',
    attribution: expect.stringContaining('A speaker') as string,
  });
});

it('keeps open ends as null in JSON, and every language', () => {
  const { events } = JSON.parse(json.write(story, en)) as { events: readonly Record<string, unknown>[] };
  expect(events[0]).toMatchObject({
    title: { en: 'One', uk: 'Один' },
    when: {
      from: null,
      to: '2022-02-27T12:00:00.000Z',
      foundFrom: '2022-02-26T22:00:00.000Z',
      certainFrom: null,
    },
    stated: null,
  });
});

/** A record with something at every key. */
function full(record: EventRecord): EventRecord {
  const said = { en: 'Words' };
  const { when, where, saidBy, excerpts } = record;
  const [first] = excerpts;
  if (!first) throw new Error('the record quotes nobody');
  return {
    ...record,
    when: { ...when, certain: when.found, doubt: 'uncertain', text: 'until 3 p.m.', note: 'A note.' },
    stated: when,
    where: where.map((ref) => ({ ...ref, note: 'A note.' })),
    excerpts: [
      { ...first, translation: { uk: { text: 'слова', by: 'A translator' } } },
      ...excerpts.slice(1),
    ],
    saidBy: { ...saidBy, relay: 'state-media', speaker: said, short: said, office: said, via: said },
    statusQuote: { ...first, quote: 'it could not be verified' },
    confirmedBy: { ...first, quote: 'another saw it' },
    conflictsWith: [record.id],
    related: [record.id],
    changes: [{ date: '2026-11-24', field: 'title.en', old: 'Won', new: 'One', reason: said }],
  };
}

function otherExcerpts({ excerpts }: EventRecord) {
  return excerpts.map((excerpt) => ({ ...excerpt, quote: 'other words' }));
}

/** The parts of a record that have keys of their own; of a list, its first. */
function nestedIn({ when, where, saidBy, excerpts }: EventRecord): ReadonlyMap<string, object> {
  const [place] = where;
  const [excerpt] = excerpts;
  if (!place || !excerpt) throw new Error('the record has no place, or quotes nobody');
  return new Map<string, object>(Object.entries({ when, where: place, saidBy, excerpts: excerpt }));
}

function keysOf(record: EventRecord): readonly string[] {
  const nested = nestedIn(record);
  return Object.keys(record).flatMap((key) => {
    const part = nested.get(key);
    return part === undefined ? [key] : Object.keys(part).map((inner) => `${key}.${inner}`);
  });
}

function changedAt(record: EventRecord, key: string): object {
  const [outer = '', inner] = key.split('.');
  const part = nestedIn(record).get(outer);
  if (part === undefined || inner === undefined) return changed({ ...record }, outer);
  const other = changed({ ...part }, inner);
  switch (outer) {
    case 'where':
      return { ...record, where: [other, ...record.where.slice(1)] };
    case 'excerpts':
      return { ...record, excerpts: [other, ...record.excerpts.slice(1)] };
    default:
      return { ...record, [outer]: other };
  }
}

const others: Readonly<Record<string, unknown>> = {
  status: 'unverified',
  basis: 'inferred',
  place: 'kyiv',
  role: 'mentioned',
  who: 'organisation',
  outlet: { en: 'Other' },
  source: 'no-report',
  certain: null,
  possible: { from: 0, to: 1 },
  found: { from: 0, to: 1 },
  lasted: true,
  zone: 'UTC',
  lat: 1,
  lon: 1,
};

/** The same with another value at a key, of the same kind. */
function changed(part: Readonly<Record<string, unknown>>, key: string): object {
  const value = part[key];
  const other = typeof value === 'string' ? `${value}-too` : Array.isArray(value) ? [] : null;
  return {
    ...part,
    [key]: others[key] ?? (key === 'title' || key === 'summary' || key === 'name' ? { en: 'Other' } : other),
  };
}

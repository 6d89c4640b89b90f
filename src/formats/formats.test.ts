import { expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import type { Story } from './format.ts';
import { geojson } from './geojson.ts';
import { formats } from './index.ts';
import { json } from './json.ts';
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

it('has each format once', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

it.each(formats)('$id is the same for the same events, and ends its last line', ({ write }) => {
  expect(write(story, en)).toBe(write(structuredClone(story), en));
  expect(write(story, en)).toMatch(/\n$/);
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

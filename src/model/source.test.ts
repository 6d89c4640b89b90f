import { expect, it } from 'vitest';
import { faultsOf, kyiv, times, zone } from './record.fixture.ts';
import { type SourceDraft, makeSource } from './source.ts';

it('makes a source, on the story’s clock unless it has its own', () => {
  expect(makeSource(times, kyiv)).toEqual({
    ok: true,
    value: { ...times, via: null, outlet: null, note: null, zone: 'Europe/Kyiv' },
  });
  expect(makeSource({ ...times, zone: 'America/Los_Angeles', language: 'EN-us' }, kyiv)).toMatchObject({
    value: { zone: 'America/Los_Angeles', language: 'en-US' },
  });
});

const mutations: readonly (readonly [Partial<SourceDraft>, string])[] = [
  [{ id: 'times 2022' }, 'id shape'],
  [{ title: '' }, 'title shape'],
  [{ publisher: ' ' }, 'publisher shape'],
  [{ outlet: { en: ' ' } }, 'outlet.en shape'],
  [{ outlet: {} }, 'outlet shape'],
  [{ outlet: { en: 'the <b>paper</b>' } }, 'outlet.en text-markup'],
  [{ author: 'A&nbsp;B' }, 'author text-markup'],
  [{ published: '2022-02-30' }, 'published time-unreadable'],
  [{ published: '2022-02' }, 'published time-unreadable'],
  [{ published: '2022-02-27?' }, 'published time-unreadable'],
  [{ published: 'by 2022-02-27' }, 'published time-unreadable'],
  [{ url: 'http://example.org/' }, 'url url-not-https'],
  [{ url: 'https://example.org/a#:~:text=words' }, 'url shape'],
  [{ url: 'https://example.org/a#b:~:text=words' }, 'url shape'],
  [{ language: 'English!' }, 'language shape'],
  [{ zone: 'Pacific/Nowhere' }, 'zone zone-unknown'],
];

it.each(mutations)('refuses %j once: %s', (mutation, fault) => {
  expect(faultsOf(makeSource({ ...times, ...mutation }, kyiv))).toEqual([fault]);
});

it('refuses a day that the source’s clock skipped', () => {
  expect(faultsOf(makeSource({ ...times, published: '2011-12-30' }, zone('Pacific/Apia')))).toEqual([
    'published time-skipped',
  ]);
});

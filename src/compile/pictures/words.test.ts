import { describe, expect, it } from 'vitest';
import { loadWords } from '../../i18n/index.ts';
import { en, uk } from '../../i18n/words.fixture.ts';
import type { PlaceRef } from '../../model/place.ts';
import { loadEdition } from '../edition.ts';
import { copyOfFixture } from '../fixtures/copy.ts';
import { recordOf, refTo } from '../fixtures/records.ts';
import { eventWords, pictureAlt, storyWords, withdrawnWords } from './words.ts';

const fixture = () => loadEdition(copyOfFixture());

describe('the words of an event’s picture', () => {
  it('say the status, who says it, when with the year, where and if that is inferred, and the source', () => {
    const loaded = fixture();
    expect(eventWords(loaded, recordOf(loaded, 'bergen-deck'), en)).toMatchObject({
      story: 'The harbour bridge',
      kind: 'Daily life',
      status: 'Could not be verified',
      title: "City engineer says the bridge's deck moved",
      by: 'Claimed by Kari\u00a0Lund. The city paper could not verify it.',
      when: 'by Tuesday 16 November 2021',
      where: [{ name: 'Bergen', rest: '' }],
      source: 'The\u00a0Courier, 16 November 2021',
    });
    expect(eventWords(loaded, recordOf(loaded, 'bergen-deck'), uk)).toMatchObject({
      status: 'Не вдалося перевірити',
      when: 'не пізніше вівторка, 16\u00a0листопада\u00a02021\u00a0р.',
      where: [{ name: 'Bergen', rest: '' }],
    });
  });

  it('tell the year whatever the story’s is, in our edition in each of its languages', async () => {
    const loaded = loadEdition(process.cwd());
    for (const words of await Promise.all(loaded.edition.languages.map(loadWords)))
      for (const record of loaded.records)
        expect(eventWords(loaded, record, words).when, record.id).toMatch(/\b\d{4}\b/);
  });

  it('name a place without a point, or that there is none, and invent no other', () => {
    const loaded = fixture();
    const told = (...where: readonly PlaceRef[]) =>
      eventWords(loaded, { ...recordOf(loaded, 'bergen-bridge'), where }, en).where;
    expect(told(refTo(loaded, 'oslo', { precision: 'country', basis: 'inferred' }))).toEqual([
      { name: 'Oslo', rest: '' },
    ]);
    expect(told(refTo(loaded, 'oslo', { role: 'destination', precision: 'none' }))).toEqual([
      { name: 'Oslo', rest: '' },
    ]);
    expect(told(refTo(loaded, 'oslo', { role: 'mentioned' }))).toEqual([{ name: 'Oslo', rest: '' }]);
    expect(told()).toEqual([{ name: 'No place given', rest: '' }]);
  });

  it('name each of two places, and of more as many as a line holds', () => {
    const loaded = fixture();
    const told = (...where: readonly PlaceRef[]) =>
      eventWords(loaded, { ...recordOf(loaded, 'bergen-bridge'), where }, en).where;
    const [bergen, oslo, london] = [
      refTo(loaded, 'bergen'),
      refTo(loaded, 'oslo', { role: 'speaker', basis: 'inferred' }),
      refTo(loaded, 'london'),
    ];
    expect(told(bergen, oslo)).toEqual([
      { name: 'Bergen', rest: '' },
      { name: 'Oslo', rest: 'inferred' },
    ]);
    expect(told(bergen, { ...oslo, basis: 'stated' }, london, bergen, london)).toEqual([
      { name: 'Bergen, Oslo, London and 2 more', rest: '' },
    ]);
    expect(told(bergen, oslo, london)).toMatchObject([{ rest: '' }]);
  });
});

it('two sources stand beside each other, and where words run to the left neither runs into the other', async () => {
  const loaded = fixture();
  const record = recordOf(loaded, 'bergen-bridge');
  const excerpts = loaded.sources.flatMap(({ id }) => record.excerpts.map((one) => ({ ...one, source: id })));
  const both = async (code: string) =>
    eventWords(loaded, { ...record, excerpts }, await loadWords(code)).source?.split(/\s· /u) ?? [];
  expect(loaded.sources).toHaveLength(2);
  expect(await both('en')).toHaveLength(2);
  const lines = await both('ar');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^\u2067.*\u2069$/);
});

it('a story’s picture says what it is, its days and whose report', () => {
  expect(storyWords(fixture(), en)).toMatchObject({
    title: 'The harbour bridge',
    when: '15–17 November 2021',
    source: '2 sources, 3 events',
  });
});

it('a withdrawn record’s picture says that, and why', () => {
  const withdrawal = { id: 'gone', date: '2022-03-01', reason: { en: 'It was another town.' } };
  expect(withdrawnWords(fixture(), withdrawal, uk)).toMatchObject({
    status: 'Відкликано',
    title: 'Цей запис відкликано 1\u00a0березня\u00a02022\u00a0р.',
    by: 'It was another town.',
  });
});

it('a picture in words has its title, its status and its place', () => {
  const loaded = fixture();
  const record = recordOf(loaded, 'bergen-bridge');
  expect(pictureAlt(loaded, record, en)).toBe('Map: Bergen. Harbour bridge closed after a storm. Reported.');
  expect(pictureAlt(loaded, record, uk)).toBe(
    'Карта: Bergen. Портовий міст закрито після шторму. Повідомлено.',
  );
  expect(pictureAlt(loaded, null, en)).toBe('Map: The harbour bridge. 2 sources, 3 events.');
});

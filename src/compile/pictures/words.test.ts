import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { uk } from '../../i18n/uk.ts';
import { loadEdition } from '../edition.ts';
import { eventWords, pictureAlt, storyWords, withdrawnWords } from './words.ts';

const loaded = loadEdition(process.cwd());
const told = (id: string, words = en) => eventWords(loaded, recordOf(id), words);

describe('the words of an event’s picture', () => {
  it('say the status, who says it, when with the year, where and how exactly, and the source', () => {
    expect(told('gomel-responsibility-statement')).toEqual({
      story: 'Ukraine, 24–28 February 2022',
      kind: 'Diplomacy',
      status: { word: 'Claimed', contested: true },
      title: 'Putin aide says refusal to talk would make Ukraine responsible for bloodshed',
      by: 'Claimed by Vladimir Medinsky, aide to the Russian president, via RIA Novosti.',
      when: 'Sunday 27 February 2022',
      where: [{ name: 'Gomel', rest: 'Belarus, where it was said. Town, inferred' }],
      source: 'Los Angeles Times, 27 February 2022',
    });
    expect(told('kherson-control', uk)).toMatchObject({
      status: { word: 'Не вдалося перевірити', contested: true },
      when: 'не пізніше неділі, 27 лютого 2022 р.',
      where: [{ name: 'Херсон', rest: 'Україна. Населений пункт, вказаний' }],
    });
  });

  it('tell the year whatever the story’s is', () => {
    for (const record of loaded.records)
      for (const words of [en, uk]) expect(eventWords(loaded, record, words).when).toMatch(/\b\d{4}\b/);
  });

  it('name a place without a point, or that there is none, and invent no other', () => {
    const where = (id: string) => told(id).where;
    expect(where('ukraine-casualty-count')).toEqual([
      { name: 'Ukraine', rest: 'The whole country, inferred' },
    ]);
    expect(where('ukraine-refugee-count')).toEqual([
      { name: 'neighbouring countries', rest: 'where they were headed. No point on the map' },
    ]);
    expect(where('minsk-talks')).toEqual([{ name: 'Minsk', rest: 'Belarus, mentioned. Town, stated' }]);
    const nowhere = eventWords(loaded, { ...recordOf('minsk-talks'), where: [] }, en);
    expect(nowhere.where).toEqual([{ name: 'No place given', rest: '' }]);
  });

  it('name each of two places, and of more as many as a line holds', () => {
    expect(told('gomel-delegation-sent').where).toEqual([
      { name: 'Gomel', rest: 'Belarus, where they were headed. Town, stated' },
      { name: 'Moscow', rest: 'Russia, where it was said. Town, inferred' },
    ]);
    const talks = recordOf('kyiv-talks-cities');
    const where = talks.where.map((ref) => ({ ...ref, role: 'site' as const, basis: 'stated' as const }));
    expect(eventWords(loaded, { ...talks, where }, en).where).toEqual([
      { name: 'Kyiv, Warsaw, Bratislava and 2 more', rest: 'Town, stated' },
    ]);
  });
});

it('a story’s picture says what it is, its days and whose report', () => {
  expect(storyWords(loaded, en)).toMatchObject({
    title: 'Ukraine, 24–28 February 2022',
    when: '24–28 February 2022',
    source: `As reported by the Los Angeles Times on 27 February 2022, ${loaded.records.length} events`,
  });
});

it('a withdrawn record’s picture says that, and why', () => {
  const withdrawal = { id: 'gone', date: '2022-03-01', reason: { en: 'It was another town.' } };
  expect(withdrawnWords(loaded, withdrawal, uk)).toMatchObject({
    status: { word: 'Відкликано', contested: false },
    title: 'Цей запис відкликано 1 березня 2022 р.',
    by: 'It was another town.',
  });
});

it('a picture in words has its title, its status and its place', () => {
  expect(pictureAlt(loaded, recordOf('kharkiv-advance'), en)).toBe(
    'Map: Kharkiv. Russian push into Kharkiv seems to get through its defences. Reported.',
  );
  expect(pictureAlt(loaded, recordOf('kharkiv-advance'), uk)).toBe(
    'Карта: Харків. Російський наступ на Харків, схоже, прориває оборону міста. Повідомлено.',
  );
  expect(pictureAlt(loaded, null, en)).toMatch(/^Map: Ukraine, 24–28 February 2022\. As reported by .*\.$/);
});

function recordOf(id: string) {
  const record = loaded.records.find((one) => one.id === id);
  if (!record) throw new Error(`the edition has no "${id}"`);
  return record;
}

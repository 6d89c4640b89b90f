import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDetail } from '../model/event.ts';
import { datasetOf, headOf, idOf, places, story } from './arbitrary.ts';
import { makeOtherWords } from './otherWords.ts';
import { makeSearchIndex, search, searchWords } from './search.ts';

const at = (index: number) => ({
  place: places[index]?.id ?? idOf<'place'>('nowhere'),
  role: 'site' as const,
  precision: 'town' as const,
  basis: 'stated' as const,
  note: null,
});
const quiet = headOf('x', story).saidBy;
const dataset = datasetOf([
  headOf('fighting', story, { title: { en: 'Street fighting', uk: 'Вуличні бої' }, where: [at(0)] }),
  headOf('depot', story, { title: { en: 'Oil depot burns' }, where: [at(2)] }),
  headOf('deadline', story, {
    title: { en: 'Putin aide: wait until 3 p.m.' },
    kind: idOf('diplomacy'),
    where: [at(3)],
    saidBy: { ...quiet, speaker: { en: 'Vladimir Medinsky' } },
  }),
  headOf('slovyansk', story, { title: { en: "Slov'yansk – Łódź, Besançon" } }),
  headOf('refugees', story, { title: { en: 'The U.N. counts 368,000 people; a cease-fire is Rus´’s hope' } }),
]);
const detail: EventDetail = {
  summary: { en: 'A summary' },
  stated: null,
  statusQuote: null,
  confirmedBy: null,
  excerpts: [
    {
      source: idOf('paper'),
      quote: 'the sky glowed orange on Kiev’s edge',
      fragment: '',
      supports: ['what'],
    },
  ],
  conflictsWith: [],
  related: [],
  recorded: null,
  changes: [],
};
const details = new Map([[idOf<'event'>('depot'), detail]]);
const index = makeSearchIndex(dataset, details, null);
const found = (q: string, within = index) => {
  const mask = search(within, q);
  return mask && dataset.heads.filter((_, row) => mask[row] === 1).map(({ id }) => id);
};

describe('search', () => {
  it('finds a place under any of its spellings, with or without case, marks and apostrophes', () => {
    for (const q of ['Gomel', 'homiel', 'Гомель']) expect(found(q)).toEqual(['deadline']);
    for (const q of ['slovyansk', 'SLOV’YANSK', 'slov´yansk', 'lodz', 'besancon', 'Łódź'])
      expect(found(q)).toEqual(['slovyansk']);
    for (const q of ['rus', "Rus'", 'Rus’s']) expect(found(q)).toEqual(['refugees']);
  });

  it('finds a place under any of its spellings where a text has another', () => {
    for (const q of ['Kiev', 'КИЇВ', 'Kyiv', 'kyi', 'Киев']) expect(found(q)).toEqual(['depot', 'fighting']);
    expect(found('КИЇВ', makeSearchIndex(dataset, null, null))).toEqual(['fighting']);
  });

  it('finds the same for each name of a place, of however many words, and be it the beginning of another', () => {
    const words = fc.constantFrom('kiev', 'kieva', 'kievan', 'kyiv', 'city', 'cityfolk', 'Нове', 'Новеньке');
    const names = fc.array(words, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    const gazetteers = fc.array(fc.array(names, { minLength: 1, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(gazetteers, fc.array(names, { maxLength: 6 }), (gazetteer, titles) => {
        const called = places.slice(0, 4).map((place, at) => ({
          ...place,
          name: { en: gazetteer[at]?.[0] ?? '' },
          spellings: gazetteer[at] ?? [],
        }));
        const heads = titles.map((en, n) =>
          headOf(`e${n}`, story, { title: { en }, where: n < 4 ? [at(n)] : [] }),
        );
        const within = makeSearchIndex(datasetOf(heads, { places: called }), null, null);
        for (const { spellings } of called) {
          const [first, ...others] = spellings.map((name) => search(within, name));
          for (const other of others) expect(other).toEqual(first);
        }
      }),
    );
  });

  it('takes endings for a name, but only the word itself for a short one', () => {
    const town = datasetOf(
      [
        headOf('barrage', story, { title: { en: 'Barrage' } }),
        headOf('market', story, { title: { en: 'Market in Bar' } }),
        headOf('region', story, { title: { uk: 'Баррський район' } }),
      ],
      { places: places.map((place) => ({ ...place, name: { en: 'Bar' }, spellings: ['Барр'] })) },
    );
    const within = makeSearchIndex(town, null, null);
    const ids = (q: string) =>
      town.heads.filter((_, row) => search(within, q)?.[row] === 1).map(({ id }) => id);
    expect(ids('Барр')).toEqual(['market', 'region']);
    expect(ids('Bar')).toEqual(['barrage', 'market', 'region']);
  });

  it('wants every word to begin some word', () => {
    expect(found('oil dep')).toEqual(['depot']);
    expect(found('oil gomel')).toEqual([]);
    expect(found('epot')).toEqual([]);
    expect(found('medinsky diplomacy 3')).toEqual(['deadline']);
  });

  it('reads quotations and summaries once they have come', () => {
    expect(found('glowed')).toEqual(['depot']);
    expect(found('glowed', makeSearchIndex(dataset, null, null))).toEqual([]);
  });

  it('takes an abbreviation, a hyphenated word and a possessive however it is written', () => {
    for (const q of ['U.N.', 'UN', 'u.n', '“U.N.”']) expect(found(`${q} counts`)).toEqual(['refugees']);
    for (const q of ['3 p.m.', '3 pm', '3 PM.']) expect(found(q)).toEqual(['deadline']);
    for (const q of ['cease-fire', 'ceasefire', 'cease‑fire', 'cease fire', 'cease-f', 'cease-'])
      expect(found(q)).toEqual(['refugees']);
    for (const q of ['Putin’s aide', "putin's"]) expect(found(q)).toEqual(['deadline']);
    for (const q of ['e.g. fire', 'u n.counts', '36,8000', 'hope.Them']) expect(found(q), q).toEqual([]);
  });

  it('finds a number in whichever way its thousands are told apart, there and here', () => {
    const written = ['', ',', '.', '’', ' ', '\u00A0', '\u2009', '\u202F'].map(
      (space) => `1${space}368${space}000`,
    );
    const counts = datasetOf(written.map((en, n) => headOf(`e${n}`, story, { title: { en } })));
    const within = makeSearchIndex(counts, null, null);
    for (const q of written) expect(search(within, q)).toEqual(new Uint8Array(written.length).fill(1));
  });

  it('asks nothing without a word', () => {
    for (const q of ['', '  ', '?!', '’', '🙂 🇺🇦', '« »', '-', "'s"]) expect(found(q)).toBeNull();
  });

  it('finds each event by the beginning of any word of its title', () => {
    const words = fc.constantFrom(
      ...dataset.heads.flatMap((head, row) =>
        Object.values(head.title).flatMap((title) => searchWords(title).map((word) => ({ row, word }))),
      ),
    );
    fc.assert(
      fc.property(words, fc.nat(), ({ row, word }, cut) => {
        const start = [...word].slice(0, 1 + (cut % word.length)).join('');
        expect(search(index, start)?.[row]).toBe(1);
      }),
    );
  });

  it('finds no more by more words, and the same in any order and writing', () => {
    const words = fc.constantFrom(...index.words, 'zzzz', '368 000', 'cease-fire', '🙂', 'U.N.');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (some) => {
        const q = some.join('; ');
        expect(found(some.toReversed().join('; '))).toEqual(found(q));
        expect(found(q.toUpperCase())).toEqual(found(q));
        expect(found(`“${q}”`)).toEqual(found(q));
        const fewer = found(some.slice(1).join('; '));
        if (fewer !== null) expect(fewer).toEqual(expect.arrayContaining([...(found(q) ?? [])]));
      }),
    );
  });

  it('compares words that stay the same when read again', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.integer({ min: 1, max: 0x2ffff }).map((code) => String.fromCodePoint(code)) }),
      fc.string({ unit: fc.constantFrom(...Array.from("aß1234.,- '’sŉİΣ´\u0301\u00AD")) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join('\n'))).toEqual(words);
      }),
    );
  });

  it('answers to a text of any length', () => {
    const long = 10_000;
    for (const part of ['a ', 'a-', 'a.', '1,111', '1 111 ', "'", '🙂', 'é', 'x'])
      expect(found(part.repeat(long))?.length ?? 0).toBeLessThan(dataset.heads.length);
  });
});

describe('with the other languages', () => {
  const speaking = datasetOf([
    headOf('speech', story, {
      title: { en: 'Zelensky speaks' },
      saidBy: { ...quiet, short: { en: 'Zelensky' }, speaker: { en: 'Volodymyr Zelensky' } },
      where: [at(0)],
    }),
    headOf('mention', story, { title: { en: 'Aid, as Zelensky had asked' } }),
    headOf('other', story, { title: { en: 'Rain' } }),
  ]);
  const country = (code: string) => places.map((place) => ({ ...place, country: code }));
  const own = { ...speaking, places: country('UA') };
  const telling = {
    kinds: own.kinds.map((kind) => ({ ...kind, name: { uk: 'Удари' } })),
    heads: own.heads.map((head) =>
      head.id === 'speech'
        ? {
            ...head,
            saidBy: { ...quiet, short: { uk: 'Зеленський' }, speaker: { uk: 'Володимир Зеленський' } },
          }
        : { ...head, title: { uk: 'Дощ' } },
    ),
    details: new Map([[idOf<'event'>('other'), { ...detail, summary: { uk: 'Злива' } }]]),
  };
  const others = makeOtherWords(own, [telling]);
  const ids = (q: string, within = makeSearchIndex(own, null, others)) =>
    own.heads.filter((_, row) => search(within, q)?.[row] === 1).map(({ id }) => id);

  it('finds their titles, summaries and kinds', () => {
    expect(ids('дощ')).toEqual(['mention', 'other']);
    expect(ids('злива')).toEqual(['other']);
    expect(ids('удари')).toEqual(['mention', 'other', 'speech']);
    expect(ids('дощ', makeSearchIndex(own, null, null))).toEqual([]);
  });

  it('finds a speaker by each name, in each of the usual spellings', () => {
    for (const q of ['Zelensky', 'Зеленський', 'Zelenskyy', 'Zelenskyi', 'Zelenskiy', 'ЗЕЛЕНСЬК'])
      expect(ids(q)).toEqual(['mention', 'speech']);
    for (const q of ['Volodymyr Zelensky', 'Володимир Зеленський', 'Zelenskyy, Volodymyr'])
      expect(ids(q)).toEqual(['speech']);
  });

  it('finds a place by its country, in each language', () => {
    for (const q of ['Ukraine', 'Україна']) expect(ids(q)).toEqual(['speech']);
  });
});

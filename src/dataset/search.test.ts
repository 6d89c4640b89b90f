import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDetail } from '../model/event.ts';
import { datasetOf, headOf, idOf, places, story } from './arbitrary.ts';
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
]);
const detail: EventDetail = {
  summary: { en: 'A summary' },
  stated: null,
  statusQuote: null,
  confirmedBy: null,
  excerpts: [{ source: idOf('paper'), quote: 'the sky glowed orange', fragment: '', supports: ['what'] }],
  conflictsWith: [],
  related: [],
};
const index = makeSearchIndex(dataset, new Map([[idOf<'event'>('depot'), detail]]));
const found = (q: string) => {
  const mask = search(index, q);
  return mask && dataset.heads.filter((_, row) => mask[row] === 1).map(({ id }) => id);
};

describe('search', () => {
  it('finds a place under any of its spellings, with or without case, marks and apostrophes', () => {
    for (const q of ['Kiev', 'КИЇВ', 'kyiv', 'ki']) expect(found(q)).toContain('fighting');
    for (const q of ['Kiev', 'Київ', 'Kyiv']) expect(found(q)).toEqual(['fighting']);
    for (const q of ['Gomel', 'homiel', 'Гомель']) expect(found(q)).toEqual(['deadline']);
    for (const q of ['slovyansk', 'SLOV’YANSK', 'lodz', 'besancon', 'Łódź'])
      expect(found(q)).toEqual(['slovyansk']);
  });

  it('wants every word to begin some word', () => {
    expect(found('oil dep')).toEqual(['depot']);
    expect(found('oil kyiv')).toEqual([]);
    expect(found('epot')).toEqual([]);
    expect(found('medinsky diplomacy 3')).toEqual(['deadline']);
  });

  it('reads quotations and summaries once they have come', () => {
    expect(found('glowed')).toEqual(['depot']);
    expect(search(makeSearchIndex(dataset, null), 'glowed')?.includes(1)).toBe(false);
  });

  it('asks nothing without a word', () => {
    for (const q of ['', '  ', '?!', '’']) expect(found(q)).toBeNull();
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

  it('compares words that stay the same when read again', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(texts, (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

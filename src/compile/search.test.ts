import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/dataset.ts';
import { makeOtherWords } from '../dataset/otherWords.ts';
import { makeSearchIndex, search, searchWords, type SearchIndex } from '../dataset/search.ts';
import { loadEdition } from './edition.ts';
import { packCore, packDetails } from './pack.ts';

const loaded = loadEdition(join(import.meta.dirname, '../..'));
const { records, edition } = loaded;
const tellings = edition.languages.map((language) => {
  const byId = packDetails(loaded, language);
  const details = new Map(records.flatMap(({ id }) => (byId[id] ? [[id, byId[id]] as const] : [])));
  return { language, details, ...packCore(loaded, language) };
});

/** Each language's page before and after the other languages have come. */
const pages = tellings.map((telling) => {
  const { language, details } = telling;
  const dataset = makeDataset(telling);
  const others = makeOtherWords(
    dataset,
    tellings.filter((other) => other !== telling),
  );
  return {
    language,
    alone: makeSearchIndex(dataset, details, null),
    together: makeSearchIndex(dataset, details, others),
  };
});

function found(index: SearchIndex, q: string): readonly string[] {
  const mask = search(index, q);
  return records.filter((_, row) => mask?.[row] === 1).map(({ id }) => id);
}

describe.each(pages)('a search on the page in "$language"', ({ alone, together }) => {
  const spellings = loaded.places.map((place) => ({
    place,
    names: [...new Set([...Object.values(place.name), ...place.spellings])],
  }));

  // Of a name of several words every word is wanted, in any order. A name that begins another place's finds that place too,
  // and so do all its spellings. Only a word of up to three letters finds more than they do: what it happens to begin.
  it.each(spellings)('finds the same for each spelling of $place.id', ({ place, names }) => {
    const there = records
      .filter(({ where }) => where.some((ref) => ref.place === place.id))
      .map(({ id }) => id);
    for (const index of [alone, together]) {
      const [first = ''] = names;
      const whole = names.filter((name) => searchWords(name).every((word) => word.length > 3));
      expect(found(index, first)).toEqual(expect.arrayContaining(there));
      for (const name of whole) expect(found(index, name), name).toEqual(found(index, first));
      for (const name of names)
        expect(found(index, name), name).toEqual(expect.arrayContaining([...found(index, first)]));
    }
  });

  it('finds no less when the other languages have come', () => {
    for (const word of alone.words) {
      expect(found(together, word), word).toEqual(expect.arrayContaining([...found(alone, word)]));
    }
  });

  it('finds an event by the words of its title and summary in any language', () => {
    for (const { id, title, summary } of records) {
      for (const text of [...Object.values(title), ...Object.values(summary)])
        expect(found(together, text)).toContain(id);
    }
  });

  it.each([
    ['368000', '368,000', '368 000', '368\u2009000', '368\u00A0000', '368.000'],
    ['ceasefire', 'cease-fire'],
    ['UN', 'U.N.'],
    ['п’ятниця', "п'ятниця"],
  ])('finds the same for %s and its like', (...words) => {
    const [first, ...others] = words.map((word) => found(together, word));
    for (const other of others) expect(other).toEqual(first);
  });
});

it('finds the same events in whichever language the page is', () => {
  for (const { together } of pages) {
    for (const word of together.words) {
      const [first, ...others] = pages.map((page) => found(page.together, word));
      for (const other of others) expect(other, word).toEqual(first);
    }
  }
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datasetOf, headOf, story } from '../arbitrary.ts';
import { makeSearchIndex, search } from '../search.ts';
import { counting } from '../sort.ts';
import { tableOf } from './table.fixture.ts';
import { searchTable } from './search.ts';

const words = fc.oneof(
  fc.constantFrom(
    'cease-fire',
    'ceasefire',
    '368,000',
    "Kyiv's",
    'U.N.',
    'Об’єкт',
    'ŁÓDŹ',
    'a',
    'shelling',
    "O'Brien",
    'Straße',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: fc.constantFrom(...Array.from("ab1-., 'É")), maxLength: 8 }),
);
const texts = fc.array(words, { maxLength: 4 }).map((all) => all.join(' ').replaceAll('\u001f', ''));
const questions = fc.oneof(
  words,
  texts,
  fc.constantFrom('cease', 'fire', 'ceasef', 'cease-f', 'un', 'brien', 'shell kyiv', '368'),
);

function answer(q: string, all: readonly (readonly string[])[], slice?: number) {
  const rows = searchTable(tableOf(['a', 'b'], all), [0, 1], counting(all.length), q, slice);
  for (;;) {
    const step = rows.next();
    if (step.done) return step.value;
  }
}

it('finds in a file what the search of a story finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 8 }), questions, (all, q) => {
      const heads = all.map(([title, short], row) =>
        headOf(
          `row${row}`,
          { from: story.from + row, to: story.to },
          {
            title: { en: title },
            saidBy: {
              who: 'party',
              outlet: { en: 'x' },
              relay: null,
              speaker: null,
              short: { en: short },
              office: null,
              via: null,
            },
          },
        ),
      );
      const dataset = datasetOf(heads, {
        kinds: [{ ...(datasetOf([]).kinds[0] ?? never()), name: { en: '' } }],
        places: [],
      });
      expect(answer(q, all, 3)).toEqual(search(makeSearchIndex(dataset, null, null), q));
    }),
  );
});

function never(): never {
  throw new Error('no kind');
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fragmentOf, occurrences } from './fragment.ts';

const word = fc.constantFrom(
  'on',
  'On',
  'Sunday',
  'nine-story',
  '“Yes',
  'bank’s',
  'now,”',
  'R&D',
  '3',
  'p.m.',
  'İstanbul',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n\n')), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const decode = (fragment: string) => fragment.split(',').map(decodeURIComponent);

it('finds a quotation by words of its own that stand once in the text, whatever their case', () => {
  const stretch = fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(stretch, ([whole, from, length]) => {
      const at = from % whole.length;
      const quote = whole.slice(at, at + length);
      const fragment = fragmentOf(whole, quote, at);
      if (fragment === null) return;
      expect(fragment).toMatch(/^[^-&',]+(?:,[^-&',]+)?$/);
      let after = 0;
      for (const term of decode(fragment)) {
        expect(occurrences(whole, term)).toBe(1);
        expect(quote.indexOf(term, after)).toBeGreaterThanOrEqual(after);
        expect(term).not.toMatch(/^[\p{P}\s]|[\p{P}\s]$|\n/u);
        after = quote.indexOf(term) + term.length;
      }
    }),
  );
});

const article =
  'He said it. “The enemy’s light vehicles have broken into the city, including its centre,” said the governor. ' +
  'A nine-story building was hit.\n\nThen, said the governor, nothing.';

function of(quote: string): string | null {
  return fragmentOf(article, quote, article.indexOf(quote));
}

it('keeps a short quotation whole', () => {
  expect(of('A nine-story building was hit.')).toBe('A%20nine%2Dstory%20building%20was%20hit');
});

it('gives a long one by its two ends, free of quote marks where it can', () => {
  expect(of('“The enemy’s light vehicles have broken into the city, including its centre,”')).toBe(
    'The%20enemy%E2%80%99s%20light%20vehicles,city%2C%20including%20its%20centre',
  );
  expect(of('have broken into the city, including its centre,” said the governor. A nine')).toBe(
    'have%20broken%20into%20the,the%20governor.%20A%20nine',
  );
});

it('crosses lines with two ends', () => {
  expect(of('was hit.\n\nThen')).toBe('was%20hit,Then');
});

it('does without half a word', () => {
  expect(of('erne')).toBeNull();
});

it('says so where the words alone cannot do it', () => {
  expect(of('said the governor')).toBeNull();
});

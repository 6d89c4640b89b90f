import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openedOf } from '../../dataset/opened/arbitrary.ts';
import { hasShortTitles } from './brief.ts';

function datasetOf(titles: readonly string[]) {
  const lines = titles.map((title, at) => ({
    id: `n${at}`,
    title,
    name: 'Kyiv',
    from: at,
    to: at + 1,
    start: '2022-01-01',
    end: '',
    open: 0,
    lat: 50,
    lon: 30,
    kind: 0,
  }));
  return openedOf(lines).dataset;
}

it('gives rows of one line to a file whose titles but for one in ten have no more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 60 }), (count, long) => {
      const titles = Array.from({ length: count }, (_, at) => (at < long ? 'long '.repeat(12) : 'short'));
      expect(hasShortTitles(datasetOf(titles))).toBe(Math.min(long, count) <= count / 10);
    }),
  );
});

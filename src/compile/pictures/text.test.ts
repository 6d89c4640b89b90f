import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, wrap } from './text.ts';

const measure = (text: string) => [...text].length * 10;

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ї', 'щ', '0'), minLength: 1, maxLength: 12 });
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const width = fc.integer({ min: 130, max: 600 });

describe('wrapped text', () => {
  it('is all there, in its order, and no line is too long', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 600 }), (all, most) => {
        const { lines, isBroken } = wrap(all, most, measure);
        const bare = (of: string) => of.replaceAll(/[ \u00a0]/g, '');
        expect(bare(lines.join(''))).toBe(bare(all));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(most);
        expect(isBroken).toBe(all.split(' ').some((one) => measure(one) > most));
      }),
    );
  });

  it('takes as few lines as it can', () => {
    fc.assert(
      fc.property(text, width, (all, most) => {
        const { lines } = wrap(all, most, measure);
        const fullest = lines
          .join(' ')
          .split(' ')
          .reduce<readonly string[]>((full, part) => {
            const longer = full.length > 0 ? `${full.at(-1)} ${part}` : part;
            return measure(longer) <= most ? [...full.slice(0, -1), longer] : [...full, part];
          }, []);
        expect(lines).toHaveLength(fullest.length);
      }),
    );
  });

  it('is even, and keeps together what belongs together', () => {
    const lines = (all: string, most: number) =>
      wrap(all, most, measure).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(lines('one two three four', 150)).toEqual(['one two', 'three four']);
    expect(lines('Ukraine, 24–28 February 2022', 190)).toEqual(['Ukraine,', '24–28 February 2022']);
    expect(lines('As of 27 February', 80)).toEqual(['As of 27', 'February']);
    expect(lines('Російські війська просуваються до Києва', 260)).toEqual([
      'Російські війська',
      'просуваються до Києва',
    ]);
    expect(lines('Київ — столиця', 80)).toEqual(['Київ —', 'столиця']);
  });
});

describe('fitted text', () => {
  const scale = { sizes: [30, 20, 10], leading: 1 };
  const sized = (part: string, size: number) => [...part].length * size;

  it('has the largest size that fits', () => {
    expect(fitText('abc', { width: 90, height: 30 }, scale, sized)?.size).toBe(30);
    expect(fitText('abcd', { width: 90, height: 30 }, scale, sized)?.size).toBe(20);
    expect(fitText('abc def', { width: 90, height: 60 }, scale, sized)?.lines).toEqual(['abc', 'def']);
  });

  it('breaks a word at the smallest size alone, and is nothing where even that is too much', () => {
    expect(fitText('abcdefghijkl', { width: 100, height: 60 }, scale, sized)).toMatchObject({
      size: 10,
      lines: ['abcdefghij', 'kl'],
    });
    expect(fitText('abcdefghijkl', { width: 100, height: 10 }, scale, sized)).toBe(null);
  });
});

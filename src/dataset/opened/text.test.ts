import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened } from './text.ts';

it('shortens a text to its beginning, and cuts no letter in two', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', 'є', 'ن', '🔥', '👩‍👧', ','), maxLength: 80 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 60 }), (text, longest) => {
      const short = shortened(text, longest);
      if (text.length <= longest) {
        expect(short).toBe(text);
        return;
      }
      expect(short.endsWith('…')).toBe(true);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
      expect(short.length).toBeLessThanOrEqual(longest + 1);
      expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});

it('ends with a whole word where one ends nearby', () => {
  expect(shortened('who did what to whom, where, on which day', 26)).toBe('who did what to whom…');
  expect(shortened('Averyveryverylongwordwithoutaspace', 20)).toBe('Averyveryverylongwor…');
});

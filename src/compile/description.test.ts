import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened } from './description.ts';

it('cuts at the end of a word, and says that it has', () => {
  expect(shortened('The bridge was closed.', 40)).toBe('The bridge was closed.');
  expect(shortened('The bridge was closed, it is said.', 22)).toBe('The bridge was closed…');
  expect(shortened('The bridge was closed.', 12)).toBe('The bridge…');
  expect(shortened('Unaussprechlichkeiten', 8)).toBe('Unaussp…');
});

it('never tells more than is allowed, nor other words', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 20, max: 200 }), (text, most) => {
      const cut = shortened(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      if (cut === text) return;
      const kept = cut.slice(0, -1);
      expect(text.startsWith(kept)).toBe(true);
      expect(text.charAt(kept.length)).toMatch(/[^a-z]/);
    }),
  );
});

import { expect, it } from 'vitest';
import { andBeside, besides } from './besides.ts';

const clocks = ['18:00–06:00 كييف', '16:00–04:00 UTC'];

it('parts of a line that runs to the right are plain text', () => {
  expect(besides(clocks, { direction: 'ltr' })).toBe('18:00–06:00 كييف · 16:00–04:00 UTC');
});

it('parts of a line that runs to the left are each kept together, and run to the left', () => {
  expect(besides(clocks, { direction: 'rtl' })).toBe(
    '\u206718:00–06:00 كييف\u2069\u00a0· \u206716:00–04:00 UTC\u2069',
  );
});

it('what a line goes on with stands as it would among its parts', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const [first = '', second = ''] = clocks;
    const words = { direction };
    expect(besides([first], words) + andBeside(second, words)).toBe(besides(clocks, words));
  }
});

import type { Words } from './en.ts';

/**
 * What stands side by side in a line: "15:00 Minsk · 14:00 Kyiv". Where words run to the left, brackets (U+2067, U+2069) make each
 * part run so by itself: Latin letters in one would draw the numbers of the next to them.
 */
export function besides(parts: readonly string[], { direction }: Pick<Words, 'direction'>): string {
  return parts.map((part) => (direction === 'rtl' ? `\u2067${part}\u2069` : part)).join(' · ');
}

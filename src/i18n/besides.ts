import type { FirstWords } from './en.ts';

/**
 * What stands side by side in a line: "15:00 Minsk · 14:00 Kyiv". Where words run to the left, brackets (U+2067, U+2069) make each
 * part run so by itself: Latin letters in one would draw the numbers of the next to them.
 */
export function besides(parts: readonly string[], words: Direction): string {
  return parts.map((part) => kept(part, words)).join(separatorIn(words));
}

/** " · Kharkiv": the next of them, where the line begins with more than plain text. */
export function andBeside(part: string, words: Direction): string {
  return separatorIn(words) + kept(part, words);
}

type Direction = Pick<FirstWords, 'direction'>;

/** A line that turns begins with words: there the dot would stand apart from both. */
function separatorIn({ direction }: Direction): string {
  return direction === 'rtl' ? '\u00a0· ' : ' · ';
}

function kept(part: string, { direction }: Direction): string {
  return direction === 'rtl' ? `\u2067${part}\u2069` : part;
}

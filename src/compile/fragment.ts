/** A text directive (`#:~:text=`) that finds the quotation on the source's page, made of its own words only. */

interface Word {
  readonly from: number;
  readonly to: number;
}

type Terms = readonly [only: string] | readonly [first: string, last: string];

const mostWordsAlone = 8;
const wordsAtAnEnd = 4;

/**
 * What stands after `:~:text=`, or null where the quotation's own words cannot do it. Each term occurs once in the
 * text whatever its case, crosses no line, and neither begins nor ends on punctuation; terms free of quote marks are
 * preferred, since pages type them differently. `at` counts UTF-16 units.
 */
export function fragmentOf(text: string, quote: string, at: number): string | null {
  const words = wholeWords(text, at, at + quote.length);
  const best = [...candidates(text, words)]
    .sort((a, b) => a.cost - b.cost)
    .find(({ terms }) => terms.every((term) => isOneLine(term) && occurrences(text, term) === 1));
  return best ? best.terms.map(encodeTerm).join(',') : null;
}

/** How often `part` stands in `text`, whatever its case, overlapping ones included. */
export function occurrences(text: string, part: string): number {
  const where = text.toLowerCase();
  const what = part.toLowerCase();
  if (what === '') return 0;
  let count = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) count += 1;
  return count;
}

function candidates(
  text: string,
  words: readonly Word[],
): readonly { readonly terms: Terms; readonly cost: number }[] {
  const between = (first: number, last: number): string => {
    const from = words[first]?.from ?? 0;
    const to = words[last]?.to ?? from;
    return bare(text.slice(from, to));
  };
  const { length } = words;
  if (length === 0) return [];
  const alone: Terms = [between(0, length - 1)];
  const found: { readonly terms: Terms; readonly cost: number }[] = [
    { terms: alone, cost: cost(alone) + (length > mostWordsAlone ? 100 : 0) },
  ];
  for (let first = 1; first < length; first += 1) {
    for (let last = 1; first + last <= length; last += 1) {
      const terms: Terms = [between(0, first - 1), between(length - last, length - 1)];
      const distance = Math.abs(first - wordsAtAnEnd) + Math.abs(last - wordsAtAnEnd);
      found.push({ terms, cost: cost(terms) + distance + 1 });
    }
  }
  return found.filter(({ terms }) => terms.every((term) => term !== ''));
}

function cost(terms: Terms): number {
  return terms.filter((term) => /[\p{Quotation_Mark}’'`]/u.test(term)).length * 50;
}

/** The words of the stretch that do not begin or end within a word of the text. */
function wholeWords(text: string, from: number, to: number): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].flatMap((match) => {
    const word = { from: Math.max(match.index, from), to: Math.min(match.index + match[0].length, to) };
    if (word.from >= word.to) return [];
    return cutsWord(text, word.from) || cutsWord(text, word.to) ? [] : [word];
  });
}

function cutsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(at - 2, 0), at)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  );
}

function bare(term: string): string {
  return term.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

function isOneLine(term: string): boolean {
  return !/[\n\r]/u.test(term);
}

function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

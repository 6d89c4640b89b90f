/** A quotation where it stands: `at` code points from the start of its text. */
export interface Standing {
  readonly at: number;
  readonly quote: string;
}

/** How many words of a text its quotations cover, each once however many hold it. */
export function wordsCovered(quotations: readonly Standing[]): number {
  const words = quotations
    .flatMap(({ at, quote }) =>
      [...quote.matchAll(/\S+/gu)].map((match) => {
        const from = at + codePoints(quote.slice(0, match.index));
        return { from, to: from + codePoints(match[0]) };
      }),
    )
    .toSorted((one, other) => one.from - other.from);
  let [covered, end] = [0, -1];
  for (const word of words) {
    if (word.from >= end) covered += 1;
    end = Math.max(end, word.to);
  }
  return covered;
}

/**
 * How many words a quotation without proof adds at least to those of `others`, from the same text. `near` is where the one
 * stood whose place it seems to take, null where it takes none; `placed` are those of the others whose places are known.
 */
export function wordsAdded(
  quote: string,
  near: number | null,
  placed: readonly Standing[],
  others: readonly string[],
): number {
  const apart = wordsApart(quote, others);
  if (near === null) return apart;
  const there = wordsCovered([...placed, { at: near, quote }]) - wordsCovered(placed);
  // A changed character can make two words of one.
  return Math.max(0, Math.min(apart, there) - 1);
}

interface Overlap {
  readonly from: number;
  readonly to: number;
}

/** The words of a quotation that it has in common with none of the others, wherever in the text they stand. */
function wordsApart(quote: string, others: readonly string[]): number {
  const shared = others.flatMap((other) => overlaps(quote, other));
  return [...quote.matchAll(/\S+/gu)].filter(({ index, 0: word }) => {
    const end = index + word.length;
    return !shared.some(({ from, to }) => from <= index && end <= to);
  }).length;
}

/** The stretches of a quotation over which another one can lie. */
function overlaps(quote: string, other: string): readonly Overlap[] {
  const found: Overlap[] = [];
  for (let shift = 1 - other.length; shift < quote.length; shift++) {
    const [from, to] = [Math.max(shift, 0), Math.min(shift + other.length, quote.length)];
    if (quote.startsWith(other.slice(from - shift, to - shift), from)) found.push({ from, to });
  }
  return found;
}

/** Of the whole text, not of its UTF-16. */
export function codePoints(text: string): number {
  return [...text].length;
}

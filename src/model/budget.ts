/** How many words of a text its quotations cover, each once however many hold it. `at` is in code points. */
export function wordsCovered(quotations: readonly { readonly at: number; readonly quote: string }[]): number {
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

function codePoints(text: string): number {
  return [...text].length;
}

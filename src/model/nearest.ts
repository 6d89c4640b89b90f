import { type Checked, type Path, accepted, problem, refused } from './problem.ts';

/** `; did you mean "vasylkiv"?`, or '' where nothing known is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const near = nearest(written, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}

/** The known word to which the fewest slips of the pen lead, a third of its letters at most; the first of equals. */
export function nearest(written: string, known: Iterable<string>): string | null {
  const folded = written.toLowerCase();
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(folded.length, candidate.length) / 3));
    if (Math.abs(folded.length - candidate.length) > most) continue;
    const slips = slipsBetween(folded, candidate.toLowerCase());
    if (slips <= most && slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** One of a few words, or `shape`. */
export function checkChoice<T extends string>(
  written: string,
  choices: readonly T[],
  path: Path,
): Checked<T> {
  const choice = choices.find((known) => known === written);
  if (choice !== undefined) return accepted(choice);
  const near = nearest(written, choices);
  const way = near === null ? `; write one of ${choices.join(', ')}` : `; did you mean "${near}"?`;
  return refused(problem('shape', path, `"${written}" is not known here${way}`));
}

/** Letters put in, left out, changed, or exchanged with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let older: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
        exchanged ? (older[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [older, last] = [last, next];
  }
  return last[other.length] ?? Infinity;
}

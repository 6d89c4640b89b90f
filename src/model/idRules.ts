import { longestId } from './id.ts';
import { type Problem, problem } from './problem.ts';
import { shortened } from './text.ts';

/** What an id looks like (shape). */
export function idProblem(written: string): Problem {
  const near = nearestId(written);
  const way = near === '' ? '' : `; did you mean "${near}"?`;
  const message = `"${shortened(written)}" is not an id: lower-case letters, digits and single hyphens, ${longestId} characters at most${way}`;
  return problem('shape', ['id'], message);
}

/** The id that was probably meant, '' where nothing of it is left. */
export function nearestId(written: string): string {
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longestId)
    .replace(/-+$/, '');
}

import { type Problem, problem } from './problem.ts';
import { shortened } from './text.ts';

declare const kind: unique symbol;

/** A short neutral slug, never used twice: `gomel-delegation-deadline`. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type EventId = Id<'event'>;
export type PlaceId = Id<'place'>;
export type SourceId = Id<'source'>;
export type KindId = Id<'kind'>;

/** By id. null: an entry has that id and is itself at fault, so that pointing to it is no second fault. */
export type Known<T> = ReadonlyMap<string, T | null>;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 80;

/** Refuses what is not lower-case letters, digits and single hyphens, or is longer than 80 characters. */
export function parseId<Kind extends string>(text: string): Id<Kind> | null {
  return text.length <= longest && slug.test(text) ? (text as Id<Kind>) : null;
}

/** What an id looks like (shape). */
export function idProblem(written: string): Problem {
  const near = nearestId(written);
  const way = near === '' ? '' : `; did you mean "${near}"?`;
  const message = `"${shortened(written)}" is not an id: lower-case letters, digits and single hyphens, ${longest} characters at most${way}`;
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
    .slice(0, longest)
    .replace(/-+$/, '');
}

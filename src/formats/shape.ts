import { didYouMean } from '../model/nearest.ts';
import { type Checked, type Path, accepted, eachOf, problem, problemsOf, refused } from '../model/problem.ts';
import { type LanguageMap, shortened } from '../model/text.ts';

// The shapes of a file that anybody may have written: values in, values or problems out, nothing thrown. Keys that are not asked for
// are passed by, and every key is an object's own, so that `__proto__` is a word like another.

/** What a value is, or why it is not that: paths go on from the one given. Of a key that is not there it gets undefined. */
export type Shape<T> = (value: unknown, path: Path) => Checked<T>;

export function parseText(value: unknown, path: Path): Checked<string> {
  return typeof value === 'string' ? accepted(value) : misfit(value, path, 'text');
}

export function parseNumber(value: unknown, path: Path): Checked<number> {
  return typeof value === 'number' ? accepted(value) : misfit(value, path, 'a number');
}

export function parseFlag(value: unknown, path: Path): Checked<boolean> {
  return typeof value === 'boolean' ? accepted(value) : misfit(value, path, 'true or false');
}

/** Words by language code. Which languages there may be is the constructors' to say. */
export function parseWords(value: unknown, path: Path): Checked<LanguageMap> {
  const entries = entriesOf(value);
  if (entries === null) return misfit(value, path, 'words by language');
  const texts = entries.map(([code, words]) => parseText(words, [...path, code]));
  const problems = problemsOf(...texts);
  if (problems.length > 0) return refused(...problems);
  return accepted(
    Object.fromEntries(
      entries.flatMap(([code, words]) => (typeof words === 'string' ? [[code, words]] : [])),
    ),
  );
}

/** Values by a key of their own. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = entriesOf(value);
    if (entries === null) return misfit(value, path, 'a group of fields');
    const parts = entries.map(([key, inner]) => [key, shape(inner, [...path, key])] as const);
    const problems = problemsOf(...parts.map(([, part]) => part));
    if (problems.length > 0) return refused(...problems);
    return accepted(Object.fromEntries(parts.flatMap(([key, part]) => (part.ok ? [[key, part.value]] : []))));
  };
}

/** null stands for what is not there, too. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null || value === undefined ? accepted(null) : shape(value, path));
}

/** With what stands for a key that is not there. */
export function or<T>(shape: Shape<T>, otherwise: T): Shape<T> {
  return (value, path) => (value === undefined ? accepted(otherwise) : shape(value, path));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? eachOf(
          path,
          value.map((one: unknown) => shape(one, [])),
        )
      : misfit(value, path, 'a list');
}

export function oneOf<T extends string>(...choices: readonly T[]): Shape<T> {
  return (value, path) => {
    const choice = choices.find((known) => known === value);
    if (choice !== undefined) return accepted(choice);
    if (typeof value !== 'string') return misfit(value, path, `one of ${choices.join(', ')}`);
    const near = didYouMean(value, choices);
    const way = near === '' ? `; write one of ${choices.join(', ')}` : near;
    return refused(problem('shape', path, `"${shortened(value)}" is not known here${way}`));
  };
}

type Shapes<T> = { readonly [Key in keyof T]: Shape<T[Key]> };

/** An object with at least these keys. */
export function parseFields<T extends object>(shapes: Shapes<T>): Shape<T> {
  return (value, path) => {
    if (entriesOf(value) === null) return misfit(value, path, 'a group of fields');
    const parts = Object.entries<Shape<unknown>>(shapes).map(
      ([key, shape]) => [key, shape(ownOf(value, key), [...path, key])] as const,
    );
    const problems = problemsOf(...parts.map(([, part]) => part));
    if (problems.length > 0) return refused(...problems);
    return accepted(Object.fromEntries(parts.map(([key, part]) => [key, part.ok ? part.value : null])) as T);
  };
}

/** The value at an object's own key, undefined where there is none. */
export function ownOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** A file's text as JSON, or the one problem that it is none. */
export function parseJson(text: string): Checked<unknown> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return accepted(value);
  } catch {
    return refused(problem('shape', [], 'the file is not JSON; it may be cut off, or be of another format'));
  }
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

function misfit(value: unknown, path: Path, wanted: string) {
  const message =
    value === undefined ? `it is missing; write ${wanted}` : `${quoted(value)} is not ${wanted}`;
  return refused(problem('shape', path, message));
}

/** A value as a message shows it; what has parts is not shown with them. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return typeof value === 'string' ? `"${shortened(value)}"` : (JSON.stringify(value) ?? typeof value);
}

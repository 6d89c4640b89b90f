import type * as z from 'zod';
import { didYouMean, nearest } from '../model/nearest.ts';
import type { Path, Problem } from '../model/problem.ts';
import { noWords, someWord } from '../model/textRules.ts';

export interface ShapeProblem {
  readonly problem: Problem;
  /** The fault is a key that should not be there. */
  readonly ofKey: boolean;
}

/** What zod found, in our own sentences: each quotes what is there and says what could be. */
export function shapeProblems(
  error: z.ZodError,
  value: unknown,
  shape: z.ZodType,
  writtenAt: (path: Path) => string | null,
): readonly ShapeProblem[] {
  const misspelt = new Set<string>();
  const unknown = error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue.path);
    const known = keysAt(shape, path);
    return issue.keys.map((key) => {
      misspelt.add(JSON.stringify([...path, nearest(key, known)]));
      return about([...path, key], `no field "${key}" belongs here${didYouMean(key, known)}`, true);
    });
  });
  const others = error.issues.flatMap((issue) => {
    const path = pathOf(issue.path);
    const found = valueAt(value, path);
    // A field that is missing because it is misspelt is told of once.
    if (issue.code === 'unrecognized_keys') return [];
    if (found === undefined && misspelt.has(JSON.stringify(path))) return [];
    if (issue.code === 'invalid_key') {
      const reasons = issue.issues.map(({ message }) => message).join('; ');
      return [about(path, `"${String(path.at(-1))}" is not ${reasons}`, true)];
    }
    const map = path.slice(0, -1);
    const blank = issue.message === 'it is empty' ? blankLanguages(value, shape, map) : [];
    if (blank.length > 1) return path.at(-1) === blank[0] ? [about(map, noWords, false)] : [];
    return [about(path, sentence(issue, found, writtenAt(path)), false)];
  });
  return [...unknown, ...others];
}

/** The languages of a map in which none has any words; none of anything else. */
function blankLanguages(value: unknown, shape: z.ZodType, path: Path): readonly string[] {
  const map = valueAt(value, path);
  if (Array.isArray(map) || keysAt(shape, path).length > 0) return [];
  const entries = Object.entries(record(map));
  const isBlank = entries.every(([, words]) => typeof words === 'string' && !someWord.test(words));
  return isBlank ? entries.map(([code]) => code) : [];
}

function about(path: Path, message: string, ofKey: boolean): ShapeProblem {
  return { problem: { rule: 'shape', path, message }, ofKey };
}

function sentence(issue: z.core.$ZodIssue, value: unknown, source: string | null): string {
  if (value === undefined) return 'it is missing';
  if (value === null) return source?.startsWith('#') ? ofComment(source) : 'it is empty';
  const written = source ?? quoted(value);
  switch (issue.code) {
    case 'invalid_type':
      return `${written} is not ${articled(issue.expected)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? didYouMean(value, values) : '';
      return `${written} is not one of ${values.join(', ')}${near}`;
    }
    case 'too_big':
      return `${written} is more than ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `it is empty`
        : `${written} is not more than ${String(issue.minimum)}`;
    case 'invalid_format':
      return issue.message === 'it is empty' ? issue.message : `${written} is not ${issue.message}`;
    default:
      return issue.message;
  }
}

/** A colour without its quotes; after a space it is a comment that was meant as one. */
function ofComment(written: string): string {
  if (/^#\s/.test(written)) return 'it is empty';
  return `it is empty, since to YAML a # begins a comment; write it in quotes: '${written.trimEnd()}'`;
}

function articled(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'object':
    case 'record':
      return 'a group of fields';
    case 'array':
      return 'a list';
    case 'int':
      return 'a whole number';
    default:
      return `a ${expected}`;
  }
}

function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, step)?.value
        : undefined,
    value,
  );
}

/** The fields that the shape has at the path. */
function keysAt(shape: z.ZodType, path: Path): readonly string[] {
  let inner: unknown = shape;
  for (const step of path) inner = childOf(bare(inner), step);
  return Object.keys(shapeOf(bare(inner)));
}

function childOf(shape: unknown, step: string | number): unknown {
  return typeof step === 'number' ? definitionOf(shape)['element'] : shapeOf(shape)[step];
}

/** Without `optional` and `nullable`. */
function bare(shape: unknown): unknown {
  const inner = definitionOf(shape)['innerType'];
  return inner === undefined ? shape : bare(inner);
}

function shapeOf(shape: unknown): Readonly<Record<string, unknown>> {
  return record(definitionOf(shape)['shape']);
}

function definitionOf(shape: unknown): Readonly<Record<string, unknown>> {
  return record(record(shape)['def']);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

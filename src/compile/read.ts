import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import type { Path } from '../model/problem.ts';
import type { Fault } from './fault.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One YAML file as read: plain values, and where each stands. */
export interface Page {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at `path` begins, or else the nearest value around it that is in the file. */
  readonly at: (path: Path) => Position;
  /** The same for the key that `path` ends on. */
  readonly keyAt: (path: Path) => Position;
  /** A number or another word of YAML as it is written there: `.inf`, `1.0`, `#D55E00`, which is a comment; null of what is none. */
  readonly written: (path: Path) => string | null;
}

export type Reading =
  { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly faults: readonly Fault[] };

/** `file` is relative to `root`. */
export function readPage(root: string, file: string): Reading {
  let bytes;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return refused(file, start, failureOf(error));
  }
  const text = decoded(bytes);
  return text === null ? refused(file, start, notUtf8) : parsePage(file, text);
}

export const notUtf8 = 'this file is not UTF-8';

/** UTF-8 as text, without its byte order mark; null of anything else. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Why the file system refused a file, as a sentence; throws what is none of its refusals. */
export function failureOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  switch (code) {
    case null:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EISDIR':
      return 'this is a folder, and a file is to be here';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `this file cannot be opened, its permissions forbid it (${code})`;
    default:
      return `this file cannot be opened (${code})`;
  }
}

/** YAML 1.2, core schema, one document, each key once, no aliases. */
export function parsePage(file: string, text: string): Reading {
  try {
    return parsed(file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(file, start, tooDeep);
  }
}

const tooDeep = 'this file is nested too deeply to be read; a record has a few levels';

function parsed(file: string, text: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // The parser tells of a stack that ran out as one more mistake in the file.
  if (document.errors.some(({ message }) => message.includes('call stack'))) {
    return refused(file, start, tooDeep);
  }
  const faults = [...document.errors, ...document.warnings].map((error) =>
    fault(file, position(error.pos[0]), error.message.split('\n')[0] ?? error.code),
  );
  visit(document, {
    Alias: (_, alias) => {
      faults.push(
        fault(file, position(alias.range?.[0] ?? 0), `*${alias.source} is an alias; write the value out`),
      );
    },
    // A year alone reads as a number, and 0900 and +002022 would lose their zeros.
    Pair: (_, pair) => {
      if (isScalar(pair.key) && times.has(String(pair.key.value)) && isScalar(pair.value)) {
        if (typeof pair.value.value === 'number' && pair.value.source !== undefined) {
          pair.value.value = pair.value.source;
        }
      }
    },
  });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    page: {
      file,
      value: document.toJS({ maxAliasCount: 0 }),
      at: (path) => position(valueOffset(document, path)),
      keyAt: (path) => position(keyOffset(document, path)),
      written: (path) => {
        const node = document.getIn(path, true);
        if (!isScalar(node) || typeof node.value === 'string') return null;
        return node.value === null && node.comment ? `#${node.comment}` : (node.source ?? null);
      },
    },
  };
}

/** The fields that hold a time, or what one said. */
const times: ReadonlySet<string> = new Set(['is', 'published', 'date', 'old', 'new']);

const start: Position = { line: 1, column: 1 };

function refused(file: string, position: Position, message: string): Reading {
  return { ok: false, faults: [fault(file, position, message)] };
}

function fault(file: string, position: Position, message: string): Fault {
  return { rule: 'yaml', file, ...position, path: [], message };
}

function valueOffset(document: YamlDocument, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: YamlDocument, path: Path): number {
  const around = path.slice(0, -1);
  const parent = around.length === 0 ? document.contents : document.getIn(around, true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return valueOffset(document, path);
}

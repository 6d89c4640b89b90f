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
}

export type Reading =
  { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly faults: readonly Fault[] };

/** `file` is relative to `root`. */
export function readPage(root: string, file: string): Reading {
  let bytes;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return refused(file, start, 'there is no such file');
  }
  try {
    return parsePage(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(file, start, 'this file is not UTF-8');
  }
}

/** YAML 1.2, core schema, one document, each key once, no aliases. */
export function parsePage(file: string, text: string): Reading {
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
      if (isScalar(pair.key) && pair.key.value === 'is' && isScalar(pair.value)) {
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
    },
  };
}

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

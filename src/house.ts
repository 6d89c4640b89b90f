import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A path from src/, with "/" on every system, and what stands there. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below src/. */
export function sourceFiles(): readonly SourceFile[] {
  const root = new URL('.', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** The folder below src/, or beside it; the file's own name where it lies in none. */
export function roomOf(path: string): string {
  return path.replace(/^\.\.\//, '').split('/')[0] ?? path;
}

/** "react" of "react-dom/client" is react-dom; of "node:fs", node:*; of "virtual:x", virtual:*. */
export function packageOf(specifier: string): string {
  const scheme = /^(node|virtual):/.exec(specifier);
  if (scheme) return `${scheme[1]}:*`;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What a file imports, of whatever kind, types too: packages by name, our own files as "./path from src". */
export function importsOf(file: SourceFile): readonly string[] {
  return nodesOf(file).flatMap(({ node }) => targetOf(file, node));
}

/** What comes to a browser with a file: what it imports at once, and not for types alone. */
export function carriedBy(file: SourceFile): readonly string[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    const isForTypes = node['importKind'] === 'type' || node['exportKind'] === 'type';
    return parent?.node['type'] === 'Program' && !isForTypes ? targetOf(file, node) : [];
  });
}

/** For each file the files among `files` that it imports. */
export function graphOf(
  files: readonly SourceFile[],
  targetsOf: (file: SourceFile) => readonly string[] = importsOf,
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map((file) => [
      file.path,
      targetsOf(file)
        .map((target) => target.replace(/^\.\//, ''))
        .filter((target) => known.has(target)),
    ]),
  );
}

/** `start` and whatever it imports, and what that imports. */
export function reachedFrom(
  start: string,
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  return reached;
}

export function commentsOf(file: SourceFile): readonly string[] {
  return treeOf(file).comments.map(({ value }) => value);
}

/** The identifiers, and names of properties and attributes, that stand anywhere in a file. */
export function namesIn(file: SourceFile): ReadonlySet<string> {
  return new Set(nodesOf(file).flatMap(({ node }) => nameOf(node) ?? []));
}

/** The attributes of JSX elements. */
export function attributesIn(file: SourceFile): ReadonlySet<string> {
  return new Set(
    nodesOf(file).flatMap(({ node }) =>
      node['type'] === 'JSXAttribute' ? (nameOf(node['name']) ?? []) : [],
    ),
  );
}

/** Names used as values that the file itself nowhere declares. The linter, which knows scopes, is the finer sieve. */
export function globalsIn(file: SourceFile): ReadonlySet<string | null> {
  const places = nodesOf(file).filter(({ node }) => node['type'] === 'Identifier');
  const declared = new Set(places.filter(declares).map(({ node }) => nameOf(node)));
  const used = places.filter((place) => !isLabel(place)).map(({ node }) => nameOf(node));
  return new Set(used.filter((name) => name !== null && !declared.has(name)));
}

type Node = Readonly<Record<string, unknown>>;

interface Place {
  readonly node: Node;
  readonly parent: Place | null;
  /** The parent's property in which the node stands. */
  readonly key: string;
}

function treeOf({ path, text }: SourceFile) {
  const tree = parseSync(path, text);
  const [error] = tree.errors;
  if (error) throw new Error(`src/${path}: ${error.message}`);
  return tree;
}

const trees = new WeakMap<SourceFile, readonly Place[]>();

function nodesOf(file: SourceFile): readonly Place[] {
  const known = trees.get(file);
  if (known) return known;
  const places: Place[] = [];
  visit({ ...treeOf(file).program }, null, '', places);
  trees.set(file, places);
  return places;
}

function visit(value: unknown, parent: Place | null, key: string, places: Place[]): void {
  if (Array.isArray(value)) for (const item of value) visit(item, parent, key, places);
  else if (isNode(value)) {
    const place = { node: value, parent, key };
    places.push(place);
    for (const [name, child] of Object.entries(value)) visit(child, place, name, places);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const named = node['type'] === 'Identifier' || node['type'] === 'JSXIdentifier' ? node['name'] : null;
  return typeof named === 'string' ? named : textOf(node);
}

function textOf(node: unknown): string | null {
  return isNode(node) && node['type'] === 'Literal' && typeof node['value'] === 'string'
    ? node['value']
    : null;
}

function targetOf({ path }: SourceFile, node: Node): readonly string[] {
  const specifier = specifierIn(node);
  if (specifier === null) return [];
  const [target = ''] = specifier.split('?');
  return [target.startsWith('.') ? `./${posix.join(posix.dirname(path), target)}` : target];
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function specifierIn(node: Node): string | null {
  if (importing.has(String(node['type']))) return textOf(node['source']);
  const isUrl = node['type'] === 'NewExpression' && nameOf(node['callee']) === 'URL';
  const [address] =
    isUrl && Array.isArray(node['arguments']) ? (node['arguments'] as readonly unknown[]) : [];
  const text = textOf(address);
  return text !== null && /^\..*\.(?:tsx?|mjs)$/.test(text) ? text : null;
}

const declarations = new Set([
  'VariableDeclarator',
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassDeclaration',
]);
const patterns = new Set(['RestElement', 'ArrayPattern', 'TSParameterProperty']);

/** Whether an identifier introduces its name: a parameter, a variable, an import, a part of a pattern. */
function declares({ key, parent }: Place): boolean {
  const type = String(parent?.node['type']);
  if (key === 'params' || key === 'param' || key === 'local' || patterns.has(type)) return true;
  if (declarations.has(type)) return key === 'id';
  if (type === 'AssignmentPattern') return key === 'left';
  return type === 'Property' && key === 'value' && parent?.parent?.node['type'] === 'ObjectPattern';
}

/** Whether an identifier is only the name of a member. */
function isLabel({ key, parent }: Place): boolean {
  return parent?.node['computed'] !== true && labels.has(key);
}

const labels = new Set(['property', 'key', 'label', 'imported', 'exported']);

import type { ZipEntry } from '../archive/zip.ts';
import { xmlReader } from '../xml.ts';
import { isWeb } from './links.ts';
import { kindOfFormat, type NumberKind } from './numbers.ts';

/** Gives the text of a part of the workbook, in pieces. */
export type Part = (entry: ZipEntry) => AsyncIterable<string>;

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
  /** Where its relations stand; null where it has none. */
  readonly relations: ZipEntry | null;
}

/** A workbook's parts (ECMA-376-2): where its sheets, styles and shared texts are. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles: ZipEntry | null;
  readonly sharedTexts: ZipEntry | null;
  readonly is1904: boolean;
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** Follows the relations from the package to the workbook and its sheets; null where there is no workbook. */
export async function workbookParts(entries: readonly ZipEntry[], part: Part): Promise<WorkbookParts | null> {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string): ZipEntry | null => byName.get(name.toLowerCase()) ?? null;
  const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
  const besides = (name: string): ZipEntry | null => {
    const folder = folderOf(name);
    return find(`${folder}_rels/${name.slice(folder.length)}.rels`);
  };
  const relationsOf = async (name: string): Promise<ReadonlyMap<string, Relation>> => {
    const entry = besides(name);
    return entry === null ? new Map<string, Relation>() : readRelations(part(entry), folderOf(name));
  };
  const root = [...(await relationsOf('')).values()].find(({ kind }) => kind === 'officeDocument');
  const workbook = find(root?.target ?? 'xl/workbook.xml');
  if (workbook === null) return null;
  const relations = await relationsOf(workbook.name);
  const { listed, is1904 } = await readWorkbook(part(workbook));
  const partOf = (kind: string): ZipEntry | null =>
    find([...relations.values()].find((relation) => relation.kind === kind)?.target ?? '');
  const sheets = listed.flatMap(({ name, isHidden, relation }) => {
    const { kind, target } = relations.get(relation) ?? { kind: '', target: '' };
    const entry = kind === 'worksheet' ? find(target) : null;
    return entry === null ? [] : [{ name, isHidden, entry, relations: besides(entry.name) }];
  });
  return { sheets, styles: partOf('styles'), sharedTexts: partOf('sharedStrings'), is1904 };
}

/** The kind of each format of cells that styles list (18.8). */
export async function readKinds(pieces: AsyncIterable<string>): Promise<readonly NumberKind[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isOfCells = false;
  await readAll(pieces, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isOfCells = true;
      else if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'xf' && isOfCells) formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats.map((id) => kindOfFormat(id, codes.get(id)));
}

/** Relations by their id. `kind` is the last word of the type, which is the same in both of the standard's namespaces. */
async function readRelations(
  pieces: AsyncIterable<string>,
  folder: string,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readAll(pieces, {
    open: (name, { Id: id, Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || id === undefined || mode === 'External') return;
      relations.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) });
    },
  });
  return relations;
}

/** Addresses of the web that a sheet's cells lead to, by the ids of their relations. */
export async function readAddresses(pieces: AsyncIterable<string>): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  await readAll(pieces, {
    open: (name, { Id: id, Target: target = '', TargetMode: mode }) => {
      if (name === 'Relationship' && id !== undefined && mode === 'External' && isWeb(target))
        addresses.set(id, target);
    },
  });
  return addresses;
}

async function readWorkbook(pieces: AsyncIterable<string>) {
  const listed: { readonly name: string; readonly isHidden: boolean; readonly relation: string }[] = [];
  let is1904 = false;
  await readAll(pieces, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
      listed.push({
        name: attributes['name'] ?? '',
        isHidden: /hidden/i.test(attributes['state'] ?? ''),
        relation: attributes[relation] ?? '',
      });
    },
  });
  return { listed, is1904 };
}

async function readAll(
  pieces: AsyncIterable<string>,
  {
    open,
    close = () => undefined,
  }: {
    readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly close?: (name: string) => void;
  },
): Promise<void> {
  const reader = xmlReader({ open, close, text: () => undefined });
  for await (const piece of pieces) reader.write(piece);
  reader.end();
}

/** A target's name within the package, from the folder of what refers to it. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

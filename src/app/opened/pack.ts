import { decode, encode, type Value, type Values } from '../../dataset/codec.ts';
import type { Told } from '../../dataset/opened/compile.ts';
import { type NoteKind, noteKinds, type RowNote } from '../../dataset/opened/report.ts';
import type { TextTable } from '../../dataset/opened/table.ts';
import type { Refusal } from '../../formats/open/carrier.ts';
import type { PackedFile, ReadTable } from './protocol.ts';
import { parseMapping } from './parseMapping.ts';

// An opened file in one: its texts and what its columns mean. Whatever is made of them is made anew when it is read.

type Unpacked =
  | {
      readonly ok: true;
      readonly table: TextTable;
      readonly told: Told;
      readonly read: Omit<ReadTable, 'columns' | 'rows'>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

const beginning = new TextEncoder().encode('DATELINE');

export function isPacked(bytes: Uint8Array): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

export function pack({ table, told, read }: PackedFile): Uint8Array<ArrayBuffer> {
  const { format, schema, reading, refused, sample, mapping, kindNames } = read;
  return encode({
    is: { value: 'opened file' },
    columns: { texts: table.columns },
    bytes: table.bytes,
    offsets: table.offsets,
    refused: told.refused,
    notes: { value: told.notes },
    noted: { value: told.noted },
    read: { value: { format, schema, reading, refused, sample, mapping, kindNames } },
  });
}

/** Never throws: who wrote the file is not known. */
export function unpack(bytes: Uint8Array): Unpacked {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { fault } = decoded;
    return fault.is === 'version' ? no('other-version', String(fault.found)) : no('broken', fault.is);
  }
  const { values } = decoded;
  const table = parseTable(values);
  const refused = values['refused'];
  const read = table && parseRead(jsonIn(values['read']), table);
  if (!table || !read || !(refused instanceof Uint32Array)) return no('broken', '');
  return { ok: true, table, told: { ...parseNotes(values), refused }, read };
}

function no(is: Refusal['is'], found: string): Unpacked {
  return { ok: false, refusal: { is, found, line: null } };
}

function jsonIn(value: Value | undefined): unknown {
  return value && 'value' in value ? value.value : null;
}

function parseTable(values: Values): TextTable | null {
  const { columns, bytes, offsets } = values;
  if (!columns || !('texts' in columns) || !(bytes instanceof Uint8Array)) return null;
  if (!(offsets instanceof Uint32Array) || offsets.length === 0 || offsets[0] !== 0) return null;
  for (let row = 1; row < offsets.length; row++)
    if ((offsets[row] ?? 0) < (offsets[row - 1] ?? 0)) return null;
  if ((offsets.at(-1) ?? 0) > bytes.length) return null;
  return { columns: columns.texts, length: offsets.length - 1, bytes, offsets };
}

type Fields = Readonly<Record<string, unknown>>;

function parseRead(value: unknown, table: TextTable): Omit<ReadTable, 'columns' | 'rows'> | null {
  if (!isFields(value)) return null;
  const mapping = parseMapping(value['mapping'], table.columns.length);
  const reading = isFields(value['reading']) ? value['reading'] : {};
  if (mapping === null) return null;
  return {
    format: textOr(value['format'], ''),
    schema: textOr(value['schema'], null),
    reading: {
      encoding: textOr(reading['encoding'], null),
      delimiter: textOr(reading['delimiter'], null),
      notes: texts(reading['notes']),
      // The file that they were in is not here.
      others: [],
    },
    refused: typeof value['refused'] === 'number' ? value['refused'] : 0,
    sample: Array.isArray(value['sample']) ? value['sample'].map(texts) : [],
    mapping,
    questions: [],
    kindNames: parseNames(value['kindNames']),
  };
}

function parseNames(value: unknown): ReadTable['kindNames'] {
  if (!isFields(value)) return null;
  const names = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(names);
}

function parseNotes(values: Values): Pick<Told, 'notes' | 'noted'> {
  const list = jsonIn(values['notes']);
  const counts = jsonIn(values['noted']);
  const notes = Array.isArray(list) ? list.flatMap(parseNote) : [];
  const countOf = (kind: NoteKind): number => {
    const count = isFields(counts) && Object.hasOwn(counts, kind) ? counts[kind] : 0;
    return typeof count === 'number' ? count : 0;
  };
  const noted = Object.fromEntries(noteKinds.map((kind) => [kind, countOf(kind)]));
  return { notes, noted: noted as Told['noted'] };
}

function parseNote(value: unknown): readonly RowNote[] {
  if (!isFields(value) || typeof value['row'] !== 'number') return [];
  const is = noteKinds.find((kind) => kind === value['is']);
  const line = typeof value['line'] === 'number' ? value['line'] : null;
  if (is === undefined) return [];
  return [{ is, row: value['row'], line, column: textOr(value['column'], null), value: textOr(value['value'], '') }];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}

function textOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === 'string' ? value : other;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { decode, encode, encodedLength, type Values } from '../../dataset/codec.ts';
import type { Told } from '../../dataset/opened/compile.ts';
import { packOpened, parseOpened } from '../../dataset/opened/packed.ts';
import {
  type NoteKind,
  noteKinds,
  type Report,
  reportCounts,
  type RowNote,
} from '../../dataset/opened/report.ts';
import { type Parts, type Refusal, refusals } from '../../formats/open/carrier.ts';
import { countOr0, type Fields, fieldsIn, listIn, textOr, textsIn } from './jsonParts.ts';
import { parseMapping } from './parseMapping.ts';
import type { CompiledFile, KeptRead, KindColumn, PackedFile } from './protocol.ts';

/** An opened file in one run of bytes: its texts, what its columns mean, and what was made of both. */
export function pack(file: PackedFile): Uint8Array<ArrayBuffer> {
  return encode(valuesOf(file));
}

/** How many bytes that is. */
export function packedLength(file: PackedFile): number {
  return encodedLength(valuesOf(file));
}

function valuesOf({ name, compiled, read }: PackedFile): Values {
  const { arranged, table, mapping, report, told } = compiled;
  const { notes, noted, refused } = told;
  return packOpened(
    { file: name, arranged, table, mapping },
    { read, report, told: { notes, noted, refused } },
  );
}

type Unpacked =
  | { readonly ok: true; readonly compiled: CompiledFile; readonly read: KeptRead }
  | { readonly ok: false; readonly refusal: Refusal };

/** Never throws: who wrote the file is not known. */
export function unpack(bytes: Uint8Array): Unpacked {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const { fault } = decoded;
    return fault.is === 'version' ? no('other-version', String(fault.found)) : no('broken', '');
  }
  const opened = parseOpened(decoded.values);
  const besides = fieldsIn(opened?.besides);
  const report = parseReport(besides['report']);
  if (opened === null || report === null) return no('broken', '');
  const { arranged, table } = opened.source;
  const mapping = parseMapping(opened.source.mapping, table.columns.length);
  if (mapping === null) return no('broken', '');
  const told = fieldsIn(besides['told']);
  const refused = countOr0(told['refused']);
  return {
    ok: true,
    compiled: { table, mapping, arranged, report, told: { ...notesIn(told), refused } },
    read: { ...parseRead(fieldsIn(besides['read'])), mapping, refused },
  };
}

function no(is: Refusal['is'], found: string): Unpacked {
  return { ok: false, refusal: { is, found, line: null } };
}

function parseRead(read: Fields): Omit<KeptRead, 'mapping' | 'refused'> {
  const reading = fieldsIn(read['reading']);
  return {
    format: textOr(read['format'], ''),
    schema: textOr(read['schema'], null),
    reading: {
      encoding: textOr(reading['encoding'], null),
      delimiter: textOr(reading['delimiter'], null),
      notes: textsIn(reading['notes']),
      format: textOr(reading['format'], null),
      parts: parseParts(reading['parts']),
    },
    sample: listIn(read['sample']).map(textsIn),
    kindNames: parseKindNames(fieldsIn(read['kindNames'])),
  };
}

function parseParts(value: unknown): Parts | null {
  const { read, all, alike, begins } = fieldsIn(value);
  if (typeof read !== 'string') return null;
  const tables = listIn(all).map((one) => {
    const { name, rows, refusal } = fieldsIn(one);
    return {
      name: textOr(name, ''),
      rows: typeof rows === 'number' ? rows : null,
      refusal: refusals.find((is) => is === refusal) ?? null,
    };
  });
  const parts = listIn(begins).map((one) => {
    const { name, behind } = fieldsIn(one);
    return { name: textOr(name, ''), behind: countOr0(behind) };
  });
  return { read, all: tables, alike: textsIn(alike), begins: parts };
}

function parseKindNames({ column, language, names }: Fields): KindColumn | null {
  if (typeof column !== 'number') return null;
  const named = Object.entries(fieldsIn(names)).map(([code, words]) => {
    const texts = Object.entries(fieldsIn(words)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return [code, Object.fromEntries(texts)] as const;
  });
  const known = named.filter(([, words]) => Object.keys(words).length > 0);
  return { column, language: textOr(language, null), names: Object.fromEntries(known) };
}

function parseReport(value: unknown): Report | null {
  const report = fieldsIn(value);
  if (reportCounts.some((name) => typeof report[name] !== 'number')) return null;
  const [read, onMap, onTimeline, withoutPlace, withoutTime, refused] = reportCounts.map((name) =>
    countOr0(report[name]),
  );
  return {
    read: countOr0(read),
    onMap: countOr0(onMap),
    onTimeline: countOr0(onTimeline),
    withoutPlace: countOr0(withoutPlace),
    withoutTime: countOr0(withoutTime),
    refused: countOr0(refused),
    ...notesIn(report),
  };
}

function notesIn(fields: Fields): Pick<Told, 'notes' | 'noted'> {
  const noted = fieldsIn(fields['noted']);
  const countOf = (kind: NoteKind) => [kind, countOr0(noted[kind])] as const;
  return {
    notes: listIn(fields['notes']).flatMap(noteIn),
    noted: parseCounts(Object.fromEntries(noteKinds.map(countOf))),
  };
}

/** All kinds are among them. */
function parseCounts(counted: unknown): Report['noted'] {
  return counted as Report['noted'];
}

function noteIn(value: unknown): readonly RowNote[] {
  const { is, row, line, column, value: there } = fieldsIn(value);
  const kind = noteKinds.find((one) => one === is);
  if (kind === undefined || typeof row !== 'number') return [];
  return [
    {
      is: kind,
      row,
      line: typeof line === 'number' ? line : null,
      column: textOr(column, null),
      value: textOr(there, ''),
    },
  ];
}

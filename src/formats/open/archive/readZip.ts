import type { CarrierResult, OpenedFile, Sink } from '../carrier.ts';
import type { Recognise } from './recognise.ts';
import { Refused, streamOf, wholeOf } from '../chunks.ts';
import { readKml } from '../kml/read.ts';
import { workbookParts } from '../xlsx/package.ts';
import { readSheets, textOfEntry } from '../xlsx/read.ts';
import { unpacked, type ZipEntry, zipEntries } from './zip.ts';

/**
 * Reads what a ZIP archive holds: a workbook, a KML with what belongs to it, or the first of its files that is a table, by content. An archive
 * within the archive is opened too, one within that is not.
 */
export async function readZip(
  file: OpenedFile,
  sink: Sink,
  part: string | null,
  recognise: Recognise,
  isWithin = false,
): Promise<CarrierResult> {
  try {
    const bytes = await wholeOf(file, mostPacked, () => undefined);
    const entries = zipEntries(bytes);
    return (
      (await readWorkbook(bytes, entries, sink, part)) ??
      (await readFiles(bytes, entries, sink, part, recognise, isWithin))
    );
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** In bytes: an archive is held in memory as it is, what it holds never whole. */
const mostPacked = 2 ** 29;
const mostTried = 50;

async function readWorkbook(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  sink: Sink,
  part: string | null,
): Promise<CarrierResult | null> {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const partOf = textOfEntry(bytes, sink.progress);
  if (names.has('[content_types].xml')) {
    const parts = await workbookParts(entries, partOf);
    if (parts !== null && !names.has('xl/workbook.bin')) return readSheets(parts, partOf, sink, part);
    const kind = ['xl/workbook.bin', 'word/document.xml', 'ppt/presentation.xml'].findIndex((name) =>
      names.has(name),
    );
    throw new Refused('unknown-format', ['XLSB', 'DOCX', 'PPTX'][kind] ?? 'OPC');
  }
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  if (mimetype !== undefined && names.has('content.xml')) throw new Refused('unknown-format', 'ODS');
  return null;
}

async function readFiles(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  sink: Sink,
  part: string | null,
  recognise: Recognise,
  isWithin: boolean,
): Promise<CarrierResult> {
  const files = entries.filter(({ name, size }) => size > 0 && !isAside(name));
  const kmls = files.filter(({ name }) => /\.kml$/i.test(name));
  const isKmz = kmls.length > 0;
  const found = isKmz ? inKmz(kmls) : await tablesAmong(bytes, files, recognise);
  const chosen =
    part === null
      ? found.find(({ name }) => !forPeople.test(name))
      : found.find(({ name }) => part === name || part.startsWith(`${name}/`));
  if (chosen === undefined) {
    throw new Refused(files.length === 0 ? 'empty' : 'no-table', files[0]?.name ?? '');
  }
  const entry = chosen;
  let reached = 0;
  const inner = fileOfEntry(bytes, entry, (read) => {
    reached = read;
  });
  const innerSink: Sink = {
    ...sink,
    progress: () => {
      sink.progress(reached);
    },
  };
  const innerPart = part === null || part === entry.name ? null : part.slice(entry.name.length + 1);
  const result = await readInner(inner, innerSink, innerPart, isKmz, recognise, isWithin);
  if (!result.ok) return result;
  const others = [
    ...result.reading.others.map((other) => `${entry.name}/${other}`),
    ...found.filter((one) => one !== chosen).map(({ name }) => name),
  ];
  return { ok: true, reading: { ...result.reading, others } };
}

async function readInner(
  file: OpenedFile,
  sink: Sink,
  part: string | null,
  isKml: boolean,
  recognise: Recognise,
  isWithin: boolean,
): Promise<CarrierResult> {
  if (isKml) return readKml(file, sink);
  const recognised = await recognise(file);
  if ('is' in recognised) return { ok: false, refusal: recognised };
  const { carrier } = recognised;
  if (carrier.id === 'zip') {
    if (isWithin) throw new Refused('no-table', file.name);
    return readZip(file, sink, part, recognise, true);
  }
  const read = await carrier.load();
  return read(file, sink, part);
}

/** The files that some carrier knows, the surest first, then those that nobody has looked at. */
async function tablesAmong(
  bytes: Uint8Array,
  files: readonly ZipEntry[],
  recognise: Recognise,
): Promise<readonly ZipEntry[]> {
  const found: { readonly entry: ZipEntry; readonly likeness: number }[] = [];
  let fault: Refused | null = null;
  for (const entry of files.slice(0, mostTried)) {
    try {
      const recognised = await recognise(fileOfEntry(bytes, entry, () => undefined));
      if ('is' in recognised || recognised.carrier.id === 'gzip') continue;
      found.push({ entry, likeness: forPeople.test(entry.name) ? 0 : recognised.likeness });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A file that cannot be unpacked says why where no other is a table.
      fault ??= error;
    }
  }
  if (found.length === 0 && fault !== null) throw fault;
  return [
    ...found.toSorted((one, other) => other.likeness - one.likeness).map(({ entry }) => entry),
    ...files.slice(mostTried),
  ];
}

/** What people are to read is no table where there are others. */
const forPeople = /(?:^|\/)(?:readme|licen[cs]e|copying|changelog)[^/]*$|\.(?:md|rtf|html?|prj|cpg)$/i;

/** What programs put beside the files that were packed. */
function isAside(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** By the standard the first KML in the archive's root is the one to show, commonly `doc.kml` (OGC 07-147r2, annex C). */
function inKmz(kmls: readonly ZipEntry[]): readonly ZipEntry[] {
  const rank = ({ name }: ZipEntry): number =>
    name.toLowerCase() === 'doc.kml' ? 0 : name.includes('/') ? 2 : 1;
  return kmls.toSorted((one, other) => rank(one) - rank(other));
}

function fileOfEntry(bytes: Uint8Array, entry: ZipEntry, read: (bytes: number) => void): OpenedFile {
  return {
    name: entry.name,
    size: entry.size,
    stream: () => streamOf(() => unpacked(bytes, entry, read)),
  };
}

import type { CarrierResult, OpenedFile, Sink } from '../carrier.ts';
import type { Recognise } from './recognise.ts';
import { orRefused, Refused, streamOf, wholeOf } from '../chunks.ts';
import { type Part, readParts } from '../parts.ts';
import { readKml } from '../kml/read.ts';
import { workbookParts } from '../xlsx/package.ts';
import { readSheets, textOfEntry } from '../xlsx/read.ts';
import { unpacked, type ZipEntry, zipEntries } from './zip.ts';

/**
 * Reads what a ZIP archive holds: a workbook, a KML with what belongs to it, or of its files one that is a table, by content, as `readParts` has it. An archive
 * within the archive is opened too, one within that is not.
 */
export async function readZip(
  file: OpenedFile,
  sink: Sink,
  part: string | null,
  recognise: Recognise,
  isWithin = false,
): Promise<CarrierResult> {
  return orRefused(async () => {
    const bytes = await wholeOf(file, mostPacked, () => undefined);
    const entries = zipEntries(bytes);
    return (
      (await readWorkbook(bytes, entries, sink, part)) ??
      (await readFiles(bytes, entries, sink, part, recognise, isWithin, file.encoding))
    );
  });
}

/** In bytes: an archive is held in memory as it is, what it holds never whole. */
const mostPacked = 2 ** 29;

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
  if (mimetype !== undefined && names.has('content.xml')) {
    // It stands first, not packed, so that it can be read there (ODF 1.3, part 2, 3.3).
    const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const isOther = /opendocument\.(?!spreadsheet)/.test(beginning);
    throw new Refused('unknown-format', isOther ? 'OpenDocument' : 'ODS');
  }
  if (names.has('index/document.iwa')) throw new Refused('unknown-format', 'Numbers');
  return null;
}

async function readFiles(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  sink: Sink,
  part: string | null,
  recognise: Recognise,
  isWithin: boolean,
  encoding: OpenedFile['encoding'],
): Promise<CarrierResult> {
  const all = entries.filter(({ name, size }) => size > 0 && !isAside(name));
  const isShape = all.some(({ name }) => /\.shp$/i.test(name));
  const files = isShape ? all.filter(({ name }) => !besideShapes.test(name)) : all;
  if (files.length === 0) throw new Refused('empty');
  // Saved here for a copy of Dateline: its tables are kinds and places, none of which is an event.
  if (
    files.some(({ name }) => /(?:^|\/)dataset\.yaml$/.test(name)) &&
    files.some(({ name }) => ofEvents.test(name))
  )
    throw new Refused('unknown-format', 'Dateline');
  const kmls = inKmz(files.filter(({ name }) => /\.kml$/i.test(name)));
  let reached = 0;
  const fileOf = (entry: ZipEntry) =>
    fileOfEntry(bytes, entry, encoding, (read) => {
      reached = read;
    });
  const outer: Sink = {
    ...sink,
    progress: () => {
      sink.progress(reached);
    },
  };
  const parts =
    kmls.length > 0
      ? kmls.map((entry, index) => kmlPart(fileOf(entry), index > 0))
      : files.map((entry) => filePart(fileOf(entry), recognise, isWithin));
  return readParts(parts, outer, part, 'file');
}

function kmlPart(file: OpenedFile, isMore: boolean): Part {
  return {
    name: file.name,
    isAside: isMore,
    look: () => Promise.resolve(1),
    read: async (sink) => formatted(await readKml(file, sink), () => 'kmz'),
  };
}

function filePart(file: OpenedFile, recognise: Recognise, isWithin: boolean): Part {
  const { name } = file;
  const look = async () => {
    const recognised = await recognise(file);
    return 'is' in recognised ? recognised : recognised.likeness;
  };
  return {
    name,
    isAside: forPeople.test(name),
    look,
    read: async (sink, part) => {
      const recognised = await recognise(file);
      if ('is' in recognised) return { ok: false, refusal: recognised };
      const { carrier } = recognised;
      const format = (inner: string | null) => `${inner ?? carrier.id}.zip`;
      if (carrier.id === 'zip') {
        if (isWithin) throw new Refused('unknown-format', 'ZIP');
        return formatted(await readZip(file, sink, part, recognise, true), format);
      }
      const read = await carrier.load();
      return formatted(await read(file, sink, part), format);
    },
  };
}

function formatted(result: CarrierResult, format: (inner: string | null) => string): CarrierResult {
  if (!result.ok) return result;
  return { ok: true, reading: { ...result.reading, format: format(result.reading.format) } };
}

const ofEvents = /(?:^|\/)events\/[^/]+\.yaml$/;

/** What stands beside the shapes of a Shapefile, and is no table without them. */
const besideShapes = /\.(?:shx|dbf|prj|cpg|qix|sb[nx]|qmd|qml|shp\.xml)$/i;

/** What people are to read is no table where there are others. */
const forPeople = /(?:^|\/)(?:readme|licen[cs]e|copying|changelog)[^/]*$|\.(?:md|rtf|html?|prj|cpg)$/i;

/** What programs put beside the files that were packed. */
function isAside(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** By the standard the first KML in the archive's root is the one to show, commonly `doc.kml` (OGC 07-147r2, annex C). */
function inKmz(kmls: readonly ZipEntry[]): readonly ZipEntry[] {
  const rank = ({ name }: ZipEntry): number =>
    name.toLowerCase() === 'doc.kml' ? 0 : name.includes('/') ? 2 : 1;
  return kmls.toSorted((one, other) => rank(one) - rank(other));
}

function fileOfEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  encoding: OpenedFile['encoding'],
  read: (bytes: number) => void,
): OpenedFile {
  return {
    name: entry.name,
    ...(encoding !== undefined && { encoding }),
    size: entry.size,
    stream: () => streamOf(() => unpacked(bytes, entry, read)),
  };
}

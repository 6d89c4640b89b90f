import type { CarrierResult, Sink } from '../carrier.ts';
import { Refused, turns } from '../chunks.ts';
import { type Part as TablePart, readParts } from '../parts.ts';
import { unpacked, type ZipEntry } from '../archive/zip.ts';
import { xmlTextOf } from '../xml.ts';
import { linksReader, noLinks, type SheetLinks } from './links.ts';
import { type Part, readAddresses, readKinds, type SheetPart, type WorkbookParts } from './package.ts';
import { type Merge, sharedTextsReader, sheetReader, type Workbook } from './sheet.ts';
import { judgedRows, sheetTable } from './tableOfSheet.ts';

/**
 * Reads one sheet of a workbook, or several that are alike, as `readParts` has it; of a workbook made for TimeMap, that of its events. Dates become
 * ISO text as precise as their cells show them.
 */
export async function readSheets(
  { sheets, styles, sharedTexts, is1904 }: WorkbookParts,
  partOf: Part,
  sink: Sink,
  part: string | null,
): Promise<CarrierResult> {
  const isTimeMap = sheets.some(isEvents) && sheets.some(({ name }) => /sources|associations/i.test(name));
  const workbook: Workbook = {
    texts: sharedTexts === null ? [] : await readTexts(partOf(sharedTexts)),
    kinds: styles === null ? [] : await readKinds(partOf(styles)),
    is1904,
  };
  const rank = (sheet: SheetPart) => Number(sheet.isHidden) * 2 + Number(isTimeMap && !isEvents(sheet));
  const inOrder = sheets.toSorted((one, other) => rank(one) - rank(other));
  const parts = inOrder.map((sheet): TablePart => ({
    name: sheet.name,
    isAside: sheet.isHidden,
    look: () => Promise.resolve(1),
    read: async (own) => {
      const notes = await readSheet(sheet, workbook, partOf, own);
      if (!Array.isArray(notes)) return { ok: false, refusal: { is: notes, found: sheet.name, line: null } };
      if (isTimeMap && isEvents(sheet)) notes.push('timemap-sheets');
      if (is1904) notes.push('days-of-1904');
      if (sheets.some((other) => other.isHidden && other !== sheet)) notes.push('hidden-sheets');
      const reading = { encoding: null, delimiter: null, notes, format: 'xlsx', parts: null };
      return { ok: true, reading };
    },
  }));
  return readParts(parts, sink, part, 'sheet');
}

/** The text of a part of an archive, while it is unpacked. */
export function textOfEntry(bytes: Uint8Array, read: (bytes: number) => void): Part {
  return (entry) => xmlTextOf(pieces(bytes, entry, read));
}

async function* pieces(bytes: Uint8Array, entry: ZipEntry, read: (bytes: number) => void) {
  const turn = turns();
  for (const piece of unpacked(bytes, entry, read)) {
    yield piece;
    await turn();
  }
}

/** Characters of all shared texts together. */
const mostText = 2 ** 28;

function isEvents({ name }: SheetPart): boolean {
  return /^(?:export[_ ])?events$/i.test(name.trim());
}

async function readTexts(pieces: AsyncIterable<string>): Promise<readonly string[]> {
  const texts: string[] = [];
  let length = 0;
  const reader = sharedTextsReader((text) => {
    length += text.length + 8;
    if (length > mostText) throw new Refused('too-large');
    texts.push(text);
  });
  for await (const piece of pieces) reader.write(piece);
  reader.end();
  return texts;
}

/** What there is to note of a sheet that was read; else why it holds no table. */
async function readSheet(
  { entry, relations }: SheetPart,
  workbook: Workbook,
  partOf: Part,
  sink: Sink,
): Promise<string[] | 'empty' | 'no-table'> {
  const targets = relations === null ? null : await readAddresses(partOf(relations));
  const links = targets === null || targets.size === 0 ? noLinks : await linksIn(entry, targets, partOf);
  const table = sheetTable(sink, () => mergesIn(entry, workbook, partOf), links);
  let isWanted = true;
  let pushed = 0;
  let isSettled = false;
  const reader = sheetReader(
    workbook,
    (row) => {
      pushed += 1;
      isWanted &&= table.push(row);
    },
    table.merged,
  );
  for await (const piece of partOf(entry)) {
    reader.write(piece);
    if (!isSettled && pushed >= judgedRows) {
      if (!(await table.settle())) return 'no-table';
      isSettled = true;
    }
    if (!isWanted) return [...table.notes()];
  }
  const isCut = reader.end();
  if (isCut) throw new Refused('broken', entry.name);
  if (pushed === 0) return 'empty';
  if (!isSettled && !(await table.settle())) return 'no-table';
  return [...table.notes()];
}

/** Merged cells stand behind all rows of a sheet: it is read once more for them. */
async function mergesIn(entry: ZipEntry, workbook: Workbook, partOf: Part): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  const reader = sheetReader(
    workbook,
    () => undefined,
    (merge) => merges.push(merge),
  );
  for await (const piece of behindRows(partOf(entry))) reader.write(piece);
  reader.end();
  return merges;
}

/** So do the links of its cells. */
async function linksIn(
  entry: ZipEntry,
  targets: ReadonlyMap<string, string>,
  partOf: Part,
): Promise<SheetLinks> {
  const reader = linksReader(targets);
  for await (const piece of behindRows(partOf(entry))) reader.write(piece);
  return reader.end();
}

/** A sheet without its rows. */
async function* behindRows(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield '<sheet>';
  let isBehind = false;
  let tail = '';
  for await (const piece of pieces) {
    if (isBehind) yield piece;
    else {
      const text = tail + piece;
      const at = text.indexOf('</sheetData>');
      const prefixed = at === -1 ? text.search(/<\/[\w.-]{1,40}:sheetData>/) : at;
      if (prefixed !== -1) {
        isBehind = true;
        yield text.slice(prefixed).replace(/^<\/[^>]*>/, '');
      }
      tail = text.slice(-80);
    }
  }
}

import type { CarrierResult, OpenedFile, Refusal, Sink } from '../carrier.ts';
import { readByColumns } from './byColumns.ts';
import { weigh } from './inspect.ts';
import { orRefused } from '../chunks.ts';
import { decoding } from '../decoding.ts';
import { heldText } from './held.ts';
import { ownStory } from './own.ts';
import { fromMercator, systemIn } from './mercator.ts';
import { isSpotOfImage, onImage } from './onImage.ts';
import { plainRecords } from './plain.ts';
import { referencesOf } from './references.ts';
import type { Members } from './record.ts';
import { brokenAt, parsed, type RowReader, rowReader } from './rows.ts';
import { scanner } from './scan.ts';
import type { Ending, Spot } from './visit.ts';
import { refuseTimemapPart } from './timemapParts.ts';
import { type Layout, layoutOf } from './survey.ts';

/** The share of the work that finding the records is of reading them, where the whole file must be looked at for it. */
const surveyShare = 0.2;

/**
 * Reads a file of JSON, record by record: an array of them, an object of them by their ids, at the root or a member of it, the member of an object that holds them, a FeatureCollection, one record by
 * itself, a text a line (NDJSON, GeoJSON text sequences). Nothing but a record is ever held whole. A file that breaks off keeps what
 * stands before its end; one that is no JSON between its records is refused.
 */
export function readJson(file: OpenedFile, sink: Sink, part: string | null): Promise<CarrierResult> {
  return orRefused(() => readAll(file, sink, part));
}

async function readAll(file: OpenedFile, sink: Sink, part: string | null): Promise<CarrierResult> {
  let surveyed = 0;
  const surveying = (before: number) => (bytes: number) => {
    surveyed = before + bytes * surveyShare;
    sink.progress(Math.floor(surveyed));
  };
  const layout = await layoutOf(file, part, surveying(0));
  if ('is' in layout) return { ok: false, refusal: layout };
  const joined = await referencesOf(file, layout, surveying(surveyed));
  const rest = file.size > 0 ? (file.size - surveyed) / file.size : 1;
  const source = decoding(file, (bytes) => {
    sink.progress(Math.floor(surveyed + bytes * rest));
  });
  const own = ownStory();
  const { plain, told, notes: notesOfPlain } = plainRecords(layout.by === 'array' ? layout.name : '');
  let isMercator = false;
  let isImage = layout.by === 'array' && layout.isOfImage;
  const completed = (record: Members) => {
    if (!rows.isBegun()) refuseTimemapPart(record);
    const made = plain(joined(own.completed(record)));
    if (isImage || isSpotOfImage(made)) {
      isImage = true;
      return onImage(made);
    }
    return isMercator ? fromMercator(made) : made;
  };
  let key = '';
  const rows: RowReader = rowReader(
    sink,
    layout.by === 'members' ? (record) => withKey(completed(record), key) : completed,
    told,
    layout.by === 'lines',
    layout.by === 'array' ? layout.names : [],
  );
  const notes: string[] = [];
  const refusal = await readers[layout.by](source.pieces, rows, {
    layout,
    own,
    notes,
    setKey: (name) => (key = name),
    setSystem: (text) => {
      const system = systemIn(text);
      // Rows that are told already are as they were.
      isMercator ||= system === 'mercator' && !rows.isBegun();
      const note = isMercator ? 'web-mercator' : 'other-crs';
      if (system !== 'degrees' && !notes.includes(note)) notes.push(note);
    },
  });
  if (refusal !== null) return { ok: false, refusal };
  const none = rows.refusal();
  if (none !== null) return { ok: false, refusal: none };
  if (rows.isFull()) notes.push('more-columns');
  notes.push(...notesOfPlain(), ...(isImage ? ['map-of-image'] : []));
  // The other lists of our own JSON are in its events' rows.
  const parts = layout.by === 'array' && !own.isOwn() ? layout.parts : null;
  return {
    ok: true,
    reading: { encoding: source.encoding(), delimiter: null, notes, format: null, parts },
  };
}

type Reader = (pieces: AsyncIterable<string>, rows: RowReader, about: About) => Promise<Refusal | null>;

interface About {
  readonly layout: Layout;
  readonly own: ReturnType<typeof ownStory>;
  readonly notes: string[];
  /** The name under which the next record stands in its object. */
  readonly setKey: (name: string) => void;
  /** Told of the member that names the system of its coordinates. */
  readonly setSystem: (text: string) => void;
}

const readers: Readonly<Record<Layout['by'], Reader>> = {
  lines: (pieces, rows) => readParted(pieces, '\n', rows),
  sequence: (pieces, rows) => readParted(pieces, '\u001e', rows),
  texts: readScanned,
  array: readScanned,
  members: readMembers,
  columns: readByColumns,
};

async function readMembers(
  pieces: AsyncIterable<string>,
  rows: RowReader,
  { layout, notes, setKey }: About,
): Promise<Refusal | null> {
  const object = layout.by === 'members' ? layout.name : '';
  const isRow = (name: string) => (object === '' ? name !== '' : name.startsWith(`${object}.`));
  let isIn = false;
  let isInObject = false;
  const scan = scanner({
    enters: (opening, name) => {
      const isRoot = !isIn;
      isIn = true;
      const isObject = object === '' ? isRoot : !isInObject && name === object && opening === '{';
      if (isObject) isInObject = true;
      return isRoot || isObject;
    },
    wants: (name) => isInObject && (object === '' || isRow(name)),
    value: (value) => {
      if (object !== '' && !isRow(value.name)) return true;
      setKey(object === '' ? value.name : value.name.slice(object.length + 1));
      return value.isTooLong ? rows.refuseLong(value) : rows.take(value);
    },
  });
  for await (const piece of pieces) if (!scan.push(piece)) break;
  return endOf(scan.end(), rows, (name) => name === object, notes);
}

/** Its key in the object is a record's id, beside one that it has itself. */
function withKey(record: Members, key: string): Members {
  const name = ['id', 'key', 'name of its member'].find((free) => !Object.hasOwn(record, free));
  return name === undefined ? record : { [name]: key, ...record };
}

async function readScanned(
  pieces: AsyncIterable<string>,
  rows: RowReader,
  { layout, own, notes, setSystem }: About,
): Promise<Refusal | null> {
  const wanted = layout.by === 'array' ? layout.name : null;
  const isRow = (name: string, isElement: boolean) =>
    wanted === null ? name === '' : isElement && name === wanted;
  const scan = scanner({
    enters: (opening, name, isElement) => {
      if (wanted === null || isElement) return false;
      if (name === wanted || own.isList(name)) return opening === '[';
      return opening === '{' && (name === '' || wanted.startsWith(`${name}.`));
    },
    wants: (name, isElement) =>
      isRow(name, isElement) ||
      (isElement ? own.isList(name) : name === 'crs' || name === 'spatialReference' || own.isSite(name)),
    value: (value) => {
      const { text, name } = value;
      if (wanted !== null) own.see(name);
      if (text === '') return true;
      if (name === wanted || wanted === null)
        return value.isTooLong ? rows.refuseLong(value) : rows.take(value);
      if (own.isList(name)) own.add(name, parsed(text));
      else if (own.isSite(name)) own.setSite(parsed(text));
      else setSystem(text);
      return true;
    },
  });
  for await (const piece of pieces) if (!scan.push(piece)) break;
  return endOf(scan.end(), rows, isRow, notes);
}

function endOf(
  ending: Ending,
  rows: RowReader,
  isRow: (name: string, isElement: boolean) => boolean,
  notes: string[],
): Refusal | null {
  if (ending.is === 'broken') return brokenAt(ending.at);
  if (ending.is === 'cut') {
    const isOfRow = isRow(ending.name, ending.isElement);
    notes.push(isOfRow ? rows.cut(ending.begun, ending.spot) : 'cut-off');
  }
  return null;
}

/** A text a line, or behind each U+001E. A line that is broken leaves the others as they are. */
async function readParted(pieces: AsyncIterable<string>, mark: string, rows: RowReader): Promise<null> {
  const held = heldText();
  let line = 1;
  /** Lines of a text that is too long, as far as they are held no more. */
  let passed = 0;
  const take = (last: string): boolean => {
    const text = held.whole(last);
    const isTooLong = held.isTooLong();
    held.clear();
    const body = text.trim();
    const spot: Spot = { line: line + linesIn(text.slice(0, text.indexOf(body))), column: 1 };
    line += (isTooLong ? passed + linesIn(last) : linesIn(text)) + (mark === '\n' ? 1 : 0);
    passed = 0;
    if (isTooLong) return rows.refuseLong({ text: body, spot });
    return body === '' || rows.take({ text: body, spot, ...weigh(body) });
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(mark); end !== -1; end = piece.indexOf(mark, from)) {
      const last = piece.slice(from, end);
      from = end + 1;
      if (!take(last)) return null;
    }
    if (from === piece.length) continue;
    const rest = piece.slice(from);
    held.add(rest);
    passed += linesIn(rest);
  }
  take('');
  return null;
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

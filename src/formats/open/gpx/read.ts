import { longestRow } from '../../../model/longestRow.ts';
import type { CarrierResult, OpenedFile, Parts, Sink } from '../carrier.ts';
import { orRefused, Refused } from '../chunks.ts';
import { readXml, xmlReader } from '../xml.ts';

const columns = ['name', 'description', 'time', 'geometry', 'element', 'type', 'symbol', 'source', 'link'];

/** Which elements of an item are which of its texts; of several the first. */
const texts: Readonly<Record<string, string>> = {
  name: 'name',
  desc: 'description',
  cmt: 'comment',
  type: 'type',
  sym: 'symbol',
  src: 'source',
  url: 'link',
};
const items = new Set(['wpt', 'trk', 'rte']);
const points = new Set(['wpt', 'trkpt', 'rtept']);

/** A waypoint, a track or a route that is open. */
interface Item {
  readonly element: string;
  readonly line: number;
  readonly depth: number;
  readonly said: Map<string, string>;
  /** Points, each line apart. */
  readonly lines: string[][];
  first: string;
  last: string;
  length: number;
}

/**
 * Reads GPX, a row a waypoint, a track or a route, in the order of the file. A track is a line from its first time to its last; a route has none mostly.
 * A file that is cut off gives its whole items and a fault. As the part `trkpt` the points of its tracks are rows, each at its own time; it is offered
 * where they have times.
 */
export function readGpx(file: OpenedFile, sink: Sink, part: string | null): Promise<CarrierResult> {
  return orRefused(() => read(file, sink, part === ofPoints));
}

const ofItems = 'trk';
const ofPoints = 'trkpt';

async function read(file: OpenedFile, sink: Sink, isOfPoints: boolean): Promise<CarrierResult> {
  const notes: string[] = [];
  let item: Item | null = null;
  let depth = 0;
  let rows = 0;
  let told = 0;
  /** Of a track, where the reader is. */
  let point: { readonly at: string; time: string } | null = null;
  let tracked = 0;
  let timed = 0;
  let written: string | null = null;
  let isWanted = true;

  const refuse = ({ line, said }: Item, is: 'too-long' | 'unreadable'): void => {
    rows += 1;
    sink.fault({ row: rows, line, is, isRefused: true, value: (said.get('name') ?? '').slice(0, 80) });
  };

  const tell = (of: Item): void => {
    told += 1;
    if (isOfPoints) return;
    if (of.length > longestRow) return refuse(of, 'too-long');
    put(of, cellsOf(of));
  };

  const put = (of: Item, cells: readonly string[]): void => {
    rows += 1;
    const bad = cells.find((cell) => cell.includes('\ufffd'));
    if (bad !== undefined)
      sink.fault({ row: rows, line: of.line, is: 'bad-bytes', isRefused: false, value: bad.slice(0, 80) });
    isWanted = sink.row(cells);
  };

  const reader = xmlReader({
    open: (name, attributes) => {
      depth += 1;
      written = null;
      if (item === null && items.has(name)) {
        const line = reader.line();
        item = { element: name, line, depth, said: new Map(), lines: [], first: '', last: '', length: 0 };
      }
      if (item === null) return;
      if (name === 'trkseg' || item.lines.length === 0) item.lines.push([]);
      if (points.has(name)) {
        const at = pointOf(attributes);
        if (name === ofPoints) point = { at, time: '' };
        item.length += at.length;
        if (!isOfPoints && item.length <= longestRow) item.lines.at(-1)?.push(at);
      } else if (name === 'link' && depth === item.depth + 1) say(item, 'link', attributes['href'] ?? '');
      else written = name === 'time' || (Object.hasOwn(texts, name) && depth === item.depth + 1) ? '' : null;
    },
    text: (text) => {
      if (written !== null && written.length < longestRow) written += text;
    },
    close: (name) => {
      if (item !== null && written !== null) {
        item.length += written.length;
        if (name === 'time') {
          keepTime(item, written.trim());
          if (point !== null) point.time = written.trim();
        } else say(item, texts[name] ?? name, written.trim());
      }
      written = null;
      if (name === ofPoints && item !== null && point !== null) {
        tracked += 1;
        if (point.time !== '') timed += 1;
        if (isOfPoints && isWanted)
          put(
            item,
            cellsOf({ ...item, element: ofPoints, lines: [[point.at]], first: point.time, last: point.time }),
          );
        point = null;
      }
      if (item !== null && depth === item.depth) {
        if (isWanted) tell(item);
        item = null;
      }
      depth -= 1;
    },
  });

  sink.columns(columns);
  const end = await readXml(file, sink.progress, reader, () => !isWanted);
  if (end !== null) {
    if (end.slips > 0) notes.push('xml-slips');
    if (end.isCut) {
      if (rows === 0) throw new Refused('broken', '', reader.line());
      notes.push('cut-off');
      if (item !== null) refuse(item, 'unreadable');
    } else if (rows === 0) throw new Refused('no-table');
  }
  const parts: Parts = {
    read: isOfPoints ? ofPoints : ofItems,
    all: [
      { name: ofItems, rows: told, refusal: null },
      { name: ofPoints, rows: tracked, refusal: null },
    ],
    alike: [],
    begins: [],
  };
  const hasPoints = isOfPoints || timed > 1;
  return {
    ok: true,
    reading: { encoding: null, delimiter: null, notes, format: null, parts: hasPoints ? parts : null },
  };
}

function say({ said }: Item, name: string, text: string): void {
  if (text !== '' && !said.has(name)) said.set(name, text);
}

function keepTime(item: Item, time: string): void {
  if (time === '') return;
  item.first ||= time;
  item.last = time;
}

/** As it stands there, so that what is no number is told. */
function pointOf({ lon = '', lat = '' }: Readonly<Record<string, string>>): string {
  const number = (text: string) => (/^\s*-?\d{1,3}(?:\.\d{0,40})?\s*$/.test(text) ? Number(text) : text);
  return JSON.stringify([number(lon), number(lat)]);
}

function cellsOf({ element, said, lines, first, last }: Item): readonly string[] {
  const text = (name: string) => said.get(name) ?? '';
  return [
    text('name'),
    text('description') || text('comment'),
    first === last ? first : `${first}/${last}`,
    geometryOf(lines.filter((line) => line.length > 0)),
    element,
    text('type'),
    text('symbol'),
    text('source'),
    text('link'),
  ];
}

function geometryOf(lines: readonly (readonly string[])[]): string {
  const shape = (type: string, coordinates: string) => `{"type":"${type}","coordinates":${coordinates}}`;
  const [only = [], ...others] = lines;
  if (others.length > 0)
    return shape('MultiLineString', `[${lines.map((line) => `[${line.join(',')}]`).join(',')}]`);
  const [point] = only;
  if (point === undefined) return '';
  return only.length === 1 ? shape('Point', point) : shape('LineString', `[${only.join(',')}]`);
}

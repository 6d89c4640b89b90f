import type { CarrierResult, OpenedFile, Sink } from '../carrier.ts';
import { orRefused, Refused } from '../chunks.ts';
import { longestRow } from '../../../model/longestRow.ts';
import { readXml, xmlReader } from '../xml.ts';
import type { Node } from './node.ts';
import { textAt, textOf } from './node.ts';
import { fixedColumns, placemarkRow, timeOf, type Time } from './placemark.ts';

/** A Folder or Document that is open: what its placemarks have from it. */
interface Container {
  readonly depth: number;
  /** The document that is the file: its name is no folder's. */
  readonly isWhole: boolean;
  name: string;
  time: Time | null;
}

/**
 * Reads KML, a row a placemark, in the order of the file. A placemark without a time has that of the nearest folder with one, as the
 * standard has it (OGC 07-147r2, 9.6 and 15.1). Nothing that the file refers to is fetched; links to other files and images laid over the
 * ground are said. A file that is cut off gives its whole placemarks and a fault.
 */
export function readKml(file: OpenedFile, sink: Sink): Promise<CarrierResult> {
  return orRefused(() => read(file, sink));
}

async function read(file: OpenedFile, sink: Sink): Promise<CarrierResult> {
  const containers: Container[] = [];
  /** The elements that are open and kept; the first is a placemark or says something of a container. */
  const kept: {
    readonly name: string;
    readonly attributes: Node['attributes'];
    content: (string | Node)[];
  }[] = [];
  const columns = new Map<string, number>();
  const labels: string[] = [...fixedColumns];
  const notes = new Set<string>();
  let depth = 0;
  let rows = 0;
  let begun = 0;
  /** Letters of the placemark that is open; beyond `longestRow` nothing of it is kept. */
  let length = 0;
  let overlay = '';
  let isStopped = false;

  const tell = (placemark: Node): void => {
    const known = labels.length;
    const { cells, isOverfull } = placemarkRow(placemark, inheritedFrom(containers), columns, labels);
    if (labels.length > known) sink.columns([...labels]);
    rows += 1;
    const about = { row: rows, line: reader.line(), isRefused: false };
    if (isOverfull)
      sink.fault({ ...about, is: 'too-many-cells', value: textAt(placemark, 'name').slice(0, 80) });
    const bad = cells.find((cell) => cell.includes('\ufffd'));
    if (bad !== undefined) sink.fault({ ...about, is: 'bad-bytes', value: bad.slice(0, 80) });
    if (!sink.row(cells)) isStopped = true;
  };

  const refuse = (is: 'too-long' | 'unreadable', line: number, value: string): void => {
    rows += 1;
    sink.fault({ row: rows, line, is, isRefused: true, value: value.slice(0, 80) });
  };

  const take = (node: Node): void => {
    if (node.name === 'Placemark') {
      if (length <= longestRow) tell(node);
      else refuse('too-long', begun, textAt(node, 'name'));
      return;
    }
    const container = containers.at(-1);
    if (container === undefined) return;
    if (node.name === 'name') container.name = textOf(node);
    else container.time = timeOf(node) ?? container.time;
  };

  const reader = xmlReader({
    open: (name, attributes) => {
      if (isStopped) return;
      depth += 1;
      length += name.length + tagLength;
      if (kept.length > 0)
        kept.push({ name, attributes: length > longestRow ? {} : attributes, content: [] });
      else if (name === 'Folder' || name === 'Document')
        containers.push({
          depth,
          isWhole: name === 'Document' && containers.length === 0,
          name: '',
          time: null,
        });
      else if (
        name === 'Placemark' ||
        (saysOfContainer.has(name) && containers.at(-1)?.depth === depth - 1)
      ) {
        if (name === 'Placemark') begun = reader.line();
        length = 0;
        kept.push({ name, attributes, content: [] });
      } else if (name === 'NetworkLink') notes.add('network-links');
      else if (overlays.has(name)) {
        notes.add('overlays');
        overlay ||= name;
      }
    },
    text: (text) => {
      length += text.length;
      if (!isStopped && length <= longestRow) kept.at(-1)?.content.push(text);
    },
    close: () => {
      if (isStopped) return;
      if (containers.at(-1)?.depth === depth) containers.pop();
      depth -= 1;
      const node = kept.pop();
      if (node === undefined) return;
      const parent = kept.at(-1);
      if (parent === undefined) take(node);
      else if (length <= longestRow) parent.content.push(node);
    },
  });

  sink.columns([...labels]);
  const end = await readXml(file, sink.progress, reader, () => isStopped);
  if (end !== null) {
    const { slips, isCut } = end;
    const isWithin = kept[0]?.name === 'Placemark';
    if (slips > 0) notes.add('xml-slips');
    if (isCut) {
      if (rows === 0) throw new Refused('broken', '', reader.line());
      notes.add('cut-off');
      if (isWithin) refuse('unreadable', begun, kept[0] ? textAt(kept[0], 'name') : '');
    } else if (rows === 0)
      throw new Refused('no-table', notes.has('network-links') ? '<NetworkLink>' : overlay && `<${overlay}>`);
  }
  return {
    ok: true,
    reading: { encoding: null, delimiter: null, notes: [...notes], format: null, parts: null },
  };
}

/** What a node takes beside its text, in letters or so. */
const tagLength = 16;

const saysOfContainer = new Set(['name', 'TimeStamp', 'TimeSpan']);
const overlays = new Set(['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay']);

function inheritedFrom(containers: readonly Container[]): {
  readonly folder: string;
  readonly time: Time | null;
} {
  const folders = containers.filter(({ isWhole, name }) => !isWhole && name !== '').map(({ name }) => name);
  return {
    folder: folders.slice(-8).join(' / '),
    time: containers.findLast(({ time }) => time !== null)?.time ?? null,
  };
}

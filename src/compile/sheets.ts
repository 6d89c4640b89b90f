import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { parseId } from '../model/id.ts';
import { idProblem, nearestId } from '../model/idRules.ts';
import type { Path, Problem, Rule } from '../model/problem.ts';
import { unwrittenProblems } from '../model/textRules.ts';
import type { Fault } from './fault.ts';
import { readPage, type Page, type Position } from './read.ts';
import {
  attestedShape,
  datasetShape,
  eventShape,
  kindShape,
  placeShape,
  publishedShape,
  sourceShape,
  type AttestedSheet,
  type DatasetSheet,
  type EventSheet,
  type KindSheet,
  type PlaceSheet,
  type PublishedSheet,
  type SourceSheet,
} from './schema.ts';
import { shapeProblems } from './shape.ts';

/** One record as its file gives it. `value` is null where its shape is at fault: it is known, and not looked into. */
export interface Sheet<T> {
  readonly id: string;
  readonly file: string;
  /** Where in its file the record stands: `[]`, or `[3]` in a list. */
  readonly within: Path;
  readonly value: T | null;
  /** Where the value at a path of the record begins. */
  readonly at: (path: Path) => Position;
}

/** The files of `data/`; null where a whole file cannot be read, so that nothing is said of what refers to it. */
export interface Sheets {
  readonly faults: readonly Fault[];
  readonly dataset: Sheet<DatasetSheet> | null;
  readonly kinds: readonly Sheet<KindSheet>[] | null;
  readonly places: readonly Sheet<PlaceSheet>[] | null;
  readonly sources: readonly Sheet<SourceSheet>[] | null;
  readonly events: readonly Sheet<EventSheet>[];
  /** Whether the files of the events are all where they belong, and rightly named, so that none is missing for that. */
  readonly allEvents: boolean;
  readonly attested: Sheet<AttestedSheet> | null;
  readonly published: Sheet<PublishedSheet> | null;
}

export const dataFiles = {
  dataset: 'data/dataset.yaml',
  kinds: 'data/kinds.yaml',
  places: 'data/places.yaml',
  sources: 'data/sources.yaml',
  attested: 'data/attested.yaml',
  published: 'data/published.yaml',
  events: 'data/events',
} as const;

/** Reads everything and checks its shape. What npm writes may be missing: nothing is attested or published then. */
export function readSheets(root: string): Sheets {
  const faults: Fault[] = [];
  const page = (file: string): Page | null => {
    const reading = readPage(root, file);
    if (reading.ok) return reading.page;
    faults.push(...reading.faults);
    return null;
  };
  const whole = <T>(file: string, shape: z.ZodType<T>): Sheet<T> | null => {
    const read = page(file);
    return read && sheetOf('', read, [], read.value, shape, faults);
  };
  const written = <T>(file: string, shape: z.ZodType<T>, empty: T): Sheet<T> | null =>
    existsSync(join(root, file)) ? whole(file, shape) : emptySheet(file, empty);
  const list = <T>(file: string, shape: z.ZodType<T>): readonly Sheet<T>[] | null => {
    const read = page(file);
    return read && listOf(read, shape, faults);
  };
  const dataset = whole(dataFiles.dataset, datasetShape);
  const some = <T>(file: string, shape: z.ZodType<T>): readonly Sheet<T>[] | null => {
    const found = list(file, shape);
    if (found?.length !== 0) return found;
    faults.push(faultAt(file, 'shape', 'this list is empty; write one entry at least'));
    return null;
  };
  const kinds = some(dataFiles.kinds, kindShape);
  const places = list(dataFiles.places, placeShape);
  const sources = some(dataFiles.sources, sourceShape);
  const attested = written(dataFiles.attested, attestedShape, { texts: {}, quotes: [] });
  const published = written(dataFiles.published, publishedShape, { events: [], aliases: {}, withdrawn: [] });
  const names = eventFiles(root);
  if (names === null) faults.push(faultAt(dataFiles.events, 'yaml', 'there is no such folder of events'));
  let allEvents = names !== null;
  const events = (names ?? []).map((name): Sheet<EventSheet> => {
    const file = `${dataFiles.events}/${name}`;
    const stem = basename(name).replace(/\.ya?ml$/i, '');
    const misnamed = wrongName(name, stem);
    if (misnamed !== null) {
      allEvents = false;
      faults.push(faultAt(file, 'shape', misnamed));
      // Under the name that was probably meant it is known, and not looked into.
      return { ...emptySheet(file, null), id: nearestId(stem) };
    }
    const read = page(file);
    if (!read) return { ...emptySheet(file, null), id: stem };
    return sheetOf(stem, read, [], read.value, eventShape, faults);
  });
  return { faults, dataset, kinds, places, sources, events, allEvents, attested, published };
}

function faultAt(file: string, rule: Rule, message: string): Fault {
  return { rule, file, line: 1, column: 1, path: [], message };
}

/** A problem of the record, with its place. */
export function faultIn(sheet: Pick<Sheet<unknown>, 'file' | 'within' | 'at'>, problem: Problem): Fault {
  const { rule, path, message } = problem;
  return { rule, file: sheet.file, ...sheet.at(path), path: [...sheet.within, ...path], message };
}

/** null where there is no such folder. */
function eventFiles(root: string): readonly string[] | null {
  const folder = join(root, dataFiles.events);
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) return null;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/i.test(name) && !/(?:^|\/)\./.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
}

function wrongName(name: string, id: string): string | null {
  if (name.includes('/')) return 'a file of an event stands in data/events itself, in no folder within';
  if (!name.endsWith('.yaml')) return `a file of data/events ends in .yaml, this one is ${name}`;
  return parseId(id) === null ? `${idProblem(id).message}; rename the file` : null;
}

function listOf<T>(page: Page, shape: z.ZodType<T>, faults: Fault[]): readonly Sheet<T>[] | null {
  if (!Array.isArray(page.value)) {
    faults.push({
      rule: 'shape',
      file: page.file,
      ...page.at([]),
      path: [],
      message: 'this is to be a list',
    });
    return null;
  }
  return page.value.map((item: unknown, index) => sheetOf(idOf(item), page, [index], item, shape, faults));
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : '';
}

function sheetOf<T>(
  id: string,
  page: Page,
  within: Path,
  value: unknown,
  shape: z.ZodType<T>,
  faults: Fault[],
): Sheet<T> {
  const result = shape.safeParse(value);
  const sheet: Sheet<T> = {
    id,
    file: page.file,
    within,
    value: result.success ? result.data : null,
    at: (path) => page.at([...within, ...path]),
  };
  if (!result.success) {
    faults.push(...unwrittenProblems(value, []).map((problem) => faultIn(sheet, problem)));
    for (const { problem, ofKey } of shapeProblems(result.error, value, shape, (inner) =>
      page.written([...within, ...inner]),
    )) {
      const path = [...within, ...problem.path];
      faults.push({ ...problem, file: page.file, ...(ofKey ? page.keyAt(path) : page.at(path)), path });
    }
  }
  return sheet;
}

function emptySheet<T>(file: string, value: T): Sheet<T> {
  return { id: '', file, within: [], value, at: () => ({ line: 1, column: 1 }) };
}

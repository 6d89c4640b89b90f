import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { parseId } from '../model/id.ts';
import type { Path, Problem } from '../model/problem.ts';
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
  const kinds = list(dataFiles.kinds, kindShape);
  const places = list(dataFiles.places, placeShape);
  const sources = list(dataFiles.sources, sourceShape);
  const attested = written(dataFiles.attested, attestedShape, { texts: {}, quotes: [] });
  const published = written(dataFiles.published, publishedShape, { events: [], aliases: {}, withdrawn: [] });
  const events = eventFiles(root).map((name): Sheet<EventSheet> => {
    const file = `${dataFiles.events}/${name}`;
    const id = name.replace(/\.ya?ml$/, '');
    const misnamed = wrongName(name, id);
    if (misnamed !== null) {
      faults.push({ rule: 'shape', file, line: 1, column: 1, path: [], message: misnamed });
    }
    const read = page(file);
    if (!read) return { ...emptySheet(file, null), id };
    const sheet = sheetOf(id, read, [], read.value, eventShape, faults);
    return misnamed === null ? sheet : { ...sheet, value: null };
  });
  return { faults, dataset, kinds, places, sources, events, attested, published };
}

/** A problem of the record, with its place. */
export function faultIn(sheet: Pick<Sheet<unknown>, 'file' | 'within' | 'at'>, problem: Problem): Fault {
  const { rule, path, message } = problem;
  return { rule, file: sheet.file, ...sheet.at(path), path: [...sheet.within, ...path], message };
}

function eventFiles(root: string): readonly string[] {
  const folder = join(root, dataFiles.events);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1));
}

function wrongName(name: string, id: string): string | null {
  if (!name.endsWith('.yaml')) return `a file of data/events ends in .yaml, this one is ${name}`;
  return parseId(id) === null
    ? `"${id}" is no id: lower-case letters and digits, joined by single hyphens, 80 at most`
    : null;
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
  if (!result.success) {
    for (const { problem, ofKey } of shapeProblems(result.error, value, shape)) {
      const path = [...within, ...problem.path];
      faults.push({ ...problem, file: page.file, ...(ofKey ? page.keyAt(path) : page.at(path)), path });
    }
  }
  return {
    id,
    file: page.file,
    within,
    value: result.success ? result.data : null,
    at: (path) => page.at([...within, ...path]),
  };
}

function emptySheet<T>(file: string, value: T): Sheet<T> {
  return { id: '', file, within: [], value, at: () => ({ line: 1, column: 1 }) };
}

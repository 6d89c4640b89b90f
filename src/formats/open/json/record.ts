import type { Sink } from '../carrier.ts';
import { columnNumber } from '../columnNumber.ts';
import { isTyped } from '../typed.ts';
import { type Branch, columnTree } from './columns.ts';

/** What else a record holds stands in one more column, as JSON. */
const mostColumns = 500;
const deepest = 6;
const mostNumbered = 3;

const geometries: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/**
 * Makes rows of parsed records. A member is a column named by its path; those of a feature's `properties` (RFC 7946) are named without
 * it, so that the same export has the same columns as CSV, but where the feature itself has a member of that name. Geometries are
 * GeoJSON text, a feature's in `geometry`; its `type` is left out. Of an array of objects three have columns of their own, by their
 * number, the others are JSON in `3+`; plain values are joined by "; "; what is mixed, or deeper than six keys, is JSON. Of lists and
 * objects without anything nothing is told. The times of a line's points (`coordTimes`, a name in use) are a span from the first to the last,
 * and all of them in `all`.
 */
export function recordTable(sink: Sink) {
  const { root, names, named } = columnTree(mostColumns);
  let toldColumns = 0;
  let overflowColumn = -1;
  let header: readonly Branch[] | null = null;
  let cells: string[] = [];
  let overflow: [string, string][] = [];
  let members = 0;
  let isInexact = false;

  function put(branch: Branch, text: string) {
    const column = branch.column();
    if (column === -1) overflow.push([branch.path, text]);
    else {
      while (cells.length <= column) cells.push('');
      cells[column] = text;
    }
  }

  function asJson(branch: Branch, value: unknown) {
    members += membersIn(value);
    put(branch, JSON.stringify(value));
  }

  function list(branch: Branch, items: readonly unknown[]) {
    if (items.length === 0) return;
    if (items.every(isPlain)) {
      if (items.some((item) => typeof item === 'number' && isLong(item))) isInexact = true;
      put(branch, items.map(textOf).join('; '));
    } else if (items.every((item) => isObject(item))) {
      items.slice(0, mostNumbered).forEach((item, index) => value(branch.child(String(index)), item));
      if (items.length > mostNumbered) asJson(branch.child(`${mostNumbered}+`), items.slice(mostNumbered));
    } else asJson(branch, items);
  }

  function value(branch: Branch, of: unknown) {
    if (typeof of === 'string') put(branch, of);
    else if (isPlain(of)) {
      if (typeof of === 'number' && isLong(of)) isInexact = true;
      put(branch, textOf(of));
    } else if (Array.isArray(of)) list(branch, of);
    else if (branch.depth >= deepest || isGeometry(of)) asJson(branch, of);
    else if (isObject(of)) {
      const keys = Object.keys(of);
      members += keys.length;
      for (const key of keys) value(branch.child(key), of[key]);
    }
  }

  function feature(of: Members) {
    const keys = Object.keys(of);
    members += keys.length;
    for (const key of keys) {
      const part = of[key];
      if (key === 'type') continue;
      if (key === 'geometry') geometry(part);
      else if (key === 'properties' && isObject(part)) properties(part, of);
      else if (key === 'properties' && part === null) continue;
      else value(root.child(key), part);
    }
  }

  function geometry(of: unknown) {
    if (isPlain(of)) put(root.child('geometry'), textOf(of));
    else asJson(root.child('geometry'), of);
  }

  function properties(of: Members, owner: Members) {
    const keys = Object.keys(of);
    members += keys.length;
    for (const key of keys) {
      const isTaken = key !== 'type' && Object.hasOwn(owner, key);
      const branch = isTaken ? root.child('properties').child(key) : root.child(key);
      const span = timesOfPoints.has(key) ? spanOf(of[key]) : null;
      if (span === null) value(branch, of[key]);
      else {
        put(branch, span);
        value(branch.child('all'), of[key]);
      }
    }
  }

  return {
    /** Whether some members had no room for a column of their own. */
    isFull: () => overflowColumn !== -1,
    /** The first of arrays of values names the columns, if it can. */
    header: (of: readonly unknown[]): boolean => {
      const isHeader =
        of.length > 0 && of.every((one) => typeof one === 'string' && one !== '' && !isTyped(one));
      if (header !== null || !isHeader || new Set(of).size < of.length) return false;
      header = of.map((one) => root.child(textOf(one)));
      return true;
    },
    /** Makes a row of a record, and says how many members it found in it. */
    take: (of: Members | readonly unknown[]): number => {
      cells = [];
      overflow = [];
      members = 0;
      isInexact = false;
      if (isList(of))
        of.forEach((cell, index) => value(header?.[index] ?? root.child(columnNumber(index)), cell));
      else if (of.type === 'Feature') feature(of);
      else if (isGeometry(of)) geometry(of);
      else {
        const keys = Object.keys(of);
        members += keys.length;
        for (const key of keys) value(root.child(key), of[key]);
      }
      return members;
    },
    /** Whether the row has a half of a surrogate pair, which no encoding has room for. */
    hasHalfPairs: () => cells.some((cell) => /\p{Surrogate}/u.test(cell)),
    /** Whether one of its numbers has more digits than a double holds, or is beyond its range. */
    isInexact: () => isInexact,
    /** Hands the row on, with its number if it has one of its own. False: the sink has no room. */
    finish: (number?: number): boolean => {
      if (overflow.length > 0) {
        if (overflowColumn === -1) overflowColumn = named(`${columnNumber(mostColumns)}+`);
        while (cells.length <= overflowColumn) cells.push('');
        cells[overflowColumn] = JSON.stringify(Object.fromEntries(overflow));
      }
      if (names.length > toldColumns) {
        toldColumns = names.length;
        sink.columns([...names]);
      }
      return number === undefined ? sink.row(cells) : sink.row(cells, number);
    },
  };
}

const timesOfPoints = new Set(['coordTimes', 'times']);

/** From the first time to the last, of a list of them or, for several lines, of lists; null where there are not two. */
function spanOf(of: unknown): string | null {
  const times = isList(of) ? of.flat() : [];
  const [first] = times;
  const last = times.at(-1);
  const areTimes =
    times.length > 1 && times.every((time) => typeof time === 'string' && /^\d{4}-/.test(time));
  return areTimes && typeof first === 'string' && typeof last === 'string' ? `${first}/${last}` : null;
}

export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function isGeometry(value: unknown): boolean {
  return (
    isObject(value) &&
    geometries.has(value.type) &&
    (Array.isArray(value.coordinates) || Array.isArray(value.geometries))
  );
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isLong(number: number): boolean {
  return Number.isInteger(number) ? !Number.isSafeInteger(number) : !Number.isFinite(number);
}

/** How many members a value has, and those in it. Coordinates, arrays of arrays, have none. */
function membersIn(value: unknown): number {
  if (isList(value)) {
    if (!isObject(value[0]) && !isObject(value.at(-1))) return 0;
    return value.reduce((sum: number, item) => sum + membersIn(item), 0);
  }
  if (!isObject(value)) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + 1 + membersIn(item), 0);
}

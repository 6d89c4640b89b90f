import type { Stretch } from '../model/time.ts';
import { bisect } from './bisect.ts';
import { type Columns, openEnds } from './columns.ts';
import { facetNames, type Filters } from './facets.ts';
import { endOf } from './lasting.ts';

/** A byte for each row, 1 where it passes; null where all do. */
export type Mask = Uint8Array | null;

/**
 * The rows, in order, whose `found` overlaps the half-open window, that have a chosen value in each facet that has any
 * chosen, and that pass the mask. An open end is null; a window that holds no instant finds nothing.
 */
export function query(columns: Columns, window: Stretch, filters: Filters, mask: Mask): Uint32Array {
  const { from } = boundsOf(window);
  const passes = passing(columns, filters, mask);
  const rows = new Uint32Array(countWithin(columns, window));
  const last = begunIn(columns, window);
  let count = 0;
  for (let row = 0; row < last; row++) {
    if (endOf(columns, row) > from && (passes === null || passes[row] === 1)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** The rows, in order, that may belong to the window but are not found in it: `possible` reaches in, `found` does not. */
export function maybeRows(columns: Columns, window: Stretch, filters: Filters, mask: Mask): Uint32Array {
  const passes = passing(columns, filters, mask);
  const rows: number[] = [];
  if (isAnyTime(window)) return new Uint32Array(0);
  for (let row = 0; row < columns.length; row++) {
    if (passes !== null && passes[row] !== 1) continue;
    if (maybeHolds(columns, row, window) && !holds(columns, row, window)) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** Whether a window finds a row, the filters aside. */
export function holds(columns: Columns, row: number, window: Stretch): boolean {
  return isAnyTime(window) || overlaps(columns.from[row] ?? 0, endOf(columns, row), window);
}

/** Whether a row may belong to a window, found there or not. */
export function maybeHolds(columns: Columns, row: number, window: Stretch): boolean {
  return overlaps(possibleStart(columns, row), possibleEnd(columns, row), window);
}

/** `possible` start of a row; an open one is −Infinity. */
export function possibleStart({ from, open }: Columns, row: number): number {
  const at = from[row] ?? 0;
  return at === Infinity || ((open?.[row] ?? 0) & openEnds.start) !== 0 ? -Infinity : at;
}

/** `possible` end of a row; an open one is +Infinity. */
export function possibleEnd(columns: Columns, row: number): number {
  return ((columns.open?.[row] ?? 0) & openEnds.end) !== 0 ? Infinity : endOf(columns, row);
}

function overlaps(from: number, to: number, window: Stretch): boolean {
  const bounds = boundsOf(window);
  return bounds.from < bounds.to && from < bounds.to && to > bounds.from;
}

/** How many events the window holds: those that began before its end less those that ended before its start. */
export function countWithin(columns: Columns, window: Stretch): number {
  return begunIn(columns, window) - endedIn(columns, window);
}

/** The filters and the mask as one mask: computed once, it leaves a step of the window nothing but the times. */
export function passing(columns: Columns, filters: Filters, mask: Mask): Mask {
  const chosen = facetNames.filter((name) => filters[name].length > 0);
  if (chosen.length === 0) return mask;
  const passes = mask === null ? new Uint8Array(columns.length).fill(1) : mask.slice();
  for (const name of chosen) {
    const { values, offsets, codes } = columns.facets[name];
    const wanted = new Set(filters[name]);
    const allowed = Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
    for (let row = 0; row < columns.length; row++) {
      const end = offsets[row + 1] ?? 0;
      let found = 0;
      for (let at = offsets[row] ?? 0; at < end; at++) found |= allowed[codes[at] ?? 0] ?? 0;
      passes[row] = (passes[row] ?? 0) & found;
    }
  }
  return passes;
}

/** A window's ends as numbers: open ends are ±Infinity. */
export function boundsOf(window: Stretch): { readonly from: number; readonly to: number } {
  return { from: window.from ?? -Infinity, to: window.to ?? Infinity };
}

/** Open at both ends: it finds what has no time too. */
export function isAnyTime({ from, to }: Stretch): boolean {
  return from === null && to === null;
}

/** The rows that began before a window's end: the first so many. None where it holds no instant. */
export function begunIn({ from, length }: Columns, window: Stretch): number {
  if (isAnyTime(window)) return length;
  const bounds = boundsOf(window);
  return bounds.from < bounds.to ? bisect(length, (row) => (from[row] ?? 0) < bounds.to) : 0;
}

/** The rows that have ended by a window's start: the first so many of `byEnd`. None where it holds no instant. */
function endedIn(columns: Columns, window: Stretch): number {
  const { from, to } = boundsOf(window);
  return from < to ? ended(columns, from) : 0;
}

/** The rows that have ended by an instant: the first so many of `byEnd`. */
export function ended(columns: Columns, instant: number): number {
  const { byEnd, length } = columns;
  return bisect(length, (index) => endOf(columns, byEnd[index] ?? 0) <= instant);
}

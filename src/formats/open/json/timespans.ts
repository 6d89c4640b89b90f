import { type Members, isObject } from './record.ts';

/** When a place was there: texts of ISO 8601, '' where nothing is said. */
export interface Lasting {
  readonly start: string;
  readonly end: string;
  /** It is from the first of several spans to the last. */
  readonly isJoined: boolean;
}

/**
 * The time of a feature of Linked Places 1.2, whose `when` stands on it, or on its geometries, names or types. A span's start and end are each `in` a
 * time, or between `earliest` and `latest`: it is told from the earliest to the latest. null where there is none.
 */
export function lastingOf(feature: Members): Lasting | null {
  const { when, geometry, names, types } = feature;
  const geometries = isObject(geometry) ? [geometry, ...listIn(geometry.geometries)] : [];
  const places: readonly (readonly unknown[])[] = [[{ when }], geometries, listIn(names), listIn(types)];
  const spans = places
    .map((holders) => holders.flatMap((holder) => (isObject(holder) ? spansIn(holder.when) : [])))
    .find((found) => found.length > 0);
  if (spans === undefined) return null;
  const [first] = spans;
  if (spans.length === 1 && first) return { ...first, isJoined: false };
  const starts = spans.map(({ start }) => start);
  const ends = spans.map(({ start, end }) => (end === '' ? start : end));
  return {
    start: starts.includes('') ? '' : furthest(starts, (one, other) => keyOf(one, 0) - keyOf(other, 0)),
    end: furthest(ends, (one, other) => keyOf(other, 0.99) - keyOf(one, 0.99)),
    isJoined: spans.some(({ start, end }) => start !== first?.start || end !== first.end),
  };
}

function spansIn(when: unknown): readonly Omit<Lasting, 'isJoined'>[] {
  if (!isObject(when)) return [];
  return listIn(when.timespans).flatMap((span) => {
    if (!isObject(span)) return [];
    const start = pointOf(span.start, ['in', 'earliest', 'latest']);
    const end = pointOf(span.end, ['in', 'latest', 'earliest']);
    return start === '' && end === '' ? [] : [{ start, end }];
  });
}

function pointOf(of: unknown, names: readonly string[]): string {
  if (!isObject(of)) return textOf(of);
  return names.map((name) => textOf(of[name])).find((text) => text !== '') ?? '';
}

function furthest(texts: readonly string[], order: (one: string, other: string) => number): string {
  return texts.toSorted(order)[0] ?? '';
}

/** A date as a number that grows with time; `rest` is what stands for a month or day that is not written. */
function keyOf(text: string, rest: number): number {
  const [, year = '', month, day] = /^([+-]?\d{1,9})(?:-(\d\d))?(?:-(\d\d))?/.exec(text.trim()) ?? [];
  const monthShare = month === undefined ? rest : Number(month) / 100;
  return Number(year) + monthShare + (day === undefined ? rest : Number(day) / 100) / 100;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

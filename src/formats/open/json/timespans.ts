import { type Members, isObject } from './record.ts';

/** When a place was there: texts of ISO 8601, '' where nothing is said. */
interface Span {
  readonly start: string;
  readonly end: string;
}

/** The first of the spans that a feature has, and what else is to be told of its time. */
export interface Lasting extends Span {
  /** The other spans, as intervals. */
  readonly others: readonly string[];
  /** The member whose time it is, where the feature itself has none. */
  readonly of: 'geometry' | 'names' | 'types' | null;
}

/**
 * The time of a feature of Linked Places (README of version 1.1): its own `when`, else that of its geometries, its names, its types, else the year in which a name is cited. Each span is a
 * claim by itself, so that the first stands and the others are told. null where there is none.
 */
export function lastingOf(feature: Members): Lasting | null {
  const { when, geometry, names, types } = feature;
  const geometries = isObject(geometry) ? [geometry, ...listIn(geometry.geometries)] : [];
  const holders = [
    [null, [{ when }]],
    ['geometry', geometries],
    ['names', listIn(names)],
    ['types', listIn(types)],
    ['names', listIn(names).flatMap(citedIn)],
  ] as const;
  for (const [of, all] of holders) {
    const spans = all.flatMap((holder) => (isObject(holder) ? spansIn(holder.when) : []));
    const [first] = spans;
    if (!first) continue;
    const others = new Set(spans.map(intervalOf));
    others.delete(intervalOf(first));
    return { ...first, others: [...others], of };
  }
  return null;
}

/**
 * A span's start and end are each `in` a time, or between `earliest` and `latest`: it may have been from the earliest to the latest. Without an end
 * it is what its start describes.
 */
function spansIn(when: unknown): readonly Span[] {
  if (!isObject(when)) return [];
  return listIn(when.timespans).flatMap((span) => {
    if (!isObject(span)) return [];
    const [began, ended] = [pointOf(span.start), pointOf(span.end)];
    const last = ended.latest || ended.earliest;
    if (last === '' && began.earliest === '' && began.latest === '') return [];
    if (last !== '') return [{ start: began.earliest || began.latest, end: last }];
    const { earliest, latest } = began;
    if (latest === '') return [{ start: `${earliest}/..`, end: '' }];
    return [{ start: earliest, end: earliest === latest ? '' : latest }];
  });
}

function pointOf(of: unknown): { readonly earliest: string; readonly latest: string } {
  const at = textOf(isObject(of) ? of.in : of);
  if (at !== '' || !isObject(of)) return { earliest: at, latest: at };
  return { earliest: textOf(of.earliest), latest: textOf(of.latest) };
}

/** A name's citations, each as what has the time of its year. */
function citedIn(name: unknown): readonly Members[] {
  return listIn(isObject(name) ? name.citations : null).flatMap((citation) =>
    isObject(citation) && textOf(citation.year) !== ''
      ? [{ when: { timespans: [{ start: citation.year }] } }]
      : [],
  );
}

function intervalOf({ start, end }: Span): string {
  if (end === '') return start;
  return `${start === '' ? '..' : start}/${end}`;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

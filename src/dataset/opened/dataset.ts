import type { EventHead } from '../../model/event.ts';
import type { KindNames } from '../../model/mapping.ts';
import type { Place } from '../../model/place.ts';
import type { Rows } from '../../model/rows.ts';
import { unjudged } from '../../model/status.ts';
import { furthest, type Instant, minute, type Span } from '../../model/time.ts';
import type { Columns, FacetColumn } from '../columns.ts';
import type { Details, Edition, OpenedDataset } from '../dataset.ts';
import { noPoint, otherPlaces } from '../facets.ts';
import { endOf } from '../lasting.ts';
import type { Arranged } from './arrange.ts';
import { detailOf, headOf, openedRow, placeNameOf } from './heads.ts';
import { makeIds } from './ids.ts';
import { recent } from './recent.ts';
import { kindsOf } from './kinds.ts';
import { numberOfPlace, placedAt, placeId, placesOf, type Source } from './places.ts';
import { whensOf, zonesOf } from './rowWhen.ts';
import { lineOf, slugOf, unsaid } from './text.ts';
import { placesIn } from '../sort.ts';

/** A dataset out of an arranged file: events, places and details are made when somebody looks at them. */
export function openDataset(
  source: Source,
  kindNames: KindNames | null = null,
): { readonly dataset: OpenedDataset; readonly details: Details } {
  const { file, arranged, table, mapping } = source;
  const ids = makeIds(table, mapping.id, arranged.ids);
  const kinds = kindsOf(arranged.kinds, kindNames);
  const places = placesOf(source);
  const whenOf = whensOf(source);
  const named = namedPlaces(source, places);
  const rowInFile = (row: number) => arranged.rowOfFile[row] ?? 0;
  const rowOf = lazily(() => placesIn(arranged.rowOfFile));
  const numberOf = (id: string) => {
    const inFile = ids.rowOf(id);
    return inFile === null ? null : (rowOf()[inFile] ?? null);
  };
  const heads: Rows<EventHead> = {
    length: arranged.length,
    at: recent(arranged.length, (row) => headOf(source, row, { ids, kinds, whenOf })),
    numberOf,
  };
  const dataset: OpenedDataset = {
    edition: editionOf(source),
    kinds,
    sources: [],
    heads,
    places: { ...places, numberOf: (id) => numberOfPlace(id) ?? named.get(id) ?? null },
    columns: columnsOf(
      arranged,
      kinds.map(({ id }) => id),
      [...named.keys()],
    ),
    marks: { offsets: arranged.markOffsets, places: arranged.markPlaces, hollow: arranged.zeros },
    aliases: {},
    withdrawn: [],
    opened: {
      file,
      namesPlaces: mapping.placeName !== null,
      otherNames: arranged.names.others,
      spots: arranged.points,
      placeName: (id) => placeNameOf(source, ids.rowOf(id)),
      placeNameOf: (row) => placeNameOf(source, rowInFile(row)),
      extent: arranged.extent,
      zone: zonesOf(source),
      row: (row) => openedRow(source, rowInFile(row)),
      placed: (row) => placedAt(arranged, row),
    },
  };
  const get: Details['get'] = (id) => {
    const row = numberOf(id);
    return row === null ? undefined : detailOf(source, rowInFile(row));
  };
  return { dataset, details: { get } };
}

function columnsOf(arranged: Arranged, kinds: readonly string[], named: readonly string[]): Columns {
  const { length, from, lasting, open, byEnd, zeros, counting: offsets } = arranged;
  const byStart = offsets.subarray(0, length);
  const one = (value: string): FacetColumn => ({ values: [value], offsets, codes: zeros });
  return {
    length,
    from,
    lasting,
    byStart,
    byEnd: isSame(byEnd, byStart) ? byStart : byEnd,
    open,
    background: zeros,
    facets: {
      kind: { values: kinds, offsets, codes: arranged.kind },
      status: one(unjudged),
      who: one('unattributed'),
      place: { values: [...named, noPoint, otherPlaces], offsets, codes: arranged.names.codes },
    },
  };
}

/** Two views of the same bytes, as they come from the worker. */
function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.buffer === other.buffer && one.byteOffset === other.byteOffset;
}

function editionOf({ file, arranged }: Source): Edition {
  const { timed, from, byEnd, zone } = arranged;
  const story =
    timed === 0 ? { from: 0, to: hour } : axisOver(from[0] ?? 0, endOf(arranged, byEnd[timed - 1] ?? 0));
  return {
    version: '1',
    title: { [unsaid]: file },
    summary: { [unsaid]: file },
    care: null,
    languages: [],
    story,
    saysYears: true,
    zone,
    licence: '',
    contact: null,
    onlineMap: null,
  };
}

const hour = 60 * minute;

/** In whole minutes, as links write them, and never so short that nothing can be chosen on it. */
function axisOver(first: Instant, last: Instant): Span {
  const from = Math.max(-furthest, Math.floor(first / minute) * minute);
  return { from, to: Math.min(furthest, Math.max(Math.ceil(last / minute) * minute, from + hour)) };
}

/** The values by which places are filtered, in the order of their codes, and a place that bears each name. */
function namedPlaces(
  { arranged: { names }, table, mapping }: Source,
  places: Rows<Place>,
): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  const taken = new Set<string>([noPoint, otherPlaces]);
  names.places.forEach((index, code) => {
    const name = mapping.placeName === null ? '' : lineOf(table, names.rows[code] ?? 0, mapping.placeName);
    const [called = ''] = name === '' ? Object.values(places.at(index)?.name ?? {}) : [name];
    const slug = slugOf(called);
    const isFree = slug !== '' && !taken.has(slug) && numberOfPlace(slug) === null;
    const id = isFree ? slug : placeId(index);
    taken.add(id);
    named.set(id, index);
  });
  return named;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

import type { Mapping } from '../../model/mapping.ts';
import { furthest, parseZone } from '../../model/time.ts';
import type { NumberArray, Value, Values } from '../codec.ts';
import type { Arranged } from './arrange.ts';
import { endOf, type Lasting } from '../lasting.ts';
import { perDegree } from '../spots.ts';
import type { IdIndex } from './ids.ts';
import type { Source } from './places.ts';
import { extentOfPoints } from './points.ts';
import type { Numbering } from './rowNumbers.ts';

/** An opened file as values for the codec, and what else is to be kept with it: anything that JSON can hold. */
export function packOpened({ file, arranged, table, mapping }: Source, besides: unknown): Values {
  const {
    points,
    names,
    zone,
    kinds,
    length,
    timed,
    open,
    ids,
    lasting,
    extent: _extent,
    ...columns
  } = arranged;
  return {
    about: {
      value: {
        file,
        length,
        timed,
        lastingUnit: lasting.unit,
        zone,
        numbered: table.numbering.of,
        mapping,
        otherNames: names.others,
        besides,
      },
    },
    columns: { texts: table.columns },
    kinds: { texts: kinds },
    bytes: table.bytes,
    offsets: table.offsets,
    numberedRows: table.numbering.rows,
    numbers: table.numbering.numbers,
    ...columns,
    lasting: lasting.counts,
    lat: points.lat,
    lon: points.lon,
    apart: points.apart,
    namedPlaces: names.places,
    namedRows: names.rows,
    nameCodes: names.codes,
    ...(points.precision && { placePrecision: points.precision }),
    ...(open && { open }),
    ...(ids && { idMarks: ids.hashes, idRepeats: ids.repeats }),
  };
}

export interface Unpacked {
  readonly source: Source;
  readonly besides: unknown;
}

/** null where the values are not those of an opened file, or point beyond each other: whoever wrote them, nothing breaks on them. */
export function parseOpened(values: Values): Unpacked | null {
  const about = valueIn(values['about']);
  const { file, length, timed, lastingUnit: unit, mapping, otherNames, besides } = about;
  const zone = typeof about['zone'] === 'string' ? parseZone(about['zone']) : null;
  if (typeof file !== 'string' || !isCount(length) || !isCount(timed) || timed > length) return null;
  const columns = textsIn(values['columns']);
  const kinds = textsIn(values['kinds']);
  const bytes = values['bytes'];
  const numbering = numberingIn(values, about['numbered']);
  if (!columns || !kinds || !zone || !numbering || !(bytes instanceof Uint8Array) || !isMapping(mapping))
    return null;
  const arrays = {
    offsets: array(values['offsets'], Uint32Array, length + 1),
    counting: array(values['counting'], Uint32Array, length + 1),
    rowOfFile: array(values['rowOfFile'], Uint32Array, length),
    from: array(values['from'], Float64Array, length),
    byEnd: array(values['byEnd'], Uint32Array, length),
    zeros: array(values['zeros'], Uint8Array, length),
    markOffsets: array(values['markOffsets'], Uint32Array, length + 1),
    codes: array(values['nameCodes'], Uint8Array, length),
  };
  const kind = array(values['kind'], Uint8Array, length) ?? array(values['kind'], Uint16Array, length);
  const lat = values['lat'];
  if (!(lat instanceof Int32Array)) return null;
  const lon = array(values['lon'], Int32Array, lat.length);
  const apart = array(values['apart'], Uint8Array, lat.length);
  const markPlaces = values['markPlaces'];
  const places = values['namedPlaces'];
  const counts = countsIn(values['lasting'], length);
  if (!(markPlaces instanceof Uint32Array) || !(places instanceof Uint32Array)) return null;
  const precision = optional(values['placePrecision'], Uint8Array, lat.length);
  const open = optional(values['open'], Uint8Array, length);
  const ids = idsIn(values, length);
  const namedRows = array(values['namedRows'], Uint32Array, places.length);
  if (typeof unit !== 'number' || !counts || !namedRows) return null;
  if (!isFull(arrays) || !kind || !lon || !apart) return null;
  if (precision === undefined || open === undefined || ids === undefined) return null;
  const { offsets, codes, ...whole } = arrays;
  const times = { from: whole.from, lasting: { unit, counts }, byEnd: whole.byEnd };
  const { markOffsets, rowOfFile, counting } = whole;
  const isSound =
    rises(offsets, bytes.length) &&
    rises(markOffsets, markPlaces.length) &&
    counting.every((number, index) => number === index) &&
    whole.zeros.every((number) => number === 0) &&
    isEach(rowOfFile, length) &&
    areTimes(times, timed) &&
    isWithin(lat, 90) &&
    isWithin(lon, 360) &&
    below(markPlaces, lat.length) &&
    below(places, lat.length) &&
    below(kind, kinds.length) &&
    below(codes, places.length + 2) &&
    below(namedRows, length) &&
    (ids === null || (below(ids.repeats, length) && risesAlways(ids.repeats)));
  if (!isSound) return null;
  const arranged: Arranged = {
    ...whole,
    ...times,
    length,
    timed,
    kind,
    kinds,
    zone,
    open,
    ids,
    markPlaces,
    points: { lat, lon, order: null, apart, precision },
    extent: extentOfPoints({ lat, lon }),
    names: { places, rows: namedRows, codes, others: isCount(otherNames) ? otherNames : 0 },
  };
  return {
    source: { file, arranged, table: { columns, length, bytes, offsets, numbering }, mapping },
    besides,
  };
}

function numberingIn(values: Values, of: unknown): Numbering | null {
  const rows = values['numberedRows'];
  if (!(rows instanceof Uint32Array) || (of !== 'row' && of !== 'record')) return null;
  const numbers = array(values['numbers'], Uint32Array, rows.length);
  return numbers && { of, rows, numbers };
}

function idsIn(values: Values, length: number): IdIndex | null | undefined {
  const hashes = optional(values['idMarks'], Uint8Array, length);
  const repeats = values['idRepeats'];
  if (!hashes) return hashes;
  return repeats instanceof Uint32Array ? { hashes, repeats } : undefined;
}

function countsIn(value: Value | undefined, length: number): Lasting['counts'] | null {
  return (
    array(value, Uint8Array, length) ??
    array(value, Uint16Array, length) ??
    array(value, Uint32Array, length) ??
    array(value, Float64Array, length)
  );
}

type Kind<A> = new (length: number) => A;

function array<A extends NumberArray>(value: Value | undefined, kind: Kind<A>, length: number): A | null {
  return value instanceof kind && value.length === length ? value : null;
}

/** undefined where it is there and is not what it should be. */
function optional<A extends NumberArray>(value: Value | undefined, kind: Kind<A>, length: number) {
  return value === undefined ? null : (array(value, kind, length) ?? undefined);
}

function isFull<T extends Readonly<Record<string, unknown>>>(
  given: T,
): given is T & { [Name in keyof T]: NonNullable<T[Name]> } {
  return Object.values(given).every((one) => one !== null);
}

function below(numbers: NumberArray, limit: number): boolean {
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] ?? 0) >= limit) return false;
  return true;
}

/** Every number from 0 to before `length`, once. */
function isEach(numbers: Uint32Array, length: number): boolean {
  const seen = new Uint8Array(length);
  return numbers.every((number) => {
    const isNew = seen[number] === 0;
    seen[number] = 1;
    return isNew;
  });
}

/** Rows with time stand in its order, those without last; `byEnd` has all of them in the order of their ends. */
function areTimes(times: Pick<Arranged, 'from' | 'lasting' | 'byEnd'>, timed: number): boolean {
  const { from, byEnd } = times;
  if (!isEach(byEnd, from.length)) return false;
  let [last, lastEnd] = [-Infinity, -Infinity];
  for (let row = 0; row < from.length; row++) {
    const [start, end] = [from[row] ?? NaN, endOf(times, row)];
    const ending = endOf(times, byEnd[row] ?? 0);
    const isTime = start >= -furthest && end <= furthest && start < end;
    if (row < timed ? !isTime : start !== Infinity || end !== Infinity) return false;
    if (!(start >= last && ending >= lastEnd)) return false;
    [last, lastEnd] = [start, ending];
  }
  return true;
}

function isWithin(degrees: Int32Array, limit: number): boolean {
  return degrees.every((degree) => Math.abs(degree) <= limit * perDegree);
}

function rises(offsets: Uint32Array, last: number): boolean {
  for (let at = 1; at < offsets.length; at++) if ((offsets[at] ?? 0) < (offsets[at - 1] ?? 0)) return false;
  return offsets[offsets.length - 1] === last;
}

function risesAlways(rows: Uint32Array): boolean {
  return rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? 0));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function valueIn(value: Value | undefined): Readonly<Record<string, unknown>> {
  const held = value !== undefined && 'value' in value ? value.value : null;
  return typeof held === 'object' && held !== null ? { ...held } : {};
}

function textsIn(value: Value | undefined): readonly string[] | null {
  return value !== undefined && 'texts' in value ? value.texts : null;
}

/** As far as the dataset hangs on it. */
function isMapping(value: unknown): value is Mapping {
  if (typeof value !== 'object' || value === null) return false;
  const columns: Readonly<Record<string, unknown>> = { ...value };
  return ['title', 'text', 'kind', 'source', 'link', 'id', 'placeName'].every(
    (name) => columns[name] === null || isCount(columns[name]),
  );
}

import {
  begunByDays,
  calendars,
  centuries,
  type CenturyMapping,
  clockNumbers,
  type Codes,
  type ColumnIndex,
  coordinateUnits,
  type DateParts,
  dateOrders,
  epochs,
  type FirstDays,
  withinYears,
  type Mapping,
  meaningsOfFirstDays,
  meaningsOfO,
  type MeantPrecision,
  type PlaceMapping,
  type TimeMapping,
  type WithinYear,
  type YearCodes,
  type YearNumbering,
  type ZoneMapping,
} from '../../model/mapping.ts';
import type { ZoneNames } from '../../model/cells/zoneNames.ts';
import { type PlacePrecision, placePrecisions } from '../../model/place.ts';
import { parseZone } from '../../model/time.ts';
import { type Fields, isFields } from './jsonParts.ts';

/** A mapping out of a file that somebody kept, for a table of so many columns; null for what is none. */
export function parseMapping(value: unknown, columns: number): Mapping | null {
  if (!isFields(value)) return null;
  const { column, optional } = columnsOf(columns);
  const zone = parseZoneMapping(value['zone'], column);
  const single = ['placeName', 'title', 'text', 'kind', 'source', 'link', 'id'] as const;
  const fields = single.map((name) => [name, optional(value[name])] as const);
  const time = orNull(value['time'], (of) => parseTime(of, columns));
  const end = orNull(value['end'], (of) => parseTime(of, columns));
  const place = orNull(value['place'], (of) => parsePlace(of, column));
  const timePrecision = orNull(value['timePrecision'], (of) => parseCodes(of, column, meant));
  const placePrecision = orNull(value['placePrecision'], (of) => parseCodes(of, column, placePrecisions));
  const zoneNames = value['zoneNames'] === undefined ? {} : parseZoneNames(value['zoneNames']);
  if (zoneNames === undefined) return null;
  const parts = { zone, time, end, place, timePrecision, placePrecision };
  if (zone === undefined || fields.some(([, index]) => index === undefined)) return null;
  if (Object.values(parts).includes(undefined)) return null;
  return {
    ...(parts as Pick<Mapping, keyof typeof parts>),
    yearNumbering: oneOf(numberings, value['yearNumbering']) ?? null,
    ...(Object.keys(zoneNames).length > 0 && { zoneNames }),
    ...(value['isOpenWithoutEnd'] === true && { isOpenWithoutEnd: true }),
    isMidnightUnknown: value['isMidnightUnknown'] === true,
    ...(Object.fromEntries(fields) as Pick<Mapping, (typeof single)[number]>),
  };
}

const numberings: readonly YearNumbering[] = ['historical', 'astronomical', 'xml-schema'];
const meant: readonly MeantPrecision[] = ['as-written', 'day', 'week', 'month', 'year'];

/** undefined: it is not well said. */
type Maybe<Value> = Value | undefined;
type Column = (value: unknown) => Maybe<ColumnIndex>;

function orNull<Value>(value: unknown, parse: (fields: Fields) => Maybe<Value>): Maybe<Value | null> {
  if (value === null) return null;
  return isFields(value) ? parse(value) : undefined;
}

function columnsOf(count: number) {
  const column: Column = (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count ? value : undefined;
  return { column, optional: (value: unknown) => (value === null ? null : column(value)) };
}

function oneOf<Value>(values: readonly Value[], value: unknown): Maybe<Value> {
  return values.find((one) => one === value);
}

/** What may be left out, and is said, but not well. */
function isAmiss(said: unknown, parsed: unknown): boolean {
  return said !== undefined && parsed === undefined;
}

function parseFirstDays(fields: Fields): Maybe<FirstDays> {
  const begin = oneOf(begunByDays, fields['begin']);
  const mean = oneOf([...meaningsOfFirstDays, null] as const, fields['mean']);
  return begin === undefined || mean === undefined ? undefined : { begin, mean };
}

function parseTime(fields: Fields, columns: number): Maybe<TimeMapping> {
  const { column, optional } = columnsOf(columns);
  const clock = optional(fields['clock']);
  const finer = Array.isArray(fields['finer']) ? fields['finer'].map(column) : [];
  const era = column(fields['era']);
  if (clock === undefined || finer.includes(undefined) || isAmiss(fields['era'], era)) return undefined;
  const yearCodes = isFields(fields['yearCodes']) ? parseYearCodes(fields['yearCodes']) : undefined;
  if (isAmiss(fields['yearCodes'], yearCodes)) return undefined;
  const numbers = oneOf(clockNumbers, fields['clockNumbers']);
  if (isAmiss(fields['clockNumbers'], numbers)) return undefined;
  const hasClockSpans = oneOf([true, false, null] as const, fields['hasClockSpans']);
  const more = {
    ...(finer.length > 0 && { finer: finer as ColumnIndex[] }),
    ...(yearCodes && { yearCodes }),
    ...(era !== undefined && { era }),
    ...(numbers && { clockNumbers: numbers }),
    ...(hasClockSpans !== undefined && { hasClockSpans }),
  };
  if (fields['by'] === 'column') {
    const at = column(fields['column']);
    const order = oneOf([...dateOrders, null] as const, fields['order']);
    const epoch = oneOf([...epochs, null] as const, fields['epoch']);
    const century = isFields(fields['century']) ? parseCentury(fields['century'], column) : undefined;
    if (at === undefined || order === undefined || epoch === undefined) return undefined;
    const calendar = oneOf([...calendars, null] as const, fields['calendar']);
    if (isAmiss(fields['century'], century) || isAmiss(fields['calendar'], calendar)) return undefined;
    const otherwise = isFields(fields['otherwise']) ? parseParts(fields['otherwise'], columns) : undefined;
    const firstDays = isFields(fields['firstDays']) ? parseFirstDays(fields['firstDays']) : undefined;
    if (isAmiss(fields['otherwise'], otherwise) || isAmiss(fields['firstDays'], firstDays)) return undefined;
    return {
      by: 'column',
      column: at,
      order,
      epoch,
      clock,
      ...more,
      ...(century && { century }),
      ...(calendar !== undefined && { calendar }),
      ...(firstDays && { firstDays }),
      ...(otherwise && { otherwise }),
    };
  }
  const parts = parseParts(fields, columns);
  if (fields['by'] !== 'parts' || parts === undefined) return undefined;
  const within = isFields(fields['within']) ? parseWithin(fields['within'], column) : undefined;
  if (isAmiss(fields['within'], within)) return undefined;
  return { by: 'parts', ...parts, clock, ...more, ...(within && { within }) };
}

function parseParts(fields: Fields, columns: number): Maybe<DateParts> {
  const { column, optional } = columnsOf(columns);
  const [year, month, day] = [column(fields['year']), optional(fields['month']), optional(fields['day'])];
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

function parseWithin(fields: Fields, column: Column): Maybe<WithinYear> {
  const by = oneOf(withinYears, fields['by']);
  const at = column(fields['column']);
  const order = oneOf([...dateOrders, null] as const, fields['order']);
  return by === undefined || at === undefined || order === undefined ? undefined : { by, column: at, order };
}

function parseYearCodes(fields: Fields): Maybe<YearCodes> {
  const years: unknown = fields['years'];
  const mean = oneOf(['unknown', 'years', null] as const, fields['mean']);
  const isYears = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((year) => typeof year === 'string' && /^-?\d{1,6}$/.test(year));
  return mean === undefined || !isYears(years) ? undefined : { years, mean };
}

function parseCentury(fields: Fields, column: Column): Maybe<CenturyMapping> {
  const at = column(fields['column']);
  if (fields['by'] === 'column') return at === undefined ? undefined : { by: 'column', column: at };
  const from = oneOf(centuries, fields['from']);
  return from && { by: 'all', from };
}

function parsePlace(fields: Fields, column: Column): Maybe<PlaceMapping> {
  const { by } = fields;
  const letterO = oneOf([...meaningsOfO, null] as const, fields['letterO']);
  if (by === 'columns') {
    const [lat, lon] = [column(fields['lat']), column(fields['lon'])];
    const wkt = fields['wkt'] === undefined ? null : column(fields['wkt']);
    if (lat === undefined || lon === undefined || wkt === undefined) return undefined;
    const [latSide, lonSide] = [column(fields['latSide']), column(fields['lonSide'])];
    if (isAmiss(fields['latSide'], latSide) || isAmiss(fields['lonSide'], lonSide)) return undefined;
    const unit = oneOf(coordinateUnits, fields['unit']);
    if (isAmiss(fields['letterO'], letterO) || isAmiss(fields['unit'], unit)) return undefined;
    return {
      by,
      lat,
      lon,
      ...(wkt !== null && { wkt }),
      ...(latSide !== undefined && { latSide }),
      ...(lonSide !== undefined && { lonSide }),
      ...(letterO !== undefined && { letterO }),
      ...(unit && { unit }),
    };
  }
  const at = column(fields['column']);
  if (at === undefined) return undefined;
  if (by === 'geojson') return { by, column: at };
  const order = oneOf(['lat-lon', 'lon-lat'] as const, fields['order']);
  if (by === 'wkt') return { by, column: at, ...(order !== undefined && { order }) };
  if (by !== 'pair' || !order || isAmiss(fields['letterO'], letterO)) return undefined;
  return { by, column: at, order, ...(letterO !== undefined && { letterO }) };
}

function parseZoneMapping(value: unknown, column: Column): Maybe<ZoneMapping> {
  if (!isFields(value)) return undefined;
  const zoneIn = (text: unknown) => (typeof text === 'string' ? (parseZone(text) ?? undefined) : undefined);
  if (value['by'] === 'all') {
    const zone = zoneIn(value['zone']);
    return zone && { by: 'all', zone, isAnswered: value['isAnswered'] === true };
  }
  const at = column(value['column']);
  const otherwise = zoneIn(value['otherwise']);
  return value['by'] === 'column' && at !== undefined && otherwise
    ? { by: 'column', column: at, otherwise }
    : undefined;
}

function parseZoneNames(value: unknown): Maybe<ZoneNames> {
  if (!isFields(value)) return undefined;
  const names = Object.entries(value).map(([name, zone]) => {
    const parsed = zone === null ? null : typeof zone === 'string' ? parseZone(zone) : undefined;
    return [name, zone !== null && parsed === null ? undefined : parsed] as const;
  });
  return names.some(([, zone]) => zone === undefined) ? undefined : (Object.fromEntries(names) as ZoneNames);
}

function parseCodes<Meaning extends MeantPrecision | PlacePrecision>(
  fields: Fields,
  column: Column,
  meanings: readonly Meaning[],
): Maybe<Codes<Meaning>> {
  const at = column(fields['column']);
  const otherwise = oneOf(meanings, fields['otherwise']);
  const means = Object.entries(isFields(fields['means']) ? fields['means'] : {}).map(
    ([code, meaning]) => [code, oneOf(meanings, meaning)] as const,
  );
  if (at === undefined || otherwise === undefined) return undefined;
  if (means.some(([, meaning]) => meaning === undefined)) return undefined;
  return { column: at, means: Object.fromEntries(means) as Codes<Meaning>['means'], otherwise };
}

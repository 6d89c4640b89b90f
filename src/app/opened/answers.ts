import type {
  Calendar,
  CenturyMapping,
  ColumnIndex,
  CoordinateUnit,
  DateOrder,
  Epoch,
  FirstDays,
  Mapping,
  MeaningOfO,
  PairOrder,
  PlaceMapping,
  Question,
  TimeMapping,
  YearCodes,
  YearNumbering,
} from '../../model/mapping.ts';
import { inOrder, isOfDays, orderOf, otherEnd } from '../../dataset/opened/bothEnds.ts';
import type { Zone } from '../../model/time.ts';

// What the reader's answers make of a mapping.

/** By which a question is answered, whichever column it is of. */
export function keyOf(question: Asked): string {
  const of = 'of' in question ? question.of : question.ask === 'zone-name' ? question.name : null;
  return of === null ? question.ask : `${question.ask} ${of}`;
}

/** Answers of a time or a place stay as long as it is of the same columns: of others the same is asked anew. */
export function stillAnswered(
  answered: ReadonlySet<string>,
  before: Mapping,
  now: Mapping,
): readonly string[] {
  const isSame = (of: 'time' | 'end' | 'place') => isOfSameColumns(before[of], now[of]);
  return [...answered].filter((key) => {
    if (key.endsWith(' time')) return isSame('time');
    if (key.endsWith(' end')) return isSame('end');
    return !ofPlace.has(key) || isSame('place');
  });
}

const ofPlace = new Set([keyOf({ ask: 'pair-order' }), keyOf({ ask: 'letter-o' })]);

function isOfSameColumns(before: TimeMapping | PlaceMapping | null, now: typeof before): boolean {
  return columnsOf(before) === columnsOf(now);
}

function columnsOf(of: TimeMapping | PlaceMapping | null): string {
  if (of === null) return '';
  if (of.by === 'parts') return `${String(of.year)} ${String(of.within?.column)}`;
  return of.by === 'columns'
    ? [of.lat, of.lon, of.latSide, of.lonSide].map(String).join(' ')
    : String(of.column);
}

type Asked =
  | Pick<Extract<Question, { of: 'time' | 'end' }>, 'ask' | 'of'>
  | Extract<Question, { ask: 'zone-name' }>
  | Pick<Exclude<Question, { of: 'time' | 'end' } | { ask: 'zone-name' }>, 'ask'>;

export function withTime(mapping: Mapping, time: TimeMapping): Mapping {
  return { ...mapping, time };
}

/** null: the dates are left unread. */
export function withOrder(mapping: Mapping, of: 'time' | 'end', order: DateOrder | null): Mapping {
  const time = mapping[of];
  return time === null ? mapping : { ...mapping, [of]: inOrder(time, order) };
}

/**
 * What one end has of the other's order goes with what it was taken from, be it another column now or written otherwise: all rows decide it anew. What the
 * reader has said of it itself stays.
 */
export function withOwnOrders(answered: ReadonlySet<string>, before: Mapping, now: Mapping): Mapping {
  const sharer = (['time', 'end'] as const).find((of) => {
    const other = otherEnd(of);
    const order = orderOf(before[of]);
    const isShared = isOfDays(order) && order === orderOf(before[other]) && order === orderOf(now[other]);
    return isShared && (orderOf(now[of]) !== order || !isOfSameColumns(before[of], now[of]));
  });
  if (sharer === undefined) return now;
  const of = otherEnd(sharer);
  const isSaid = answered.has(keyOf({ ask: 'date-order', of }));
  return isSaid || !isOfSameColumns(before[of], now[of]) ? now : withOrder(now, of, null);
}

export function withCounts(mapping: Mapping, of: 'time' | 'end', epoch: Epoch | null): Mapping {
  const time = mapping[of];
  return time?.by === 'column' ? { ...mapping, [of]: { ...time, epoch } } : mapping;
}

export type CenturyFrom = Extract<CenturyMapping, { by: 'all' }>['from'];

/** An end that is of its start's century stays so. */
export function withCentury(mapping: Mapping, of: 'time' | 'end', from: CenturyFrom): Mapping {
  const time = mapping[of];
  if (time?.by !== 'column') return mapping;
  const { end } = mapping;
  const century = { by: 'all', from } as const;
  const isShared = of === 'time' && end?.by === 'column' && isSameCentury(end.century, time.century);
  return { ...mapping, ...(isShared && { end: { ...end, century } }), [of]: { ...time, century } };
}

function isSameCentury(one?: CenturyMapping, other?: CenturyMapping): boolean {
  return one?.by === 'all' && other?.by === 'all' ? one.from === other.from : one === other;
}

export function withCalendar(mapping: Mapping, of: 'time' | 'end', calendar: Calendar): Mapping {
  const time = mapping[of];
  return time?.by === 'column' ? { ...mapping, [of]: { ...time, calendar } } : mapping;
}

/** Hours and minutes of no day are no time. */
export function withYearsOrClock(mapping: Mapping, column: ColumnIndex, mean: 'years' | 'clock'): Mapping {
  const years = { by: 'column', column, order: null, epoch: null, clock: null } as const;
  return { ...mapping, time: mean === 'years' ? years : null };
}

export function withYearCodes(mapping: Mapping, of: 'time' | 'end', mean: YearCodes['mean']): Mapping {
  const time = mapping[of];
  return time?.yearCodes
    ? { ...mapping, [of]: { ...time, yearCodes: { ...time.yearCodes, mean } } }
    : mapping;
}

/** An end that says the same as its start still does. */
export function withFirstDays(mapping: Mapping, of: 'time' | 'end', mean: FirstDays['mean']): Mapping {
  const [time, { end }] = [mapping[of], mapping];
  if (time?.by !== 'column' || !time.firstDays) return mapping;
  const isShared = of === 'time' && end?.by === 'column' && end.firstDays?.mean === time.firstDays.mean;
  const shared = isShared && { end: { ...end, firstDays: { ...end.firstDays, mean } } };
  return { ...mapping, ...shared, [of]: { ...time, firstDays: { ...time.firstDays, mean } } };
}

export function withZone(mapping: Mapping, zone: Zone): Mapping {
  return { ...mapping, zone: { by: 'all', zone, isAnswered: true } };
}

/** null: it is none that is known. */
export function withZoneName(mapping: Mapping, name: string, zone: Zone | null): Mapping {
  return { ...mapping, zoneNames: { ...mapping.zoneNames, [name]: zone } };
}

export function withYears(mapping: Mapping, yearNumbering: YearNumbering): Mapping {
  return { ...mapping, yearNumbering };
}

export function withPairOrder(mapping: Mapping, order: PairOrder): Mapping {
  const { place } = mapping;
  return place?.by === 'pair' || place?.by === 'wkt' ? { ...mapping, place: { ...place, order } } : mapping;
}

export function withLetterO(mapping: Mapping, letterO: MeaningOfO): Mapping {
  const { place } = mapping;
  return place?.by === 'pair' || place?.by === 'columns'
    ? { ...mapping, place: { ...place, letterO } }
    : mapping;
}

/** By the names `lat` is the latitude, by the values the other. */
type Exchanged = Pick<Extract<Question, { ask: 'exchanged' }>, 'lat' | 'lon'>;

export function withExchanged(mapping: Mapping, { lat, lon }: Exchanged, by: 'values' | 'names'): Mapping {
  const { place } = mapping;
  const besides = place?.by === 'columns' ? place : null;
  const exchanged = by === 'names' ? { lat, lon } : { lat: lon, lon: lat };
  return { ...mapping, place: { ...besides, by: 'columns', ...exchanged } };
}

export function exchangedBy({ place }: Pick<Mapping, 'place'>, { lat }: Exchanged): 'values' | 'names' {
  return place?.by === 'columns' && place.lat === lat ? 'names' : 'values';
}

/** A place of which a column may still have to be chosen. */
export type BegunPlace =
  | {
      readonly by: 'columns';
      readonly lat: ColumnIndex | null;
      readonly lon: ColumnIndex | null;
      readonly wkt?: ColumnIndex;
      readonly latSide?: ColumnIndex;
      readonly lonSide?: ColumnIndex;
      readonly letterO?: MeaningOfO | null;
      readonly unit?: CoordinateUnit;
    }
  | {
      readonly by: 'pair';
      readonly column: ColumnIndex | null;
      readonly order: PairOrder;
      readonly letterO?: MeaningOfO | null;
    }
  | { readonly by: 'wkt'; readonly column: ColumnIndex | null; readonly order?: PairOrder }
  | { readonly by: 'geojson'; readonly column: ColumnIndex | null };

/** Another way to say where something was: by the columns that were guessed for it, else by those chosen as far as they can be it. */
export function begunPlace(
  by: PlaceMapping['by'],
  place: BegunPlace | null,
  guessed: PlaceMapping | null,
): BegunPlace {
  if (guessed?.by === by) return guessed;
  if (by === 'columns') return { by, lat: null, lon: null };
  const column = place === null || place.by === 'columns' ? null : place.column;
  return by === 'pair' ? { by, column, order: 'lat-lon' } : { by, column };
}

/** null as long as a column is to be chosen. */
export function wholePlace(begun: BegunPlace | null): PlaceMapping | null {
  if (begun === null) return null;
  if (begun.by === 'columns') {
    const { lat, lon } = begun;
    return lat === null || lon === null ? null : { ...begun, lat, lon };
  }
  const { column } = begun;
  return column === null ? null : { ...begun, column };
}

/** Questions that still are about what the mapping says: of a column that is no longer the time, nobody needs to know. */
export function isOpenFor(question: Question, mapping: Mapping): boolean {
  const { place } = mapping;
  switch (question.ask) {
    case 'date-order':
    case 'calendar':
    case 'counts':
    case 'century': {
      const time = mapping[question.of];
      const column = time?.by === 'column' ? time.column : time?.within?.column;
      return column === question.column;
    }
    case 'years-or-clock':
      return mapping.time === null || hasYears(mapping.time, question.column);
    case 'which-time':
      return question.among.some((time) => hasYears(mapping.time, time.column));
    case 'which-place':
      return question.among.some((one) => columnsOf(one) === columnsOf(place));
    case 'year-codes':
    case 'first-days':
      return hasYears(mapping[question.of], question.column);
    case 'zone':
      return mapping.zone.by === 'all' && (mapping.time !== null || mapping.end !== null);
    case 'zone-name':
      return mapping.time !== null || mapping.end !== null;
    case 'year-numbering':
      return [mapping.time, mapping.end].some((time) => hasYears(time, question.column));
    case 'pair-order':
      return (place?.by === 'pair' || place?.by === 'wkt') && place.column === question.column;
    case 'letter-o':
      return (
        place?.by === 'pair' ? [place.column] : place?.by === 'columns' ? [place.lonSide, place.lon] : []
      ).includes(question.column);
    case 'exchanged': {
      const columns = [question.lat, question.lon];
      return place?.by === 'columns' && columns.includes(place.lat) && columns.includes(place.lon);
    }
  }
}

function hasYears(time: TimeMapping | null, column: number): boolean {
  return time?.by === 'column' ? time.column === column : time?.year === column;
}

const needed: ReadonlySet<Question['ask']> = new Set([
  'date-order',
  'pair-order',
  'letter-o',
  'year-codes',
  'years-or-clock',
  'calendar',
  'first-days',
]);

/** Until it is answered nothing is shown: what it asks cannot be guessed, nor left out unseen. */
export function isNeeded(question: Question): boolean {
  return needed.has(question.ask);
}

/**
 * Those asked before stand beside the new ones: who has answered can answer otherwise. An order of dates that nobody has said is open only as long as all
 * rows, and the other end, leave it so.
 */
export function joinedQuestions(
  before: readonly Question[],
  now: readonly Question[],
  answered: ReadonlySet<string>,
): readonly Question[] {
  const asked = before.filter(
    (one) => one.ask !== 'date-order' || answered.has(keyOf(one)) || isIn(now, one),
  );
  return [...asked, ...now.filter((question) => !isIn(asked, question))];
}

function isIn(questions: readonly Question[], question: Question): boolean {
  return questions.some((one) => JSON.stringify(one) === JSON.stringify(question));
}

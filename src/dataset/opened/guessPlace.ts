import type { ColumnIndex, PlaceMapping, Question } from '../../model/mapping.ts';
import { type Column, type GuessNote, ranked, share } from './choice.ts';
import { placeWords } from './fieldNames.ts';
import { few, goodPart, latitudesAmong } from './latitudes.ts';

export interface PlaceGuess {
  readonly place: PlaceMapping | null;
  /** Those that it is taken from. */
  readonly columns: readonly ColumnIndex[];
  readonly questions: readonly Question[];
  readonly notes: readonly GuessNote[];
}

interface Found {
  readonly place: PlaceMapping;
  readonly columns: readonly Column[];
  /** Of what is filled as much the higher goes first. */
  readonly score: number;
  readonly questions: readonly Question[];
}

/**
 * Which columns hold coordinates: two of degrees, known by their names, or one of GeoJSON, of well-known text, of pairs. Numbers that are
 * no degrees, as metres of a grid are, make no place. A latitude beyond 90 beside a longitude within is taken for the longitude, and asked.
 */
export function guessPlace(columns: readonly Column[]): PlaceGuess {
  const { found: twos, metres } = inTwo(columns);
  const sides = sidesOf(columns);
  const found = [...twos, ...columns.flatMap(inOne)].toSorted(
    (one, other) => fill(other) - fill(one) || other.score - one.score || compareNames(one, other),
  );
  const [first] = found;
  const isSided =
    first?.place.by === 'columns' && sides !== null && first.columns.every(({ least }) => least >= 0);
  return {
    place: first === undefined ? null : isSided ? { ...first.place, ...sides } : first.place,
    columns: [...(first?.columns.map(({ index }) => index) ?? []), ...(isSided ? Object.values(sides) : [])],
    questions: first?.questions ?? [],
    notes:
      first === undefined && metres.length > 0
        ? [{ is: 'not-degrees', columns: metres.map(({ index }) => index) }]
        : [],
  };
}

/** North or south, and east or west, each in a column of its own; of several those that are named as the coordinates are. */
function sidesOf(columns: readonly Column[]): { latSide: ColumnIndex; lonSide: ColumnIndex } | null {
  const find = (count: 'norths' | 'easts', among: ReadonlySet<string>) => {
    const all = columns.filter((column) => share(column[count], column) >= 0.9);
    const named = all.filter(({ words }) => words.some((word) => among.has(word)));
    const [only = null, ...others] = named.length > 0 ? named : all;
    return others.length === 0 ? only : null;
  };
  const [latSide, lonSide] = [find('norths', placeWords.lat), find('easts', placeWords.lon)];
  return latSide === null || lonSide === null ? null : { latSide: latSide.index, lonSide: lonSide.index };
}

/** Rows with a place, to the nearest hundredth of the most there are: one that is missing here and there decides nothing. */
function fill({ columns }: Found): number {
  const filled = Math.min(...columns.map((column) => column.filled));
  return Math.round(Math.log2(filled + 1) * 4);
}

function compareNames(one: Found, other: Found): number {
  const [name, otherName] = [one, other].map(({ columns }) =>
    columns.map((column) => column.name).join('\n'),
  );
  return (name ?? '') < (otherName ?? '') ? -1 : 1;
}

function inTwo(columns: readonly Column[]): {
  readonly found: readonly Found[];
  readonly metres: readonly Column[];
} {
  const found: Found[] = [];
  const metres: Column[] = [];
  const lons = columns.filter((column) => isNamed(column, placeWords.lon, placeWords.lat));
  for (const lat of columns.filter((column) => isNamed(column, placeWords.lat, placeWords.lon))) {
    const rest = restOf(lat, placeWords.lat);
    const lon = ranked(
      lons
        .filter((column) => restOf(column, placeWords.lon) === rest && isAxis(column) === isAxis(lat))
        .map((column) => ({ column, score: 0 })),
    )[0]?.column;
    if (lon === undefined) continue;
    const two = degreesIn(lat, lon);
    if (two === null) metres.push(lat, lon);
    else found.push({ ...two, score: scoreOf(rest, isAxis(lat)) });
  }
  return { found, metres };
}

function scoreOf(rest: string, isOfAxes: boolean): number {
  if (isOfAxes) return 20;
  if (rest === '') return 100;
  return rest.split(' ').some((word) => placeWords.own.has(word)) ? 90 : 50;
}

function isNamed({ words, filled }: Column, among: ReadonlySet<string>, not: ReadonlySet<string>): boolean {
  return filled > 0 && words.some((word) => among.has(word)) && !words.some((word) => not.has(word));
}

function isAxis({ words }: Column): boolean {
  return words.some((word) => placeWords.axes.has(word));
}

/** What a name says besides: `actor1` of `actor1_lat`. */
function restOf({ words }: Column, among: ReadonlySet<string>): string {
  return words.filter((word) => !among.has(word) && !placeWords.unit.has(word)).join(' ');
}

function degreesIn(lat: Column, lon: Column): Omit<Found, 'score'> | null {
  const areNumbers = [lat, lon].every((column) => share(column.numbers + column.degrees, column) >= 0.5);
  if (!areNumbers) return null;
  const columns = [lat, lon];
  const straight = { columns, questions: [] };
  const mapped = (north: Column, east: Column): PlaceMapping => ({
    by: 'columns',
    lat: north.index,
    lon: east.index,
  });
  // Longitudes are told up to 360, too, by some beside those to -180.
  const isLon = (column: Column) =>
    share(column.beyond180, column) < few || (column.least >= -180 && column.most <= 360);
  const beyond = share(lat.beyond90, lat);
  const canExchange = share(lon.beyond90, lon) < few && isLon(lat);
  // A slip here and there exchanges nothing, nor do more where longitudes are beyond 90 where they should be.
  const isOpen = canExchange && beyond >= few && lon.beyond90 === 0;
  if (beyond < goodPart && isLon(lon) && !isOpen) return { ...straight, place: mapped(lat, lon) };
  if (canExchange) {
    return {
      ...straight,
      place: mapped(lon, lat),
      questions: [{ ask: 'exchanged', lat: lat.index, lon: lon.index }],
    };
  }
  return null;
}

function inOne(column: Column): readonly Found[] {
  const found = (
    place: PlaceMapping,
    score: number,
    questions: readonly Question[] = [],
  ): readonly Found[] => [{ place, columns: [column], score, questions }];
  const { index } = column;
  if (column.filled === 0) return [];
  if (share(column.geojson, column) >= 0.5) {
    return found({ by: 'geojson', column: index }, column.words.join(' ') === 'geometry' ? 110 : 60);
  }
  if (share(column.wkt, column) >= 0.5) return found({ by: 'wkt', column: index }, 55);
  if (share(column.pairs, column) < 0.8) return [];
  const order = orderOfPair(column);
  const place = { by: 'pair', column: index, order: order ?? 'lat-lon' } as const;
  return found(
    place,
    40,
    order === null && column.lettered < column.pairs ? [{ ask: 'pair-order', column: index }] : [],
  );
}

/** By the values where a good part of one can be no latitude, else by the name where that says it. */
function orderOfPair({
  words,
  firstBeyond90,
  secondBeyond90,
  pairs,
  name,
}: Column): 'lat-lon' | 'lon-lat' | null {
  const [first, second] = [
    latitudesAmong(firstBeyond90, secondBeyond90, pairs),
    latitudesAmong(secondBeyond90, firstBeyond90, pairs),
  ];
  if (first === 'turned') return 'lon-lat';
  if (second === 'turned') return 'lat-lon';
  const named = orderNamed(words, name);
  return (first === 'open' && named === 'lat-lon') || (second === 'open' && named === 'lon-lat')
    ? null
    : named;
}

function orderNamed(words: readonly string[], name: string): 'lat-lon' | 'lon-lat' | null {
  if (/^(?:latlng|latlon|latlong)$/.test(words.join(''))) return 'lat-lon';
  if (/^(?:lnglat|lonlat|longlat)$/.test(words.join(''))) return 'lon-lat';
  const at = (among: ReadonlySet<string>) => words.findIndex((word) => among.has(word));
  const [lat, lon] = [at(placeWords.lat), at(placeWords.lon)];
  if (lat < 0 || lon < 0 || name === '') return null;
  return lat < lon ? 'lat-lon' : 'lon-lat';
}

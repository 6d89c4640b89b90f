import type { ColumnIndex, PlaceMapping, Question } from '../../model/mapping.ts';
import { type Candidate, type Column, type GuessNote, ranked, share } from './choice.ts';
import { farthest } from '../../model/cells/mercator.ts';
import { type CoordinateName, coordinateNamed, ofWhat } from './coordinateNames.ts';
import { placeWords } from './fieldNames.ts';
import { few, goodPart } from './latitudes.ts';
import { orderOfPair } from './pairOrder.ts';
import { placeAmong, type PlaceFound } from './placeAmong.ts';

export interface PlaceGuess {
  readonly place: PlaceMapping | null;
  /** Those that it is taken from. */
  readonly columns: readonly ColumnIndex[];
  readonly questions: readonly Question[];
  readonly notes: readonly GuessNote[];
}

/**
 * Which columns hold coordinates: two of degrees, known by their names, or one of GeoJSON, of well-known text, of pairs. Numbers that are
 * no degrees, as metres of a grid are, make no place. A latitude beyond 90 beside a longitude within is taken for the longitude, and asked.
 * Of a start and an end it is the one that the time is of, by the words of its name, `ofTime`: where an event began it was.
 */
export function guessPlace(columns: readonly Column[], ofTime: readonly string[] = []): PlaceGuess {
  const { found: twos, metres: ofDegrees } = inTwo(columns);
  const metres = [...ofDegrees, ...ranked(columns.flatMap(asOfGrid)).map(({ column }) => column)];
  const unread = ranked(
    columns
      .filter((column) => share(column.otherShapes, column) >= half)
      .map((column) => ({ column, score: 0 })),
  ).map(({ column }) => column);
  const found = [...twos, ...columns.flatMap(inOne)].toSorted(
    (one, other) => fill(other) - fill(one) || other.score - one.score || compareNames(one, other),
  );
  const { place: first, instead, others } = placeAmong(found, ofTime);
  const sides = first === null ? null : sidesOf(columns, first);
  const isSided =
    first?.place.by === 'columns' && sides !== null && first.columns.every(({ least }) => least >= 0);
  return {
    place: first === null ? null : isSided ? { ...first.place, ...sides } : first.place,
    columns: [...(first?.columns.map(({ index }) => index) ?? []), ...(isSided ? Object.values(sides) : [])],
    questions: [
      ...(first?.questions ?? []),
      ...(first === null || others.length === 0
        ? []
        : [{ ask: 'which-place', among: [first, ...others].map(({ place }) => place) } as const]),
    ],
    notes:
      first === null && metres.length > 0
        ? [{ is: 'not-degrees', columns: metres.map(({ index }) => index) }]
        : first === null && unread.length > 0
          ? [{ is: 'geometry-unread', columns: unread.map(({ index }) => index) }]
          : first !== null && instead !== null
            ? [
                {
                  is: 'two-places',
                  columns: [first, instead].flatMap(({ columns: two }) => two.map(({ index }) => index)),
                },
              ]
            : [],
  };
}

/**
 * North or south, and east or west, each in a column of its own; of several those that are named as the coordinates are, or for sides. Of other names
 * both letters of each are there: else they may be flags, N for no. Others that are empty where there are coordinates are the sides of something else.
 */
function sidesOf(
  columns: readonly Column[],
  { columns: degrees }: PlaceFound,
): { latSide: ColumnIndex; lonSide: ColumnIndex } | null {
  const find = (count: 'norths' | 'easts', among: ReadonlySet<string>) => {
    const all = columns.filter((column) => share(column[count], column) >= 0.9);
    const named = all.filter(({ words }) => words.some((word) => among.has(word)));
    const others = all.filter(
      ({ words, distinct, filled }) =>
        (placeWords.sides.has(words.join('')) || (distinct ?? 2) > 1) &&
        degrees.every((degree) => filled >= degree.filled * 0.95),
    );
    const [only = null, ...more] = named.length > 0 ? named : others;
    return more.length === 0 ? only : null;
  };
  const [latSide, lonSide] = [find('norths', placeWords.lat), find('easts', placeWords.lon)];
  return latSide === null || lonSide === null ? null : { latSide: latSide.index, lonSide: lonSide.index };
}

/** Rows with a place, to the nearest hundredth of the most there are: one that is missing here and there decides nothing. */
function fill({ columns }: PlaceFound): number {
  const filled = Math.min(...columns.map((column) => column.filled));
  return Math.round(Math.log2(filled + 1) * 4);
}

function compareNames(one: PlaceFound, other: PlaceFound): number {
  const [name, otherName] = [one, other].map(({ columns }) =>
    columns.map((column) => column.name).join('\n'),
  );
  return (name ?? '') < (otherName ?? '') ? -1 : 1;
}

interface Coordinate extends CoordinateName {
  readonly column: Column;
}

/** A latitude goes with the longitude whose name says the same besides; only where a name has none such, with one that is told in another unit, or on its axis. */
function inTwo(columns: readonly Column[]): {
  readonly found: readonly PlaceFound[];
  readonly metres: readonly Column[];
} {
  const coordinates = columns.flatMap((column): readonly Coordinate[] => {
    const named = column.filled > 0 ? coordinateNamed(column.words) : null;
    return named === null ? [] : [{ ...named, column }];
  });
  const exact = pairsAmong(coordinates, ({ rest }) => rest.join(' '));
  const alone = coordinates.filter((one) => !exact.some((pair) => pair.includes(one)));
  const found: PlaceFound[] = [];
  const metres: Column[] = [];
  for (const [lat, lon] of [...exact, ...pairsAmong(alone, (one) => ofWhat(one).join(' '))]) {
    const two = countedIn(lat.column, lon.column) ?? degreesIn(lat, lon);
    if (two === null) metres.push(lat.column, lon.column);
    else found.push({ ...two, score: scoreOf(lat, lon) });
  }
  return { found, metres };
}

function pairsAmong(
  coordinates: readonly Coordinate[],
  saying: (one: Coordinate) => string,
): readonly (readonly [lat: Coordinate, lon: Coordinate])[] {
  return coordinates
    .filter(({ is }) => is === 'lat')
    .flatMap((lat) => {
      const lons = coordinates.filter(
        (one) => one.is === 'lon' && one.isAxis === lat.isAxis && saying(one) === saying(lat),
      );
      const best = ranked(lons.map(({ column }) => ({ column, score: 0 })))[0]?.column;
      const lon = lons.find(({ column }) => column === best);
      return lon === undefined ? [] : [[lat, lon] as const];
    });
}

function scoreOf(lat: Coordinate, lon: Coordinate): number {
  if (lat.isAxis) return 20;
  const said = [...ofWhat(lat), ...ofWhat(lon)];
  if (said.length === 0) return 100;
  return said.some((word) => placeWords.own.has(word)) ? 90 : 50;
}

/** Metres of a grid, cells of a grid by their letters, and what is called coordinates and is no pair of degrees. */
function asOfGrid(column: Column): readonly Candidate[] {
  const isNamedSo =
    column.words.some((word) => placeWords.grid.has(word)) ||
    (/^[en]$/.test(column.words.join(' ')) && column.least > 10_000);
  const isMetres = share(column.numbers, column) >= half && column.most > 360;
  const isNamedAsCode = placeWords.codes.has(column.words.join('')) && column.filled > 0;
  return (isNamedSo && isMetres) || isNamedAsCode ? [{ column, score: 0 }] : [];
}

/** Numbers whose names say that they count something else than degrees, as far as they can. */
function countedIn(lat: Column, lon: Column): Omit<PlaceFound, 'score'> | null {
  const unit = (['millionths', 'ten-millionths', 'web-mercator'] as const).find((one) =>
    [lat, lon].every(({ words }) => words.some((word) => placeWords.units[one].has(word))),
  );
  if (unit === undefined) return null;
  const [north, east] =
    unit === 'web-mercator' ? [farthest, farthest] : unit === 'millionths' ? [90e6, 180e6] : [90e7, 180e7];
  const isWithin = (column: Column, most: number) =>
    share(column.numbers, column) >= half && column.most <= most && column.least >= -most;
  return isWithin(lat, north) && isWithin(lon, east)
    ? { place: { by: 'columns', lat: lat.index, lon: lon.index, unit }, columns: [lat, lon], questions: [] }
    : null;
}

function degreesIn(
  { column: lat, isAxis }: Coordinate,
  { column: lon }: Coordinate,
): Omit<PlaceFound, 'score'> | null {
  // `50 27.5`, `20:27:30`: by their looks two degrees, or a time of day; beside each other, and named so, degrees and minutes.
  const areNumbers = [lat, lon].every(
    (column) => share(column.numbers + column.degrees + column.pairs + column.clocksAlone, column) >= half,
  );
  if (!areNumbers) return null;
  const columns = [lat, lon];
  const straight = { columns, questions: [] };
  const mapped = (north: Column, east: Column): PlaceMapping => ({
    by: 'columns',
    lat: north.index,
    lon: east.index,
  });
  // Names that say so outweigh rows that are no degrees, as where -999 is written for none; axes may be of a grid.
  const [mostLats, mostLons] = isAxis ? [goodPart, few] : [mostOff, mostOff];
  // Longitudes are told up to 360, too, by some beside those to -180, and on from -180 by what crosses the antimeridian.
  const isLon = (column: Column, tolerated: number) =>
    share(column.beyond180, column) < tolerated || (column.least >= -360 && column.most <= 360);
  const beyond = share(lat.beyond90, lat);
  const canExchange = share(lon.beyond90, lon) < few && isLon(lat, few);
  // A slip here and there exchanges nothing, nor do more where longitudes are beyond 90 where they should be.
  if (canExchange && (beyond >= goodPart || (beyond >= few && lon.beyond90 === 0))) {
    return {
      ...straight,
      place: mapped(lon, lat),
      questions: [{ ask: 'exchanged', lat: lat.index, lon: lon.index }],
    };
  }
  return beyond < mostLats && isLon(lon, mostLons) ? { ...straight, place: mapped(lat, lon) } : null;
}

const half = 0.5;
/** Of what is named as degrees, more than this are metres, or millionths of degrees. */
const mostOff = 0.9;

function inOne(column: Column): readonly PlaceFound[] {
  const found = (
    place: PlaceMapping,
    score: number,
    questions: readonly Question[] = [],
  ): readonly PlaceFound[] => [{ place, columns: [column], score, questions }];
  const { index } = column;
  if (column.filled === 0) return [];
  if (share(column.geojson, column) >= 0.5) {
    return found({ by: 'geojson', column: index }, column.words.join(' ') === 'geometry' ? 110 : 60);
  }
  if (share(column.wkt, column) >= half) return found({ by: 'wkt', column: index }, 55);
  if (share(column.pairs, column) < 0.8) return [];
  const order = orderOfPair(column);
  const place = { by: 'pair', column: index, order: order ?? 'lat-lon' } as const;
  return found(
    place,
    40,
    order === null && column.lettered < column.pairs ? [{ ask: 'pair-order', column: index }] : [],
  );
}

import { type Degrees, readDegrees, readPair, readSide, type Side } from '../../model/cells/degrees.ts';
import { readGeometry } from '../../model/cells/geometry.ts';
import { farthest, fromMercator, northmost } from '../../model/cells/mercator.ts';
import { saysNothing } from '../../model/cells/nothing.ts';
import { type Shape, centreOf, turned } from '../../model/cells/shape.ts';
import { readWkt } from '../../model/cells/wkt.ts';
import type { ColumnIndex, CoordinateUnit, Mapping, MeaningOfO, PlaceMapping } from '../../model/mapping.ts';
import { placePrecisions } from '../../model/place.ts';
import { meantBy } from './codes.ts';
import { decimalAt } from './fastNumber.ts';
import { memoCells } from './memo.ts';
import { precisionWithin, withinShape } from './places.ts';
import type { NoteKind } from './report.ts';
import type { RowCells } from './rowCells.ts';
import type { Tell } from './side.ts';
import type { TextTable } from './table.ts';

/** A row's point in degrees. Filled anew for each row. */
export interface RowPoint {
  lat: number;
  lon: number;
  /** The index into `placePrecisions`; `withinShape` more where the point stands for a shape. */
  precision: number;
}

export interface RowPlaces {
  readonly point: RowPoint;
  /** Reads the place of the row that `cells` has read; false where it has no point, which is told. */
  readonly read: () => boolean;
}

export function rowPlaces(table: TextTable, mapping: Mapping, cells: RowCells, tell: Tell): RowPlaces {
  const point: RowPoint = { lat: NaN, lon: NaN, precision: 0 };
  const { place } = mapping;
  const readPoint =
    place === null
      ? () => false
      : pointReader(table, place, cells, tell, point, mapping.placePrecision !== null);
  const precision = precisionReader(table, mapping, cells);
  return {
    point,
    read() {
      point.precision = precision();
      return readPoint();
    },
  };
}

function precisionReader(table: TextTable, { placePrecision }: Mapping, cells: RowCells): () => number {
  if (placePrecision === null) return () => 0;
  const { column } = placePrecision;
  const at = memoCells(table.bytes, (text) => placePrecisions.indexOf(meantBy(placePrecision, text)));
  return () => at(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
}

function pointReader(
  { bytes }: TextTable,
  place: PlaceMapping,
  cells: RowCells,
  tell: Tell,
  point: RowPoint,
  saysPrecision: boolean,
): () => boolean {
  const letterO = 'letterO' in place ? (place.letterO ?? null) : null;
  const parts = place.by === 'columns' ? partsOf(place.unit) : 1;
  const readSideAt = memoCells(bytes, (text) => sideIn(text, letterO));
  if (place.by === 'columns') {
    const readAt = memoCells<Degrees | 'missing' | null>(bytes, (text) => readCell(text, letterO));
    const { wkt } = place;
    if (wkt === undefined) return () => columnsPoint(place, readAt);
    const readShape = cellPoint(wkt, readerOf({ by: 'wkt', column: wkt }));
    return () => (isEmpty(wkt) ? columnsPoint(place, readAt) : readShape());
  }
  return cellPoint(place.column, readerOf(place));

  function sideAt(column: ColumnIndex | undefined): Side | null {
    return column === undefined ? null : readSideAt(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
  }

  function isEmpty(column: ColumnIndex): boolean {
    return (
      cells.starts[column] === cells.ends[column] || saysNothing(cells.text(column, longestNothing).trim())
    );
  }

  function cellPoint(column: ColumnIndex, reader: (text: string) => Found | NoteKind): () => boolean {
    const read = memoCells(bytes, reader);
    return () => shapePoint(column, read);
  }

  function shapePoint(column: ColumnIndex, read: (from: number, to: number) => Found | NoteKind): boolean {
    const found = read(cells.starts[column] ?? 0, cells.ends[column] ?? 0);
    if (typeof found === 'string') {
      tell(found, column);
      return false;
    }
    if (found.isCentred) {
      tell('geometry-centred', column);
      if (!saysPrecision) point.precision = placePrecisions.indexOf(precisionWithin(found.radiusMetres));
      point.precision += withinShape;
    }
    return keepPoint(found.lat, found.lon, column, column);
  }

  function columnsPoint(
    { lat, lon, latSide, lonSide, unit }: Extract<PlaceMapping, { by: 'columns' }>,
    readAt: (from: number, to: number) => Degrees | 'missing' | null,
  ): boolean {
    const [latFrom, latTo] = [cells.starts[lat] ?? 0, cells.ends[lat] ?? 0];
    const [lonFrom, lonTo] = [cells.starts[lon] ?? 0, cells.ends[lon] ?? 0];
    let north = decimalAt(bytes, latFrom, latTo);
    let east = decimalAt(bytes, lonFrom, lonTo);
    if (north !== north) {
      const read = readAt(latFrom, latTo);
      if (read === null || read === 'missing' || read.hemisphere === 'lon') return no(read, lat);
      north = read.value;
    }
    if (east !== east) {
      const read = readAt(lonFrom, lonTo);
      if (read === null || read === 'missing' || read.hemisphere === 'lat') return no(read, lon);
      east = read.value;
    }
    const [ns, ew] = [sideAt(latSide), sideAt(lonSide)];
    // Without its side, or on two, nobody knows where a point is.
    if (latSide !== undefined && ((ns !== 'N' && ns !== 'S') || (ns === 'N' && north < 0)))
      return no(null, latSide);
    if (lonSide !== undefined && ((ew !== 'E' && ew !== 'W') || (ew === 'E' && east < 0)))
      return no(null, lonSide);
    if (ns === 'S') north = 0 - Math.abs(north);
    if (ew === 'W') east = 0 - Math.abs(east);
    if (unit === 'web-mercator') {
      // Beyond its edge it has nothing: metres of another grid.
      if (Math.abs(north) > farthest || Math.abs(east) > farthest * 2)
        return keepPoint(Infinity, 0, lat, lon);
      [east, north] = fromMercator(east, north);
    }
    return keepPoint(north / parts, east / parts, lat, lon);
  }

  function no(read: Degrees | 'missing' | null, column: ColumnIndex): boolean {
    tell(read === 'missing' ? 'coordinate-missing' : 'coordinate-unreadable', column);
    return false;
  }

  function keepPoint(lat: number, lon: number, latColumn: ColumnIndex, lonColumn: ColumnIndex): boolean {
    if (Math.abs(lat) > 90 || !(Math.abs(lon) <= 360)) {
      const isSwapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
      const isLat = Math.abs(lat) > 90;
      tell(isSwapped ? 'coordinate-swapped' : 'coordinate-range', isLat ? latColumn : lonColumn);
      return false;
    }
    point.lat = lat;
    // -180 is the meridian of 180: what stands on it is in one place.
    point.lon = lon > 180 ? lon - 360 : lon <= -180 ? lon + 360 : lon;
    if (Math.abs(lat) > northmost) tell('coordinate-polar', latColumn);
    if (Math.abs(lon) > 180) tell('coordinate-wrapped', lonColumn);
    else if (lat === 0 && lon === 0) tell('coordinate-zero', latColumn);
    return true;
  }
}

/** How many of a unit make a degree, where it is a part of one. */
function partsOf(unit: CoordinateUnit | undefined): number {
  return unit === 'millionths' ? 1e6 : unit === 'ten-millionths' ? 1e7 : 1;
}

/** In bytes: words that say nothing are shorter, well-known text is longer. */
const longestNothing = 12;

function readCell(text: string, o: MeaningOfO | null): Degrees | 'missing' | null {
  return saysNothing(text.trim()) ? 'missing' : readDegrees(text, o);
}

function sideIn(text: string, o: MeaningOfO | null): Side | null {
  const side = readSide(text);
  return side === 'O' && o !== null ? (o === 'east' ? 'E' : 'W') : side;
}

interface Found {
  readonly lat: number;
  readonly lon: number;
  readonly isCentred: boolean;
  readonly radiusMetres: number;
}

/** What one cell says of a place; else why it says none. */
function readerOf(place: Exclude<PlaceMapping, { by: 'columns' }>): (text: string) => Found | NoteKind {
  const isTurned = place.by === 'wkt' && place.order === 'lat-lon';
  const shapeIn = place.by !== 'wkt' ? readGeometry : isTurned ? readTurned : readWkt;
  return (text) => {
    if (saysNothing(text.trim())) return 'coordinate-missing';
    if (place.by === 'pair') return pairIn(text, place.order, place.letterO ?? null);
    return ofShape(shapeIn(text));
  };
}

function readTurned(text: string): Shape | null {
  const shape = readWkt(text);
  return shape === null ? null : turned(shape);
}

function ofShape(shape: Shape | null): Found | NoteKind {
  if (shape === null) return 'coordinate-unreadable';
  return centreOf(shape) ?? 'coordinate-missing';
}

/** Letters say which is which; else the order does. */
function pairIn(text: string, order: 'lat-lon' | 'lon-lat', o: MeaningOfO | null): Found | NoteKind {
  const pair = readPair(text, o);
  if (pair === null) return 'coordinate-unreadable';
  const { first, second } = pair;
  if (first.hemisphere !== null && first.hemisphere === second.hemisphere) return 'coordinate-unreadable';
  const isTurned =
    first.hemisphere === null && second.hemisphere === null
      ? order === 'lon-lat'
      : first.hemisphere === 'lon' || second.hemisphere === 'lat';
  const [lat, lon] = isTurned ? [second.value, first.value] : [first.value, second.value];
  return { lat, lon, isCentred: false, radiusMetres: 0 };
}

import type { Mapping } from '../../model/mapping.ts';
import { type PlaceId, parseId } from '../../model/id.ts';
import { type Place, type PlacePrecision, placePrecisions } from '../../model/place.ts';
import type { Rows } from '../../model/rows.ts';
import type { Placed } from '../dataset.ts';
import { bisect } from '../bisect.ts';
import { perDegree } from '../spots.ts';
import type { Arranged } from './arrange.ts';
import { recent } from './recent.ts';
import type { TextTable } from './table.ts';
import type { Part } from './rowNumbers.ts';
import { lineOf, unsaid } from './text.ts';

/** An opened file: its texts, what its columns mean, and the numbers that are made of both. */
export interface Source {
  readonly file: string;
  readonly arranged: Arranged;
  readonly table: TextTable;
  readonly mapping: Mapping;
  /** The tables that were read one after the other; none where it is one. */
  readonly parts?: readonly Part[];
}

/** Added to the code of a precision where a point stands for a shape and is no point of the file. */
export const withinShape = 8;

/** How far a place reaches that is known so exactly, in metres. A file says no more. */
const radii: Readonly<Record<PlacePrecision, number>> = {
  site: 0,
  town: 5000,
  'near-town': 15_000,
  region: 50_000,
  country: 250_000,
  none: 250_000,
};

/** The places of a file, made when they are looked at. */
export function placesOf({ arranged, table, mapping }: Source): Rows<Place> {
  const { lat, lon, precision } = arranged.points;
  const written = (index: number) => {
    const row = mapping.placeName === null ? null : rowAt(arranged, index);
    return mapping.placeName === null || row === null ? '' : lineOf(table, row, mapping.placeName);
  };
  const make = (index: number): Place => {
    const point = { lat: (lat[index] ?? 0) / perDegree, lon: (lon[index] ?? 0) / perDegree };
    let name: Place['name'] | null = null;
    return {
      id: placeId(index),
      // Looked for among all marks, since no column says who stands at a place: mostly nobody asks.
      get name() {
        return (name ??= { [unsaid]: written(index) || `${point.lat}, ${point.lon}` });
      },
      spellings: [],
      ...point,
      radiusMetres: radii[precisionOf(precision?.[index])],
      country: null,
      zone: arranged.zone,
      geonames: null,
    };
  };
  return { length: lat.length, at: recent(lat.length, make) };
}

/** The row of the file that is the first in time to stand at a place. */
function rowAt({ length, markOffsets, markPlaces, rowOfFile }: Arranged, place: number): number | null {
  const mark = markPlaces.indexOf(place);
  const row = bisect(length, (at) => (markOffsets[at + 1] ?? 0) <= mark);
  return mark === -1 ? null : (rowOfFile[row] ?? null);
}

export function precisionOf(code: number | undefined): PlacePrecision {
  return placePrecisions[(code ?? 0) % withinShape] ?? 'site';
}

/** The precision of a point that stands for a shape, where the file says none: of the place that reaches as far. */
export function precisionWithin(radiusMetres: number): PlacePrecision {
  const fitting = (['site', 'town', 'near-town', 'region'] as const).find(
    (precision) => radiusMetres <= radii[precision],
  );
  return fitting ?? 'region';
}

/** How exactly a row's point is known, and whether it only stands for a shape; null where it has none. */
export function placedAt({ markOffsets, markPlaces, points }: Arranged, row: number): Placed | null {
  const first = markOffsets[row] ?? 0;
  if (first >= (markOffsets[row + 1] ?? 0)) return null;
  const code = points.precision?.[markPlaces[first] ?? 0] ?? 0;
  const isSaid = points.precision !== null;
  return { precision: precisionOf(code), isSaid, isWithinShape: code >= withinShape };
}

export function placeId(index: number): PlaceId {
  const id = parseId<'place'>(`place-${index}`);
  if (id === null) throw new Error(`no id for place ${index}`);
  return id;
}

export function numberOfPlace(id: string): number | null {
  const match = /^place-(0|[1-9]\d{0,9})$/.exec(id);
  return match ? Number(match[1]) : null;
}

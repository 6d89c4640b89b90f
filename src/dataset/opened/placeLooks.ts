import { readDegrees, type Side, usualDegrees } from '../../model/cells/degrees.ts';
import type { Tally } from './tally.ts';
import { countMinusStretch } from './wordLooks.ts';

// What cells look like that tell of a place.

/** GeoJSON. */
export const isGeometry = /^\{\s*"(?:type|coordinates|geometr)/;
export const isWkt =
  /^(?:SRID=\d{1,6};|<http[^<>]{1,80}>)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z|M|ZM)?\s*\(/i;
const isDegrees =
  /^(?:[NSEW]\s?\d{1,3}[\d\s.,°º'’′"”″´`]*|[+-]?\d{1,3}(?:[.,]\d{1,20})?\s?(?:[°º][\d\s.,'’′"”″´`]*)?[NSEW]?|\d{1,3}[\s:]\d{1,2}(?:[.,]\d{1,20})?\s?[NSEW]|[+-]?\d{1,3}([\s:])\d{1,2}\1\d{1,2}(?:[.,]\d{1,20})?\s?[NSEW]?)$/i;

/** No letters but of coordinates. */
export const ofDegrees =
  /^[^\p{L}]*(?:(?:[NSEWO°º´dms]|deg(?:rees?)?|min(?:utes?)?|sec(?:onds?)?|nor(?:th|d|te)|s(?:outh|üd|ud|ur)|ea?st[e]?|ost|[wo]uest|west|o[ev]e?ste?|(?:пн|пд|сх|зх|[сювз])\.?\s?[шд])[^\p{L}]*){0,8}$/iu;
const hasSide = /[NSEWO]/i;
const isOffset = /^[+-]\d\d:?\d\d$/;

/** Counts what has figures and no letters but of coordinates. */
export function countDegrees(written: string, tally: Tally): void {
  const text = usualDegrees(written);
  if (isOffset.test(text)) tally.zones += 1;
  else if (isDegrees.test(text) || (hasSide.test(text) && readDegrees(text, 'east') !== null)) {
    tally.degrees += 1;
    countLetter(text, tally);
  } else {
    countPair(text, tally);
    countMinusStretch(text, tally);
  }
}

const degree = String.raw`([+-]?\d{1,3}(?:[.,]\d{1,20})?)\s?[°º]?`;
const pair = new RegExp(String.raw`^[\[(]?\s?${degree}(\s?[,;]\s?|\s)${degree}\s?[\])]?$`);
const signed = String.raw`[+-]?\d{1,3}\s?[°º]`;
const pairOfSigned = new RegExp(
  String.raw`^(${signed})[\d\s.,'’′"”″]{0,16}[,;\s]\s?(${signed})[\d\s.,'’′"”″]{0,16}$`,
);
const pairOfDegrees =
  /^(?:[^A-Z]{0,24}\d[^A-Z]{0,12}(?:[NS][^A-Z]{1,24}[EWO]|[EWO][^A-Z]{1,24}[NS])|(?:[NS][^A-Z]{1,24}[EWO]|[EWO][^A-Z]{1,24}[NS])[^A-Z]{0,12}\d[^A-Z]{0,12})$/i;

/** Thousands as the first number, unless what is before says that they can be turned into degrees. */
const inMetres = /^(?!SRID=(?:3857|900913);)[^(]{0,40}\([\s(]*[+-]?\d{4,}/i;

/** GML, KML, boxes of PostGIS. */
export const isOtherShape =
  /^(?:<(?:\w{1,9}:)?(?:Multi)?(?:Point|LineString|Polygon|Curve|Surface|Geometry|Envelope)\b|BOX(?:3D)?\s*\()/i;

/** Counts well-known text, of which the beginning is enough, and the two numbers of its first position. */
export function countWkt(text: string, tally: Tally): void {
  if (inMetres.test(text)) {
    tally.otherShapes += 1;
    return;
  }
  tally.wkt += 1;
  const [first, second] = firstOfWkt(text) ?? [];
  if (first !== undefined && second !== undefined) countBeyond(Math.abs(first), Math.abs(second), tally);
}

/** The two numbers of the first position, of three digits at most; null where there are none. */
export function firstOfWkt(text: string): readonly [number, number] | null {
  const match = /\(\s*([+-]?\d{1,3}(?:\.\d*)?)\s+([+-]?\d{1,3}(?:\.\d*)?)[\s,)]/.exec(text);
  return match && [Number(match[1]), Number(match[2])];
}

/** Which of two degrees can be no latitude; longitudes go to 360. */
function countBeyond(first: number, second: number, tally: Tally): boolean {
  if (first > 360 || second > 360 || (first > 90 && second > 90)) return false;
  if (first > 90) tally.firstBeyond90 += 1;
  if (second > 90) tally.secondBeyond90 += 1;
  return true;
}

/** Counts two degrees in one cell. */
export function countPair(text: string, tally: Tally): void {
  const match = pair.exec(text);
  if (!match) {
    const [, north, east] = pairOfSigned.exec(text) ?? [];
    if (north !== undefined && east !== undefined) {
      const [first, second] = [north, east].map((part) => Math.abs(Number.parseFloat(part)));
      if (countBeyond(first ?? NaN, second ?? NaN, tally)) tally.pairs += 1;
    }
    if (!pairOfDegrees.test(text)) return;
    tally.pairs += 1;
    tally.lettered += 1;
    countLetter(text, tally);
    return;
  }
  const [, one = '', between = '', other = ''] = match;
  // `50,450,000` is one number, and a comma parts either.
  if (between === ',' && (one.includes(',') || other.includes(','))) return;
  const [first = NaN, second = NaN] = [one, other].map((part) => Math.abs(Number(part.replace(',', '.'))));
  // Whole numbers, one of which is as a longitude beyond 180 only, are more often pages, or counts.
  if (Math.max(first, second) > 180 && !/[.,]\d.*[.,]\d/.test(text)) return;
  if (countBeyond(first, second, tally)) tally.pairs += 1;
}

/** A side of the equator or of Greenwich alone. */
export function countSide(side: Side, tally: Tally): void {
  if (side === 'N' || side === 'S') tally.norths += 1;
  else {
    tally.easts += 1;
    tally[`letters${side}`] += 1;
  }
}

/** Which letter a longitude has, the only one or that of a pair. */
function countLetter(text: string, tally: Tally): void {
  const [letter] = /[EWO]/i.exec(text)?.[0].toUpperCase() ?? '';
  if (letter === 'E' || letter === 'W' || letter === 'O') tally[`letters${letter}`] += 1;
}

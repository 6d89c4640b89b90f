import { readEra } from '../../model/cells/date.ts';
import { pairBehindWords, readSide, type Side } from '../../model/cells/degrees.ts';
import { isOngoing } from '../../model/cells/ends.ts';
import { saysNothing } from '../../model/cells/nothing.ts';
import { looksLikeWkb } from '../../model/cells/wkb.ts';
import { readZone } from '../../model/cells/zone.ts';
import { isShortZone, readZoneInWords, zoneReadings } from '../../model/cells/zoneNames.ts';
import { differing } from './differing.ts';
import { seed } from './seed.ts';
import { countDate, countNumber, endsInShortYear } from './cellLooks.ts';
import { tellsOfIds, timeWords, wordsOfName } from './fieldNames.ts';
import type { TextOf } from './digits.ts';
import { sliceEnd } from './slices.ts';
import { timeLookFor } from './timeLook.ts';
import {
  countDegrees,
  countPair,
  countSide,
  countWkt,
  isGeometry,
  isOtherShape,
  isWkt,
  ofDegrees,
} from './placeLooks.ts';
import { countBesideDate, countMonthYear, countZoneName, isLinkAt, isNamedDate } from './wordLooks.ts';
import type { TextTable } from './table.ts';
import { type ColumnSurvey, type Tally, makeTally, mostDistinct } from './tally.ts';

/** What the columns of a table hold, counted over all rows. */
export interface Survey {
  readonly rows: number;
  readonly columns: readonly ColumnSurvey[];
}

/**
 * Looks at every cell of a table, and yields how many rows it has seen, every few thousand of them. Cells are judged by their looks
 * alone: what one means exactly is found when it is compiled. Rows in another order give the same.
 */
export function* survey(table: TextTable): Generator<number, Survey> {
  const tallies = table.columns.map(() => makeTally());
  const { look, finish } = lookerAt(table, tallies);
  for (let row = 0, end; row < table.length; row = end) {
    end = sliceEnd(table, row);
    look(row, end);
    yield end;
  }
  finish();
  // What texts there were is for nobody else: it points into the table, and cannot be handed to a page.
  for (const tally of tallies) tally.seen = null;
  return { rows: table.length, columns: tallies };
}

const separator = 0x1f;
/** Before what spreadsheets are to leave a text. */
const apostrophe = 0x27;
/** Dates with the name of a month, zones, and words that say nothing are no longer than this, in bytes. */
const longestWords = 60;
const longestNothing = 12;
const bracket = 0x29;
/** A point. */
const shortestWkb = 42;
/** In bytes: the name of a month and a number of two digits. */
const longestMonth = 24;
const mostRemembered = 50_000;

const digit = 1;
const letter = 2;
const mark = 4;
const comma = 8;
const space = 16;
const other = 32;

/** What each byte is: marks are points and signs, letters all that is not ASCII as well. */
const classes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x30 && byte <= 0x39) return digit;
  if (((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte >= 0x80) return letter;
  if (byte === 0x2e || byte === 0x2d || byte === 0x2b) return mark;
  if (byte === 0x2c) return comma;
  return byte <= 0x20 ? space : other;
});

function lookerAt({ bytes, offsets, columns }: TextTable, tallies: readonly Tally[]) {
  const decoder = new TextDecoder();
  const textOf: TextOf = (start, end) => decoder.decode(bytes.subarray(start, end));
  const ofIds = columns.map((name) => (tellsOfIds(name) ? differing() : null));
  const timeLooks = columns.map((name) => timeLookFor(name, textOf));
  const areZones = columns.map((name) => wordsOfName(name).some((word) => timeWords.zone.has(word)));
  const words = remembering(textOf, wordsOf);
  const wordsOfZones = remembering(textOf, zoneWordsOf);
  const letters = remembering(textOf, (text) => text);
  const dates = remembering(textOf, isNamedDate);
  const lettersOfDegrees = remembering(textOf, (text) => ofDegrees.test(text));

  // Most cells need none: not a byte is counted before somebody asks.
  function hashOf(start: number, end: number): number {
    let hash = seed;
    for (let at = start; at < end; at += 1)
      hash = (Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193) + 0x9e37) | 0;
    return hash;
  }

  function hashOfLetters(start: number, end: number): number {
    let hash = seed;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (classes[byte] === letter) hash = (Math.imul(hash ^ byte, 0x01000193) + 0x9e37) | 0;
    }
    return hash;
  }

  function lookAtWords(tally: Tally, start: number, end: number, mask: number): void {
    // In small letters: h for links, { for GeoJSON, the beginnings of well-known text.
    const first = (bytes[start] ?? 0) | 0x20;
    if (first === 0x68 && isLinkAt(bytes, start, end)) tally.links += 1;
    else if (first === 0x7b && isGeometry.test(textOf(start, Math.min(end, start + 100)))) tally.geojson += 1;
    else if (
      isOfWkt[first] === 1 &&
      (mask & other) !== 0 &&
      end - start > 7 &&
      isWkt.test(textOf(start, Math.min(end, start + 120)))
    )
      countWkt(textOf(start, Math.min(end, start + 120)), tally);
    else if (
      (first === 0x3c || first === 0x62) &&
      (mask & other) !== 0 &&
      isOtherShape.test(textOf(start, Math.min(end, start + 40)))
    )
      tally.otherShapes += 1;
    else if (first === 0x30 && end - start >= shortestWkb && looksLikeWkb(textOf(start, start + shortestWkb)))
      tally.wkt += 1;
    else if ((mask & digit) !== 0 && !countBehindWords(tally, start, end) && end - start <= longestWords)
      lookAtFigures(tally, start, end, mask);
  }

  function countBehindWords(tally: Tally, start: number, end: number): boolean {
    if (bytes[end - 1] !== bracket || classes[bytes[end - 2] ?? 0] !== digit) return false;
    const pair = pairBehindWords(textOf(Math.max(start, end - longestWords), end));
    if (pair !== null) countPair(pair, tally);
    return pair !== null;
  }

  /** Figures among letters: the letters alone, which many cells share, say whether there is more to look at. */
  function lookAtFigures(tally: Tally, start: number, end: number, mask: number): void {
    if (countDate(bytes, start, end, tally, textOf)) return;
    if (tally.prose > mostProse && tally.prose > tally.named * 20) {
      tally.prose += 1;
      return;
    }
    const letters = hashOfLetters(start, end);
    if (dates(letters, start, end)) {
      tally.named += 1;
      if (end - start <= longestMonth) countMonthYear(textOf(start, end), tally);
      if (endsInShortYear(bytes, start, end)) tally.shortYears += 1;
      if ((mask & other) !== 0) countBesideDate(textOf(start, end), tally);
      return;
    }
    tally.prose += 1;
    if ((mask & space) === 0 && words(letters ^ 0x5bd1e995, start, end) === 'zone') tally.zones += 1;
    else if (lettersOfDegrees(letters, start, end)) countDegrees(textOf(start, end), tally);
  }

  function look(tally: Tally, column: number, from: number, to: number, mask: number): void {
    let [start, end] = [from, to];
    if ((mask & space) !== 0) {
      while (start < end && (bytes[start] ?? 0) <= 0x20) start += 1;
      while (end > start && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
    }
    const length = end - start;
    if (length === 0) return;
    const isWord =
      (mask & digit) === 0 &&
      (length <= longestNothing ||
        (length <= longestWords && (((mask & other) !== 0 && (mask & space) === 0) || areZones[column])));
    const different = ofIds[column] ?? null;
    const hash = isWord || tally.seen !== null || different !== null ? hashOf(start, end) : 0;
    if (isWord) {
      const said = (areZones[column] ? wordsOfZones : words)(hash, start, end);
      if (said === 'nothing') return;
      if (said === 'zone' || (said === 'shortZone' && areZones[column])) tally.zones += 1;
      else if (said === 'zoneName') countZoneName(letters(hash, start, end), tally);
      else if (isSide(said)) countSide(said, tally);
      else if (said !== 'text' && said !== 'shortZone') tally[said] += 1;
      if (said === 'erasBefore') tally.eras += 1;
    }
    tally.filled += 1;
    tally.bytes += length;
    if (tally.seen !== null) {
      const count = tally.seen.add(bytes, start, end, hash);
      tally.distinct = count > mostDistinct ? null : count;
      if (count > mostDistinct) tally.seen = null;
    }
    different?.add(hash);
    const isOffsetLike = areZones[column] && (mask & digit) !== 0 && (mask & (letter | other)) !== 0;
    if (isOffsetLike && length <= longestWords && readZone(textOf(start, end)) !== null) {
      tally.zones += 1;
      return;
    }
    const isText = bytes[start] === apostrophe && length > 3 && classes[bytes[start + 1] ?? 0] === digit;
    if (isText) start += 1;
    const timeLook = (mask & digit) === 0 ? null : (timeLooks[column] ?? null);
    const before = timeLook === null ? 0 : timesIn(tally);
    const spansBefore = tally.seasons.years;
    if ((mask & letter) !== 0 || bytes[start] === 0x7b) lookAtWords(tally, start, end, mask);
    else if ((mask & digit) === 0) return;
    else if (((mask & other) === 0 || isText) && countNumber(bytes, start, end, tally)) return;
    else if (!countDate(bytes, start, end, tally, textOf) && length <= longestWords) {
      countDegrees(textOf(start, end), tally);
    }
    if (timeLook === null || timesIn(tally) > before) return;
    if (tally.seasons.years > spansBefore) tally.written += 1;
    else timeLook(tally, start, end, hashOf(start, end));
  }

  const lookAt = (first: number, last: number): void => {
    for (let row = first; row < last; row += 1) {
      const end = offsets[row + 1] ?? 0;
      let start = offsets[row] ?? 0;
      for (let column = 0; start <= end; column += 1) {
        let mask = 0;
        let at = start;
        for (; at < end; at += 1) {
          const byte = bytes[at] ?? 0;
          if (byte === separator) break;
          mask |= classes[byte] ?? other;
        }
        const tally = tallies[column];
        if (tally !== undefined && at > start) look(tally, column, start, at, mask);
        start = at + 1;
      }
    }
  };
  return {
    look: lookAt,
    finish: () => {
      for (const tally of tallies) if (tally.hasLabels) tally.named -= tally.labelled;
      for (const [column, different] of ofIds.entries()) {
        const tally = tallies[column];
        if (tally?.distinct === null && different !== null) tally.differing = different.count();
      }
    },
  };
}

/** Whatever a cell that tells of a time, or is a whole number, counts as. */
function timesIn({ years, yearFirst, ordered, named, compact, clocksAlone }: Tally): number {
  return years + yearFirst + ordered.cells + named + compact + clocksAlone;
}

/** The first bytes, in small letters, of well-known text. */
const isOfWkt = Uint8Array.from({ length: 256 }, (_, byte) =>
  '<gmpls'.includes(String.fromCharCode(byte)) ? 1 : 0,
);
/** More cells of letters and figures than this, and hardly a date among them, and no more are looked up. */
const mostProse = 5000;

type Said = 'nothing' | 'zone' | 'shortZone' | 'zoneName' | 'text' | 'eras' | 'erasBefore' | Side | 'ongoing';

/** Sides are told by one letter, all else by words. */
function isSide(said: Said): said is Side {
  return said.length === 1;
}

function wordsOf(text: string): Said {
  if (saysNothing(text)) return 'nothing';
  if (isOngoing(text)) return 'ongoing';
  const era = readEra(text);
  if (era !== null) return era === 'before' ? 'erasBefore' : 'eras';
  const side = readSide(text);
  if (side !== null) return side;
  // A zone's name has a slash or is in capitals; "Japan" and "Poland", which are names of zones too, are countries.
  if (isShortZone(text)) return 'shortZone';
  if (zoneReadings(text).length > 0) return 'zoneName';
  if (readZoneInWords(text) !== null) return 'zone';
  const canBeZone = /^(?:[A-Z][a-z]+\/[A-Z][\w+/-]+|[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d\d)?)?)$/.test(text);
  return canBeZone && readZone(text) !== null ? 'zone' : 'text';
}

/** In a column of zones EST is a clock, and East in French elsewhere. */
function zoneWordsOf(text: string): Said {
  return zoneReadings(text).length > 0 ? 'zoneName' : wordsOf(text);
}

/** What was found of a text, by a key that stands for it. */
function remembering<T>(
  textOf: TextOf,
  read: (text: string) => T,
): (key: number, start: number, end: number) => T {
  const known = new Map<number, T>();
  return (key, start, end) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = read(textOf(start, end));
    if (known.size < mostRemembered) known.set(key, made);
    return made;
  };
}

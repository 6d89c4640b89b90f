import { type Candidate, type Column, share } from './choice.ts';
import { fitOfName, timeWords, wholeNames } from './fieldNames.ts';

/** The columns whose names are those of a field, with anything in them that fits it. */
export function namedAs(
  columns: readonly Column[],
  field: keyof typeof wholeNames,
  isFit: (column: Column) => boolean,
): readonly Candidate[] {
  return columns.flatMap((column) => {
    const score = fitOfName(column.words, wholeNames[field]);
    return score > 0 && column.filled > 0 && isFit(column) ? [{ column, score }] : [];
  });
}

export function mean(column: Column): number {
  return share(column.bytes, column);
}

/** From row to row, mostly. */
export function differs({ distinct, filled }: Column): boolean {
  return distinct === null || distinct * 2 > filled;
}

export function isLinks(column: Column): boolean {
  return share(column.links, column) >= 0.5;
}

export function isTimes(column: Column): boolean {
  const { yearFirst, ordered, named, written, clocks } = column;
  return share(yearFirst + ordered.cells + named + written + clocks, column) >= 0.5;
}

export function isWords(column: Column): boolean {
  const { numbers, zones, wkt, geojson, pairs, degrees } = column;
  return (
    !isLinks(column) &&
    !isTimes(column) &&
    share(numbers + zones + wkt + geojson + pairs + degrees, column) < 0.5
  );
}

/** `actor_name` is no event's. */
export function isOfSomething({ words }: Column): boolean {
  return words.length > 1 && !timeWords.event.has(words[0] ?? '') && !ofRows.has(words[0] ?? '');
}

const ofRows = new Set(['row', 'unique', 'record', 'entry', 'object']);

import type { ColumnIndex, PlaceMapping, Question } from '../../model/mapping.ts';
import type { Column } from './choice.ts';
import { coordinateNamed } from './coordinateNames.ts';
import { placeWords, timeWords, wordsOfName } from './fieldNames.ts';

/** What may be the place of a row's event. */
export interface PlaceFound {
  readonly place: PlaceMapping;
  readonly columns: readonly Column[];
  /** Of what is filled as much the higher goes first. */
  readonly score: number;
  readonly questions: readonly Question[];
}

/** The place of the event, the other end of its way, and those that nothing tells from it. */
export interface PlaceChosen {
  readonly place: PlaceFound | null;
  readonly instead: PlaceFound | null;
  readonly others: readonly PlaceFound[];
}

/** Of places, best first, the first; but of two ends of a way the one that the time is of, `ofTime` being the words of its name: else the start. */
export function placeAmong(found: readonly PlaceFound[], ofTime: readonly string[]): PlaceChosen {
  const [first = null] = found;
  if (first === null) return { place: null, instead: null, others: [] };
  const end = endOf(first);
  const opposite = end === null ? null : (found.find((one) => isOpposite(one, first)) ?? null);
  if (opposite === null) return { place: first, instead: null, others: found.filter(isLike(first)) };
  const [start, last] = end === 'start' ? [first, opposite] : [opposite, first];
  const isOfLast = endOfWords(ofTime) === 'end';
  return { place: isOfLast ? last : start, instead: isOfLast ? start : last, others: [] };
}

/** Whether the words of two names say two ends. */
export function areOfTwoEnds(some: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [endOfWords(some), endOfWords(others)];
  return one !== null && other !== null && one !== other;
}

/** Of columns by their names, the one that is of the other end, and else as this one; null where there is none. */
export function otherEndOf(names: readonly string[], column: ColumnIndex): ColumnIndex | null {
  const words = wordsOfName(names[column] ?? '');
  const rest = (of: readonly string[]) => of.filter((word) => !isEnd(word)).join(' ');
  const found = names.findIndex((name) => {
    const of = wordsOfName(name);
    return areOfTwoEnds(of, words) && rest(of) === rest(words);
  });
  return found === -1 ? null : found;
}

type End = 'start' | 'end';

function endOfWords(words: readonly string[]): End | null {
  const is = (end: End) => words.some((word) => ends[end].has(word));
  if (is('start') === is('end')) return null;
  return is('start') ? 'start' : 'end';
}

const ends = {
  start: new Set([...timeWords.start, ...placeWords.starts]),
  end: new Set([...timeWords.end, ...placeWords.ends]),
} as const;

function endOf({ columns }: PlaceFound): End | null {
  return endOfWords(columns.flatMap(({ words }) => words));
}

/** `pickup_lat` and `dropoff_lat`: the same but for which end it is. */
function isOpposite(one: PlaceFound, other: PlaceFound): boolean {
  return endOf(one) !== null && endOf(one) !== endOf(other) && nameOf(one) === nameOf(other);
}

function isEnd(word: string): boolean {
  return ends.start.has(word) || ends.end.has(word);
}

function nameOf({ columns }: PlaceFound): string {
  return columns
    .flatMap(({ words }) => words.filter((word) => !isEnd(word)))
    .filter((word) => !placeWords.unit.has(word))
    .join(' ');
}

/** As good by their names, which say of what they are, and there in as many rows. */
function isLike(first: PlaceFound): (other: PlaceFound) => boolean {
  const isSaid = ({ columns }: PlaceFound) =>
    columns.some(({ words }) =>
      (coordinateNamed(words)?.rest ?? []).some((word) => !placeWords.unit.has(word)),
    );
  return (other) =>
    other !== first &&
    other.score === first.score &&
    [first, other].every((one) => one.place.by === 'columns' && isSaid(one)) &&
    leastFilled(other) * 2 > leastFilled(first) &&
    other.columns.every((column) => !first.columns.includes(column));
}

function leastFilled({ columns }: PlaceFound): number {
  return Math.min(...columns.map(({ filled }) => filled));
}

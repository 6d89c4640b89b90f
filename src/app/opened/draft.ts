import { wordsOfName } from '../../dataset/opened/fieldNames.ts';
import { areOfTwoEnds, otherEndOf } from '../../dataset/opened/placeAmong.ts';
import type { PreviewRow } from '../../dataset/opened/preview.ts';
import type { Mapping } from '../../model/mapping.ts';
import { isNeeded, isOpenFor, joinedQuestions, keyOf, stillAnswered, withOwnOrders } from './answers.ts';
import type { Answer, Progress, ReadTable } from './protocol.ts';

/** A file as it was read, and what its columns are taken to mean. */
export interface ReadFile {
  readonly name: string;
  readonly size: number;
  readonly table: ReadTable;
  readonly mapping: Mapping;
  /** The questions that the reader has answered, by `keyOf`. */
  readonly answered: ReadonlySet<string>;
  /** It was kept after it was read: what else was in its file is not here. */
  readonly isKept: boolean;
}

/** A file whose columns are looked at. */
export interface Draft extends ReadFile {
  /** null until they have been read. */
  readonly preview: readonly PreviewRow[] | null;
  /** All rows are being read. */
  readonly compiling: Progress | null;
}

export function readAs(table: ReadTable, { name, size }: File, isKept: boolean): ReadFile {
  return { name, size, table, mapping: table.mapping, answered: new Set(), isKept };
}

/** With another mapping, which answers `question`, by its key, where it is one. */
export function mapped(draft: Draft, mapping: Mapping, question?: string): Draft {
  const still = stillAnswered(draft.answered, draft.mapping, mapping);
  const answered = new Set([...still, ...(question === undefined ? [] : [question])]);
  const placed = withPlaceOfTime(draft, mapping);
  return { ...draft, mapping: withOwnOrders(answered, draft.mapping, placed), answered };
}

/** Of two places of a row, as they were found, the one goes with the time that is of its end. */
function withPlaceOfTime({ table: { columns }, mapping: before }: Draft, mapping: Mapping): Mapping {
  const { time, place, placeName } = mapping;
  if (time?.by !== 'column' || place?.by !== 'columns' || place !== before.place) return mapping;
  if (before.time?.by === 'column' && before.time.column === time.column) return mapping;
  const wordsIn = (of: readonly number[]) => of.flatMap((column) => wordsOfName(columns[column] ?? ''));
  const [lat, lon] = [otherEndOf(columns, place.lat), otherEndOf(columns, place.lon)];
  if (lat === null || lon === null) return mapping;
  if (!areOfTwoEnds(wordsIn([time.column]), wordsIn([place.lat, place.lon]))) return mapping;
  const isOther = placeName !== null && areOfTwoEnds(wordsIn([placeName]), wordsIn([lat, lon]));
  return {
    ...mapping,
    place: { ...place, lat, lon },
    placeName: isOther ? otherEndOf(columns, placeName) : placeName,
  };
}

/** The columns of the place that is taken, then those of the other of a row; null where there are not two, or another is taken. */
export function twoPlaces({ guessed }: ReadTable, place: Mapping['place']): readonly number[] | null {
  const columns = guessed.find(({ is }) => is === 'two-places')?.columns ?? [];
  const [first, other] = [columns.slice(0, 2), columns.slice(2)];
  if (place?.by !== 'columns' || columns.length !== 4) return null;
  if (first.includes(place.lat) && first.includes(place.lon)) return columns;
  return other.includes(place.lat) && other.includes(place.lon) ? [...other, ...first] : null;
}

/** Rows as they will be, of a mapping of which all rows have decided what they can. */
export function heard(
  draft: Draft,
  { rows, mapping, questions }: Pick<Extract<Answer, { is: 'preview' }>, 'rows' | 'mapping' | 'questions'>,
): Draft {
  const table = {
    ...draft.table,
    questions: joinedQuestions(draft.table.questions, questions, draft.answered),
  };
  return { ...draft, preview: rows, mapping, table };
}

/** Something is asked that nobody can guess, and is not answered: it is not shown until it is. */
export function isHeldBack({ table, mapping, answered }: ReadFile): boolean {
  return table.questions.some(
    (question) => isNeeded(question) && isOpenFor(question, mapping) && !answered.has(keyOf(question)),
  );
}

import { withOneDate } from '../../dataset/opened/bothEnds.ts';
import { withCenturyBeside } from '../../dataset/opened/centuryBeside.ts';
import { withCountryBeside } from '../../dataset/opened/countryBeside.ts';
import { earlierIn } from '../../dataset/opened/earlier.ts';
import { from1904 } from '../../dataset/opened/from1904.ts';
import { guess, withTimeElsewhere } from '../../dataset/opened/guess.ts';
import { settle } from '../../dataset/opened/settle.ts';
import type { Settled } from '../../dataset/opened/settled.ts';
import { type Survey, survey } from '../../dataset/opened/survey.ts';
import type { TextTable } from '../../dataset/opened/table.ts';
import type { Sample } from '../../formats/open/carrier.ts';
import { schemaOf } from '../../formats/open/schemas.ts';
import type { Mapping, Question } from '../../model/mapping.ts';
import type { ReadTable } from './protocol.ts';

interface Meaning extends Pick<ReadTable, 'schema' | 'kindNames' | 'mapping' | 'questions' | 'guessed'> {
  readonly survey: Survey;
}

/** What the columns of a table mean: by the codebook of the export that it is, else by their names and all that stands in them. `notes`: what its carrier has told. */
export function* meaningOf(
  table: TextTable,
  sample: Sample,
  notes: readonly string[] = [],
): Generator<number, Meaning> {
  const seen = yield* survey(table);
  const schema = schemaOf(sample);
  if (schema !== null) {
    const {
      mapping,
      questions,
      notes: guessed,
    } = withTimeElsewhere(schema.mapping(sample), table.columns, seen, earlierIn(table));
    const settled = yield* withCenturyBeside(table, seen, withQuestions(questions, settle(mapping, seen)));
    const { kind: column } = mapping;
    const kindNames = column === null || schema.kindNames === null ? null : { ...schema.kindNames, column };
    return { schema: schema.id, kindNames, guessed, survey: seen, ...settled };
  }
  const found = guess(table.columns, seen, earlierIn(table));
  const { notes: guessed, ...settled } = notes.includes('days-of-1904') ? from1904(found) : found;
  const { notes: turned, ...placed } = withCountryBeside(table, settled);
  const answered = yield* withCenturyBeside(table, seen, placed);
  return { schema: null, kindNames: null, ...answered, guessed: [...guessed, ...turned], survey: seen };
}

function withQuestions(more: readonly Question[], { mapping, questions }: Settled): Settled {
  return { mapping, questions: [...more, ...questions] };
}

/** What a mapping that the reader has changed leaves open, decided by all rows where they tell. */
export function* reconsidered(
  table: TextTable,
  mapping: Mapping,
  known: Survey | null,
): Generator<number, Settled & { readonly survey: Survey | null }> {
  const isOpen =
    mapping.yearNumbering === null ||
    (mapping.place?.by === 'wkt' && mapping.place.order === undefined) ||
    [mapping.time, mapping.end].some(
      (time) =>
        time?.by === 'parts' ||
        time?.order === null ||
        (time !== null && time.clock !== null && time.clockNumbers === undefined),
    );
  if (known === null && !isOpen) return { mapping: withOneDate(mapping), questions: [], survey: null };
  const seen = known ?? (yield* survey(table));
  const { notes: _turned, ...placed } = withCountryBeside(table, settle(mapping, seen));
  return { ...(yield* withCenturyBeside(table, seen, placed)), survey: seen };
}

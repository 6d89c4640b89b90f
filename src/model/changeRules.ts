import { dayNumber } from './calendar.ts';
import type { Change } from './change.ts';
import { readDate } from './grammar.ts';
import { dayProblems } from './ids.ts';
import { didYouMean } from './nearest.ts';
import { type Checked, type Problem, accepted, problem, refused } from './problem.ts';
import { type LanguageMap, shortened } from './text.ts';
import { emptyProblems, languageProblems, lineProblems } from './textRules.ts';

const ofTime = ['is', 'lasted', 'zone', 'basis', 'text', 'note'];
const ofPlace = ['place', 'role', 'precision', 'basis', 'note'];
const ofQuotation = ['source', 'quote'];

export const lists = ['where', 'excerpts', 'conflictsWith', 'related'];

/** What a correction can name: each field of a record, and its lists as wholes. `*` is a language, `[]` a row. */
export const changeableFields: readonly string[] = [
  'title.*',
  'summary.*',
  'kind',
  'status',
  ...['when', 'stated'].flatMap((time) => ofTime.map((part) => `${time}.${part}`)),
  ...lists,
  ...ofPlace.map((part) => `where[].${part}`),
  'saidBy.who',
  'saidBy.relay',
  ...['short', 'speaker', 'office', 'via'].map((part) => `saidBy.${part}.*`),
  ...['statusQuote', 'confirmedBy'].flatMap((field) => ofQuotation.map((part) => `${field}.${part}`)),
  ...[...ofQuotation, 'supports', 'translation.*'].map((part) => `excerpts[].${part}`),
];

export interface ChangeContext {
  readonly languages: readonly string[];
  /** The day on which the dataset first carried the record; null where that is not known, so that nothing is before it. */
  readonly recorded: string | null;
}

/**
 * Refuses by time-unreadable, time-order (a day before the record's first) and shape: a field that no record has, values
 * that do not differ, a reason that lacks the dataset's first language. The text rules are makeEvent's, over all its words.
 */
export function makeChange(draft: Change, { languages, recorded }: ChangeContext): Checked<Change> {
  const problems = [
    ...dateProblems(draft.date, recorded),
    ...fieldProblems(draft.field, languages),
    ...valueProblems(draft),
    ...reasonProblems(draft.reason, languages),
  ];
  if (problems.length > 0) return refused(...problems);
  const { date, field, old, new: now, reason } = draft;
  return accepted({ date, field, old, new: now, reason });
}

function dateProblems(date: string, recorded: string | null): readonly Problem[] {
  if (!isBefore(date, recorded)) return dayProblems(date, ['date']);
  const message = `"${date}" is before ${recorded}, when the record was first published; write the day of the correction`;
  return [problem('time-order', ['date'], message)];
}

/** Of two days; false where one is none. */
export function isBefore(one: string, other: string | null): boolean {
  const [day, otherDay] = [numberOf(one), other === null ? null : numberOf(other)];
  return day !== null && otherDay !== null && day < otherDay;
}

function numberOf(written: string): number | null {
  const read = readDate(written);
  if (!read.ok || read.value.unit !== 'day') return null;
  const { year, month, day } = read.value;
  return dayNumber(year, month, day);
}

/** Refuses a path that no record has (shape). */
export function fieldProblems(field: string, languages: readonly string[]): readonly Problem[] {
  const row = /\[(0|[1-9]\d{0,2})\]/.exec(field)?.[1] ?? '0';
  const known = changeableFields.flatMap((pattern) => {
    const inRow = pattern.replace('[]', `[${row}]`);
    return inRow.endsWith('*') ? languages.map((code) => inRow.replace('*', code)) : [inRow];
  });
  if (known.includes(field)) return [];
  const near = didYouMean(field, known);
  const way = near === '' ? '; write its path, as title.en or where[0].precision' : near;
  return [problem('shape', ['field'], `no field "${shortened(field)}" in a record${way}`)];
}

function valueProblems({ old, new: now }: Change): readonly Problem[] {
  if (old === null && now === null)
    return [problem('shape', [], 'old and new are both null; write what the field said, and what it says')];
  if (old === now)
    return [problem('shape', [], `old and new are the same, "${shortened(old ?? '')}"; write what changed`)];
  return [
    ...(old === null ? [] : lineProblems(old, ['old'])),
    ...(now === null ? [] : lineProblems(now, ['new'])),
  ];
}

function reasonProblems(reason: LanguageMap, languages: readonly string[]): readonly Problem[] {
  const found = [...emptyProblems(reason, ['reason']), ...languageProblems(reason, languages, ['reason'])];
  const [first] = languages;
  if (found.length > 0 || first === undefined || Object.hasOwn(reason, first)) return found;
  return [
    problem('shape', ['reason'], `it has no reason in "${first}", the first language; write it there too`),
  ];
}

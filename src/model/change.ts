import type { Path } from './problem.ts';
import type { LanguageMap } from './text.ts';

/** One correction of a published record: what a field said, what it says since, and why. Each makes a new revision. */
export interface Change {
  /** The day on which it was made, year-month-day. */
  readonly date: string;
  /** A path in the record's file: `title.en`, `where[0].precision`. */
  readonly field: string;
  /** As the file had it; null where there was nothing. */
  readonly old: string | null;
  /** null where there is nothing any more. */
  readonly new: string | null;
  readonly reason: LanguageMap;
}

/** Revisions count from 1: the record as first published. */
export function revisionOf({ changes }: { readonly changes: readonly Change[] }): number {
  return changes.length + 1;
}

/** The day of a revision, year-month-day; null of the first where the record is not published yet. */
export function dayOfRevision(
  { changes, recorded }: { readonly changes: readonly Change[]; readonly recorded: string | null },
  revision: number,
): string | null {
  return changes[revision - 2]?.date ?? recorded;
}

/** `['where', 0, 'precision']` of `where[0].precision`, whether or not a record has it. */
export function pathOfField(field: string): Path {
  return field.split(/\.|(?=\[)/).map((step) => {
    const row = /^\[(\d+)\]$/.exec(step)?.[1];
    return row === undefined ? step : Number(row);
  });
}

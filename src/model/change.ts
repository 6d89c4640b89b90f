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

import type { Candidate, Column } from './choice.ts';
import { calendarWords, ourCalendarWords } from './fieldNames.ts';

/** `hijri_date` is of another calendar, whatever its years are, as far as nobody says otherwise. */
export function namesOther({ words }: Pick<Column, 'words'>): boolean {
  return words.some((word) => calendarWords.has(word));
}

/** Without those that name another calendar, where as many rows are told by one that names ours, or is as good and names none. */
export function inOurs(found: readonly Candidate[]): readonly Candidate[] {
  const ours = found.filter(({ column }) => !namesOther(column));
  const isToldBy = (one: Candidate) => (other: Candidate) =>
    other.column.filled * 2 > one.column.filled &&
    (other.score >= one.score || other.column.words.some((word) => ourCalendarWords.has(word)));
  return found.filter((one) => !namesOther(one.column) || !ours.some(isToldBy(one)));
}

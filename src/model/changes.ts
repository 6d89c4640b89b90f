import { type Change, pathOfField } from './change.ts';
import { type ChangeContext, fieldProblems, isBefore, lists, makeChange } from './changeRules.ts';
import { type Checked, type Path, type Problem, eachOf, problem, refused, under } from './problem.ts';
import { shortened } from './text.ts';

/**
 * A record's corrections, oldest first; paths begin with `changes`. Refuses beside what makeChange does, by time-order, one
 * that is older than the one above it, and by shape a history with a gap: `old` other than what the change before made of
 * the field, `new` other than what the record, the draft of an event, says now.
 */
export function makeChanges(
  changes: readonly Change[],
  record: object,
  context: ChangeContext,
): Checked<readonly Change[]> {
  const made = eachOf(
    ['changes'],
    changes.map((change) => makeChange(change, context)),
  );
  const between = changes.flatMap((change, row) =>
    under(
      ['changes', row],
      [
        ...orderProblems(changes, row, context.recorded),
        ...(isComparable(change, context) ? gapProblems(changes, row, record) : []),
      ],
    ),
  );
  if (!made.ok) return refused(...made.problems, ...between);
  return between.length > 0 ? refused(...between) : made;
}

function orderProblems(changes: readonly Change[], row: number, recorded: string | null): readonly Problem[] {
  const { date = '' } = changes[row] ?? {};
  const before = changes[row - 1]?.date ?? null;
  if (!isBefore(date, before) || isBefore(date, recorded)) return [];
  const message = `"${date}" is before "${before}" of the change above it; the oldest stands first`;
  return [problem('time-order', ['date'], message)];
}

/** Of a list as a whole old and new are told in words, which nothing can be compared with. */
function isComparable({ field }: Change, { languages }: ChangeContext): boolean {
  const isList = lists.includes(field) || /\.(?:supports|translation\.[^.]+)$/.test(field);
  return !isList && fieldProblems(field, languages).length === 0;
}

function gapProblems(changes: readonly Change[], row: number, record: object): readonly Problem[] {
  const change = changes[row];
  if (!change) return [];
  const { field } = change;
  const [root] = pathOfField(field);
  // A change of a whole list can have moved its rows: what was said of one before it says nothing of the row there now.
  const touches = (other: Change) => other.field === field || other.field === root;
  const before = changes.slice(0, row).findLast(touches);
  const isLast = !changes.slice(row + 1).some(touches);
  const now = isLast ? valueAt(record, pathOfField(field)) : undefined;
  const problems: Problem[] = [];
  if (before?.field === field && before.new !== change.old) {
    const message = `the change before it left ${named(before.new)} in ${field}; write that`;
    problems.push(problem('shape', ['old'], message));
  }
  if (now !== undefined && now !== change.new) {
    const message = `the record has ${named(now)} in ${field} now; write that, or the change that made it so`;
    problems.push(problem('shape', ['new'], message));
  }
  return problems;
}

function named(value: string | null): string {
  return value === null ? 'nothing' : `"${shortened(value)}"`;
}

/** The text there, null where there is nothing; undefined of what is no text. */
function valueAt(record: object, path: Path): string | null | undefined {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, step)?.value
        : undefined,
    record,
  );
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

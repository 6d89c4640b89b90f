import type { EventDraft } from '../model/event.ts';
import { type Path, type Problem, problem } from '../model/problem.ts';
import { shortened } from '../model/text.ts';
import type { WhenDraft } from '../model/when.ts';
import { ownOf, quoted } from './shape.ts';

/** What a record's line of time, its sources and its places give by themselves: by its path in an event. */
const derivedTimes =
  'zone lasted from to foundFrom foundTo certainFrom certainTo precision relation doubt edtf'.split(' ');
const derived: readonly (readonly string[])[] = [
  ...['when', 'stated'].flatMap((time) => derivedTimes.map((key) => [time, key])),
  ['saidBy', 'outlet'],
];

/**
 * An event's draft as its curated file has it: the zone and `lasted` of a time stand in ours even where the curator wrote none, and a
 * correction that took them out would contradict them.
 */
export function asCurated(draft: EventDraft): EventDraft {
  const isTakenOut = (field: string) =>
    draft.changes?.findLast((change) => change.field === field)?.new === null;
  const bare = (name: string, when: WhenDraft): WhenDraft => ({
    ...when,
    zone: isTakenOut(`${name}.zone`) ? null : when.zone,
    lasted: isTakenOut(`${name}.lasted`) ? null : when.lasted,
  });
  return { ...draft, when: bare('when', draft.when), stated: draft.stated && bare('stated', draft.stated) };
}

/**
 * Where an event of a file says beside its line of time, or its sources, what does not follow from them (shape): either may be the
 * slip, so that taking one for true would change the record unseen. What is not written says nothing.
 */
export function derivedProblems(written: unknown, made: object): readonly Problem[] {
  return derived.flatMap((path) => {
    const told = valueAt(written, path);
    const follows = valueAt(made, path);
    if (told === undefined || isSame(told, follows)) return [];
    const [part = ''] = path;
    const rest = part === 'saidBy' ? 'its sources give' : `the line "${textAt(made, [part, 'is'])}" gives`;
    const message = `${quoted(told)} stands here, and ${rest} ${quoted(follows)}; correct either, or leave this out`;
    return [problem('shape', path, message)];
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => ownOf(inner, String(key)), value);
}

function textAt(value: unknown, path: Path): string {
  const text = valueAt(value, path);
  return typeof text === 'string' ? shortened(text) : '';
}

/** Whatever the order of keys. Goes no deeper than `made`, which is ours. */
function isSame(told: unknown, made: unknown): boolean {
  if (typeof made !== 'object' || made === null) return told === made;
  if (typeof told !== 'object' || told === null) return false;
  const keys = Object.keys(made);
  return (
    Object.keys(told).length === keys.length &&
    keys.every((key) => isSame(ownOf(told, key), ownOf(made, key)))
  );
}

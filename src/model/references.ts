import { type EventId, parseId } from './id.ts';
import { didYouMean } from './nearest.ts';
import { type Checked, accepted, eachOf, problem, refused } from './problem.ts';

interface KnownEvents {
  /** Every event's id. */
  readonly events: ReadonlySet<string>;
  /** Old ids, each with the one that answers for it now. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Other events, each by the id that it has now. Refuses by event-unknown, and by shape the event itself. Paths begin with the field. */
export function checkReferences(
  field: string,
  written: readonly string[] | null | undefined,
  self: string,
  known: KnownEvents,
): Checked<readonly EventId[]> {
  return eachOf(
    [field],
    (written ?? []).map((other) => {
      const now = known.events.has(other) ? other : (known.aliases.get(other) ?? other);
      const id = parseId<'event'>(now);
      if (id === self) return refused(problem('shape', [], `"${other}" is this event itself; leave it out`));
      if (id !== null && known.events.has(id)) return accepted(id);
      const near = didYouMean(
        other,
        [...known.events].filter((one) => one !== self),
      );
      return refused(problem('event-unknown', [], `no event "${other}"${near}`));
    }),
  );
}

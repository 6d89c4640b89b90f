declare const kind: unique symbol;

/** A short neutral slug, never used twice: `gomel-delegation-deadline`. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type EventId = Id<'event'>;
export type PlaceId = Id<'place'>;
export type SourceId = Id<'source'>;
export type KindId = Id<'kind'>;

/** By id. null: an entry has that id and is itself at fault, so that pointing to it is no second fault. */
export type Known<T> = ReadonlyMap<string, T | null>;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Characters. */
export const longestId = 80;

/** Refuses what is not lower-case letters, digits and single hyphens, or is longer than 80 characters. */
export function parseId<Kind extends string>(text: string): Id<Kind> | null {
  return text.length <= longestId && slug.test(text) ? (text as Id<Kind>) : null;
}

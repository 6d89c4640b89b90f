/** What a value of a facet is called; undefined for one that it does not know. */
export type ValueName = (value: string) => string | undefined;

/** The names in a list that has one for each. */
export function namesOf<Value extends string>(names: Readonly<Record<Value, string>>): ValueName {
  const known = new Map<string, string>(Object.entries(names));
  return (value) => known.get(value);
}

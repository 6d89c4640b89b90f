/** Every rule by which a record can be refused. `shape` and `yaml` are the file's own. */
export const rules = [
  'coordinate-range',
  'coordinate-swapped',
  'place-outside-country',
  'time-unreadable',
  'time-order',
  'time-skipped',
  'time-too-fine',
  'zone-needed',
  'zone-unknown',
  'kind-unknown',
  'place-unknown',
  'source-unknown',
  'event-unknown',
  'id-duplicate',
  'id-reused',
  'id-vanished',
  'quote-missing',
  'quote-long',
  'quote-budget',
  'speaker-missing',
  'status-quote-missing',
  'corroboration-single',
  'title-unattributed',
  'text-markup',
  'text-control',
  'url-not-https',
  'unwritten',
  'shape',
  'yaml',
] as const;

export type Rule = (typeof rules)[number];

/** `['where', 0, 'place']`: where in the record the fault is. */
export type Path = readonly (string | number)[];

/** `message` is a sentence that quotes the value and names the way out. */
export interface Problem {
  readonly rule: Rule;
  readonly path: Path;
  readonly message: string;
}

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function problem(rule: Rule, path: Path, message: string): Problem {
  return { rule, path, message };
}

export function accepted<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function refused(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}

/** The same problems, told from further up the record. */
export function under(path: Path, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((found) => ({ ...found, path: [...path, ...found.path] }));
}

export function problemsOf(...checked: readonly Checked<unknown>[]): readonly Problem[] {
  return checked.flatMap((one) => (one.ok ? [] : one.problems));
}

/** Every value, or every problem, each under its row. */
export function eachOf<T>(path: Path, checked: readonly Checked<T>[]): Checked<readonly T[]> {
  if (checked.every((one) => one.ok)) return accepted(checked.map((one) => one.value));
  return refused(...checked.flatMap((one, row) => under([...path, row], problemsOf(one))));
}

// Parts of values of which nobody knows who wrote them. What is none is taken for an empty one.

/** The members of an object, without a prototype. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own members alone. */
export function fieldsIn(value: unknown): Fields {
  return Object.assign<Record<string, unknown>, unknown>(
    parseEmpty(Object.create(null)),
    isFields(value) ? value : {},
  );
}

function parseEmpty(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textsIn(value: unknown): readonly string[] {
  return listIn(value).filter((text): text is string => typeof text === 'string');
}

export function countOr0(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

export function textOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === 'string' ? value : other;
}

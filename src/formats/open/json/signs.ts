// The signs of JSON (RFC 8259), as codes of UTF-16.

export const lineFeed = 10;
export const quote = 34;
export const comma = 44;
export const colon = 58;
export const bracket = 91;
export const backslash = 92;
export const bracketEnd = 93;
export const brace = 123;
export const braceEnd = 125;

export function isBlank(code: number): boolean {
  return code === 32 || code === lineFeed || code === 13 || code === 9;
}

/** What numbers, `true`, `false`, `null` are written with, and what people write in their place: NaN, undefined. */
export function isAtom(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 45 ||
    code === 46
  );
}

/** What a string of JSON says; null for what is none. */
export function stringOf(text: string): string | null {
  try {
    const key: unknown = JSON.parse(text);
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}

// A cell is the bytes of UTF-8 from `start` to before `end`.

/** Bytes as a text. */
export type TextOf = (start: number, end: number) => string;

export const zero = 0x30;
export const nine = 0x39;
export const plus = 0x2b;
export const minus = 0x2d;
export const point = 0x2e;
export const comma = 0x2c;
export const slash = 0x2f;
export const colon = 0x3a;
export const blank = 0x20;
export const capitalT = 0x54;
export const capitalZ = 0x5a;

export function afterDigits(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] ?? 0) >= zero && (bytes[at] ?? 0) <= nine) at += 1;
  return at;
}

export function numberIn(bytes: Uint8Array, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < end; at += 1) value = value * 10 + ((bytes[at] ?? 0) - zero);
  return value;
}

/** What stands between a date and a time of day. */
export function isBetween(byte: number | undefined): boolean {
  return byte === blank || byte === comma || byte === capitalT || byte === 0x74;
}

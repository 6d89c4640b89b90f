/**
 * A plain decimal number straight from its bytes: `49.98`, `-49,98`, `7`. NaN for all else, exponents and more than fifteen digits among it. What it gives is
 * what `Number` gives: both parts of the fraction are exact, and one division rounds once.
 */
export function decimalAt(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const sign = bytes[at];
  if (sign === hyphen || sign === plus) at++;
  if (to - at > longest) return NaN;
  let digits = 0;
  let value = 0;
  let scale = 0;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      scale *= 10;
    } else if ((byte === stop || byte === comma) && scale === 0 && digits > 0) scale = 1;
    else return NaN;
  }
  if (digits === 0) return NaN;
  const size = scale > 1 ? value / scale : value;
  return sign === hyphen ? 0 - size : size;
}

const longest = 16;
const hyphen = 0x2d;
const plus = 0x2b;
const stop = 0x2e;
const comma = 0x2c;

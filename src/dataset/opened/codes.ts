import type { Codes } from '../../model/mapping.ts';

/** What a code means; `1.0`, as some programs write a 1, is that 1. */
export function meantBy<Meaning>({ means, otherwise }: Codes<Meaning>, text: string): Meaning {
  const code = text.trim();
  if (Object.hasOwn(means, code)) return means[code] ?? otherwise;
  const whole = code.replace(/^([+-]?\d{1,15})\.0{1,15}$/, '$1');
  return Object.hasOwn(means, whole) ? (means[whole] ?? otherwise) : otherwise;
}

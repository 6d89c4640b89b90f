import { offsetZone } from './zones.ts';

/**
 * For a clock that a language has no words of its own for: "UTC+5:45" where it is the same all year, else its place as `Intl`
 * names it in the language, «Денвер»; the zone's own name in Latin letters where that has none.
 */
export function placedZone(zone: string, locale: string): string {
  const plain = offsetZone(zone);
  if (plain.startsWith('UTC')) return plain;
  const name = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value;
  // «час: Денвер», «توقيت دنفر»
  return /^(?:час:|توقيت) (.+)$/u.exec(name ?? '')?.[1] ?? plain;
}

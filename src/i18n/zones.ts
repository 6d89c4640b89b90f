import { offsetAt, parseZone } from '../model/time.ts';

/** Zones that every language names in its own words, by the city whose clock they are. */
export const namedZones = [
  'UTC',
  'Europe/Kyiv',
  'Europe/Simferopol',
  'Europe/Minsk',
  'Europe/Moscow',
  'Europe/Warsaw',
  'Europe/Vilnius',
  'Europe/Riga',
  'Europe/Tallinn',
  'Europe/Helsinki',
  'Europe/Bratislava',
  'Europe/Budapest',
  'Europe/Bucharest',
  'Europe/Chisinau',
  'Europe/Sofia',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Vienna',
  'Europe/Prague',
  'Europe/Berlin',
  'Europe/Zurich',
  'Europe/Brussels',
  'Europe/Amsterdam',
  'Europe/Copenhagen',
  'Europe/Oslo',
  'Europe/Stockholm',
  'Europe/Rome',
  'Europe/Madrid',
  'Europe/Paris',
  'Europe/London',
  'Europe/Dublin',
  'Asia/Baku',
  'Asia/Tbilisi',
  'Asia/Yerevan',
  'Asia/Jerusalem',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Tunis',
  'Africa/Algiers',
  'Asia/Riyadh',
  'Asia/Baghdad',
  'Asia/Beirut',
  'Asia/Damascus',
  'Asia/Amman',
  'Asia/Dubai',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
] as const;

export type NamedZone = (typeof namedZones)[number];

const otherNames: Readonly<Record<string, NamedZone>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Europe/Uzhgorod': 'Europe/Kyiv',
  'Europe/Zaporozhye': 'Europe/Kyiv',
  'Asia/Istanbul': 'Europe/Istanbul',
  'Etc/UTC': 'UTC',
  'Etc/GMT': 'UTC',
  GMT: 'UTC',
};

/** The zone among those that have words, null for others. */
export function namedZone(zone: string): NamedZone | null {
  return otherNames[zone] ?? namedZones.find((name) => name === zone) ?? null;
}

/** Whether two names are of one clock: browsers differ in what they call it. */
export function isSameZone(zone: string, other: string): boolean {
  return zone === other || (namedZone(zone) !== null && namedZone(zone) === namedZone(other));
}

/** Cities that browsers still call by a former name. */
const newNames: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/** "UTC+5:30" for an offset, the city of an IANA name otherwise. */
export function plainZone(zone: string): string {
  const offset = /^([+-])0?(\d{1,2}):(\d\d)$/.exec(zone);
  if (offset) {
    const [, sign, hours, minutes] = offset;
    return `UTC${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  }
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return newNames[city] ?? city;
}

/** "UTC+5:45" where the clock is the same all year, as the zone's name is in Latin letters; else that name. */
export function offsetZone(zone: string): string {
  const known = parseZone(zone);
  if (known === null) return plainZone(zone);
  const [first, ...others] = [0, 3, 6, 9].map((month) =>
    offsetAt(known, Date.UTC(new Date().getFullYear(), month)),
  );
  return first !== undefined && others.every((other) => other === first)
    ? offsetName(first)
    : plainZone(zone);
}

/** "UTC+3" of how far a clock is ahead, in milliseconds; in whole minutes. */
export function offsetName(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return plainZone(`${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`);
}

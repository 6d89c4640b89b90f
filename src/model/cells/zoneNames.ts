import { type Zone, parseZone } from '../time.ts';

/** One of the clocks that letters stand for, told by a country that has it. */
export interface ZoneReading {
  readonly zone: Zone;
  /** As ISO 3166 has it. */
  readonly country: string;
}

/** What letters mean that stand for several clocks, as an offset or a zone's name. null: none that is known. */
export type ZoneNames = Readonly<Record<string, Zone | null>>;

/** Which clocks these letters stand for: those of the United States as RFC 5322 (4.3) has them, and those of others that are written alike. */
export function zoneReadings(text: string): readonly ZoneReading[] {
  return readings.get(text.trim().toUpperCase()) ?? [];
}

/** What these letters mean in the United States; null where they are none of theirs. */
export function americanZone(text: string): Zone | null {
  return zoneReadings(text).find(({ country }) => country === american)?.zone ?? null;
}

/** A text in which the letters behind a time of day, or behind a date, are the offset that they mean. */
export function withOffsets(text: string, names: ZoneNames): string {
  return text.replace(behindClock, (letters) => names[letters] ?? letters);
}

/** The zone of a name in words: `Pacific Daylight Time`, `PT`, and names of Windows, as spreadsheets and mail programs have them (CLDR 46, windowsZones). */
export function readZoneInWords(text: string): Zone | null {
  const [, clock, kind = ''] = ofAmerica.exec(text) ?? [];
  if (clock !== undefined) {
    const letters = `${clock.charAt(0)}${/^d/i.test(kind) ? 'D' : 'S'}T`;
    return kind === '' || /^s/i.test(kind)
      ? parseZone(regions[clock.toLowerCase()] ?? '')
      : americanZone(letters);
  }
  if (isShortZone(text)) return parseZone(regions[short[text.toUpperCase()] ?? text.toLowerCase()] ?? '');
  const name = /^(.{3,24}) standard time$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(regions, name) ? parseZone(regions[name] ?? '') : null;
}

/** `CT`, `Central`: a clock in a column of clocks, and Connecticut, or a region, elsewhere. */
export function isShortZone(text: string): boolean {
  return /^(?:[CEMP]T|eastern|central|mountain|pacific)$/i.test(text);
}

const short: Readonly<Record<string, string>> = {
  ET: 'eastern',
  CT: 'central',
  MT: 'mountain',
  PT: 'pacific',
};
const american = 'US';
const behindClock = /(?<=\d\s{0,3}\(?|[aApP]\.?[mM]\.?\s{0,3}\(?)[A-Z]{3,4}(?![\p{L}\d]|[+-]\d)/gu;
const ofAmerica =
  /^(eastern|central|mountain|pacific) (?:(standard|daylight) )?time(?: \(US (?:&|and) Canada\))?$/i;

const written: readonly (readonly [letters: string, ...(readonly [country: string, offset: string])[]])[] = [
  ['EST', ['US', '-05:00'], ['AU', '+10:00']],
  ['EDT', ['US', '-04:00'], ['AU', '+11:00']],
  ['CST', ['US', '-06:00'], ['CN', '+08:00'], ['CU', '-05:00'], ['AU', '+09:30']],
  ['CDT', ['US', '-05:00'], ['CU', '-04:00'], ['AU', '+10:30']],
  ['MST', ['US', '-07:00'], ['MY', '+08:00']],
  ['MDT', ['US', '-06:00']],
  ['PST', ['US', '-08:00'], ['PH', '+08:00']],
  ['PDT', ['US', '-07:00']],
  ['AKST', ['US', '-09:00']],
  ['AKDT', ['US', '-08:00']],
  ['HST', ['US', '-10:00']],
  ['AST', ['CA', '-04:00'], ['SA', '+03:00']],
  ['IST', ['IN', '+05:30'], ['IL', '+02:00'], ['IE', '+01:00']],
  ['BST', ['GB', '+01:00'], ['BD', '+06:00']],
  ['GST', ['AE', '+04:00'], ['GU', '+10:00']],
];

const readings: ReadonlyMap<string, readonly ZoneReading[]> = new Map(
  written.map(([letters, ...clocks]) => [
    letters,
    clocks.flatMap(([country, offset]) => {
      const zone = parseZone(offset);
      return zone === null ? [] : [{ zone, country }];
    }),
  ]),
);

/** By what stands before `Standard Time`, which Windows says in summer as well. */
const regions: Readonly<Record<string, string>> = {
  hawaiian: 'Pacific/Honolulu',
  alaskan: 'America/Anchorage',
  pacific: 'America/Los_Angeles',
  mountain: 'America/Denver',
  'us mountain': 'America/Phoenix',
  central: 'America/Chicago',
  eastern: 'America/New_York',
  'us eastern': 'America/Indianapolis',
  atlantic: 'America/Halifax',
  newfoundland: 'America/St_Johns',
  gmt: 'Europe/London',
  greenwich: 'Atlantic/Reykjavik',
  'w. europe': 'Europe/Berlin',
  romance: 'Europe/Paris',
  'central europe': 'Europe/Budapest',
  'central european': 'Europe/Warsaw',
  gtb: 'Europe/Bucharest',
  'e. europe': 'Europe/Chisinau',
  fle: 'Europe/Kyiv',
  kaliningrad: 'Europe/Kaliningrad',
  belarus: 'Europe/Minsk',
  russian: 'Europe/Moscow',
  turkey: 'Europe/Istanbul',
  israel: 'Asia/Jerusalem',
  'middle east': 'Asia/Beirut',
  egypt: 'Africa/Cairo',
  syria: 'Asia/Damascus',
  arabic: 'Asia/Baghdad',
  arab: 'Asia/Riyadh',
  iran: 'Asia/Tehran',
  georgian: 'Asia/Tbilisi',
  azerbaijan: 'Asia/Baku',
  caucasus: 'Asia/Yerevan',
  india: 'Asia/Calcutta',
  china: 'Asia/Shanghai',
  tokyo: 'Asia/Tokyo',
  korea: 'Asia/Seoul',
  'aus eastern': 'Australia/Sydney',
  'e. australia': 'Australia/Brisbane',
  'new zealand': 'Pacific/Auckland',
};

import { withoutGuard } from '../csvText.ts';
import { type Zone, parseZone, utc } from '../time.ts';
import { readZoneInWords, zoneReadings } from './zoneNames.ts';

/**
 * The zone that a text names: `Z`, an offset with or without `UTC` before it, an IANA name, or one of the abbreviations that mean one
 * offset only, a clock of Windows. null for anything else: EST, CST, IST and their like stand for several clocks (`zoneReadings`), unless the offset is behind them: `CST-6`.
 */
export function readZone(text: string): Zone | null {
  const word = withoutGuard(text.trim()).replace(/^\u2212/u, '-');
  if (word.length > longest) return null;
  const known = zones.get(word);
  if (known !== undefined) return known;
  if (zones.size > most) zones.clear();
  const zone = zoneOf(word);
  zones.set(word, zone);
  return zone;
}

/** A number of hours, of a column that is told to be one: `-5`, `5.5`, `3.0`. */
export function readHoursAhead(text: string): Zone | null {
  const plain = text.trim().replace(/^\u2212/u, '-');
  return /^[+-]?\d{1,2}(?:\.\d{1,4})?$/.test(plain) ? zoneOfOffset(Math.round(Number(plain) * 60)) : null;
}

/** The zone of an offset in minutes; null beyond 14 hours. UTC where there is none. */
export function zoneOfOffset(minutes: number): Zone | null {
  if (minutes === 0) return utc;
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return parseZone(`${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`);
}

/** Another file begins: what one asked in vain is not held against the next. */
export function forgetZones(): void {
  zones.clear();
  asked = 0;
}

const zones = new Map<string, Zone | null>();
const most = 1000;
const longest = 64;

/** In hours. Summer times have letters of their own, so that these are the same all year. */
const abbreviations: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  UT: 0,
  GMT: 0,
  ZULU: 0,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  JST: 9,
  HKT: 8,
  KST: 9,
  AWST: 8,
  ACST: 9.5,
  ACDT: 10.5,
  PKT: 5,
  SAST: 2,
  WAT: 1,
  EAT: 3,
};

/** `Intl` is slow to say no: there are some 600 names, and a file that has ever new ones is not asked about for ever. */
const mostAsked = 5000;
let asked = 0;

/** An offset, with the letters before it or without: `UTC+2`, and `CST-6`, by which alone it is known which of several is meant. */
const told =
  /^(?:UTC|GMT|UT|[ACEMP][SD]T|AK[SD]T|H[SD]T|SST|CHST|GST(?=10))?\s?([+-]|(?<=GST)(?=10))(\d{1,2})(?::?([0-5]\d))?$/i;

function zoneOf(word: string): Zone | null {
  const capitals = word.toUpperCase();
  const hours = Object.hasOwn(abbreviations, capitals) ? abbreviations[capitals] : undefined;
  if (hours !== undefined) return zoneOfOffset(hours * 60);
  const [reading, ...others] = zoneReadings(word);
  if (reading !== undefined && others.length === 0) return reading.zone;
  const inWords = readZoneInWords(word);
  if (inWords !== null) return inWords;
  const offset = told.exec(word);
  if (offset) {
    const [, sign, hour, minutes = '0'] = offset;
    const size = Number(hour) * 60 + Number(minutes);
    return zoneOfOffset(sign === '-' ? 0 - size : size);
  }
  // What is as short as an abbreviation is one, whatever else a runtime takes it for.
  if (/^[A-Za-z]{1,4}$/.test(word) || /^[^A-Za-z]/.test(word) || asked > mostAsked) return null;
  asked++;
  return parseZone(word);
}

import { plainCell } from './nothing.ts';

/** A coordinate; `hemisphere` where a letter says on which side it is. */
export interface Degrees {
  readonly value: number;
  readonly hemisphere: 'lat' | 'lon' | null;
}

/**
 * Degrees out of a text: `49.98`, `49,98`, `-49.98`, `49.98° N`, `N 49.98`, `49°58′51″N`, `49 58 51 N`, `49:58:51`, `1.5e1`. null where it is none: with a sign and
 * a letter both, more than 60 minutes or seconds, two points in one number.
 */
export function readDegrees(raw: string): Degrees | null {
  const text = plainCell(raw);
  if (text.length > longest) return null;
  if (decimal.test(text)) return { value: Number(text.replace(',', '.')), hemisphere: null };
  const match = lettered.exec(usualDegrees(text));
  if (!match) return null;
  const [, first = '', sign = '', written = '', last = ''] = match;
  const letter = `${first}${last}`.toUpperCase();
  if (letter.length > 1 || (sign !== '' && letter !== '')) return null;
  const size = sizeOf(written.trim());
  if (size === null) return null;
  const isNegative = sign === '-' || letter === 'S' || letter === 'W';
  return {
    value: isNegative ? 0 - size : size,
    hemisphere: letter === '' ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lon',
  };
}

/** Signs of degrees, minutes and seconds as keyboards have them, sides in Ukrainian and Russian by their letters in English: `50° пн. ш.` */
export function usualDegrees(text: string): string {
  return text
    .replace(/[\u00ba\u02da]/gu, '°')
    .replace(/[´`]/g, "'")
    .replace(/''/g, '"')
    .replace(sidesInCyrillic, (_written, north?: string, south?: string, east?: string) =>
      north ? 'N' : south ? 'S' : east ? 'E' : 'W',
    );
}

const sidesInCyrillic = /(?:(пн|с)|(пд|ю))\.?\s?ш(?!\p{L})\.?|(?:(сх|в)|зх|з)\.?\s?д(?!\p{L})\.?/giu;

/** On which side of the equator, or of Greenwich, a cell says that something is, and nothing else: `S`, `south`; null for what is none. */
export function readSide(text: string): 'N' | 'S' | 'E' | 'W' | null {
  const [, north, south, east] = sides.exec(text.trim()) ?? [];
  if (north !== undefined) return 'N';
  if (south !== undefined) return 'S';
  return east !== undefined ? 'E' : sides.test(text.trim()) ? 'W' : null;
}

const sides = /^(?:(n|north)|(s|south)|(e|east)|(?:w|west))\.?$/i;

/** Two coordinates in one text, in the order in which they stand. */
export interface Pair {
  readonly first: Degrees;
  readonly second: Degrees;
}

/** `49.98, 36.25`, `49,98; 36,25`, `(49.98 36.25)`, `49°58′N, 36°15′E`, `geo:49.98,36.25`; or such a one in brackets behind words, as of an address. */
export function readPair(raw: string): Pair | null {
  const text = usualDegrees(plainCell(raw));
  const behind = pairBehindWords(text);
  if (behind !== null) return readPair(behind);
  if (text.length > longest * 2) return null;
  const bare = text
    .replace(/^geo:/i, '')
    .replace(/[;?].{0,40}=.*$/, '')
    .replace(/^[([]\s?(.*?)\s?[)\]]$/, '$1');
  for (const separator of separators) {
    const parts = bare.split(separator);
    if (parts.length !== 2) continue;
    const [first, second] = [readDegrees(parts[0] ?? ''), readDegrees(parts[1] ?? '')];
    if (first !== null && second !== null) return { first, second };
  }
  return null;
}

/** The pair in brackets at the end of `12 Main Street, Springfield (39.80, -89.64)`; null where there is none, or nothing else. */
export function pairBehindWords(text: string): string | null {
  return behindWords.exec(text.slice(-longest))?.[1] ?? null;
}

const behindWords = /[^\s\d(][\s,]{0,3}(\([+-]?\d{1,3}\.\d{1,20},\s?[+-]?\d{1,3}\.\d{1,20}\))$/;

/** From what is surely none of a number's own to what may be. */
const separators = [
  /\s?[;|/]\s?/,
  /,\s/,
  /(?<=[NSEW])\s?,?\s?(?=[\d-])/i,
  /(?<=[\d°'’"”′″])\s?,?\s?(?=[NSEW])/i,
  /\s?,\s?/,
  /\s/,
];

const longest = 60;
const decimal = /^[+-]?(?:\d{1,12}(?:[.,]\d{0,20})?|[.,]\d{1,20})(?:e[+-]?\d{1,3})?$/i;
const lettered = /^([NSEW])?\s?([+-])?\s?([\d.,°'"’”′″:\s]+?)\s?([NSEW])?$/iu;
const sexagesimal =
  /^(\d{1,3})(?:\s?°\s?|\s?:\s?|\s)(?:(\d{1,2}(?:[.,]\d+)?)(?:\s?['’′:]\s?|\s|$))?(?:(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|['’′]{2})?)?$/u;

function sizeOf(written: string): number | null {
  const plain = written.replace(/\s?°$/, '');
  if (/^(?:\d{1,12}(?:[.,]\d{0,20})?)$/.test(plain)) return Number(plain.replace(',', '.'));
  const match = sexagesimal.exec(written);
  if (!match) return null;
  const [, degrees, minutes = '0', seconds = '0'] = match;
  const [m, s] = [Number(minutes.replace(',', '.')), Number(seconds.replace(',', '.'))];
  if (m >= 60 || s >= 60) return null;
  return (Number(degrees) * 3600 + m * 60 + s) / 3600;
}

import type { MeaningOfO } from '../mapping.ts';
import { plainCell } from './nothing.ts';

/** A coordinate; `hemisphere` where a letter says on which side it is. */
export interface Degrees {
  readonly value: number;
  readonly hemisphere: 'lat' | 'lon' | null;
}

/**
 * Degrees out of a text: `49.98`, `49,98`, `-49.98`, `49.98° N`, `N 49.98`, `49°58′51″N`, `49 58 51 N`, `49:58:51`, `49-58-51N`, `49.58.51N`, `495851N`,
 * `4958.85N`, `49 deg 58 min`, `1.5e1`. null where it is none: with a sign and a letter both, more than 60 minutes or seconds (60 are one more of what is before
 * them, as rounding makes them), two points in one number, an O that may be either side (`o` null).
 */
export function readDegrees(raw: string, o: MeaningOfO | null = null): Degrees | null {
  const text = plainCell(raw).replace(/^'(?=[+-]?\d)/, '');
  if (text.length > longest) return null;
  if (decimal.test(text)) return { value: Number(text.replace(',', '.')), hemisphere: null };
  const match = lettered.exec(usualDegrees(text));
  if (!match) return null;
  const [, first = '', sign = '', written = '', last = ''] = match;
  const said = `${first}${last}`.toUpperCase();
  if (said.length > 1 || (sign !== '' && said !== '') || (said === 'O' && o === null)) return null;
  const letter = said === 'O' ? (o === 'east' ? 'E' : 'W') : said;
  const size = (letter === '' ? null : withoutSigns(written.trim())) ?? sizeOf(written.trim());
  if (size === null || (letter !== '' && size > 360)) return null;
  const isNegative = sign === '-' || letter === 'S' || letter === 'W';
  return {
    value: isNegative ? 0 - size : size,
    hemisphere: letter === '' ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lon',
  };
}

/** Signs of degrees, minutes and seconds as keyboards have them, or as words; sides in words, in Ukrainian and Russian too, by their letters in English: `50° пн. ш.` */
export function usualDegrees(text: string): string {
  return text
    .replace(/[\u00ba\u02da]/gu, '°')
    .replace(/[´`]/g, "'")
    .replace(/''/g, '"')
    .replace(units, (_written, degrees: string, minutes?: string, seconds?: string) =>
      [degrees, '°', ...(minutes ? [minutes, "'"] : []), ...(seconds ? [seconds, '"'] : [])].join(''),
    )
    .replace(sidesInWords, (word) => sideOfWord(word) ?? word)
    .replace(sidesInCyrillic, (_written, north?: string, south?: string, east?: string) =>
      north ? 'N' : south ? 'S' : east ? 'E' : 'W',
    );
}

const sidesInCyrillic = /(?:(пн|с)|(пд|ю))\.?\s?ш(?!\p{L})\.?|(?:(сх|в)|зх|з)\.?\s?д(?!\p{L})\.?/giu;

/** `48 deg 6 min`, `48d6m30s`; a lone `d` is none. */
const units =
  /(\d)\s?(?:[Dd]eg(?:rees?)?\.?|d(?=\s?\d{1,2}(?:\.\d{1,20})?\s?m))(?:\s?(\d{1,2}(?:[.,]\d{1,20})?)\s?(?:[Mm]in(?:utes?)?\.?|m))?(?:\s?(\d{1,2}(?:[.,]\d{1,20})?)\s?(?:[Ss]ec(?:onds?)?\.?|s))?/g;

export type Side = 'N' | 'S' | 'E' | 'W' | 'O';

/** On which side of the equator, or of Greenwich, a cell says that something is, and nothing else: `S`, `south`, `Süd`; `O` may be either; null for what is none. */
export function readSide(text: string): Side | null {
  return sideOfWord(text.trim().replace(/\.$/, ''));
}

function sideOfWord(word: string): Side | null {
  return sides.get(word.toLowerCase()) ?? null;
}

/** In English, German, French, Spanish, Italian. */
const sides: ReadonlyMap<string, Side> = new Map(
  (
    [
      ['N', 'n north nord norte'],
      ['S', 's south süd sud sur'],
      ['E', 'e east ost est este'],
      ['W', 'w west ouest oeste ovest'],
      ['O', 'o'],
    ] as const
  ).flatMap(([side, words]) => words.split(' ').map((word) => [word, side] as const)),
);
const sidesInWords = new RegExp(
  String.raw`(?<!\p{L})(?:${[...sides.keys()].filter((word) => word.length > 1).join('|')})(?!\p{L})`,
  'giu',
);

/** Two coordinates in one text, in the order in which they stand. */
export interface Pair {
  readonly first: Degrees;
  readonly second: Degrees;
}

/** `49.98, 36.25`, `49,98; 36,25`, `(49.98 36.25)`, `49°58′N, 36°15′E`, `geo:49.98,36.25`; or such a one in brackets behind words, as of an address. */
export function readPair(raw: string, o: MeaningOfO | null = null): Pair | null {
  const text = usualDegrees(plainCell(raw));
  const behind = pairBehindWords(text);
  if (behind !== null) return readPair(behind, o);
  if (text.length > longest * 2) return null;
  const bare = text
    .replace(/^geo:/i, '')
    .replace(/[;?].{0,40}=.*$/, '')
    .replace(/^[([]\s?(.*?)\s?[)\]]$/, '$1');
  for (const separator of separators) {
    const parts = bare.split(separator);
    if (parts.length !== 2) continue;
    const [first, second] = [readDegrees(parts[0] ?? '', o), readDegrees(parts[1] ?? '', o)];
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
  /(?<=[NSEWO])\s?,?\s?(?=[\d-])/i,
  /(?<=[\d°'’"”′″])\s?,?\s?(?=[NSEWO])/i,
  /\s?,\s?/,
  /\s/,
];

const longest = 60;
const decimal = /^[+-]?(?:\d{1,12}(?:[.,]\d{0,20})?|[.,]\d{1,20})(?:e[+-]?\d{1,3})?$/i;
const lettered = /^([NSEWO])?\s?([+-])?\s?([\d.,°'"’”′″:\s-]+?)\s?([NSEWO])?$/iu;
const sexagesimal =
  /^(\d{1,3})(?:\s?°\s?|\s?:\s?|\s)(?:(\d{1,2}(?:[.,]\d+)?)(?:\s?['’′:]\s?|\s|$))?(?:(\d{1,2}(?:[.,]\d+)?)\s?(?:["”″]|['’′]{2})?)?$/u;
const dashed = /^(\d{1,3})-(\d{2}(?:[.,]\d{1,20})?)(?:-(\d{2}(?:[.,]\d{1,20})?))?$/;
const dotted = /^(\d{1,3})\.(\d{2})\.(\d{2}(?:\.\d{1,20})?)$/;
const joined = /^(\d{2,3})(\d{2})(\d{2})?((?:[.,]\d{1,20})?)$/;

function sizeOf(written: string): number | null {
  const plain = written.replace(/\s?°$/, '');
  if (/^(?:\d{1,12}(?:[.,]\d{0,20})?)$/.test(plain)) return Number(plain.replace(',', '.'));
  const match = sexagesimal.exec(written);
  if (!match) return null;
  const [, degrees, minutes = '0', seconds = '0'] = match;
  return degreesOf(degrees ?? '', minutes, seconds);
}

/** What only a letter beside it says to be degrees, minutes and seconds: `49-58-48`, `49.58.48`, `495848`, `4958.8`. */
function withoutSigns(written: string): number | null {
  const [, degrees, minutes = '0', seconds = '0'] = dashed.exec(written) ?? dotted.exec(written) ?? [];
  if (degrees !== undefined) return degreesOf(degrees, minutes, seconds);
  const [, whole, first, second, fraction = ''] = joined.exec(written) ?? [];
  if (whole === undefined || first === undefined) return null;
  return second === undefined
    ? degreesOf(whole, `${first}${fraction}`, '0')
    : degreesOf(whole, first, `${second}${fraction}`);
}

function degreesOf(degrees: string, minutes: string, seconds: string): number | null {
  const [m, s] = [Number(minutes.replace(',', '.')), Number(seconds.replace(',', '.'))];
  return m > 60 || s > 60 ? null : (Number(degrees) * 3600 + m * 60 + s) / 3600;
}
